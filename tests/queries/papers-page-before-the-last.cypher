// Query.papers
// $p0 = 2020
// $p1 = "paper:ttnet-real-time-temporal-and-spatial-video-analysis-of-table-tennis"
// $p2 = "ttnet: real time temporal and spatial video analysis of table tennis"
// $p3 = 4
CALL  {
  MATCH (n0:Paper) WHERE n0.year = $p0
  WITH n0, n0.sortKey AS k1 WHERE (k1 < $p2 OR (k1 = $p2 AND n0.id < $p1))
  WITH n0, k1 ORDER BY k1 DESC, n0.id DESC LIMIT $p3
  RETURN collect([k1, n0.id, n0.title]) AS r2 }
RETURN r2;
