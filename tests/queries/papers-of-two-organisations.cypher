// Query.papers
// $p0 = ["organisation:google"]
// $p1 = "organisation:massachusetts-institute-of-technology"
// $p2 = 21
// $p3 = 4
// $p4 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x4:Organisation {id: id})
  MATCH (x4)<-[:PART_OF*0..]-(d5:Organisation)
  RETURN collect(DISTINCT d5.id) AS g3 }
CALL (g3) {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:PUBLISHED]-(n1:Organisation) WHERE n1.id IN g3 } > 0 AND COUNT {
    MATCH (n0)<-[e7:PUBLISHED]-(n6:Organisation) WHERE n6.id = $p1 } > 0
  RETURN count(n0) AS t10 }
CALL (g3) {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:PUBLISHED]-(n1:Organisation) WHERE n1.id IN g3 } > 0 AND COUNT {
    MATCH (n0)<-[e7:PUBLISHED]-(n6:Organisation) WHERE n6.id = $p1 } > 0
  WITH n0, n0.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n0.id LIMIT $p4
  CALL (n0, g3) {
    MATCH (n0)<-[e12:PUBLISHED]-(n11:Organisation)
    WITH n11, e12, n11.sortKey AS k13  ORDER BY k13, n11.id LIMIT $p2
    RETURN collect([k13, n11.id, n11.name]) AS r14 }
  CALL (n0, g3) {
    MATCH (n0)-[e17:ABOUT]->(n16:Concept)
    WITH n16, e17, e17.score AS k18  ORDER BY k18 DESC, n16.id LIMIT $p3
    RETURN collect([k18, n16.id, e17.score, n16.name]) AS r19 }
  RETURN collect([k8, n0.id, n0.title, r14, r19]) AS r9 }
RETURN t10, r9;
