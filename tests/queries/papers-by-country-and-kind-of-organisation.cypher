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
  WITH DISTINCT p5
  RETURN count(p5) AS t22 }
CALL (g6) {
  UNWIND g6 AS id9
  MATCH (n10:Concept {id: id9})
  MATCH (n10)<-[e11:ABOUT]-(p5:Paper)
  WITH DISTINCT p5
  CALL (p5, g6) {
    MATCH (p5)<-[e14:PUBLISHED]-(v12:Organisation)
    RETURN collect(DISTINCT v12.country) AS vs13 }
  UNWIND CASE WHEN size(vs13) = 0 THEN [null] ELSE vs13 END AS k1
  CALL (p5, g6) {
    MATCH (p5)<-[e17:PUBLISHED]-(v15:Organisation)
    RETURN collect(DISTINCT v15.kind) AS vs16 }
  UNWIND CASE WHEN size(vs16) = 0 THEN [null] ELSE vs16 END AS k2
  WITH k1, k2, count(p5) AS c3, collect(p5) AS ps4
  WITH {id: ''} AS n0, k1, k2, c3, ps4
  WITH n0, k1, k2, c3, ps4, k1 AS k18, k2 AS k19  ORDER BY k18 IS NULL, k18, k19 IS NULL, k19, n0.id LIMIT $p2
  CALL (ps4, k1, k2, c3, g6) {
    UNWIND ps4 AS n23
    WITH n23, n23.year AS k24  ORDER BY k24 IS NULL, k24 DESC, n23.id LIMIT $p1
    CALL (n23, k1, g6) {
      MATCH (n23)<-[e28:PUBLISHED]-(v27:Organisation) WHERE v27.country = k1
      WITH DISTINCT e28, v27, n23 ORDER BY v27.id, n23.id 
      RETURN collect([coalesce(v27.name, v27.nameRu, v27.id), v27.id, n23.id]) AS f32 }
    CALL (n23, k2, g6) {
      MATCH (n23)<-[e30:PUBLISHED]-(v29:Organisation) WHERE v29.kind = k2
      WITH DISTINCT e30, v29, n23 ORDER BY v29.id, n23.id 
      RETURN collect([coalesce(v29.name, v29.nameRu, v29.id), v29.id, n23.id]) AS f34 }
    RETURN collect([k24, n23.id, n23.title, f32, f34]) AS r25 }
  RETURN collect([k18, k19, n0.id, k1, k2, c3, r25]) AS r20 }
RETURN t22, r20;
