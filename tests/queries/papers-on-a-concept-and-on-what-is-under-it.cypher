// Query.concept
// $p0 = ["attention mechanism"]
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
    RETURN count(n2) AS t6 }
  CALL (n0) {
    MATCH (n0)<-[e3:BROADER]-(n2:Concept)
    WITH n2, e3, n2.sortKey AS k4  ORDER BY k4, n2.id LIMIT $p2
    RETURN collect([k4, n2.id, n2.name]) AS r5 }
  CALL (n0) {
    MATCH (n0)<-[:BROADER*0..]-(d11:Concept)
    RETURN collect(DISTINCT d11) AS ds10 }
  CALL (ds10) {
    UNWIND ds10 AS d8
    MATCH (d8)<-[e9:ABOUT]-(n7:Paper)
    RETURN count(DISTINCT n7) AS t14 }
  CALL (ds10) {
    UNWIND ds10 AS d8
    MATCH (d8)<-[e9:ABOUT]-(n7:Paper)
    WITH DISTINCT n7
    WITH n7, n7.year AS k12  ORDER BY k12 IS NULL, k12 DESC, n7.id LIMIT $p3
    CALL (n7, ds10) {
      MATCH (n7)-[e16:ABOUT]->(d15:Concept) WHERE d15 IN ds10
      RETURN max(e16.score) AS m17 }
    CALL (n7, ds10) {
      MATCH (n7)-[e20:ABOUT]->(n18:Concept) WHERE n18 IN ds10
      WITH DISTINCT n18 ORDER BY n18.sortKey, n18.id 
      RETURN collect([n18.name]) AS v19 }
    RETURN collect([k12, n7.id, m17, v19, n7.title]) AS r13 }
  CALL (n0) {
    RETURN [n0] AS ds24 }
  CALL (ds24) {
    UNWIND ds24 AS d22
    MATCH (d22)<-[e23:ABOUT]-(n21:Paper)
    RETURN count(DISTINCT n21) AS t27 }
  CALL (ds24) {
    UNWIND ds24 AS d22
    MATCH (d22)<-[e23:ABOUT]-(n21:Paper)
    WITH DISTINCT n21
    WITH n21, n21.year AS k25  ORDER BY k25 IS NULL, k25 DESC, n21.id LIMIT $p4
    CALL (n21, ds24) {
      MATCH (n21)-[e29:ABOUT]->(d28:Concept) WHERE d28 IN ds24
      RETURN max(e29.score) AS m30 }
    CALL (n21, ds24) {
      MATCH (n21)-[e33:ABOUT]->(n31:Concept) WHERE n31 IN ds24
      WITH DISTINCT n31 ORDER BY n31.sortKey, n31.id 
      RETURN collect([n31.name]) AS v32 }
    RETURN collect([k25, n21.id, m30, v32, n21.title]) AS r26 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t6, r5, t14, r13, t27, r26]) AS r34 }
RETURN r34;
