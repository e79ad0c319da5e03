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
    WITH DISTINCT p4
    MATCH (p4)<-[e9:AUTHORED]-(n2:Author) WHERE NOT n2 IN ds3
    RETURN count(DISTINCT n2) AS t12 }
  CALL (ds3) {
    UNWIND ds3 AS d7
    MATCH (d7)-[e8:AUTHORED]->(p4:Paper)
    WITH DISTINCT p4
    MATCH (p4)<-[e9:AUTHORED]-(n2:Author) WHERE NOT n2 IN ds3
    WITH n2, count(DISTINCT p4) AS c6, collect(DISTINCT p4) AS ps5
    WITH n2, c6, ps5, c6 AS k10  ORDER BY k10 DESC, n2.id LIMIT $p3
    CALL (ps5, n2, ds3, c6) {
      RETURN c6 AS t16 }
    CALL (ps5, n2, ds3, c6) {
      UNWIND ps5 AS n13
      WITH n13, n13.year AS k14  ORDER BY k14 IS NULL, k14 DESC, n13.id LIMIT $p2
      CALL (n13, n2, ds3) {
        MATCH (n13)<-[e18:AUTHORED]-(d17:Author)
        MATCH (n13)<-[e19:AUTHORED]-(n2:Author) WHERE d17 IN ds3
        WITH DISTINCT e18, d17, n13 ORDER BY d17.id, n13.id 
        RETURN collect([d17.id, n13.id]) AS f21 }
      CALL (n13, n2, ds3) {
        MATCH (n13)<-[e18:AUTHORED]-(d17:Author)
        MATCH (n13)<-[e19:AUTHORED]-(n2:Author) WHERE d17 IN ds3
        WITH DISTINCT e19, n2, n13 ORDER BY n2.id, n13.id 
        RETURN collect([n2.id, n13.id]) AS f23 }
      RETURN collect([k14, n13.id, n13.shortName, n13.year, f21, f23]) AS r15 }
    RETURN collect([k10, n2.id, c6, n2.name, t16, r15]) AS r11 }
  RETURN collect([n0.id, coalesce(n0.name, n0.id), n0.name, t12, r11]) AS r24 }
RETURN r24;
