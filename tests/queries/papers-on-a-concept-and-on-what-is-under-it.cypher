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
    RETURN count(DISTINCT n7) AS t15 }
  CALL (ds10) {
    UNWIND ds10 AS d8
    MATCH (d8)<-[e9:ABOUT]-(n7:Paper)
    WITH collect(DISTINCT n7) AS ns12
    UNWIND ns12 AS n7
    WITH n7
    WITH n7, n7.year AS k13  ORDER BY k13 IS NULL, k13 DESC, n7.id LIMIT $p3
    CALL (n7, ds10) {
      MATCH (n7)-[e17:ABOUT]->(d16:Concept) WHERE d16 IN ds10
      RETURN max(e17.score) AS m18 }
    CALL (n7, ds10) {
      MATCH (n7)-[e21:ABOUT]->(n19:Concept) WHERE n19 IN ds10
      WITH DISTINCT n19 ORDER BY n19.sortKey, n19.id 
      RETURN collect([n19.name]) AS v20 }
    RETURN collect([k13, n7.id, m18, v20, n7.title]) AS r14 }
  CALL (n0) {
    RETURN [n0] AS ds25 }
  CALL (ds25) {
    UNWIND ds25 AS d23
    MATCH (d23)<-[e24:ABOUT]-(n22:Paper)
    RETURN count(DISTINCT n22) AS t29 }
  CALL (ds25) {
    UNWIND ds25 AS d23
    MATCH (d23)<-[e24:ABOUT]-(n22:Paper)
    WITH collect(DISTINCT n22) AS ns26
    UNWIND ns26 AS n22
    WITH n22
    WITH n22, n22.year AS k27  ORDER BY k27 IS NULL, k27 DESC, n22.id LIMIT $p4
    CALL (n22, ds25) {
      MATCH (n22)-[e31:ABOUT]->(d30:Concept) WHERE d30 IN ds25
      RETURN max(e31.score) AS m32 }
    CALL (n22, ds25) {
      MATCH (n22)-[e35:ABOUT]->(n33:Concept) WHERE n33 IN ds25
      WITH DISTINCT n33 ORDER BY n33.sortKey, n33.id 
      RETURN collect([n33.name]) AS v34 }
    RETURN collect([k27, n22.id, m32, v34, n22.title]) AS r28 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t6, r5, t15, r14, t29, r28]) AS r36 }
RETURN r36;
