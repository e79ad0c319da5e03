// Query.concept
// $p0 = ["vision transformer"]
// $p1 = 11
// $p2 = 21
// $p3 = 21
// $p4 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e3:BROADER]->(n2:Concept)
    WITH n2, e3, n2.sortKey AS k4  ORDER BY k4, n2.id LIMIT $p3
    CALL (n2) {
      MATCH (n2)-[e8:BROADER]->(n7:Concept)
      WITH n7, e8, n7.sortKey AS k9  ORDER BY k9, n7.id LIMIT $p2
      RETURN collect([k9, n7.id, n7.name]) AS r10 }
    RETURN collect([k4, n2.id, n2.name, r10, e3.evidence]) AS r5 }
  CALL (n0) {
    MATCH (n0)<-[e13:BROADER]-(n12:Concept)
    RETURN count(n12) AS t16 }
  CALL (n0) {
    MATCH (n0)<-[e13:BROADER]-(n12:Concept)
    WITH n12, e13, n12.sortKey AS k14  ORDER BY k14, n12.id LIMIT $p4
    RETURN collect([k14, n12.id, n12.name]) AS r15 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, r5, t16, r15]) AS r17 }
RETURN r17;

// Query.concepts
// $p0 = ["concept:transformer"]
// $p1 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x2:Concept {id: id})
  MATCH (x2)<-[:BROADER*0..]-(d3:Concept)
  RETURN collect(DISTINCT d3.id) AS g1 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n0:Concept {id: id4})
  WITH collect(DISTINCT n0) AS ns5
  UNWIND ns5 AS n0
  WITH n0 WHERE COUNT {
    MATCH (n0)<-[e7:ABOUT]-(n6:Paper) } > 0
  RETURN count(n0) AS t10 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n0:Concept {id: id4})
  WITH collect(DISTINCT n0) AS ns5
  UNWIND ns5 AS n0
  WITH n0 WHERE COUNT {
    MATCH (n0)<-[e7:ABOUT]-(n6:Paper) } > 0
  WITH n0, n0.sortKey AS k8  ORDER BY k8, n0.id LIMIT $p1
  CALL (n0, g1) {
    RETURN [n0] AS ds14 }
  CALL (ds14, g1) {
    UNWIND ds14 AS d12
    MATCH (d12)<-[e13:ABOUT]-(n11:Paper)
    RETURN count(DISTINCT n11) AS t18 }
  RETURN collect([k8, n0.id, n0.name, t18]) AS r9 }
RETURN t10, r9;
