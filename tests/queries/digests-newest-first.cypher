// Query.digests
// $p0 = 3
// $p1 = 21
CALL  {
  MATCH (n0:Digest)
  RETURN count(n0) AS t3 }
CALL  {
  MATCH (n0:Digest)
  WITH n0, n0.periodStart AS k1  ORDER BY k1 IS NULL, k1 DESC, n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[e5:IN_DIGEST]-(n4:Review)
    RETURN count(n4) AS t8 }
  CALL (n0) {
    MATCH (n0)<-[e5:IN_DIGEST]-(n4:Review)
    WITH n4, e5, n4.position AS k6  ORDER BY k6, n4.id LIMIT $p0
    CALL (n4) {
      MATCH (n4)-[e10:REVIEWS]->(n9:Paper)
      WITH n9 ORDER BY n9.id LIMIT 1 
      RETURN collect([n9.title]) AS s11 }
    RETURN collect([k6, n4.id, n4.position, coalesce(n4.name, n4.id), s11]) AS r7 }
  RETURN collect([k1, n0.id, n0.title, n0.series, n0.year, n0.periodStart, n0.periodEnd, t8, r7]) AS r2 }
RETURN t3, r2;
