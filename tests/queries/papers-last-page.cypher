// Query.papers
// $p0 = 2020
// $p1 = 4
CALL  {
  MATCH (n0:Paper) WHERE n0.year = $p0
  RETURN count(n0) AS t3 }
CALL  {
  MATCH (n0:Paper) WHERE n0.year = $p0
  WITH n0, n0.sortKey AS k1  ORDER BY k1 DESC, n0.id DESC LIMIT $p1
  RETURN collect([k1, n0.id, n0.title]) AS r2 }
RETURN t3, r2;
