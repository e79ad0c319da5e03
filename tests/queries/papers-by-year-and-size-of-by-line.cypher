// Query.papers
// $p0 = 101
CALL  {
  MATCH (n0:Paper)
  RETURN count(n0) AS t7 }
CALL  {
  MATCH (n0:Paper)
  WITH n0, n0.year AS k3, COUNT {
    MATCH (n0)<-[e2:AUTHORED]-(x1:Author) } AS k4, n0.sortKey AS k5  ORDER BY k3 IS NULL, k3, k4 DESC, k5, n0.id LIMIT $p0
  CALL (n0) {
    MATCH (n0)<-[e9:AUTHORED]-(n8:Author)
    RETURN count(n8) AS t12 }
  RETURN collect([k3, k4, k5, n0.id, n0.year, n0.title, t12]) AS r6 }
RETURN t7, r6;
