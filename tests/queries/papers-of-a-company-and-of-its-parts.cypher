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
    RETURN count(DISTINCT n7) AS t14 }
  CALL (ds10) {
    UNWIND ds10 AS d8
    MATCH (d8)-[e9:PUBLISHED]->(n7:Paper)
    WITH DISTINCT n7
    WITH n7, n7.year AS k12  ORDER BY k12 IS NULL, k12 DESC, n7.id LIMIT $p3
    CALL (n7, ds10) {
      MATCH (n7)<-[e17:PUBLISHED]-(n15:Organisation) WHERE n15 IN ds10
      WITH DISTINCT n15 ORDER BY n15.sortKey, n15.id 
      RETURN collect([n15.name]) AS v16 }
    RETURN collect([k12, n7.id, v16, n7.title, n7.year]) AS r13 }
  CALL (n0) {
    RETURN [n0] AS ds21 }
  CALL (ds21) {
    UNWIND ds21 AS d19
    MATCH (d19)-[e20:PUBLISHED]->(n18:Paper)
    RETURN count(DISTINCT n18) AS t24 }
  CALL (ds21) {
    UNWIND ds21 AS d19
    MATCH (d19)-[e20:PUBLISHED]->(n18:Paper)
    WITH DISTINCT n18
    WITH n18, n18.year AS k22  ORDER BY k22 IS NULL, k22 DESC, n18.id LIMIT $p4
    RETURN collect([k22, n18.id, n18.title]) AS r23 }
  CALL (ds10) {
    UNWIND ds10 AS d29
    MATCH (d29)-[e30:PUBLISHED]->(p26:Paper)
    WITH DISTINCT p26
    MATCH (p26)-[e31:ABOUT]->(n25:Concept)
    RETURN count(DISTINCT n25) AS t34 }
  CALL (ds10) {
    UNWIND ds10 AS d29
    MATCH (d29)-[e30:PUBLISHED]->(p26:Paper)
    WITH DISTINCT p26
    MATCH (p26)-[e31:ABOUT]->(n25:Concept)
    WITH n25, count(DISTINCT p26) AS c28
    WITH n25, c28, c28 AS k32  ORDER BY k32 DESC, n25.id LIMIT $p5
    RETURN collect([k32, n25.id, c28, n25.name]) AS r33 }
  CALL (ds21) {
    UNWIND ds21 AS d39
    MATCH (d39)-[e40:PUBLISHED]->(p36:Paper)
    WITH DISTINCT p36
    MATCH (p36)-[e41:ABOUT]->(n35:Concept)
    RETURN count(DISTINCT n35) AS t44 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, r5, t14, r13, t24, r23, t34, r33, t44]) AS r45 }
RETURN r45;

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
    RETURN count(DISTINCT n5) AS t11 }
  CALL (n0) {
    MATCH (n0)<-[:PART_OF*0..]-(d14:Organisation)
    RETURN collect(DISTINCT d14) AS ds13 }
  CALL (ds13) {
    UNWIND ds13 AS d18
    MATCH (d18)-[e19:PUBLISHED]->(p15:Paper)
    WITH DISTINCT p15
    MATCH (p15)-[e20:ABOUT]->(n12:Concept)
    RETURN count(DISTINCT n12) AS t23 }
  CALL (ds13) {
    UNWIND ds13 AS d18
    MATCH (d18)-[e19:PUBLISHED]->(p15:Paper)
    WITH DISTINCT p15
    MATCH (p15)-[e20:ABOUT]->(n12:Concept)
    WITH n12, count(DISTINCT p15) AS c17
    WITH n12, c17, c17 AS k21  ORDER BY k21 DESC, n12.id LIMIT $p2
    RETURN collect([k21, n12.id, c17, n12.name]) AS r22 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, s4, t11, t23, r22]) AS r24 }
RETURN r24;
