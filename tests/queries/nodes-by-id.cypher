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
    RETURN count(DISTINCT n40) AS t47 }
  RETURN collect([key32, n31.id, coalesce(n31.name, n31.nameRu, n31.id), n31.country, s39, t47]) AS r48 }
CALL  {
  UNWIND $p6 AS key50
  CALL (key50) {
    MATCH (n51:Review {id: key50})
    RETURN collect(n51) AS ns53 }
  CALL (key50) {
    MATCH (:Name {key: key50})-[:NAMES]->(n52:Review)
    RETURN collect(n52) AS ns54 }
  WITH key50, head(ns53 + ns54) AS n49 WHERE n49 IS NOT NULL
  CALL (n49) {
    MATCH (n49)-[e56:REVIEWS]->(n55:Paper)
    WITH n55 ORDER BY n55.id LIMIT 1 
    RETURN collect([n55.title]) AS s57 }
  CALL (n49) {
    MATCH (n49)<-[e59:WROTE]-(n58:Reviewer)
    WITH n58 ORDER BY n58.id LIMIT 1 
    RETURN collect([n58.name]) AS s60 }
  RETURN collect([key50, n49.id, coalesce(n49.name, n49.id), n49.position, s57, s60]) AS r61 }
CALL  {
  UNWIND $p7 AS key63
  CALL (key63) {
    MATCH (n64:Digest {id: key63})
    RETURN collect(n64) AS ns66 }
  CALL (key63) {
    MATCH (:Name {key: key63})-[:NAMES]->(n65:Digest)
    RETURN collect(n65) AS ns67 }
  WITH key63, head(ns66 + ns67) AS n62 WHERE n62 IS NOT NULL
  CALL (n62) {
    MATCH (n62)<-[e69:IN_DIGEST]-(n68:Review)
    RETURN count(n68) AS t72 }
  RETURN collect([key63, n62.id, coalesce(n62.title, n62.id), n62.periodStart, t72]) AS r73 }
CALL  {
  UNWIND $p8 AS key75
  CALL (key75) {
    MATCH (n76:Reviewer {id: key75})
    RETURN collect(n76) AS ns78 }
  CALL (key75) {
    MATCH (:Name {key: key75})-[:NAMES]->(n77:Reviewer)
    RETURN collect(n77) AS ns79 }
  WITH key75, head(ns78 + ns79) AS n74 WHERE n74 IS NOT NULL 
  RETURN collect([key75, n74.id, coalesce(n74.name, n74.id)]) AS r80 }
RETURN r6, r18, r30, r48, r61, r73, r80;
