// Query.paper
// $p0 = ["melgan"]
// $p1 = "author:aaron-courville"
// $p2 = 9
// $p3 = 3
// $p4 = 3
// $p5 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Paper {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p5
  CALL (n0) {
    MATCH (n0)<-[e3:AUTHORED]-(n2:Author)
    RETURN count(n2) AS t6 }
  CALL (n0) {
    MATCH (n0)<-[e3:AUTHORED]-(n2:Author)
    WITH n2, e3, e3.position AS k4 WHERE (k4 < $p2 OR (k4 = $p2 AND n2.id < $p1))
    WITH n2, e3, k4 ORDER BY k4 DESC, n2.id DESC LIMIT $p3
    RETURN collect([k4, n2.id, e3.position, n2.name]) AS r5 }
  CALL (n0) {
    MATCH (n0)-[e8:ABOUT]->(n7:Concept)
    RETURN count(n7) AS t11 }
  CALL (n0) {
    MATCH (n0)-[e8:ABOUT]->(n7:Concept)
    WITH n7, e8, e8.score AS k9  ORDER BY k9 DESC, n7.id LIMIT $p4
    RETURN collect([k9, n7.id, e8.score, n7.name]) AS r10 }
  RETURN collect([n0.id, n0.sortKey, t6, r5, t11, r10]) AS r12 }
RETURN r12;
