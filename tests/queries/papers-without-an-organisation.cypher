// Query.papers
// $p0 = 21
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:PUBLISHED]-(n1:Organisation) } = 0
  RETURN count(n0) AS t5 }
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:PUBLISHED]-(n1:Organisation) } = 0
  WITH n0, n0.year AS k3  ORDER BY k3 IS NULL, k3 DESC, n0.id LIMIT $p0
  CALL (n0) {
    MATCH (n0)<-[e7:AUTHORED]-(n6:Author)
    RETURN count(n6) AS t10 }
  CALL (n0) {
    MATCH (n0)<-[e12:PUBLISHED]-(n11:Organisation)
    RETURN count(n11) AS t15 }
  RETURN collect([k3, n0.id, n0.title, n0.year, n0.authorsComplete, t10, t15]) AS r4 }
RETURN t5, r4;
