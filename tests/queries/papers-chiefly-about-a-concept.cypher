// Query.papers
// $p0 = ["concept:transformer"]
// $p1 = "concept:transformer"
// $p2 = 1
// $p3 = 21
CALL  {
  UNWIND $p0 AS id1
  MATCH (n2:Concept {id: id1})
  MATCH (n2)<-[e3:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE COUNT {
    MATCH (n0)-[e5:ABOUT]->(n4:Concept) WHERE n4.id = $p1 AND e5.score >= $p2 } > 0
  RETURN count(n0) AS t8 }
CALL  {
  UNWIND $p0 AS id1
  MATCH (n2:Concept {id: id1})
  MATCH (n2)<-[e3:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE COUNT {
    MATCH (n0)-[e5:ABOUT]->(n4:Concept) WHERE n4.id = $p1 AND e5.score >= $p2 } > 0
  WITH n0, n0.year AS k6  ORDER BY k6 IS NULL, k6 DESC, n0.id LIMIT $p3
  RETURN collect([k6, n0.id, n0.title]) AS r7 }
RETURN t8, r7;

// Query.papers
// $p0 = ["concept:transformer"]
// $p1 = "concept:transformer"
// $p2 = 1
// $p3 = "concept:transformer"
// $p4 = 21
// $p5 = 21
CALL  {
  UNWIND $p0 AS id1
  MATCH (n2:Concept {id: id1})
  MATCH (n2)<-[e3:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE COUNT {
    MATCH (n0)-[e5:ABOUT]->(n4:Concept) WHERE n4.id = $p1 AND e5.score < $p2 } > 0
  RETURN count(n0) AS t8 }
CALL  {
  UNWIND $p0 AS id1
  MATCH (n2:Concept {id: id1})
  MATCH (n2)<-[e3:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE COUNT {
    MATCH (n0)-[e5:ABOUT]->(n4:Concept) WHERE n4.id = $p1 AND e5.score < $p2 } > 0
  WITH n0, n0.year AS k6  ORDER BY k6 IS NULL, k6 DESC, n0.id LIMIT $p5
  CALL (n0) {
    MATCH (n0)-[e10:ABOUT]->(n9:Concept) WHERE n9.id = $p3
    WITH n9, e10, e10.score AS k11  ORDER BY k11 DESC, n9.id LIMIT $p4
    RETURN collect([k11, n9.id, e10.score]) AS r12 }
  RETURN collect([k6, n0.id, n0.title, r12]) AS r7 }
RETURN t8, r7;
