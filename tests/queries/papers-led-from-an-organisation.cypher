// Query.papers
// $p0 = 1
// $p1 = ["organisation:google"]
// $p2 = 2
// $p3 = 21
CALL {
  UNWIND $p1 AS id
  MATCH (x5:Organisation {id: id})
  MATCH (x5)<-[:PART_OF*0..]-(d6:Organisation)
  RETURN collect(DISTINCT d6.id) AS g4 }
CALL (g4) {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:AUTHORED]-(n1:Author) WHERE e2.position = $p0 AND COUNT {
      MATCH (n0)<-[:PUBLISHED]-(o3:Organisation) WHERE o3.id IN e2.affiliations AND o3.id IN g4 } > 0 } > 0
  RETURN count(n0) AS t9 }
CALL (g4) {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:AUTHORED]-(n1:Author) WHERE e2.position = $p0 AND COUNT {
      MATCH (n0)<-[:PUBLISHED]-(o3:Organisation) WHERE o3.id IN e2.affiliations AND o3.id IN g4 } > 0 } > 0
  WITH n0, n0.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n0.id LIMIT $p3
  CALL (n0, g4) {
    MATCH (n0)<-[e11:AUTHORED]-(n10:Author)
    WITH n10, e11, e11.position AS k12  ORDER BY k12, n10.id LIMIT $p2
    CALL (e11, g4) {
      UNWIND e11.affiliations AS id15
      MATCH (n16:Organisation {id: id15})
      WITH DISTINCT n16 ORDER BY n16.sortKey, n16.id 
      RETURN collect([n16.name]) AS v17 }
    RETURN collect([k12, n10.id, e11.position, n10.name, v17]) AS r13 }
  RETURN collect([k7, n0.id, n0.title, r13]) AS r8 }
RETURN t9, r8;

// Query.papers
// $p0 = ["organisation:google"]
// $p1 = 2
// $p2 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x2:Organisation {id: id})
  MATCH (x2)<-[:PART_OF*0..]-(d3:Organisation)
  RETURN collect(DISTINCT d3.id) AS g1 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Organisation {id: id4})
  MATCH (n5)-[e6:PUBLISHED]->(n0:Paper)
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0
  RETURN count(n0) AS t10 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Organisation {id: id4})
  MATCH (n5)-[e6:PUBLISHED]->(n0:Paper)
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0
  WITH n0, n0.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n0.id LIMIT $p2
  CALL (n0, g1) {
    MATCH (n0)<-[e12:AUTHORED]-(n11:Author)
    WITH n11, e12, e12.position AS k13  ORDER BY k13, n11.id LIMIT $p1
    CALL (e12, g1) {
      UNWIND e12.affiliations AS id16
      MATCH (n17:Organisation {id: id16})
      WITH DISTINCT n17 ORDER BY n17.sortKey, n17.id 
      RETURN collect([n17.name]) AS v18 }
    RETURN collect([k13, n11.id, n11.name, v18]) AS r14 }
  RETURN collect([k8, n0.id, n0.title, r14]) AS r9 }
RETURN t10, r9;
