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
    WITH DISTINCT p5
    MATCH (p5)<-[e10:AUTHORED]-(n2:Author) WHERE COUNT {
      MATCH (n2)-[e12:AFFILIATED_WITH]->(n11:Organisation) WHERE n11.kind IN $p2 } > 0
    RETURN count(DISTINCT n2) AS t15 }
  CALL (ds3) {
    UNWIND ds3 AS d8
    MATCH (d8)<-[e9:ABOUT]-(p5:Paper)
    WITH DISTINCT p5
    MATCH (p5)<-[e10:AUTHORED]-(n2:Author) WHERE COUNT {
      MATCH (n2)-[e12:AFFILIATED_WITH]->(n11:Organisation) WHERE n11.kind IN $p2 } > 0
    WITH n2, count(DISTINCT p5) AS c7, collect(DISTINCT p5) AS ps6
    WITH n2, c7, ps6, c7 AS k13  ORDER BY k13 DESC, n2.id LIMIT $p5
    CALL (n2) {
      RETURN [n2] AS ds17 }
    CALL (ds17) {
      UNWIND ds17 AS d21
      MATCH (d21)-[e22:AUTHORED]->(p18:Paper)
      MATCH (p18)<-[e23:PUBLISHED]-(n16:Organisation) WHERE n16.id IN e22.affiliations
      WITH n16, count(DISTINCT p18) AS c20
      WITH n16, c20, c20 AS k24  ORDER BY k24 DESC, n16.id LIMIT $p3
      RETURN collect([k24, n16.id, n16.name]) AS r25 }
    CALL (ps6, n2, ds3, c7) {
      UNWIND ps6 AS n27
      WITH n27, n27.year AS k28  ORDER BY k28 IS NULL, k28 DESC, n27.id LIMIT $p4
      RETURN collect([k28, n27.id, n27.title]) AS r29 }
    RETURN collect([k13, n2.id, c7, n2.name, r25, r29]) AS r14 }
  CALL (ds3) {
    UNWIND ds3 AS d35
    MATCH (d35)<-[e36:ABOUT]-(p32:Paper)
    WITH DISTINCT p32
    MATCH (p32)<-[e37:AUTHORED]-(n31:Author)
    RETURN count(DISTINCT n31) AS t40 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), t15, r14, t40]) AS r41 }
RETURN r41;
