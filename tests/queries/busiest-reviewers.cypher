// Query.reviewers
// $p0 = 1
// $p1 = 21
// $p2 = 21
CALL  {
  MATCH (n0:Reviewer) WHERE COUNT {
    MATCH (n0)-[e2:WROTE]->(m4:Review)-[e3:REVIEWS]->(n1:Paper) WHERE COUNT {
      MATCH (n0)-[e5:WROTE]->(m7:Review)-[e6:REVIEWS]->(n1) WHERE m7.id < m4.id } = 0 } > $p0
  RETURN count(n0) AS t13 }
CALL  {
  MATCH (n0:Reviewer) WHERE COUNT {
    MATCH (n0)-[e2:WROTE]->(m4:Review)-[e3:REVIEWS]->(n1:Paper) WHERE COUNT {
      MATCH (n0)-[e5:WROTE]->(m7:Review)-[e6:REVIEWS]->(n1) WHERE m7.id < m4.id } = 0 } > $p0
  WITH n0, COUNT {
    MATCH (n0)-[e9:WROTE]->(x8:Review) } AS k10, n0.sortKey AS k11  ORDER BY k10 DESC, k11, n0.id LIMIT $p2
  CALL (n0) {
    MATCH (n0)-[e15:WROTE]->(n14:Review)
    RETURN count(n14) AS t18 }
  CALL (n0) {
    MATCH (n0)-[e20:WROTE]->(m22:Review)
    MATCH (m22)-[e21:REVIEWS]->(n19:Paper)
    RETURN count(DISTINCT n19) AS t26 }
  CALL (n0) {
    MATCH (n0)-[e20:WROTE]->(m22:Review)
    MATCH (m22)-[e21:REVIEWS]->(n19:Paper)
    WITH collect(DISTINCT n19) AS ns23
    UNWIND ns23 AS n19
    WITH n19
    WITH n19, n19.year AS k24  ORDER BY k24 IS NULL, k24 DESC, n19.id LIMIT $p1
    RETURN collect([k24, n19.id, n19.title]) AS r25 }
  RETURN collect([k10, k11, n0.id, n0.name, t18, t26, r25]) AS r12 }
RETURN t13, r12;
