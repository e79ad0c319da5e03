// Query.papers
// $p0 = "андрей лукьяненко"
// $p1 = "2020-05-01"
// $p2 = 21
// $p3 = 21
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:REVIEWS]-(m4:Review)<-[e3:WROTE]-(n1:Reviewer) WHERE any(k5 IN coalesce(n1.keys, []) WHERE k5 = $p0) } > 0 AND COUNT {
    MATCH (n0)<-[e7:REVIEWS]-(m9:Review)-[e8:IN_DIGEST]->(n6:Digest) WHERE n6.periodStart >= $p1 } > 0
  RETURN count(n0) AS t12 }
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:REVIEWS]-(m4:Review)<-[e3:WROTE]-(n1:Reviewer) WHERE any(k5 IN coalesce(n1.keys, []) WHERE k5 = $p0) } > 0 AND COUNT {
    MATCH (n0)<-[e7:REVIEWS]-(m9:Review)-[e8:IN_DIGEST]->(n6:Digest) WHERE n6.periodStart >= $p1 } > 0
  WITH n0, n0.year AS k10  ORDER BY k10 IS NULL, k10 DESC, n0.id LIMIT $p3
  CALL (n0) {
    MATCH (n0)<-[e14:REVIEWS]-(n13:Review)
    WITH n13, e14, n13.sortKey AS k15  ORDER BY k15, n13.id LIMIT $p2
    CALL (n13) {
      MATCH (n13)-[e19:IN_DIGEST]->(n18:Digest)
      WITH n18 ORDER BY n18.id LIMIT 1 
      RETURN collect([n18.title, n18.periodStart, n18.periodEnd]) AS s20 }
    CALL (n13) {
      MATCH (n13)<-[e22:WROTE]-(n21:Reviewer)
      WITH n21 ORDER BY n21.id LIMIT 1 
      RETURN collect([n21.name]) AS s23 }
    RETURN collect([k15, n13.id, s20, s23]) AS r16 }
  RETURN collect([k10, n0.id, n0.title, r16]) AS r11 }
RETURN t12, r11;
