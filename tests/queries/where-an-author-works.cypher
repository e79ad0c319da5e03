// Query.author
// $p0 = ["sercan o. arik"]
// $p1 = 11
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Author)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    RETURN [n0] AS ds3 }
  CALL (ds3) {
    UNWIND ds3 AS d7
    MATCH (d7)-[e8:AUTHORED]->(p4:Paper)
    MATCH (p4)<-[e9:PUBLISHED]-(n2:Organisation) WHERE n2.id IN e8.affiliations
    RETURN count(DISTINCT n2) AS t12 }
  CALL (ds3) {
    UNWIND ds3 AS d7
    MATCH (d7)-[e8:AUTHORED]->(p4:Paper)
    MATCH (p4)<-[e9:PUBLISHED]-(n2:Organisation) WHERE n2.id IN e8.affiliations
    WITH n2, count(DISTINCT p4) AS c6
    WITH n2, c6, c6 AS k10  ORDER BY k10 DESC, n2.id LIMIT $p2
    CALL (n2, ds3) {
      MATCH (n2)<-[e14:AFFILIATED_WITH]-(d13:Author) WHERE d13 IN ds3
      RETURN min(e14.firstYear) AS m15 }
    CALL (n2, ds3) {
      MATCH (n2)<-[e17:AFFILIATED_WITH]-(d16:Author) WHERE d16 IN ds3
      RETURN max(e17.lastYear) AS m18 }
    CALL (n2) {
      MATCH (n2)-[e20:PART_OF]->(n19:Organisation)
      WITH n19 ORDER BY n19.id LIMIT 1 
      RETURN collect([n19.name]) AS s21 }
    CALL (n2, ds3) {
      MATCH (n2)<-[e23:AFFILIATED_WITH]-(d22:Author) WHERE d22 IN ds3
      WITH e23, d22 ORDER BY d22.id
      RETURN collect(e23.evidence) AS ev24, collect(e23.documents) AS dc25 }
    RETURN collect([k10, n2.id, m15, m18, c6, n2.name, s21, ev24]) AS r11 }
  RETURN collect([n0.id, coalesce(n0.name, n0.id), t12, r11]) AS r26 }
RETURN r26;

// Query.author
// $p0 = ["kai xu"]
// $p1 = 11
// $p2 = 21
// $p3 = 21
// $p4 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Author)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    RETURN [n0] AS ds3 }
  CALL (ds3) {
    UNWIND ds3 AS d7
    MATCH (d7)-[e8:AUTHORED]->(p4:Paper)
    MATCH (p4)<-[e9:PUBLISHED]-(n2:Organisation) WHERE n2.id IN e8.affiliations
    RETURN count(DISTINCT n2) AS t12 }
  CALL (ds3) {
    UNWIND ds3 AS d7
    MATCH (d7)-[e8:AUTHORED]->(p4:Paper)
    MATCH (p4)<-[e9:PUBLISHED]-(n2:Organisation) WHERE n2.id IN e8.affiliations
    WITH n2, count(DISTINCT p4) AS c6
    WITH n2, c6, c6 AS k10  ORDER BY k10 DESC, n2.id LIMIT $p2
    RETURN collect([k10, n2.id, n2.name]) AS r11 }
  CALL (n0) {
    MATCH (n0)-[e14:AUTHORED]->(n13:Paper)
    WITH n13, e14, n13.year AS k15  ORDER BY k15 IS NULL, k15 DESC, n13.id LIMIT $p4
    CALL (e14) {
      UNWIND e14.affiliations AS id18
      MATCH (n19:Organisation {id: id18})
      WITH DISTINCT n19 ORDER BY n19.sortKey, n19.id 
      RETURN collect([n19.name]) AS v20 }
    CALL (n13) {
      MATCH (n13)<-[e22:PUBLISHED]-(n21:Organisation)
      WITH n21, e22, n21.sortKey AS k23  ORDER BY k23, n21.id LIMIT $p3
      RETURN collect([k23, n21.id, n21.name]) AS r24 }
    RETURN collect([k15, n13.id, e14.position, e14.writtenAs, v20, n13.title, r24]) AS r16 }
  RETURN collect([n0.id, coalesce(n0.name, n0.id), t12, r11, r16]) AS r26 }
RETURN r26;
