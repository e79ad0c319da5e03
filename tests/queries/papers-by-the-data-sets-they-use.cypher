// Query.papers
// $p0 = ["concept:imagenet"]
// $p1 = "concept:imagenet"
// $p2 = 10
// $p3 = 21
CALL  {
  UNWIND $p0 AS id1
  MATCH (n2:Concept {id: id1})
  MATCH (n2)<-[e3:USES]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns4
  UNWIND ns4 AS n0
  WITH n0 WHERE COUNT {
    MATCH (n0)-[e6:USES]->(n5:Concept) WHERE n5.id = $p1 } > 0 AND COUNT {
    MATCH (n0)-[e8:USES]->(n7:Concept) } >= $p2
  RETURN count(n0) AS t11 }
CALL  {
  UNWIND $p0 AS id1
  MATCH (n2:Concept {id: id1})
  MATCH (n2)<-[e3:USES]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns4
  UNWIND ns4 AS n0
  WITH n0 WHERE COUNT {
    MATCH (n0)-[e6:USES]->(n5:Concept) WHERE n5.id = $p1 } > 0 AND COUNT {
    MATCH (n0)-[e8:USES]->(n7:Concept) } >= $p2
  WITH n0, n0.year AS k9  ORDER BY k9 IS NULL, k9 DESC, n0.id LIMIT $p3
  CALL (n0) {
    MATCH (n0)-[e13:USES]->(n12:Concept)
    RETURN count(n12) AS t16 }
  RETURN collect([k9, n0.id, n0.title, t16]) AS r10 }
RETURN t11, r10;

// Query.papers
// $p0 = "DATASET"
// $p1 = 3
// $p2 = 21
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)-[e2:USES]->(n1:Concept) WHERE n1.kind = $p0 } >= $p1
  RETURN count(n0) AS t5 }
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)-[e2:USES]->(n1:Concept) WHERE n1.kind = $p0 } >= $p1
  WITH n0, n0.sortKey AS k3  ORDER BY k3, n0.id LIMIT $p2
  RETURN collect([k3, n0.id, n0.title]) AS r4 }
RETURN t5, r4;

// Query.papers
// $p0 = "DATASET"
// $p1 = "c"
// $p2 = "DATASET"
// $p3 = ["concept:imagenet"]
// $p4 = 21
CALL {
  UNWIND $p3 AS id
  MATCH (x7:Concept {id: id})
  MATCH (x7)<-[:BROADER*0..]-(d8:Concept)
  RETURN collect(DISTINCT d8.id) AS g6 }
CALL (g6) {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)-[e2:USES]->(n1:Concept) WHERE n1.kind = $p0 AND any(k3 IN coalesce(n1.keys, []) WHERE k3 STARTS WITH $p1) } > 0 AND COUNT {
    MATCH (n0)-[e5:USES]->(n4:Concept) WHERE n4.kind = $p2 AND n4.id IN g6 } = 0
  RETURN count(n0) AS t11 }
CALL (g6) {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)-[e2:USES]->(n1:Concept) WHERE n1.kind = $p0 AND any(k3 IN coalesce(n1.keys, []) WHERE k3 STARTS WITH $p1) } > 0 AND COUNT {
    MATCH (n0)-[e5:USES]->(n4:Concept) WHERE n4.kind = $p2 AND n4.id IN g6 } = 0
  WITH n0, n0.year AS k9  ORDER BY k9 IS NULL, k9 DESC, n0.id LIMIT $p4
  RETURN collect([k9, n0.id, n0.title]) AS r10 }
RETURN t11, r10;
