// Query.author
// $p0 = ["victor lempitsky"]
// $p1 = 11
// $p2 = 21
// $p3 = 21
// $p4 = "METHOD"
// $p5 = 21
// $p6 = 2020
// $p7 = 21
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
    MATCH (p4)-[e9:ABOUT]->(n2:Concept)
    RETURN count(DISTINCT n2) AS t12 }
  CALL (ds3) {
    UNWIND ds3 AS d7
    MATCH (d7)-[e8:AUTHORED]->(p4:Paper)
    WITH DISTINCT p4
    MATCH (p4)-[e9:ABOUT]->(n2:Concept)
    WITH n2, count(DISTINCT p4) AS c6, collect(DISTINCT p4) AS ps5
    WITH n2, c6, ps5, c6 AS k10  ORDER BY k10 DESC, n2.id LIMIT $p3
    CALL (ps5, n2, ds3, c6) {
      UNWIND ps5 AS n13
      WITH n13, n13.year AS k14  ORDER BY k14 IS NULL, k14 DESC, n13.id LIMIT $p2
      CALL (n13, n2, ds3) {
        MATCH (n13)<-[e18:AUTHORED]-(d17:Author)
        MATCH (n13)-[e19:ABOUT]->(n2:Concept) WHERE d17 IN ds3
        WITH DISTINCT e18, d17, n13 ORDER BY d17.id, n13.id 
        RETURN collect([d17.id, n13.id]) AS f21 }
      CALL (n13, n2, ds3) {
        MATCH (n13)<-[e18:AUTHORED]-(d17:Author)
        MATCH (n13)-[e19:ABOUT]->(n2:Concept) WHERE d17 IN ds3
        WITH DISTINCT e19, n13, n2 ORDER BY n13.id, n2.id 
        RETURN collect([n13.id, n2.id]) AS f23 }
      RETURN collect([k14, n13.id, f21, f23]) AS r15 }
    RETURN collect([k10, n2.id, c6, n2.name, r15]) AS r11 }
  CALL (ds3) {
    UNWIND ds3 AS d28
    MATCH (d28)-[e29:AUTHORED]->(p25:Paper)
    WITH DISTINCT p25
    MATCH (p25)-[e30:ABOUT]->(n24:Concept) WHERE n24.kind = $p4
    RETURN count(DISTINCT n24) AS t33 }
  CALL (ds3) {
    UNWIND ds3 AS d28
    MATCH (d28)-[e29:AUTHORED]->(p25:Paper)
    WITH DISTINCT p25
    MATCH (p25)-[e30:ABOUT]->(n24:Concept) WHERE n24.kind = $p4
    WITH n24, count(DISTINCT p25) AS c27
    WITH n24, c27, c27 AS k31  ORDER BY k31 DESC, n24.id LIMIT $p5
    RETURN collect([k31, n24.id, n24.name]) AS r32 }
  CALL (ds3) {
    UNWIND ds3 AS d38
    MATCH (d38)-[e39:AUTHORED]->(p35:Paper) WHERE p35.year < $p6
    WITH DISTINCT p35
    MATCH (p35)-[e40:ABOUT]->(n34:Concept)
    RETURN count(DISTINCT n34) AS t43 }
  CALL (ds3) {
    UNWIND ds3 AS d38
    MATCH (d38)-[e39:AUTHORED]->(p35:Paper) WHERE p35.year < $p6
    WITH DISTINCT p35
    MATCH (p35)-[e40:ABOUT]->(n34:Concept)
    WITH n34, count(DISTINCT p35) AS c37
    WITH n34, c37, c37 AS k41  ORDER BY k41 DESC, n34.id LIMIT $p7
    RETURN collect([k41, n34.id, n34.name]) AS r42 }
  RETURN collect([n0.id, coalesce(n0.name, n0.id), t12, r11, t33, r32, t43, r42]) AS r44 }
RETURN r44;
