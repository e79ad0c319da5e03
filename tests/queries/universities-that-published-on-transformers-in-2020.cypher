// Query.concept
// $p0 = ["transformer"]
// $p1 = 11
// $p2 = 2020
// $p3 = "UNIVERSITY"
// $p4 = 21
// $p5 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:BROADER*0..]-(d4:Concept)
    RETURN collect(DISTINCT d4) AS ds3 }
  CALL (ds3) {
    UNWIND ds3 AS d8
    MATCH (d8)<-[e9:ABOUT]-(p5:Paper) WHERE p5.year = $p2
    WITH DISTINCT p5
    MATCH (p5)<-[e10:PUBLISHED]-(n2:Organisation) WHERE n2.kind = $p3
    RETURN count(DISTINCT n2) AS t13 }
  CALL (ds3) {
    UNWIND ds3 AS d8
    MATCH (d8)<-[e9:ABOUT]-(p5:Paper) WHERE p5.year = $p2
    WITH DISTINCT p5
    MATCH (p5)<-[e10:PUBLISHED]-(n2:Organisation) WHERE n2.kind = $p3
    WITH n2, count(DISTINCT p5) AS c7, collect(DISTINCT p5) AS ps6
    WITH n2, c7, ps6, c7 AS k11  ORDER BY k11 DESC, n2.id LIMIT $p5
    CALL (ps6, n2, ds3, c7) {
      UNWIND ps6 AS n14
      WITH n14, n14.year AS k15  ORDER BY k15 IS NULL, k15 DESC, n14.id LIMIT $p4
      RETURN collect([k15, n14.id, n14.title, n14.year]) AS r16 }
    RETURN collect([k11, n2.id, c7, n2.name, n2.country, r16]) AS r12 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), t13, r12]) AS r18 }
RETURN r18;
