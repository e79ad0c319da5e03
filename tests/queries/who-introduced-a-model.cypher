// Query.concept
// $p0 = ["concept:detr"]
// $p1 = 21
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  CALL (key1) {
    MATCH (n2:Concept {id: key1})
    RETURN collect(n2) AS ns4 }
  CALL (key1) {
    MATCH (:Name {key: key1})-[:NAMES]->(n3:Concept)
    RETURN collect(n3) AS ns5 }
  WITH key1, head(ns4 + ns5) AS n0 WHERE n0 IS NOT NULL
  CALL (n0) {
    MATCH (n0)<-[e7:INTRODUCES]-(n6:Paper)
    RETURN count(n6) AS t10 }
  CALL (n0) {
    MATCH (n0)<-[e7:INTRODUCES]-(n6:Paper)
    WITH n6, e7, n6.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n6.id LIMIT $p2
    CALL (n6) {
      MATCH (n6)-[e12:INTRODUCES]->(n11:Concept)
      WITH n11, e12, n11.sortKey AS k13  ORDER BY k13, n11.id LIMIT $p1
      RETURN collect([k13, n11.id, n11.name]) AS r14 }
    RETURN collect([k8, n6.id, n6.title, r14, e7.evidence]) AS r9 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t10, r9]) AS r16 }
RETURN r16;

// Query.concept
// $p0 = ["concept:swin-transformer"]
// $p1 = 21
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  CALL (key1) {
    MATCH (n2:Concept {id: key1})
    RETURN collect(n2) AS ns4 }
  CALL (key1) {
    MATCH (:Name {key: key1})-[:NAMES]->(n3:Concept)
    RETURN collect(n3) AS ns5 }
  WITH key1, head(ns4 + ns5) AS n0 WHERE n0 IS NOT NULL
  CALL (n0) {
    MATCH (n0)<-[e7:INTRODUCES]-(n6:Paper)
    RETURN count(n6) AS t10 }
  CALL (n0) {
    MATCH (n0)<-[e7:INTRODUCES]-(n6:Paper)
    WITH n6, e7, n6.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n6.id LIMIT $p2
    CALL (n6) {
      MATCH (n6)-[e12:INTRODUCES]->(n11:Concept)
      WITH n11, e12, n11.sortKey AS k13  ORDER BY k13, n11.id LIMIT $p1
      RETURN collect([k13, n11.id, n11.name]) AS r14 }
    RETURN collect([k8, n6.id, n6.title, r14, e7.evidence]) AS r9 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t10, r9]) AS r16 }
RETURN r16;

// Query.concept
// $p0 = ["concept:gpt-3"]
// $p1 = 21
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  CALL (key1) {
    MATCH (n2:Concept {id: key1})
    RETURN collect(n2) AS ns4 }
  CALL (key1) {
    MATCH (:Name {key: key1})-[:NAMES]->(n3:Concept)
    RETURN collect(n3) AS ns5 }
  WITH key1, head(ns4 + ns5) AS n0 WHERE n0 IS NOT NULL
  CALL (n0) {
    MATCH (n0)<-[e7:INTRODUCES]-(n6:Paper)
    RETURN count(n6) AS t10 }
  CALL (n0) {
    MATCH (n0)<-[e7:INTRODUCES]-(n6:Paper)
    WITH n6, e7, n6.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n6.id LIMIT $p2
    CALL (n6) {
      MATCH (n6)-[e12:INTRODUCES]->(n11:Concept)
      WITH n11, e12, n11.sortKey AS k13  ORDER BY k13, n11.id LIMIT $p1
      RETURN collect([k13, n11.id, n11.name]) AS r14 }
    RETURN collect([k8, n6.id, n6.title, r14, e7.evidence]) AS r9 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t10, r9]) AS r16 }
RETURN r16;

// Query.concept
// $p0 = ["concept:gpt-2"]
// $p1 = 21
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  CALL (key1) {
    MATCH (n2:Concept {id: key1})
    RETURN collect(n2) AS ns4 }
  CALL (key1) {
    MATCH (:Name {key: key1})-[:NAMES]->(n3:Concept)
    RETURN collect(n3) AS ns5 }
  WITH key1, head(ns4 + ns5) AS n0 WHERE n0 IS NOT NULL
  CALL (n0) {
    MATCH (n0)<-[e7:INTRODUCES]-(n6:Paper)
    RETURN count(n6) AS t10 }
  CALL (n0) {
    MATCH (n0)<-[e7:INTRODUCES]-(n6:Paper)
    WITH n6, e7, n6.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n6.id LIMIT $p2
    CALL (n6) {
      MATCH (n6)-[e12:INTRODUCES]->(n11:Concept)
      WITH n11, e12, n11.sortKey AS k13  ORDER BY k13, n11.id LIMIT $p1
      RETURN collect([k13, n11.id, n11.name]) AS r14 }
    RETURN collect([k8, n6.id, n6.title, r14, e7.evidence]) AS r9 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t10, r9]) AS r16 }
RETURN r16;
