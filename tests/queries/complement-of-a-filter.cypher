// Query.papers
// $p0 = 2020
CALL  {
  MATCH (n0:Paper) WHERE n0.year < $p0
  RETURN count(n0) AS t3 }
RETURN t3;

// Query.papers
// $p0 = 2020
CALL  {
  MATCH (n0:Paper) WHERE NOT coalesce(n0.year < $p0, false)
  RETURN count(n0) AS t3 }
RETURN t3;

// Query.papers
CALL  {
  MATCH (n0:Paper)
  RETURN count(n0) AS t3 }
RETURN t3;

// Query.papers
CALL  {
  MATCH (n0:Paper)
  RETURN count(n0) AS t3 }
RETURN t3;

// Query.papers
// $p0 = 21
CALL  {
  MATCH (n0:Paper) WHERE false
  RETURN count(n0) AS t3 }
CALL  {
  MATCH (n0:Paper) WHERE false
  WITH n0, n0.year AS k1  ORDER BY k1 IS NULL, k1 DESC, n0.id LIMIT $p0
  RETURN collect([k1, n0.id]) AS r2 }
RETURN t3, r2;

// Query.papers
CALL  {
  MATCH (n0:Paper)
  RETURN count(n0) AS t3 }
RETURN t3;

// Query.papers
// $p0 = []
// $p1 = 21
CALL  {
  MATCH (n0:Paper) WHERE n0.year IN $p0
  RETURN count(n0) AS t3 }
CALL  {
  MATCH (n0:Paper) WHERE n0.year IN $p0
  WITH n0, n0.year AS k1  ORDER BY k1 IS NULL, k1 DESC, n0.id LIMIT $p1
  RETURN collect([k1, n0.id]) AS r2 }
RETURN t3, r2;
