// Query.reviewers
// $p0 = "artgor"
// $p1 = 21
// $p2 = 21
CALL  {
  MATCH (n0:Reviewer) WHERE any(k1 IN coalesce(n0.handleKeys, []) WHERE k1 = $p0)
  RETURN count(n0) AS t4 }
CALL  {
  MATCH (n0:Reviewer) WHERE any(k1 IN coalesce(n0.handleKeys, []) WHERE k1 = $p0)
  WITH n0, n0.sortKey AS k2  ORDER BY k2, n0.id LIMIT $p2
  CALL (n0) {
    MATCH (n0)-[e6:WROTE]->(m8:Review)
    MATCH (m8)-[e7:REVIEWS]->(n5:Paper)
    RETURN count(DISTINCT n5) AS t12 }
  CALL (n0) {
    MATCH (n0)-[e6:WROTE]->(m8:Review)
    MATCH (m8)-[e7:REVIEWS]->(n5:Paper)
    WITH collect(DISTINCT n5) AS ns9
    UNWIND ns9 AS n5
    WITH n5
    WITH n5, n5.year AS k10  ORDER BY k10 IS NULL, k10 DESC, n5.id LIMIT $p1
    RETURN collect([k10, n5.id, n5.title]) AS r11 }
  RETURN collect([k2, n0.id, n0.name, n0.handles, t12, r11]) AS r3 }
RETURN t4, r3;

// Query.reviewers
// $p0 = "tearth"
// $p1 = 21
// $p2 = 21
CALL  {
  MATCH (n0:Reviewer) WHERE any(k1 IN coalesce(n0.handleKeys, []) WHERE k1 = $p0)
  RETURN count(n0) AS t4 }
CALL  {
  MATCH (n0:Reviewer) WHERE any(k1 IN coalesce(n0.handleKeys, []) WHERE k1 = $p0)
  WITH n0, n0.sortKey AS k2  ORDER BY k2, n0.id LIMIT $p2
  CALL (n0) {
    MATCH (n0)-[e6:WROTE]->(m8:Review)
    MATCH (m8)-[e7:REVIEWS]->(n5:Paper)
    RETURN count(DISTINCT n5) AS t12 }
  CALL (n0) {
    MATCH (n0)-[e6:WROTE]->(m8:Review)
    MATCH (m8)-[e7:REVIEWS]->(n5:Paper)
    WITH collect(DISTINCT n5) AS ns9
    UNWIND ns9 AS n5
    WITH n5
    WITH n5, n5.year AS k10  ORDER BY k10 IS NULL, k10 DESC, n5.id LIMIT $p1
    RETURN collect([k10, n5.id, n5.title]) AS r11 }
  RETURN collect([k2, n0.id, n0.name, n0.handles, t12, r11]) AS r3 }
RETURN t4, r3;

// Query.reviewers
// $p0 = ["belgraviton"]
// $p1 = 21
// $p2 = 21
CALL  {
  MATCH (n0:Reviewer) WHERE any(k1 IN coalesce(n0.handleKeys, []) WHERE k1 IN $p0)
  RETURN count(n0) AS t4 }
CALL  {
  MATCH (n0:Reviewer) WHERE any(k1 IN coalesce(n0.handleKeys, []) WHERE k1 IN $p0)
  WITH n0, n0.sortKey AS k2  ORDER BY k2, n0.id LIMIT $p2
  CALL (n0) {
    MATCH (n0)-[e6:WROTE]->(m8:Review)
    MATCH (m8)-[e7:REVIEWS]->(n5:Paper)
    RETURN count(DISTINCT n5) AS t12 }
  CALL (n0) {
    MATCH (n0)-[e6:WROTE]->(m8:Review)
    MATCH (m8)-[e7:REVIEWS]->(n5:Paper)
    WITH collect(DISTINCT n5) AS ns9
    UNWIND ns9 AS n5
    WITH n5
    WITH n5, n5.year AS k10  ORDER BY k10 IS NULL, k10 DESC, n5.id LIMIT $p1
    RETURN collect([k10, n5.id, n5.title]) AS r11 }
  RETURN collect([k2, n0.id, n0.name, n0.handles, t12, r11]) AS r3 }
RETURN t4, r3;
