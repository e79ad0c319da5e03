// Query.nodes
// $p0 = ["paper:nope"]
// $p1 = ["author:nicolas-carion"]
// $p2 = 21
// $p3 = ["concept:detr"]
// $p4 = 21
// $p5 = ["organisation:google-brain"]
// $p6 = ["review:read-for-you-2020-05-2-4"]
// $p7 = ["digest:neurodigest-2021-03"]
// $p8 = ["reviewer:yorko"]
CALL  {
  UNWIND $p0 AS key1
  OPTIONAL MATCH (n2:Paper {id: key1})
  OPTIONAL MATCH (:Name {key: key1})-[:NAMES]->(n3:Paper)
  WITH key1, coalesce(n2, n3) AS n0 WHERE n0 IS NOT NULL 
  RETURN collect([key1, n0.id, coalesce(n0.title, n0.id)]) AS r4 }
CALL  {
  UNWIND $p1 AS key6
  OPTIONAL MATCH (n7:Author {id: key6})
  OPTIONAL MATCH (:Name {key: key6})-[:NAMES]->(n8:Author)
  WITH key6, coalesce(n7, n8) AS n5 WHERE n5 IS NOT NULL
  CALL (n5) {
    MATCH (n5)-[e10:AUTHORED]->(n9:Paper)
    RETURN count(n9) AS t13 }
  CALL (n5) {
    MATCH (n5)-[e10:AUTHORED]->(n9:Paper)
    WITH n9, e10, n9.year AS k11  ORDER BY k11 IS NULL, k11 DESC, n9.id LIMIT $p2
    RETURN collect([k11, n9.id, n9.shortName]) AS r12 }
  RETURN collect([key6, n5.id, coalesce(n5.name, n5.id), n5.name, t13, r12]) AS r14 }
CALL  {
  UNWIND $p3 AS key16
  OPTIONAL MATCH (n17:Concept {id: key16})
  OPTIONAL MATCH (:Name {key: key16})-[:NAMES]->(n18:Concept)
  WITH key16, coalesce(n17, n18) AS n15 WHERE n15 IS NOT NULL
  CALL (n15) {
    MATCH (n15)-[e20:BROADER]->(n19:Concept)
    WITH n19, e20, n19.sortKey AS k21  ORDER BY k21, n19.id LIMIT $p4
    RETURN collect([k21, n19.id, n19.name]) AS r22 }
  RETURN collect([key16, n15.id, coalesce(n15.name, n15.nameRu, n15.id), n15.kind, r22]) AS r24 }
CALL  {
  UNWIND $p5 AS key26
  OPTIONAL MATCH (n27:Organisation {id: key26})
  OPTIONAL MATCH (:Name {key: key26})-[:NAMES]->(n28:Organisation)
  WITH key26, coalesce(n27, n28) AS n25 WHERE n25 IS NOT NULL
  CALL (n25) {
    MATCH (n25)-[e30:PART_OF]->(n29:Organisation)
    WITH n29 ORDER BY n29.id LIMIT 1 
    RETURN collect([n29.id]) AS s31 }
  CALL (n25) {
    MATCH (n25)<-[:PART_OF*0..]-(d36:Organisation)
    RETURN collect(DISTINCT d36) AS ds35 }
  CALL (ds35) {
    UNWIND ds35 AS d33
    MATCH (d33)-[e34:PUBLISHED]->(n32:Paper)
    RETURN count(DISTINCT n32) AS t39 }
  RETURN collect([key26, n25.id, coalesce(n25.name, n25.nameRu, n25.id), n25.country, s31, t39]) AS r40 }
CALL  {
  UNWIND $p6 AS key42
  OPTIONAL MATCH (n43:Review {id: key42})
  OPTIONAL MATCH (:Name {key: key42})-[:NAMES]->(n44:Review)
  WITH key42, coalesce(n43, n44) AS n41 WHERE n41 IS NOT NULL
  CALL (n41) {
    MATCH (n41)-[e46:REVIEWS]->(n45:Paper)
    WITH n45 ORDER BY n45.id LIMIT 1 
    RETURN collect([n45.title]) AS s47 }
  CALL (n41) {
    MATCH (n41)<-[e49:WROTE]-(n48:Reviewer)
    WITH n48 ORDER BY n48.id LIMIT 1 
    RETURN collect([n48.name]) AS s50 }
  RETURN collect([key42, n41.id, coalesce(n41.name, n41.id), n41.position, s47, s50]) AS r51 }
CALL  {
  UNWIND $p7 AS key53
  OPTIONAL MATCH (n54:Digest {id: key53})
  OPTIONAL MATCH (:Name {key: key53})-[:NAMES]->(n55:Digest)
  WITH key53, coalesce(n54, n55) AS n52 WHERE n52 IS NOT NULL
  CALL (n52) {
    MATCH (n52)<-[e57:IN_DIGEST]-(n56:Review)
    RETURN count(n56) AS t60 }
  RETURN collect([key53, n52.id, coalesce(n52.title, n52.id), n52.periodStart, t60]) AS r61 }
CALL  {
  UNWIND $p8 AS key63
  OPTIONAL MATCH (n64:Reviewer {id: key63})
  OPTIONAL MATCH (:Name {key: key63})-[:NAMES]->(n65:Reviewer)
  WITH key63, coalesce(n64, n65) AS n62 WHERE n62 IS NOT NULL 
  RETURN collect([key63, n62.id, coalesce(n62.name, n62.id)]) AS r66 }
RETURN r4, r14, r24, r40, r51, r61, r66;
