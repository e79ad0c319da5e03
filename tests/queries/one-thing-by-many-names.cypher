// Query.concept
// $p0 = ["трансформер"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Concept {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey]) AS r2 }
RETURN r2;

// Query.concept
// $p0 = ["трансформеры"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Concept {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey]) AS r2 }
RETURN r2;

// Query.concept
// $p0 = ["сверточная нейронная сеть"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Concept {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey]) AS r2 }
RETURN r2;

// Query.concept
// $p0 = ["сверточная нейронная сеть"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Concept {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey]) AS r2 }
RETURN r2;

// Query.concept
// $p0 = ["vit"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Concept {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey]) AS r2 }
RETURN r2;

// Query.paper
// $p0 = ["end to end object detection with transformers"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Paper {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey, n0.shortName]) AS r2 }
RETURN r2;

// Query.paper
// $p0 = ["end to end object detection with transformers"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Paper {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey, n0.shortName]) AS r2 }
RETURN r2;

// Query.paper
// $p0 = ["end to end object detection with transformers"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Paper {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey, n0.shortName]) AS r2 }
RETURN r2;

// Query.paper
// $p0 = ["paper:end-to-end-object-detection-with-transformers"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Paper {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey, n0.shortName]) AS r2 }
RETURN r2;

// Query.organisation
// $p0 = ["стэнфорд"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Organisation {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey, n0.name]) AS r2 }
RETURN r2;

// Query.organisation
// $p0 = ["fair"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Organisation {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey, n0.name]) AS r2 }
RETURN r2;

// Query.organisation
// $p0 = ["фейсбук"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Organisation {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey, n0.name]) AS r2 }
RETURN r2;

// Query.organisation
// $p0 = ["ror:00f54p054","https://ror.org/00f54p054"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Organisation {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey, n0.name]) AS r2 }
RETURN r2;

// Query.author
// $p0 = ["sercan o. arik"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Author {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Author)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey, n0.name]) AS r2 }
RETURN r2;

// Query.reviewer
// $p0 = ["юрий кашницкий"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Reviewer {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Reviewer)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey, n0.name]) AS r2 }
RETURN r2;

// Query.digest
// $p0 = ["digest:neurodigest-2021-03"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Digest {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Digest)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey, n0.title]) AS r2 }
RETURN r2;

// Query.paper
// $p0 = ["no such paper"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Paper {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey]) AS r2 }
RETURN r2;

// Query.venue
// $p0 = ["eccv"]
// $p1 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Venue {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Venue)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1 
  RETURN collect([n0.id, n0.sortKey]) AS r2 }
RETURN r2;
