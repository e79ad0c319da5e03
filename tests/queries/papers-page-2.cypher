// Query.papers
// $p0 = 2020
// $p1 = "paper:end-to-end-object-detection-with-transformers"
// $p2 = "end to end object detection with transformers"
// $p3 = 5
CALL  {
  MATCH (n0:Paper) WHERE n0.year = $p0
  RETURN count(n0) AS t3 }
CALL  {
  MATCH (n0:Paper) WHERE n0.year = $p0
  WITH n0, n0.sortKey AS k1 WHERE (k1 > $p2 OR (k1 = $p2 AND n0.id > $p1))
  WITH n0, k1 ORDER BY k1, n0.id LIMIT $p3
  RETURN collect([k1, n0.id, n0.title]) AS r2 }
RETURN t3, r2;
