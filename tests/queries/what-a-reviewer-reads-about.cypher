// Query.reviewer
// $p0 = ["андрей лукьяненко"]
// $p1 = 11
// $p2 = 21
// $p3 = 5
// $p4 = "organisation:amazon"
// $p5 = 21
// $p6 = "TASK"
// $p7 = 4
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Reviewer)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    RETURN [n0] AS ds3 }
  CALL (ds3) {
    UNWIND ds3 AS d7
    MATCH (d7)-[e8:WROTE]->(m10:Review)
    MATCH (m10)-[e9:REVIEWS]->(p4:Paper)
    WITH collect(DISTINCT p4) AS ns12
    UNWIND ns12 AS p4
    WITH p4
    MATCH (p4)-[e11:ABOUT]->(n2:Concept)
    RETURN count(DISTINCT n2) AS t15 }
  CALL (ds3) {
    UNWIND ds3 AS d7
    MATCH (d7)-[e8:WROTE]->(m10:Review)
    MATCH (m10)-[e9:REVIEWS]->(p4:Paper)
    WITH collect(DISTINCT p4) AS ns12
    UNWIND ns12 AS p4
    WITH p4
    MATCH (p4)-[e11:ABOUT]->(n2:Concept)
    WITH n2, count(DISTINCT p4) AS c6, collect(DISTINCT p4) AS ps5
    WITH n2, c6, ps5, c6 AS k13  ORDER BY k13 DESC, n2.id LIMIT $p3
    CALL (ps5, n2, ds3, c6) {
      RETURN c6 AS t19 }
    CALL (ps5, n2, ds3, c6) {
      UNWIND ps5 AS n16
      WITH n16, n16.year AS k17  ORDER BY k17 IS NULL, k17 DESC, n16.id LIMIT $p2
      RETURN collect([k17, n16.id, n16.title]) AS r18 }
    RETURN collect([k13, n2.id, c6, n2.name, t19, r18]) AS r14 }
  CALL (ds3) {
    UNWIND ds3 AS d24
    MATCH (d24)-[e25:WROTE]->(m27:Review)
    MATCH (m27)-[e26:REVIEWS]->(p21:Paper) WHERE COUNT {
      MATCH (p21)<-[e30:PUBLISHED]-(n29:Organisation) WHERE n29.id = $p4 } > 0
    WITH collect(DISTINCT p21) AS ns31
    UNWIND ns31 AS p21
    WITH p21
    MATCH (p21)-[e28:ABOUT]->(n20:Concept)
    RETURN count(DISTINCT n20) AS t34 }
  CALL (ds3) {
    UNWIND ds3 AS d24
    MATCH (d24)-[e25:WROTE]->(m27:Review)
    MATCH (m27)-[e26:REVIEWS]->(p21:Paper) WHERE COUNT {
      MATCH (p21)<-[e30:PUBLISHED]-(n29:Organisation) WHERE n29.id = $p4 } > 0
    WITH collect(DISTINCT p21) AS ns31
    UNWIND ns31 AS p21
    WITH p21
    MATCH (p21)-[e28:ABOUT]->(n20:Concept)
    WITH n20, count(DISTINCT p21) AS c23
    WITH n20, c23, c23 AS k32  ORDER BY k32 DESC, n20.id LIMIT $p5
    RETURN collect([k32, n20.id, c23, n20.name]) AS r33 }
  CALL (ds3) {
    UNWIND ds3 AS d39
    MATCH (d39)-[e40:WROTE]->(m42:Review)
    MATCH (m42)-[e41:REVIEWS]->(p36:Paper)
    WITH collect(DISTINCT p36) AS ns44
    UNWIND ns44 AS p36
    WITH p36
    MATCH (p36)-[e43:ABOUT]->(n35:Concept) WHERE n35.kind = $p6
    RETURN count(DISTINCT n35) AS t47 }
  CALL (ds3) {
    UNWIND ds3 AS d39
    MATCH (d39)-[e40:WROTE]->(m42:Review)
    MATCH (m42)-[e41:REVIEWS]->(p36:Paper)
    WITH collect(DISTINCT p36) AS ns44
    UNWIND ns44 AS p36
    WITH p36
    MATCH (p36)-[e43:ABOUT]->(n35:Concept) WHERE n35.kind = $p6
    WITH n35, count(DISTINCT p36) AS c38
    WITH n35, c38, c38 AS k45  ORDER BY k45 DESC, n35.id LIMIT $p7
    RETURN collect([k45, n35.id, c38, n35.name]) AS r46 }
  RETURN collect([n0.id, coalesce(n0.name, n0.id), t15, r14, t34, r33, t47, r46]) AS r48 }
RETURN r48;
