// Query.paper
// $p0 = ["detr"]
// $p1 = 11
// $p2 = 2000
// $p3 = 40
// $p4 = 3
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[:ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES]-(f11)
    WITH DISTINCT f11
    WITH f11, CASE WHEN f11:Paper THEN COUNT {
      MATCH (f11)-[:CITES]-() } ELSE COUNT {
      MATCH (f11)-[:ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES]-() } END AS c12 WHERE c12 > 1 AND c12 <= $p2
    WITH f11, c12 ORDER BY c12, f11.id LIMIT $p3
    RETURN collect(f11) AS fs4, sum(toInteger(1000.0 / sqrt(c12))) AS t5 }
  CALL (n0, fs4, t5) {
    UNWIND fs4 AS f13
    WITH n0, t5, f13, toInteger(1000.0 / sqrt(CASE WHEN f13:Paper THEN COUNT {
      MATCH (f13)-[:CITES]-() } ELSE COUNT {
      MATCH (f13)-[:ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES]-() } END)) AS w14
    MATCH (f13)-[:ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES*0..1]-(n3:Paper) WHERE n3.id <> n0.id
    WITH t5, f13, w14, collect(DISTINCT n3) AS ns15
    UNWIND ns15 AS n3
    WITH n3, t5, sum(w14) AS w6 ORDER BY w6 DESC, n3.id LIMIT $p4
    CALL (n3, fs4) {
      MATCH (n3)-[:ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES*0..1]-(n7) WHERE n7 IN fs4
      WITH DISTINCT n7
      WITH n7, CASE WHEN n7:Paper THEN COUNT {
        MATCH (n7)-[:CITES]-() } ELSE COUNT {
        MATCH (n7)-[:ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES]-() } END AS c8 
      RETURN collect([c8, n7.id, coalesce(n7.name, n7.nameRu, n7.id), coalesce(n7.name, n7.id), coalesce(n7.title, n7.id)]) AS sh9 }
    RETURN collect([w6, n3.id, t5, n3.title, sh9]) AS r10 }
  RETURN collect([n0.id, coalesce(n0.title, n0.id), r10]) AS r16 }
RETURN r16;
