// Query.groupPapers
// $p0 = ["concept:transformer"]
// $p1 = 2
// $p2 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x7:Concept {id: id})
  MATCH (x7)<-[:BROADER*0..]-(d8:Concept)
  RETURN collect(DISTINCT d8.id) AS g6 }
CALL (g6) {
  UNWIND g6 AS id9
  MATCH (n10:Concept {id: id9})
  MATCH (n10)<-[e11:ABOUT]-(p5:Paper)
  WITH collect(DISTINCT p5) AS ns12
  UNWIND ns12 AS p5
  WITH p5
  RETURN count(p5) AS t23 }
CALL (g6) {
  UNWIND g6 AS id9
  MATCH (n10:Concept {id: id9})
  MATCH (n10)<-[e11:ABOUT]-(p5:Paper)
  WITH collect(DISTINCT p5) AS ns12
  UNWIND ns12 AS p5
  WITH p5
  CALL (p5, g6) {
    MATCH (p5)<-[e15:PUBLISHED]-(v13:Organisation)
    RETURN collect(DISTINCT v13.country) AS vs14 }
  UNWIND CASE WHEN size(vs14) = 0 THEN [null] ELSE vs14 END AS k1
  CALL (p5, g6) {
    MATCH (p5)<-[e18:PUBLISHED]-(v16:Organisation)
    RETURN collect(DISTINCT v16.kind) AS vs17 }
  UNWIND CASE WHEN size(vs17) = 0 THEN [null] ELSE vs17 END AS k2
  WITH k1, k2, count(p5) AS c3, collect(p5) AS ps4
  WITH {id: ''} AS n0, k1, k2, c3, ps4
  WITH n0, k1, k2, c3, ps4, k1 AS k19, k2 AS k20  ORDER BY k19 IS NULL, k19, k20 IS NULL, k20, n0.id LIMIT $p2
  CALL (ps4, k1, k2, c3, g6) {
    UNWIND ps4 AS n24
    WITH n24, n24.year AS k25  ORDER BY k25 IS NULL, k25 DESC, n24.id LIMIT $p1
    CALL (n24, k1, g6) {
      MATCH (n24)<-[e29:PUBLISHED]-(v28:Organisation) WHERE v28.country = k1
      WITH DISTINCT e29, v28, n24 ORDER BY v28.id, n24.id 
      RETURN collect([coalesce(v28.name, v28.nameRu, v28.id), v28.id, n24.id]) AS f33 }
    CALL (n24, k2, g6) {
      MATCH (n24)<-[e31:PUBLISHED]-(v30:Organisation) WHERE v30.kind = k2
      WITH DISTINCT e31, v30, n24 ORDER BY v30.id, n24.id 
      RETURN collect([coalesce(v30.name, v30.nameRu, v30.id), v30.id, n24.id]) AS f35 }
    RETURN collect([k25, n24.id, n24.title, f33, f35]) AS r26 }
  RETURN collect([k19, k20, n0.id, k1, k2, c3, r26]) AS r21 }
RETURN t23, r21;
