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
    WITH collect(DISTINCT p4) AS ns10
    UNWIND ns10 AS p4
    WITH p4
    MATCH (p4)-[e9:ABOUT]->(n2:Concept)
    RETURN count(DISTINCT n2) AS t13 }
  CALL (ds3) {
    UNWIND ds3 AS d7
    MATCH (d7)-[e8:AUTHORED]->(p4:Paper)
    WITH collect(DISTINCT p4) AS ns10
    UNWIND ns10 AS p4
    WITH p4
    MATCH (p4)-[e9:ABOUT]->(n2:Concept)
    WITH n2, count(DISTINCT p4) AS c6, collect(DISTINCT p4) AS ps5
    WITH n2, c6, ps5, c6 AS k11  ORDER BY k11 DESC, n2.id LIMIT $p3
    CALL (ps5, n2, ds3, c6) {
      UNWIND ps5 AS n14
      WITH n14, n14.year AS k15  ORDER BY k15 IS NULL, k15 DESC, n14.id LIMIT $p2
      CALL (n14, n2, ds3) {
        MATCH (n14)<-[e19:AUTHORED]-(d18:Author)
        MATCH (n14)-[e20:ABOUT]->(n2:Concept) WHERE d18 IN ds3
        WITH DISTINCT e19, d18, n14 ORDER BY d18.id, n14.id 
        RETURN collect([d18.id, n14.id]) AS f22 }
      CALL (n14, n2, ds3) {
        MATCH (n14)<-[e19:AUTHORED]-(d18:Author)
        MATCH (n14)-[e20:ABOUT]->(n2:Concept) WHERE d18 IN ds3
        WITH DISTINCT e20, n14, n2 ORDER BY n14.id, n2.id 
        RETURN collect([n14.id, n2.id]) AS f24 }
      RETURN collect([k15, n14.id, f22, f24]) AS r16 }
    RETURN collect([k11, n2.id, c6, n2.name, r16]) AS r12 }
  CALL (ds3) {
    UNWIND ds3 AS d29
    MATCH (d29)-[e30:AUTHORED]->(p26:Paper)
    WITH collect(DISTINCT p26) AS ns32
    UNWIND ns32 AS p26
    WITH p26
    MATCH (p26)-[e31:ABOUT]->(n25:Concept) WHERE n25.kind = $p4
    RETURN count(DISTINCT n25) AS t35 }
  CALL (ds3) {
    UNWIND ds3 AS d29
    MATCH (d29)-[e30:AUTHORED]->(p26:Paper)
    WITH collect(DISTINCT p26) AS ns32
    UNWIND ns32 AS p26
    WITH p26
    MATCH (p26)-[e31:ABOUT]->(n25:Concept) WHERE n25.kind = $p4
    WITH n25, count(DISTINCT p26) AS c28
    WITH n25, c28, c28 AS k33  ORDER BY k33 DESC, n25.id LIMIT $p5
    RETURN collect([k33, n25.id, n25.name]) AS r34 }
  CALL (ds3) {
    UNWIND ds3 AS d40
    MATCH (d40)-[e41:AUTHORED]->(p37:Paper) WHERE p37.year < $p6
    WITH collect(DISTINCT p37) AS ns43
    UNWIND ns43 AS p37
    WITH p37
    MATCH (p37)-[e42:ABOUT]->(n36:Concept)
    RETURN count(DISTINCT n36) AS t46 }
  CALL (ds3) {
    UNWIND ds3 AS d40
    MATCH (d40)-[e41:AUTHORED]->(p37:Paper) WHERE p37.year < $p6
    WITH collect(DISTINCT p37) AS ns43
    UNWIND ns43 AS p37
    WITH p37
    MATCH (p37)-[e42:ABOUT]->(n36:Concept)
    WITH n36, count(DISTINCT p37) AS c39
    WITH n36, c39, c39 AS k44  ORDER BY k44 DESC, n36.id LIMIT $p7
    RETURN collect([k44, n36.id, n36.name]) AS r45 }
  RETURN collect([n0.id, coalesce(n0.name, n0.id), t13, r12, t35, r34, t46, r45]) AS r47 }
RETURN r47;
