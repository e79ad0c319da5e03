// Query.concept
// $p0 = ["transformer"]
// $p1 = 11
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e3:BROADER]->(n2:Concept)
    WITH n2, e3, n2.sortKey AS k4  ORDER BY k4, n2.id LIMIT $p2
    RETURN collect([k4, n2.id, coalesce(n2.nameRu, n2.name, n2.id)]) AS r5 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), coalesce(n0.nameRu, n0.name, n0.id), n0.descriptionEn, n0.descriptionRu, r5]) AS r7 }
RETURN r7;

// Query.concept
// $p0 = ["concept:imagenet"]
CALL  {
  UNWIND $p0 AS key1
  CALL (key1) {
    MATCH (n2:Concept {id: key1})
    RETURN collect(n2) AS ns4 }
  CALL (key1) {
    MATCH (:Name {key: key1})-[:NAMES]->(n3:Concept)
    RETURN collect(n3) AS ns5 }
  WITH key1, head(ns4 + ns5) AS n0 WHERE n0 IS NOT NULL 
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), coalesce(n0.nameRu, n0.name, n0.id), n0.descriptionRu]) AS r6 }
RETURN r6;

// Query.paper
// $p0 = ["involution"]
// $p1 = 11
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[e3:PUBLISHED]-(n2:Organisation)
    WITH n2, e3, n2.sortKey AS k4  ORDER BY k4, n2.id LIMIT $p2
    RETURN collect([k4, n2.id, coalesce(n2.nameRu, n2.name, n2.id)]) AS r5 }
  RETURN collect([n0.id, coalesce(n0.title, n0.id), n0.summaryEn, n0.summaryRu, r5]) AS r7 }
RETURN r7;

// Query.organisation
// $p0 = ["osai"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), coalesce(n0.nameRu, n0.name, n0.id)]) AS r2 }
RETURN r2;
