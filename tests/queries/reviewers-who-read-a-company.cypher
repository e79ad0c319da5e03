// Query.reviewers
// $p0 = ["organisation:meta"]
// $p1 = ["concept:natural-language-processing","concept:computer-vision"]
// $p2 = 21
// $p3 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x8:Organisation {id: id})
  MATCH (x8)<-[:PART_OF*0..]-(d9:Organisation)
  RETURN collect(DISTINCT d9.id) AS g7 }
CALL {
  UNWIND $p1 AS id
  MATCH (x13:Concept {id: id})
  MATCH (x13)<-[:BROADER*0..]-(d14:Concept)
  RETURN collect(DISTINCT d14.id) AS g12 }
CALL (g7, g12) {
  MATCH (n0:Reviewer) WHERE COUNT {
    MATCH (n0)-[e2:WROTE]->(m4:Review)-[e3:REVIEWS]->(n1:Paper) WHERE COUNT {
      MATCH (n1)<-[e6:PUBLISHED]-(n5:Organisation) WHERE n5.id IN g7 } > 0 AND COUNT {
      MATCH (n1)-[e11:ABOUT]->(n10:Concept) WHERE n10.id IN g12 } > 0 } > 0
  RETURN count(n0) AS t17 }
CALL (g7, g12) {
  MATCH (n0:Reviewer) WHERE COUNT {
    MATCH (n0)-[e2:WROTE]->(m4:Review)-[e3:REVIEWS]->(n1:Paper) WHERE COUNT {
      MATCH (n1)<-[e6:PUBLISHED]-(n5:Organisation) WHERE n5.id IN g7 } > 0 AND COUNT {
      MATCH (n1)-[e11:ABOUT]->(n10:Concept) WHERE n10.id IN g12 } > 0 } > 0
  WITH n0, n0.sortKey AS k15  ORDER BY k15, n0.id LIMIT $p3
  CALL (n0, g7, g12) {
    MATCH (n0)-[e19:WROTE]->(m21:Review)
    MATCH (m21)-[e20:REVIEWS]->(n18:Paper) WHERE COUNT {
      MATCH (n18)<-[e23:PUBLISHED]-(n22:Organisation) WHERE n22.id IN g7 } > 0
    WITH collect(DISTINCT n18) AS ns24
    UNWIND ns24 AS n18
    WITH n18
    WITH n18, n18.year AS k25  ORDER BY k25 IS NULL, k25 DESC, n18.id LIMIT $p2
    RETURN collect([k25, n18.id, n18.title]) AS r26 }
  RETURN collect([k15, n0.id, n0.name, r26]) AS r16 }
RETURN t17, r16;
