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
    WITH DISTINCT p4
    MATCH (p4)-[e11:ABOUT]->(n2:Concept)
    RETURN count(DISTINCT n2) AS t14 }
  CALL (ds3) {
    UNWIND ds3 AS d7
    MATCH (d7)-[e8:WROTE]->(m10:Review)
    MATCH (m10)-[e9:REVIEWS]->(p4:Paper)
    WITH DISTINCT p4
    MATCH (p4)-[e11:ABOUT]->(n2:Concept)
    WITH n2, count(DISTINCT p4) AS c6, collect(DISTINCT p4) AS ps5
    WITH n2, c6, ps5, c6 AS k12  ORDER BY k12 DESC, n2.id LIMIT $p3
    CALL (ps5, n2, ds3, c6) {
      RETURN c6 AS t18 }
    CALL (ps5, n2, ds3, c6) {
      UNWIND ps5 AS n15
      WITH n15, n15.year AS k16  ORDER BY k16 IS NULL, k16 DESC, n15.id LIMIT $p2
      RETURN collect([k16, n15.id, n15.title]) AS r17 }
    RETURN collect([k12, n2.id, c6, n2.name, t18, r17]) AS r13 }
  CALL (ds3) {
    UNWIND ds3 AS d23
    MATCH (d23)-[e24:WROTE]->(m26:Review)
    MATCH (m26)-[e25:REVIEWS]->(p20:Paper) WHERE COUNT {
      MATCH (p20)<-[e29:PUBLISHED]-(n28:Organisation) WHERE n28.id = $p4 } > 0
    WITH DISTINCT p20
    MATCH (p20)-[e27:ABOUT]->(n19:Concept)
    RETURN count(DISTINCT n19) AS t32 }
  CALL (ds3) {
    UNWIND ds3 AS d23
    MATCH (d23)-[e24:WROTE]->(m26:Review)
    MATCH (m26)-[e25:REVIEWS]->(p20:Paper) WHERE COUNT {
      MATCH (p20)<-[e29:PUBLISHED]-(n28:Organisation) WHERE n28.id = $p4 } > 0
    WITH DISTINCT p20
    MATCH (p20)-[e27:ABOUT]->(n19:Concept)
    WITH n19, count(DISTINCT p20) AS c22
    WITH n19, c22, c22 AS k30  ORDER BY k30 DESC, n19.id LIMIT $p5
    RETURN collect([k30, n19.id, c22, n19.name]) AS r31 }
  CALL (ds3) {
    UNWIND ds3 AS d37
    MATCH (d37)-[e38:WROTE]->(m40:Review)
    MATCH (m40)-[e39:REVIEWS]->(p34:Paper)
    WITH DISTINCT p34
    MATCH (p34)-[e41:ABOUT]->(n33:Concept) WHERE n33.kind = $p6
    RETURN count(DISTINCT n33) AS t44 }
  CALL (ds3) {
    UNWIND ds3 AS d37
    MATCH (d37)-[e38:WROTE]->(m40:Review)
    MATCH (m40)-[e39:REVIEWS]->(p34:Paper)
    WITH DISTINCT p34
    MATCH (p34)-[e41:ABOUT]->(n33:Concept) WHERE n33.kind = $p6
    WITH n33, count(DISTINCT p34) AS c36
    WITH n33, c36, c36 AS k42  ORDER BY k42 DESC, n33.id LIMIT $p7
    RETURN collect([k42, n33.id, c36, n33.name]) AS r43 }
  RETURN collect([n0.id, coalesce(n0.name, n0.id), t14, r13, t32, r31, t44, r43]) AS r45 }
RETURN r45;
