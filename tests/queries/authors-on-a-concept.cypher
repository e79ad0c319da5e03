// Query.concept
// $p0 = ["трансформеры"]
// $p1 = 11
// $p2 = ["COMPANY","INSTITUTE"]
// $p3 = 21
// $p4 = 21
// $p5 = 13
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
    MATCH (p5)<-[e10:AUTHORED]-(n2:Author) WHERE COUNT {
      MATCH (n2)-[e12:AFFILIATED_WITH]->(n11:Organisation) WHERE n11.kind IN $p2 } > 0
    RETURN count(DISTINCT n2) AS t16 }
  CALL (ds3) {
    UNWIND ds3 AS d8
    MATCH (d8)<-[e9:ABOUT]-(p5:Paper)
    WITH collect(DISTINCT p5) AS ns13
    UNWIND ns13 AS p5
    WITH p5
    MATCH (p5)<-[e10:AUTHORED]-(n2:Author) WHERE COUNT {
      MATCH (n2)-[e12:AFFILIATED_WITH]->(n11:Organisation) WHERE n11.kind IN $p2 } > 0
    WITH n2, count(DISTINCT p5) AS c7, collect(DISTINCT p5) AS ps6
    WITH n2, c7, ps6, c7 AS k14  ORDER BY k14 DESC, n2.id LIMIT $p5
    CALL (n2) {
      RETURN [n2] AS ds18 }
    CALL (ds18) {
      UNWIND ds18 AS d22
      MATCH (d22)-[e23:AUTHORED]->(p19:Paper)
      MATCH (p19)<-[e24:PUBLISHED]-(n17:Organisation) WHERE n17.id IN e23.affiliations
      WITH n17, count(DISTINCT p19) AS c21
      WITH n17, c21, c21 AS k25  ORDER BY k25 DESC, n17.id LIMIT $p3
      RETURN collect([k25, n17.id, n17.name]) AS r26 }
    CALL (ps6, n2, ds3, c7) {
      UNWIND ps6 AS n28
      WITH n28, n28.year AS k29  ORDER BY k29 IS NULL, k29 DESC, n28.id LIMIT $p4
      RETURN collect([k29, n28.id, n28.title]) AS r30 }
    RETURN collect([k14, n2.id, c7, n2.name, r26, r30]) AS r15 }
  CALL (ds3) {
    UNWIND ds3 AS d36
    MATCH (d36)<-[e37:ABOUT]-(p33:Paper)
    WITH collect(DISTINCT p33) AS ns39
    UNWIND ns39 AS p33
    WITH p33
    MATCH (p33)<-[e38:AUTHORED]-(n32:Author)
    RETURN count(DISTINCT n32) AS t42 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), t16, r15, t42]) AS r43 }
RETURN r43;
