// Query.papers
// $p0 = "timesformer"
// $p1 = "timesformer"
// $p2 = 21
CALL  {
  MATCH (:Name {key: $p0})-[:NAMES]->(n0:Paper)
  WITH collect(DISTINCT n0) AS ns1
  UNWIND ns1 AS n0
  WITH n0 WHERE any(k2 IN coalesce(n0.keys, []) WHERE k2 = $p1)
  WITH n0, n0.year AS k3  ORDER BY k3 IS NULL, k3 DESC, n0.id LIMIT $p2
  RETURN collect([k3, n0.id, n0.title]) AS r4 }
RETURN r4;

// Query.papers
// $p0 = "shifted windows"
// $p1 = 21
CALL  {
  MATCH (n0:Paper) WHERE any(k1 IN coalesce(n0.keys, []) WHERE k1 CONTAINS $p0)
  WITH n0, n0.year AS k2  ORDER BY k2 IS NULL, k2 DESC, n0.id LIMIT $p1
  RETURN collect([k2, n0.id, n0.title]) AS r3 }
RETURN r3;

// Query.papers
// $p0 = "мультимодальные"
// $p1 = 21
CALL  {
  MATCH (n0:Paper) WHERE any(k1 IN coalesce(n0.keys, []) WHERE k1 STARTS WITH $p0)
  WITH n0, n0.year AS k2  ORDER BY k2 IS NULL, k2 DESC, n0.id LIMIT $p1
  RETURN collect([k2, n0.id, n0.title]) AS r3 }
RETURN r3;

// Query.papers
// $p0 = ["melgan","swin","x3d","none of these"]
// $p1 = 21
CALL  {
  MATCH (n0:Paper) WHERE any(k1 IN coalesce(n0.keys, []) WHERE k1 IN $p0)
  RETURN count(n0) AS t4 }
CALL  {
  MATCH (n0:Paper) WHERE any(k1 IN coalesce(n0.keys, []) WHERE k1 IN $p0)
  WITH n0, n0.sortKey AS k2  ORDER BY k2, n0.id LIMIT $p1
  RETURN collect([k2, n0.id, n0.title]) AS r3 }
RETURN t4, r3;
