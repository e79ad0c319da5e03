// Query.papers
// $p0 = 9
// $p1 = 3
// $p2 = 21
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:AUTHORED]-(n1:Author) } >= $p0
  RETURN count(n0) AS t8 }
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:AUTHORED]-(n1:Author) } >= $p0
  WITH n0, COUNT {
    MATCH (n0)<-[e4:AUTHORED]-(x3:Author) } AS k5, n0.sortKey AS k6  ORDER BY k5 DESC, k6, n0.id LIMIT $p2
  CALL (n0) {
    MATCH (n0)<-[e10:AUTHORED]-(n9:Author)
    RETURN count(n9) AS t13 }
  CALL (n0) {
    MATCH (n0)<-[e10:AUTHORED]-(n9:Author)
    WITH n9, e10, e10.position AS k11  ORDER BY k11 DESC, n9.id DESC LIMIT $p1
    RETURN collect([k11, n9.id, e10.position, n9.name]) AS r12 }
  RETURN collect([k5, k6, n0.id, n0.title, t13, r12]) AS r7 }
RETURN t8, r7;
