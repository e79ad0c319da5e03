// Query.organisations
// $p0 = "us"
// $p1 = "UNIVERSITY"
// $p2 = 21
// $p3 = 21
CALL  {
  MATCH (n0:Organisation) WHERE replace(toLower(n0.country), 'ё', 'е') = $p0 AND n0.kind = $p1 AND COUNT {
    MATCH (n0)-[e2:PUBLISHED]->(n1:Paper) } > 0
  RETURN count(n0) AS t10 }
CALL  {
  MATCH (n0:Organisation) WHERE replace(toLower(n0.country), 'ё', 'е') = $p0 AND n0.kind = $p1 AND COUNT {
    MATCH (n0)-[e2:PUBLISHED]->(n1:Paper) } > 0
  CALL (n0) {
    MATCH (n0)<-[:PART_OF*0..]-(d4:Organisation)
    MATCH (d4)-[e5:PUBLISHED]->(x3:Paper)
    RETURN count(DISTINCT x3) AS c6 }
  WITH n0, c6 AS k7, n0.sortKey AS k8  ORDER BY k7 DESC, k8, n0.id LIMIT $p3
  CALL (n0) {
    MATCH (n0)<-[:PART_OF*0..]-(d15:Organisation)
    RETURN collect(DISTINCT d15) AS ds14 }
  CALL (ds14) {
    UNWIND ds14 AS d12
    MATCH (d12)-[e13:PUBLISHED]->(n11:Paper)
    RETURN count(DISTINCT n11) AS t19 }
  CALL (ds14) {
    UNWIND ds14 AS d12
    MATCH (d12)-[e13:PUBLISHED]->(n11:Paper)
    WITH collect(DISTINCT n11) AS ns16
    UNWIND ns16 AS n11
    WITH n11
    WITH n11, n11.year AS k17  ORDER BY k17 IS NULL, k17 DESC, n11.id LIMIT $p2
    RETURN collect([k17, n11.id, n11.title]) AS r18 }
  RETURN collect([k7, k8, n0.id, n0.name, n0.aliases, n0.ror, t19, r18]) AS r9 }
RETURN t10, r9;
