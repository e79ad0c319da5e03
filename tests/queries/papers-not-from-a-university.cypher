// Query.papers
// $p0 = "UNIVERSITY"
// $p1 = 1
// $p2 = 21
// $p3 = 21
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:PUBLISHED]-(n1:Organisation) WHERE n1.kind = $p0 } = 0 AND COUNT {
    MATCH (n0)<-[e4:PUBLISHED]-(n3:Organisation) } >= $p1
  RETURN count(n0) AS t7 }
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:PUBLISHED]-(n1:Organisation) WHERE n1.kind = $p0 } = 0 AND COUNT {
    MATCH (n0)<-[e4:PUBLISHED]-(n3:Organisation) } >= $p1
  WITH n0, n0.sortKey AS k5  ORDER BY k5, n0.id LIMIT $p3
  CALL (n0) {
    MATCH (n0)<-[e9:PUBLISHED]-(n8:Organisation)
    WITH n8, e9, n8.sortKey AS k10  ORDER BY k10, n8.id LIMIT $p2
    RETURN collect([k10, n8.id, n8.name, n8.kind]) AS r11 }
  RETURN collect([k5, n0.id, n0.title, r11]) AS r6 }
RETURN t7, r6;
