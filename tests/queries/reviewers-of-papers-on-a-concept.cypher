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
    WITH collect(DISTINCT p5) AS ns13
    UNWIND ns13 AS p5
    WITH p5
    MATCH (p5)<-[e10:REVIEWS]-(m12:Review)
    MATCH (m12)<-[e11:WROTE]-(n2:Reviewer)
    RETURN count(DISTINCT n2) AS t16 }
  CALL (ds3) {
    UNWIND ds3 AS d8
    MATCH (d8)<-[e9:ABOUT]-(p5:Paper)
    WITH collect(DISTINCT p5) AS ns13
    UNWIND ns13 AS p5
    WITH p5
    MATCH (p5)<-[e10:REVIEWS]-(m12:Review)
    MATCH (m12)<-[e11:WROTE]-(n2:Reviewer)
    WITH n2, count(DISTINCT p5) AS c7, collect(DISTINCT p5) AS ps6
    WITH n2, c7, ps6, c7 AS k14  ORDER BY k14 DESC, n2.id LIMIT $p3
    CALL (ps6, n2, ds3, c7) {
      UNWIND ps6 AS n17
      WITH n17, n17.year AS k18  ORDER BY k18 IS NULL, k18 DESC, n17.id LIMIT $p2
      RETURN collect([k18, n17.id, n17.title]) AS r19 }
    RETURN collect([k14, n2.id, c7, n2.name, r19]) AS r15 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t16, r15]) AS r21 }
RETURN r21;
