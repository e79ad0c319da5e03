// Query.author
// $p0 = ["yoshua bengio"]
// $p1 = 11
// $p2 = 21
// $p3 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Author)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    RETURN [n0] AS ds3 }
  CALL (ds3) {
    UNWIND ds3 AS d7
    MATCH (d7)-[e8:AUTHORED]->(p4:Paper)
    WITH collect(DISTINCT p4) AS ns10
    UNWIND ns10 AS p4
    WITH p4
    MATCH (p4)<-[e9:AUTHORED]-(n2:Author) WHERE NOT n2 IN ds3
    RETURN count(DISTINCT n2) AS t13 }
  CALL (ds3) {
    UNWIND ds3 AS d7
    MATCH (d7)-[e8:AUTHORED]->(p4:Paper)
    WITH collect(DISTINCT p4) AS ns10
    UNWIND ns10 AS p4
    WITH p4
    MATCH (p4)<-[e9:AUTHORED]-(n2:Author) WHERE NOT n2 IN ds3
    WITH n2, count(DISTINCT p4) AS c6, collect(DISTINCT p4) AS ps5
    WITH n2, c6, ps5, c6 AS k11  ORDER BY k11 DESC, n2.id LIMIT $p3
    CALL (ps5, n2, ds3, c6) {
      RETURN c6 AS t17 }
    CALL (ps5, n2, ds3, c6) {
      UNWIND ps5 AS n14
      WITH n14, n14.year AS k15  ORDER BY k15 IS NULL, k15 DESC, n14.id LIMIT $p2
      CALL (n14, n2, ds3) {
        MATCH (n14)<-[e19:AUTHORED]-(d18:Author)
        MATCH (n14)<-[e20:AUTHORED]-(n2:Author) WHERE d18 IN ds3
        WITH DISTINCT e19, d18, n14 ORDER BY d18.id, n14.id 
        RETURN collect([d18.id, n14.id]) AS f22 }
      CALL (n14, n2, ds3) {
        MATCH (n14)<-[e19:AUTHORED]-(d18:Author)
        MATCH (n14)<-[e20:AUTHORED]-(n2:Author) WHERE d18 IN ds3
        WITH DISTINCT e20, n2, n14 ORDER BY n2.id, n14.id 
        RETURN collect([n2.id, n14.id]) AS f24 }
      RETURN collect([k15, n14.id, n14.shortName, n14.year, f22, f24]) AS r16 }
    RETURN collect([k11, n2.id, c6, n2.name, t17, r16]) AS r12 }
  RETURN collect([n0.id, coalesce(n0.name, n0.id), n0.name, t13, r12]) AS r25 }
RETURN r25;
