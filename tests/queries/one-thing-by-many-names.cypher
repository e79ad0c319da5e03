// Query.concept
// $p0 = ["трансформер"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id)]) AS r2 }
RETURN r2;

// Query.concept
// $p0 = ["трансформеры"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id)]) AS r2 }
RETURN r2;

// Query.concept
// $p0 = ["сверточная нейронная сеть"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id)]) AS r2 }
RETURN r2;

// Query.concept
// $p0 = ["сверточная нейронная сеть"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id)]) AS r2 }
RETURN r2;

// Query.concept
// $p0 = ["vit"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id)]) AS r2 }
RETURN r2;

// Query.paper
// $p0 = ["end to end object detection with transformers"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.title, n0.id), n0.shortName]) AS r2 }
RETURN r2;

// Query.paper
// $p0 = ["end to end object detection with transformers"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.title, n0.id), n0.shortName]) AS r2 }
RETURN r2;

// Query.paper
// $p0 = ["end to end object detection with transformers"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.title, n0.id), n0.shortName]) AS r2 }
RETURN r2;

// Query.paper
// $p0 = ["paper:end-to-end-object-detection-with-transformers"]
CALL  {
  UNWIND $p0 AS key1
  CALL (key1) {
    MATCH (n2:Paper {id: key1})
    RETURN collect(n2) AS ns4 }
  CALL (key1) {
    MATCH (:Name {key: key1})-[:NAMES]->(n3:Paper)
    RETURN collect(n3) AS ns5 }
  WITH key1, head(ns4 + ns5) AS n0 WHERE n0 IS NOT NULL 
  RETURN collect([n0.id, coalesce(n0.title, n0.id), n0.shortName]) AS r6 }
RETURN r6;

// Query.organisation
// $p0 = ["стэнфорд"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name]) AS r2 }
RETURN r2;

// Query.organisation
// $p0 = ["fair"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name]) AS r2 }
RETURN r2;

// Query.organisation
// $p0 = ["фейсбук"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name]) AS r2 }
RETURN r2;

// Query.organisation
// $p0 = ["ror:00f54p054","https://ror.org/00f54p054"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name]) AS r2 }
RETURN r2;

// Query.author
// $p0 = ["sercan o. arik"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Author)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.id), n0.name]) AS r2 }
RETURN r2;

// Query.reviewer
// $p0 = ["юрий кашницкий"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Reviewer)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.id), n0.name]) AS r2 }
RETURN r2;

// Query.digest
// $p0 = ["digest:neurodigest-2021-03"]
CALL  {
  UNWIND $p0 AS key1
  CALL (key1) {
    MATCH (n2:Digest {id: key1})
    RETURN collect(n2) AS ns4 }
  CALL (key1) {
    MATCH (:Name {key: key1})-[:NAMES]->(n3:Digest)
    RETURN collect(n3) AS ns5 }
  WITH key1, head(ns4 + ns5) AS n0 WHERE n0 IS NOT NULL 
  RETURN collect([n0.id, coalesce(n0.title, n0.id), n0.title]) AS r6 }
RETURN r6;

// Query.paper
// $p0 = ["no such paper"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.title, n0.id)]) AS r2 }
RETURN r2;

// Query.venue
// $p0 = ["eccv"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Venue)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, coalesce(n0.name, n0.id)]) AS r2 }
RETURN r2;
