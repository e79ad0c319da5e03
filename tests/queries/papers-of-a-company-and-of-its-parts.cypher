// Query.organisation
// $p0 = ["meta"]
// $p1 = 11
// $p2 = 21
// $p3 = 21
// $p4 = 21
// $p5 = 6
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[e3:PART_OF]-(n2:Organisation)
    WITH n2, e3, n2.sortKey AS k4  ORDER BY k4, n2.id LIMIT $p2
    RETURN collect([k4, n2.id, n2.name]) AS r5 }
  CALL (n0) {
    MATCH (n0)<-[:PART_OF*0..]-(d11:Organisation)
    RETURN collect(DISTINCT d11) AS ds10 }
  CALL (ds10) {
    UNWIND ds10 AS d8
    MATCH (d8)-[e9:PUBLISHED]->(n7:Paper)
    RETURN count(DISTINCT n7) AS t15 }
  CALL (ds10) {
    UNWIND ds10 AS d8
    MATCH (d8)-[e9:PUBLISHED]->(n7:Paper)
    WITH collect(DISTINCT n7) AS ns12
    UNWIND ns12 AS n7
    WITH n7
    WITH n7, n7.year AS k13  ORDER BY k13 IS NULL, k13 DESC, n7.id LIMIT $p3
    CALL (n7, ds10) {
      MATCH (n7)<-[e18:PUBLISHED]-(n16:Organisation) WHERE n16 IN ds10
      WITH DISTINCT n16 ORDER BY n16.sortKey, n16.id 
      RETURN collect([n16.name]) AS v17 }
    RETURN collect([k13, n7.id, v17, n7.title, n7.year]) AS r14 }
  CALL (n0) {
    RETURN [n0] AS ds22 }
  CALL (ds22) {
    UNWIND ds22 AS d20
    MATCH (d20)-[e21:PUBLISHED]->(n19:Paper)
    RETURN count(DISTINCT n19) AS t26 }
  CALL (ds22) {
    UNWIND ds22 AS d20
    MATCH (d20)-[e21:PUBLISHED]->(n19:Paper)
    WITH collect(DISTINCT n19) AS ns23
    UNWIND ns23 AS n19
    WITH n19
    WITH n19, n19.year AS k24  ORDER BY k24 IS NULL, k24 DESC, n19.id LIMIT $p4
    RETURN collect([k24, n19.id, n19.title]) AS r25 }
  CALL (ds10) {
    UNWIND ds10 AS d31
    MATCH (d31)-[e32:PUBLISHED]->(p28:Paper)
    WITH collect(DISTINCT p28) AS ns34
    UNWIND ns34 AS p28
    WITH p28
    MATCH (p28)-[e33:ABOUT]->(n27:Concept)
    RETURN count(DISTINCT n27) AS t37 }
  CALL (ds10) {
    UNWIND ds10 AS d31
    MATCH (d31)-[e32:PUBLISHED]->(p28:Paper)
    WITH collect(DISTINCT p28) AS ns34
    UNWIND ns34 AS p28
    WITH p28
    MATCH (p28)-[e33:ABOUT]->(n27:Concept)
    WITH n27, count(DISTINCT p28) AS c30
    WITH n27, c30, c30 AS k35  ORDER BY k35 DESC, n27.id LIMIT $p5
    RETURN collect([k35, n27.id, c30, n27.name]) AS r36 }
  CALL (ds22) {
    UNWIND ds22 AS d42
    MATCH (d42)-[e43:PUBLISHED]->(p39:Paper)
    WITH collect(DISTINCT p39) AS ns45
    UNWIND ns45 AS p39
    WITH p39
    MATCH (p39)-[e44:ABOUT]->(n38:Concept)
    RETURN count(DISTINCT n38) AS t48 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, r5, t15, r14, t26, r25, t37, r36, t48]) AS r49 }
RETURN r49;

// Query.organisation
// $p0 = ["fair"]
// $p1 = 11
// $p2 = 6
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e3:PART_OF]->(n2:Organisation)
    WITH n2 ORDER BY n2.id LIMIT 1 
    RETURN collect([n2.name]) AS s4 }
  CALL (n0) {
    RETURN [n0] AS ds8 }
  CALL (ds8) {
    UNWIND ds8 AS d6
    MATCH (d6)-[e7:PUBLISHED]->(n5:Paper)
    RETURN count(DISTINCT n5) AS t12 }
  CALL (n0) {
    MATCH (n0)<-[:PART_OF*0..]-(d15:Organisation)
    RETURN collect(DISTINCT d15) AS ds14 }
  CALL (ds14) {
    UNWIND ds14 AS d19
    MATCH (d19)-[e20:PUBLISHED]->(p16:Paper)
    WITH collect(DISTINCT p16) AS ns22
    UNWIND ns22 AS p16
    WITH p16
    MATCH (p16)-[e21:ABOUT]->(n13:Concept)
    RETURN count(DISTINCT n13) AS t25 }
  CALL (ds14) {
    UNWIND ds14 AS d19
    MATCH (d19)-[e20:PUBLISHED]->(p16:Paper)
    WITH collect(DISTINCT p16) AS ns22
    UNWIND ns22 AS p16
    WITH p16
    MATCH (p16)-[e21:ABOUT]->(n13:Concept)
    WITH n13, count(DISTINCT p16) AS c18
    WITH n13, c18, c18 AS k23  ORDER BY k23 DESC, n13.id LIMIT $p2
    RETURN collect([k23, n13.id, c18, n13.name]) AS r24 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, s4, t12, t25, r24]) AS r26 }
RETURN r26;
