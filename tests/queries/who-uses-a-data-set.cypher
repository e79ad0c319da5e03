// Query.concept
// $p0 = ["imagenet"]
// $p1 = 11
// $p2 = 21
// $p3 = 21
// $p4 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[e3:BROADER]-(n2:Concept)
    WITH n2, e3, n2.sortKey AS k4  ORDER BY k4, n2.id LIMIT $p2
    RETURN collect([k4, n2.id, n2.name]) AS r5 }
  CALL (n0) {
    MATCH (n0)<-[:BROADER*0..]-(d11:Concept)
    RETURN collect(DISTINCT d11) AS ds10 }
  CALL (ds10) {
    UNWIND ds10 AS d8
    MATCH (d8)<-[e9:USES]-(n7:Paper)
    RETURN count(DISTINCT n7) AS t15 }
  CALL (ds10) {
    UNWIND ds10 AS d8
    MATCH (d8)<-[e9:USES]-(n7:Paper)
    WITH collect(DISTINCT n7) AS ns12
    UNWIND ns12 AS n7
    WITH n7
    WITH n7, n7.year AS k13  ORDER BY k13 IS NULL, k13 DESC, n7.id LIMIT $p3
    CALL (n7, ds10) {
      MATCH (n7)-[e17:USES]->(d16:Concept) WHERE d16 IN ds10
      WITH e17, d16 ORDER BY d16.id
      RETURN collect(e17.evidence) AS ev18, collect(e17.documents) AS dc19 }
    RETURN collect([k13, n7.id, n7.title, ev18]) AS r14 }
  CALL (n0) {
    RETURN [n0] AS ds23 }
  CALL (ds23) {
    UNWIND ds23 AS d21
    MATCH (d21)<-[e22:USES]-(n20:Paper)
    RETURN count(DISTINCT n20) AS t27 }
  CALL (ds23) {
    UNWIND ds23 AS d21
    MATCH (d21)<-[e22:USES]-(n20:Paper)
    WITH collect(DISTINCT n20) AS ns24
    UNWIND ns24 AS n20
    WITH n20
    WITH n20, n20.year AS k25  ORDER BY k25 IS NULL, k25 DESC, n20.id LIMIT $p4
    RETURN collect([k25, n20.id, n20.title]) AS r26 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), r5, t15, r14, t27, r26]) AS r28 }
RETURN r28;

// Query.concept
// $p0 = ["ms coco"]
// $p1 = 11
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:BROADER*0..]-(d6:Concept)
    RETURN collect(DISTINCT d6) AS ds5 }
  CALL (ds5) {
    UNWIND ds5 AS d3
    MATCH (d3)<-[e4:USES]-(n2:Paper)
    RETURN count(DISTINCT n2) AS t10 }
  CALL (ds5) {
    UNWIND ds5 AS d3
    MATCH (d3)<-[e4:USES]-(n2:Paper)
    WITH collect(DISTINCT n2) AS ns7
    UNWIND ns7 AS n2
    WITH n2
    WITH n2, n2.sortKey AS k8  ORDER BY k8, n2.id LIMIT $p2
    RETURN collect([k8, n2.id, n2.title]) AS r9 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), t10, r9]) AS r11 }
RETURN r11;
