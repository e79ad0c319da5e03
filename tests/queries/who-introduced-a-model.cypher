// Query.concept
// $p0 = ["concept:detr"]
// $p1 = 21
// $p2 = 21
// $p3 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Concept {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p3
  CALL (n0) {
    MATCH (n0)<-[e3:INTRODUCES]-(n2:Paper)
    RETURN count(n2) AS t6 }
  CALL (n0) {
    MATCH (n0)<-[e3:INTRODUCES]-(n2:Paper)
    WITH n2, e3, n2.year AS k4  ORDER BY k4 IS NULL, k4 DESC, n2.id LIMIT $p2
    CALL (n2) {
      MATCH (n2)-[e8:INTRODUCES]->(n7:Concept)
      WITH n7, e8, n7.sortKey AS k9  ORDER BY k9, n7.id LIMIT $p1
      RETURN collect([k9, n7.id, n7.name]) AS r10 }
    RETURN collect([k4, n2.id, n2.title, r10, e3.evidence]) AS r5 }
  RETURN collect([n0.id, n0.sortKey, n0.name, t6, r5]) AS r12 }
RETURN r12;

// Query.concept
// $p0 = ["concept:swin-transformer"]
// $p1 = 21
// $p2 = 21
// $p3 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Concept {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p3
  CALL (n0) {
    MATCH (n0)<-[e3:INTRODUCES]-(n2:Paper)
    RETURN count(n2) AS t6 }
  CALL (n0) {
    MATCH (n0)<-[e3:INTRODUCES]-(n2:Paper)
    WITH n2, e3, n2.year AS k4  ORDER BY k4 IS NULL, k4 DESC, n2.id LIMIT $p2
    CALL (n2) {
      MATCH (n2)-[e8:INTRODUCES]->(n7:Concept)
      WITH n7, e8, n7.sortKey AS k9  ORDER BY k9, n7.id LIMIT $p1
      RETURN collect([k9, n7.id, n7.name]) AS r10 }
    RETURN collect([k4, n2.id, n2.title, r10, e3.evidence]) AS r5 }
  RETURN collect([n0.id, n0.sortKey, n0.name, t6, r5]) AS r12 }
RETURN r12;

// Query.concept
// $p0 = ["concept:gpt-3"]
// $p1 = 21
// $p2 = 21
// $p3 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Concept {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p3
  CALL (n0) {
    MATCH (n0)<-[e3:INTRODUCES]-(n2:Paper)
    RETURN count(n2) AS t6 }
  CALL (n0) {
    MATCH (n0)<-[e3:INTRODUCES]-(n2:Paper)
    WITH n2, e3, n2.year AS k4  ORDER BY k4 IS NULL, k4 DESC, n2.id LIMIT $p2
    CALL (n2) {
      MATCH (n2)-[e8:INTRODUCES]->(n7:Concept)
      WITH n7, e8, n7.sortKey AS k9  ORDER BY k9, n7.id LIMIT $p1
      RETURN collect([k9, n7.id, n7.name]) AS r10 }
    RETURN collect([k4, n2.id, n2.title, r10, e3.evidence]) AS r5 }
  RETURN collect([n0.id, n0.sortKey, n0.name, t6, r5]) AS r12 }
RETURN r12;

// Query.concept
// $p0 = ["concept:gpt-2"]
// $p1 = 21
// $p2 = 21
// $p3 = 11
CALL  {
  CALL {
    UNWIND $p0 AS key1
    MATCH (n0:Concept {id: key1})
    RETURN n0, key1
    UNION
    UNWIND $p0 AS key1
    MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
    RETURN n0, key1 }
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p3
  CALL (n0) {
    MATCH (n0)<-[e3:INTRODUCES]-(n2:Paper)
    RETURN count(n2) AS t6 }
  CALL (n0) {
    MATCH (n0)<-[e3:INTRODUCES]-(n2:Paper)
    WITH n2, e3, n2.year AS k4  ORDER BY k4 IS NULL, k4 DESC, n2.id LIMIT $p2
    CALL (n2) {
      MATCH (n2)-[e8:INTRODUCES]->(n7:Concept)
      WITH n7, e8, n7.sortKey AS k9  ORDER BY k9, n7.id LIMIT $p1
      RETURN collect([k9, n7.id, n7.name]) AS r10 }
    RETURN collect([k4, n2.id, n2.title, r10, e3.evidence]) AS r5 }
  RETURN collect([n0.id, n0.sortKey, n0.name, t6, r5]) AS r12 }
RETURN r12;
