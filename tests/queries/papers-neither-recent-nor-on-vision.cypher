// Query.papers
// $p0 = 2020
// $p1 = ["concept:computer-vision"]
// $p2 = 21
// $p3 = 21
CALL {
  UNWIND $p1 AS id
  MATCH (x4:Concept {id: id})
  MATCH (x4)<-[:BROADER*0..]-(d5:Concept)
  RETURN collect(DISTINCT d5.id) AS g3 }
CALL (g3) {
  MATCH (n0:Paper) WHERE NOT coalesce(n0.year = $p0, false) AND NOT coalesce(COUNT {
    MATCH (n0)-[e2:ABOUT]->(n1:Concept) WHERE n1.id IN g3 } > 0, false)
  RETURN count(n0) AS t8 }
CALL (g3) {
  MATCH (n0:Paper) WHERE NOT coalesce(n0.year = $p0, false) AND NOT coalesce(COUNT {
    MATCH (n0)-[e2:ABOUT]->(n1:Concept) WHERE n1.id IN g3 } > 0, false)
  WITH n0, n0.year AS k6  ORDER BY k6 IS NULL, k6 DESC, n0.id LIMIT $p3
  CALL (n0, g3) {
    MATCH (n0)-[e10:ABOUT]->(n9:Concept)
    WITH n9, e10, e10.score AS k11  ORDER BY k11 DESC, n9.id LIMIT $p2
    RETURN collect([k11, n9.id, n9.name]) AS r12 }
  RETURN collect([k6, n0.id, n0.title, n0.year, r12]) AS r7 }
RETURN t8, r7;
