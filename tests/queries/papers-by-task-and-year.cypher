// Query.groupPapers
// $p0 = "TASK"
// $p1 = 2
// $p2 = 7
CALL  {
  MATCH (p5:Paper)
  RETURN count(p5) AS t16 }
CALL  {
  MATCH (p5:Paper)
  CALL (p5) {
    MATCH (p5)-[e9:ABOUT]->(d8:Concept)
    MATCH (d8)-[:BROADER*0..]->(v6:Concept) WHERE v6.kind = $p0
    RETURN collect(DISTINCT v6) AS vs7 }
  UNWIND CASE WHEN size(vs7) = 0 THEN [null] ELSE vs7 END AS k1 
  WITH k1, p5.year AS k2, count(p5) AS c3, collect(p5) AS ps4
  RETURN count(*) AS t15 }
CALL  {
  MATCH (p5:Paper)
  CALL (p5) {
    MATCH (p5)-[e9:ABOUT]->(d8:Concept)
    MATCH (d8)-[:BROADER*0..]->(v6:Concept) WHERE v6.kind = $p0
    RETURN collect(DISTINCT v6) AS vs7 }
  UNWIND CASE WHEN size(vs7) = 0 THEN [null] ELSE vs7 END AS k1 
  WITH k1, p5.year AS k2, count(p5) AS c3, collect(p5) AS ps4
  WITH {id: ''} AS n0, k1, k2, c3, ps4
  WITH n0, k1, k2, c3, ps4, c3 AS k10, k1.sortKey AS k11, k1.id AS k12, k2 AS k13  ORDER BY k10 DESC, k11 IS NULL, k11, k12 IS NULL, k12, k13 IS NULL, k13, n0.id LIMIT $p2
  CALL (ps4, k1, c3) {
    RETURN c3 AS t21 }
  CALL (ps4, k1, c3) {
    UNWIND ps4 AS n18
    WITH n18, n18.year AS k19  ORDER BY k19 IS NULL, k19 DESC, n18.id LIMIT $p1
    CALL (n18, k1) {
      MATCH (n18)-[e23:ABOUT]->(d22:Concept)
      MATCH (d22)-[:BROADER*0..]->(k1:Concept)
      WITH DISTINCT e23, n18, d22 ORDER BY n18.id, d22.id 
      RETURN collect([coalesce(d22.name, d22.nameRu, d22.id)]) AS f25 }
    RETURN collect([k19, n18.id, n18.title, f25]) AS r20 }
  RETURN collect([k10, k11, k12, k13, n0.id, k1.id, coalesce(k1.name, k1.nameRu, k1.id), k2, c3, t21, r20]) AS r14 }
RETURN t16, t15, r14;
