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
  CALL (key1) {
    MATCH (n2:Paper {id: key1})
    RETURN collect(n2) AS ns4 }
  CALL (key1) {
    MATCH (:Name {key: key1})-[:NAMES]->(n3:Paper)
    RETURN collect(n3) AS ns5 }
  WITH key1, head(ns4 + ns5) AS n0 WHERE n0 IS NOT NULL 
  RETURN collect([key1, n0.id, coalesce(n0.title, n0.id)]) AS r6 }
CALL  {
  UNWIND $p1 AS key8
  CALL (key8) {
    MATCH (n9:Author {id: key8})
    RETURN collect(n9) AS ns11 }
  CALL (key8) {
    MATCH (:Name {key: key8})-[:NAMES]->(n10:Author)
    RETURN collect(n10) AS ns12 }
  WITH key8, head(ns11 + ns12) AS n7 WHERE n7 IS NOT NULL
  CALL (n7) {
    MATCH (n7)-[e14:AUTHORED]->(n13:Paper)
    RETURN count(n13) AS t17 }
  CALL (n7) {
    MATCH (n7)-[e14:AUTHORED]->(n13:Paper)
    WITH n13, e14, n13.year AS k15  ORDER BY k15 IS NULL, k15 DESC, n13.id LIMIT $p2
    RETURN collect([k15, n13.id, n13.shortName]) AS r16 }
  RETURN collect([key8, n7.id, coalesce(n7.name, n7.id), n7.name, t17, r16]) AS r18 }
CALL  {
  UNWIND $p3 AS key20
  CALL (key20) {
    MATCH (n21:Concept {id: key20})
    RETURN collect(n21) AS ns23 }
  CALL (key20) {
    MATCH (:Name {key: key20})-[:NAMES]->(n22:Concept)
    RETURN collect(n22) AS ns24 }
  WITH key20, head(ns23 + ns24) AS n19 WHERE n19 IS NOT NULL
  CALL (n19) {
    MATCH (n19)-[e26:BROADER]->(n25:Concept)
    WITH n25, e26, n25.sortKey AS k27  ORDER BY k27, n25.id LIMIT $p4
    RETURN collect([k27, n25.id, n25.name]) AS r28 }
  RETURN collect([key20, n19.id, coalesce(n19.name, n19.nameRu, n19.id), n19.kind, r28]) AS r30 }
CALL  {
  UNWIND $p5 AS key32
  CALL (key32) {
    MATCH (n33:Organisation {id: key32})
    RETURN collect(n33) AS ns35 }
  CALL (key32) {
    MATCH (:Name {key: key32})-[:NAMES]->(n34:Organisation)
    RETURN collect(n34) AS ns36 }
  WITH key32, head(ns35 + ns36) AS n31 WHERE n31 IS NOT NULL
  CALL (n31) {
    MATCH (n31)-[e38:PART_OF]->(n37:Organisation)
    WITH n37 ORDER BY n37.id LIMIT 1 
    RETURN collect([n37.id]) AS s39 }
  CALL (n31) {
    MATCH (n31)<-[:PART_OF*0..]-(d44:Organisation)
    RETURN collect(DISTINCT d44) AS ds43 }
  CALL (ds43) {
    UNWIND ds43 AS d41
    MATCH (d41)-[e42:PUBLISHED]->(n40:Paper)
    RETURN count(DISTINCT n40) AS t48 }
  RETURN collect([key32, n31.id, coalesce(n31.name, n31.nameRu, n31.id), n31.country, s39, t48]) AS r49 }
CALL  {
  UNWIND $p6 AS key51
  CALL (key51) {
    MATCH (n52:Review {id: key51})
    RETURN collect(n52) AS ns54 }
  CALL (key51) {
    MATCH (:Name {key: key51})-[:NAMES]->(n53:Review)
    RETURN collect(n53) AS ns55 }
  WITH key51, head(ns54 + ns55) AS n50 WHERE n50 IS NOT NULL
  CALL (n50) {
    MATCH (n50)-[e57:REVIEWS]->(n56:Paper)
    WITH n56 ORDER BY n56.id LIMIT 1 
    RETURN collect([n56.title]) AS s58 }
  CALL (n50) {
    MATCH (n50)<-[e60:WROTE]-(n59:Reviewer)
    WITH n59 ORDER BY n59.id LIMIT 1 
    RETURN collect([n59.name]) AS s61 }
  RETURN collect([key51, n50.id, coalesce(n50.name, n50.id), n50.position, s58, s61]) AS r62 }
CALL  {
  UNWIND $p7 AS key64
  CALL (key64) {
    MATCH (n65:Digest {id: key64})
    RETURN collect(n65) AS ns67 }
  CALL (key64) {
    MATCH (:Name {key: key64})-[:NAMES]->(n66:Digest)
    RETURN collect(n66) AS ns68 }
  WITH key64, head(ns67 + ns68) AS n63 WHERE n63 IS NOT NULL
  CALL (n63) {
    MATCH (n63)<-[e70:IN_DIGEST]-(n69:Review)
    RETURN count(n69) AS t73 }
  RETURN collect([key64, n63.id, coalesce(n63.title, n63.id), n63.periodStart, t73]) AS r74 }
CALL  {
  UNWIND $p8 AS key76
  CALL (key76) {
    MATCH (n77:Reviewer {id: key76})
    RETURN collect(n77) AS ns79 }
  CALL (key76) {
    MATCH (:Name {key: key76})-[:NAMES]->(n78:Reviewer)
    RETURN collect(n78) AS ns80 }
  WITH key76, head(ns79 + ns80) AS n75 WHERE n75 IS NOT NULL 
  RETURN collect([key76, n75.id, coalesce(n75.name, n75.id)]) AS r81 }
RETURN r6, r18, r30, r49, r62, r74, r81;
