// Query.paper
// $p0 = ["resnest"]
// $p1 = 11
// $p2 = 21
// $p3 = 4
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[e3:REVIEWS]-(n2:Review)
    WITH n2, e3, n2.sortKey AS k4  ORDER BY k4, n2.id LIMIT $p2
    CALL (n2) {
      MATCH (n2)<-[e8:WROTE]-(n7:Reviewer)
      WITH n7 ORDER BY n7.id LIMIT 1 
      RETURN collect([n7.name]) AS s9 }
    RETURN collect([k4, n2.id, s9]) AS r5 }
  CALL (n0) {
    MATCH (n0)<-[e11:AUTHORED]-(n10:Author)
    WITH n10, e11, e11.position AS k12  ORDER BY k12, n10.id LIMIT $p3
    RETURN collect([k12, n10.id, n10.name]) AS r13 }
  RETURN collect([n0.id, coalesce(n0.title, n0.id), n0.title, r5, r13]) AS r15 }
RETURN r15;
