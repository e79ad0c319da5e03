// Query.concept
// $p0 = ["self attention"]
// $p1 = 11
// $p2 = 21
// $p3 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:BROADER*0..]-(d4:Concept)
    RETURN collect(DISTINCT d4) AS ds3 }
  CALL (ds3) {
    UNWIND ds3 AS d8
    MATCH (d8)<-[e9:ABOUT]-(p5:Paper)
    WITH DISTINCT p5
    MATCH (p5)<-[e10:REVIEWS]-(m12:Review)
    MATCH (m12)<-[e11:WROTE]-(n2:Reviewer)
    RETURN count(DISTINCT n2) AS t15 }
  CALL (ds3) {
    UNWIND ds3 AS d8
    MATCH (d8)<-[e9:ABOUT]-(p5:Paper)
    WITH DISTINCT p5
    MATCH (p5)<-[e10:REVIEWS]-(m12:Review)
    MATCH (m12)<-[e11:WROTE]-(n2:Reviewer)
    WITH n2, count(DISTINCT p5) AS c7, collect(DISTINCT p5) AS ps6
    WITH n2, c7, ps6, c7 AS k13  ORDER BY k13 DESC, n2.id LIMIT $p3
    CALL (ps6, n2, ds3, c7) {
      UNWIND ps6 AS n16
      WITH n16, n16.year AS k17  ORDER BY k17 IS NULL, k17 DESC, n16.id LIMIT $p2
      RETURN collect([k17, n16.id, n16.title]) AS r18 }
    RETURN collect([k13, n2.id, c7, n2.name, r18]) AS r14 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t15, r14]) AS r20 }
RETURN r20;
