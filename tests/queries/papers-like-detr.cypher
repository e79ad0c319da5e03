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
    MATCH (n0)-[:ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES]-(f19)
    WITH DISTINCT f19
    WITH f19, CASE WHEN f19:Paper THEN COUNT {
      MATCH (f19)-[:CITES]-() } ELSE COUNT {
      MATCH (f19)-[:ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES]-() } END AS c20 WHERE c20 > 1 AND c20 <= $p2
    WITH f19, c20 ORDER BY c20, f19.id LIMIT $p3
    RETURN collect(f19) AS fs4, sum(toInteger(1000.0 / sqrt(c20))) AS t5 }
  CALL (n0, fs4, t5) {
    UNWIND fs4 AS f21
    WITH n0, t5, f21, toInteger(1000.0 / sqrt(CASE WHEN f21:Paper THEN COUNT {
      MATCH (f21)-[:CITES]-() } ELSE COUNT {
      MATCH (f21)-[:ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES]-() } END)) AS w22
    MATCH (f21)-[:ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES*0..1]-(n3:Paper) WHERE n3.id <> n0.id
    WITH DISTINCT n3, t5, f21, w22
    WITH n3, t5, sum(w22) AS w6 ORDER BY w6 DESC, n3.id LIMIT $p4
    CALL (n3, fs4) {
      MATCH (n3)-[:ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES*0..1]-(n7) WHERE n7 IN fs4
      WITH DISTINCT n7
      WITH n7, CASE WHEN n7:Paper THEN COUNT {
        MATCH (n7)-[:CITES]-() } ELSE COUNT {
        MATCH (n7)-[:ABOUT|INTRODUCES|USES|MENTIONS|AUTHORED|PUBLISHED|CITES]-() } END AS c8
      CALL (n7) {
        MATCH (n10:Concept {id: n7.id}) 
        RETURN collect([coalesce(n10.name, n10.nameRu, n10.id)]) AS s11 }
      CALL (n7) {
        MATCH (n12:Author {id: n7.id}) 
        RETURN collect([coalesce(n12.name, n12.id)]) AS s13 }
      CALL (n7) {
        MATCH (n14:Organisation {id: n7.id}) 
        RETURN collect([coalesce(n14.name, n14.nameRu, n14.id)]) AS s15 }
      CALL (n7) {
        MATCH (n16:Paper {id: n7.id}) 
        RETURN collect([coalesce(n16.title, n16.id)]) AS s17 }
      RETURN collect([c8, n7.id, s11, s13, s15, s17]) AS sh9 }
    RETURN collect([w6, n3.id, t5, n3.title, sh9]) AS r18 }
  RETURN collect([n0.id, coalesce(n0.title, n0.id), r18]) AS r23 }
RETURN r23;
