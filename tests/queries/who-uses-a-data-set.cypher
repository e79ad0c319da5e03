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
    RETURN count(DISTINCT n7) AS t14 }
  CALL (ds10) {
    UNWIND ds10 AS d8
    MATCH (d8)<-[e9:USES]-(n7:Paper)
    WITH DISTINCT n7
    WITH n7, n7.year AS k12  ORDER BY k12 IS NULL, k12 DESC, n7.id LIMIT $p3
    CALL (n7, ds10) {
      MATCH (n7)-[e16:USES]->(d15:Concept) WHERE d15 IN ds10
      WITH e16, d15 ORDER BY d15.id
      RETURN collect(e16.evidence) AS ev17, collect(e16.documents) AS dc18 }
    RETURN collect([k12, n7.id, n7.title, ev17]) AS r13 }
  CALL (n0) {
    RETURN [n0] AS ds22 }
  CALL (ds22) {
    UNWIND ds22 AS d20
    MATCH (d20)<-[e21:USES]-(n19:Paper)
    RETURN count(DISTINCT n19) AS t25 }
  CALL (ds22) {
    UNWIND ds22 AS d20
    MATCH (d20)<-[e21:USES]-(n19:Paper)
    WITH DISTINCT n19
    WITH n19, n19.year AS k23  ORDER BY k23 IS NULL, k23 DESC, n19.id LIMIT $p4
    RETURN collect([k23, n19.id, n19.title]) AS r24 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), r5, t14, r13, t25, r24]) AS r26 }
RETURN r26;

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
    RETURN count(DISTINCT n2) AS t9 }
  CALL (ds5) {
    UNWIND ds5 AS d3
    MATCH (d3)<-[e4:USES]-(n2:Paper)
    WITH DISTINCT n2
    WITH n2, n2.sortKey AS k7  ORDER BY k7, n2.id LIMIT $p2
    RETURN collect([k7, n2.id, n2.title]) AS r8 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), t9, r8]) AS r10 }
RETURN r10;
