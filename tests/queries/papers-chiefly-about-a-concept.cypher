// Query.papers
// $p0 = ["concept:transformer"]
// $p1 = "concept:transformer"
// $p2 = 1
// $p3 = 21
CALL  {
  UNWIND $p0 AS id1
  MATCH (n2:Concept {id: id1})
  MATCH (n2)<-[e3:ABOUT]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns4
  UNWIND ns4 AS n0
  WITH n0 WHERE COUNT {
    MATCH (n0)-[e6:ABOUT]->(n5:Concept) WHERE n5.id = $p1 AND e6.score >= $p2 } > 0
  RETURN count(n0) AS t9 }
CALL  {
  UNWIND $p0 AS id1
  MATCH (n2:Concept {id: id1})
  MATCH (n2)<-[e3:ABOUT]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns4
  UNWIND ns4 AS n0
  WITH n0 WHERE COUNT {
    MATCH (n0)-[e6:ABOUT]->(n5:Concept) WHERE n5.id = $p1 AND e6.score >= $p2 } > 0
  WITH n0, n0.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n0.id LIMIT $p3
  RETURN collect([k7, n0.id, n0.title]) AS r8 }
RETURN t9, r8;

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
  WITH collect(DISTINCT n0) AS ns4
  UNWIND ns4 AS n0
  WITH n0 WHERE COUNT {
    MATCH (n0)-[e6:ABOUT]->(n5:Concept) WHERE n5.id = $p1 AND e6.score < $p2 } > 0
  RETURN count(n0) AS t9 }
CALL  {
  UNWIND $p0 AS id1
  MATCH (n2:Concept {id: id1})
  MATCH (n2)<-[e3:ABOUT]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns4
  UNWIND ns4 AS n0
  WITH n0 WHERE COUNT {
    MATCH (n0)-[e6:ABOUT]->(n5:Concept) WHERE n5.id = $p1 AND e6.score < $p2 } > 0
  WITH n0, n0.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n0.id LIMIT $p5
  CALL (n0) {
    MATCH (n0)-[e11:ABOUT]->(n10:Concept) WHERE n10.id = $p3
    WITH n10, e11, e11.score AS k12  ORDER BY k12 DESC, n10.id LIMIT $p4
    RETURN collect([k12, n10.id, e11.score]) AS r13 }
  RETURN collect([k7, n0.id, n0.title, r13]) AS r8 }
RETURN t9, r8;
