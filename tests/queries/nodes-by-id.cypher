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
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Paper {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
    RETURN n0, key1 }
  WITH n0, key1 
  RETURN collect([key1, n0.id, coalesce(n0.title, n0.id)]) AS r2 }
CALL  {
  CALL {
    UNWIND $p1 AS key4
    MATCH (n3:Author {id: key4})
    RETURN n3, key4
    UNION
    UNWIND $p1 AS key4
    MATCH (:Name {key: key4})-[:NAMES]->(n3:Author)
    RETURN n3, key4 }
  WITH n3, key4
  CALL (n3) {
    MATCH (n3)-[e6:AUTHORED]->(n5:Paper)
    RETURN count(n5) AS t9 }
  CALL (n3) {
    MATCH (n3)-[e6:AUTHORED]->(n5:Paper)
    WITH n5, e6, n5.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n5.id LIMIT $p2
    RETURN collect([k7, n5.id, n5.shortName]) AS r8 }
  RETURN collect([key4, n3.id, coalesce(n3.name, n3.id), n3.name, t9, r8]) AS r10 }
CALL  {
  CALL {
    UNWIND $p3 AS key12
    MATCH (n11:Concept {id: key12})
    RETURN n11, key12
    UNION
    UNWIND $p3 AS key12
    MATCH (:Name {key: key12})-[:NAMES]->(n11:Concept)
    RETURN n11, key12 }
  WITH n11, key12
  CALL (n11) {
    MATCH (n11)-[e14:BROADER]->(n13:Concept)
    WITH n13, e14, n13.sortKey AS k15  ORDER BY k15, n13.id LIMIT $p4
    RETURN collect([k15, n13.id, n13.name]) AS r16 }
  RETURN collect([key12, n11.id, coalesce(n11.name, n11.nameRu, n11.id), n11.kind, r16]) AS r18 }
CALL  {
  CALL {
    UNWIND $p5 AS key20
    MATCH (n19:Organisation {id: key20})
    RETURN n19, key20
    UNION
    UNWIND $p5 AS key20
    MATCH (:Name {key: key20})-[:NAMES]->(n19:Organisation)
    RETURN n19, key20 }
  WITH n19, key20
  CALL (n19) {
    MATCH (n19)-[e22:PART_OF]->(n21:Organisation)
    WITH n21 ORDER BY n21.id LIMIT 1 
    RETURN collect([n21.id]) AS s23 }
  CALL (n19) {
    MATCH (n19)<-[:PART_OF*0..]-(d28:Organisation)
    RETURN collect(DISTINCT d28) AS ds27 }
  CALL (ds27) {
    UNWIND ds27 AS d25
    MATCH (d25)-[e26:PUBLISHED]->(n24:Paper)
    RETURN count(DISTINCT n24) AS t31 }
  RETURN collect([key20, n19.id, coalesce(n19.name, n19.nameRu, n19.id), n19.country, s23, t31]) AS r32 }
CALL  {
  CALL {
    UNWIND $p6 AS key34
    MATCH (n33:Review {id: key34})
    RETURN n33, key34
    UNION
    UNWIND $p6 AS key34
    MATCH (:Name {key: key34})-[:NAMES]->(n33:Review)
    RETURN n33, key34 }
  WITH n33, key34
  CALL (n33) {
    MATCH (n33)-[e36:REVIEWS]->(n35:Paper)
    WITH n35 ORDER BY n35.id LIMIT 1 
    RETURN collect([n35.title]) AS s37 }
  CALL (n33) {
    MATCH (n33)<-[e39:WROTE]-(n38:Reviewer)
    WITH n38 ORDER BY n38.id LIMIT 1 
    RETURN collect([n38.name]) AS s40 }
  RETURN collect([key34, n33.id, coalesce(n33.name, n33.id), n33.position, s37, s40]) AS r41 }
CALL  {
  CALL {
    UNWIND $p7 AS key43
    MATCH (n42:Digest {id: key43})
    RETURN n42, key43
    UNION
    UNWIND $p7 AS key43
    MATCH (:Name {key: key43})-[:NAMES]->(n42:Digest)
    RETURN n42, key43 }
  WITH n42, key43
  CALL (n42) {
    MATCH (n42)<-[e45:IN_DIGEST]-(n44:Review)
    RETURN count(n44) AS t48 }
  RETURN collect([key43, n42.id, coalesce(n42.title, n42.id), n42.periodStart, t48]) AS r49 }
CALL  {
  CALL {
    UNWIND $p8 AS key51
    MATCH (n50:Reviewer {id: key51})
    RETURN n50, key51
    UNION
    UNWIND $p8 AS key51
    MATCH (:Name {key: key51})-[:NAMES]->(n50:Reviewer)
    RETURN n50, key51 }
  WITH n50, key51 
  RETURN collect([key51, n50.id, coalesce(n50.name, n50.id)]) AS r52 }
RETURN r2, r10, r18, r32, r41, r49, r52;
