// Query.organisation
// $p0 = ["facebook"]
// $p1 = 11
// $p2 = 21
// $p3 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:PART_OF*0..]-(d4:Organisation)
    RETURN collect(DISTINCT d4) AS ds3 }
  CALL (ds3) {
    UNWIND ds3 AS d8
    MATCH (d8)-[e9:PUBLISHED]->(p5:Paper)
    WITH DISTINCT p5
    MATCH (p5)<-[e10:PUBLISHED]-(n2:Organisation) WHERE NOT n2 IN ds3
    RETURN count(DISTINCT n2) AS t13 }
  CALL (ds3) {
    UNWIND ds3 AS d8
    MATCH (d8)-[e9:PUBLISHED]->(p5:Paper)
    WITH DISTINCT p5
    MATCH (p5)<-[e10:PUBLISHED]-(n2:Organisation) WHERE NOT n2 IN ds3
    WITH n2, count(DISTINCT p5) AS c7, collect(DISTINCT p5) AS ps6
    WITH n2, c7, ps6, c7 AS k11  ORDER BY k11 DESC, n2.id LIMIT $p3
    CALL (ps6, n2, ds3, c7) {
      UNWIND ps6 AS n14
      WITH n14, n14.year AS k15  ORDER BY k15 IS NULL, k15 DESC, n14.id LIMIT $p2
      CALL (n14, n2, ds3) {
        MATCH (n14)<-[e19:PUBLISHED]-(d18:Organisation)
        MATCH (n14)<-[e20:PUBLISHED]-(n2:Organisation) WHERE d18 IN ds3
        WITH DISTINCT e19, d18, n14 ORDER BY d18.id, n14.id 
        RETURN collect([d18.id, coalesce(d18.name, d18.nameRu, d18.id), e19.evidence]) AS f22 }
      CALL (n14, n2, ds3) {
        MATCH (n14)<-[e19:PUBLISHED]-(d18:Organisation)
        MATCH (n14)<-[e20:PUBLISHED]-(n2:Organisation) WHERE d18 IN ds3
        WITH DISTINCT e20, n2, n14 ORDER BY n2.id, n14.id 
        RETURN collect([n2.id, coalesce(n2.name, n2.nameRu, n2.id), e20.evidence]) AS f24 }
      RETURN collect([k15, n14.id, n14.title, f22, f24]) AS r16 }
    RETURN collect([k11, n2.id, c7, n2.name, n2.country, r16]) AS r12 }
  CALL (n0) {
    RETURN [n0] AS ds26 }
  CALL (ds26) {
    UNWIND ds26 AS d30
    MATCH (d30)-[e31:PUBLISHED]->(p27:Paper)
    WITH DISTINCT p27
    MATCH (p27)<-[e32:PUBLISHED]-(n25:Organisation) WHERE NOT n25 IN ds26
    RETURN count(DISTINCT n25) AS t35 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t13, r12, t35]) AS r36 }
RETURN r36;
