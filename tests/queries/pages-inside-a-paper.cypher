// Query.paper
// $p0 = ["melgan"]
// $p1 = 11
// $p2 = "author:aaron-courville"
// $p3 = 9
// $p4 = 3
// $p5 = 3
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[e3:AUTHORED]-(n2:Author)
    RETURN count(n2) AS t6 }
  CALL (n0) {
    MATCH (n0)<-[e3:AUTHORED]-(n2:Author)
    WITH n2, e3, e3.position AS k4 WHERE (k4 < $p3 OR (k4 = $p3 AND n2.id < $p2))
    WITH n2, e3, k4 ORDER BY k4 DESC, n2.id DESC LIMIT $p4
    RETURN collect([k4, n2.id, e3.position, n2.name]) AS r5 }
  CALL (n0) {
    MATCH (n0)-[e8:ABOUT]->(n7:Concept)
    RETURN count(n7) AS t11 }
  CALL (n0) {
    MATCH (n0)-[e8:ABOUT]->(n7:Concept)
    WITH n7, e8, e8.score AS k9  ORDER BY k9 DESC, n7.id LIMIT $p5
    RETURN collect([k9, n7.id, e8.score, n7.name]) AS r10 }
  RETURN collect([n0.id, coalesce(n0.title, n0.id), t6, r5, t11, r10]) AS r12 }
RETURN r12;
