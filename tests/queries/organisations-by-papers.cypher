// Query.organisations
// $p0 = 9
CALL  {
  MATCH (n0:Organisation)
  RETURN count(n0) AS t7 }
CALL  {
  MATCH (n0:Organisation)
  CALL (n0) {
    MATCH (n0)<-[:PART_OF*0..]-(d2:Organisation)
    MATCH (d2)-[e3:PUBLISHED]->(x1:Paper)
    RETURN count(DISTINCT x1) AS c4 }
  WITH n0, c4 AS k5  ORDER BY k5 DESC, n0.id LIMIT $p0
  CALL (n0) {
    MATCH (n0)<-[:PART_OF*0..]-(d12:Organisation)
    RETURN collect(DISTINCT d12) AS ds11 }
  CALL (ds11) {
    UNWIND ds11 AS d9
    MATCH (d9)-[e10:PUBLISHED]->(n8:Paper)
    RETURN count(DISTINCT n8) AS t16 }
  RETURN collect([k5, n0.id, n0.name, t16]) AS r6 }
RETURN t7, r6;

// Query.organisations
// $p0 = 21
CALL  {
  MATCH (n0:Organisation) WHERE COUNT {
    MATCH (n0)-[e2:PUBLISHED]->(n1:Paper) } = 0
  RETURN count(n0) AS t5 }
CALL  {
  MATCH (n0:Organisation) WHERE COUNT {
    MATCH (n0)-[e2:PUBLISHED]->(n1:Paper) } = 0
  WITH n0, n0.sortKey AS k3  ORDER BY k3, n0.id LIMIT $p0
  CALL (n0) {
    MATCH (n0)<-[:PART_OF*0..]-(d10:Organisation)
    RETURN collect(DISTINCT d10) AS ds9 }
  CALL (ds9) {
    UNWIND ds9 AS d7
    MATCH (d7)-[e8:PUBLISHED]->(n6:Paper)
    RETURN count(DISTINCT n6) AS t14 }
  RETURN collect([k3, n0.id, n0.name, t14]) AS r4 }
RETURN t5, r4;
