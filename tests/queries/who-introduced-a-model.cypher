// Query.concept
// $p0 = ["concept:detr"]
// $p1 = 21
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  OPTIONAL MATCH (n2:Concept {id: key1})
  OPTIONAL MATCH (:Name {key: key1})-[:NAMES]->(n3:Concept)
  WITH key1, coalesce(n2, n3) AS n0 WHERE n0 IS NOT NULL
  CALL (n0) {
    MATCH (n0)<-[e5:INTRODUCES]-(n4:Paper)
    RETURN count(n4) AS t8 }
  CALL (n0) {
    MATCH (n0)<-[e5:INTRODUCES]-(n4:Paper)
    WITH n4, e5, n4.year AS k6  ORDER BY k6 IS NULL, k6 DESC, n4.id LIMIT $p2
    CALL (n4) {
      MATCH (n4)-[e10:INTRODUCES]->(n9:Concept)
      WITH n9, e10, n9.sortKey AS k11  ORDER BY k11, n9.id LIMIT $p1
      RETURN collect([k11, n9.id, n9.name]) AS r12 }
    RETURN collect([k6, n4.id, n4.title, r12, e5.evidence]) AS r7 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t8, r7]) AS r14 }
RETURN r14;

// Query.concept
// $p0 = ["concept:swin-transformer"]
// $p1 = 21
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  OPTIONAL MATCH (n2:Concept {id: key1})
  OPTIONAL MATCH (:Name {key: key1})-[:NAMES]->(n3:Concept)
  WITH key1, coalesce(n2, n3) AS n0 WHERE n0 IS NOT NULL
  CALL (n0) {
    MATCH (n0)<-[e5:INTRODUCES]-(n4:Paper)
    RETURN count(n4) AS t8 }
  CALL (n0) {
    MATCH (n0)<-[e5:INTRODUCES]-(n4:Paper)
    WITH n4, e5, n4.year AS k6  ORDER BY k6 IS NULL, k6 DESC, n4.id LIMIT $p2
    CALL (n4) {
      MATCH (n4)-[e10:INTRODUCES]->(n9:Concept)
      WITH n9, e10, n9.sortKey AS k11  ORDER BY k11, n9.id LIMIT $p1
      RETURN collect([k11, n9.id, n9.name]) AS r12 }
    RETURN collect([k6, n4.id, n4.title, r12, e5.evidence]) AS r7 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t8, r7]) AS r14 }
RETURN r14;

// Query.concept
// $p0 = ["concept:gpt-3"]
// $p1 = 21
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  OPTIONAL MATCH (n2:Concept {id: key1})
  OPTIONAL MATCH (:Name {key: key1})-[:NAMES]->(n3:Concept)
  WITH key1, coalesce(n2, n3) AS n0 WHERE n0 IS NOT NULL
  CALL (n0) {
    MATCH (n0)<-[e5:INTRODUCES]-(n4:Paper)
    RETURN count(n4) AS t8 }
  CALL (n0) {
    MATCH (n0)<-[e5:INTRODUCES]-(n4:Paper)
    WITH n4, e5, n4.year AS k6  ORDER BY k6 IS NULL, k6 DESC, n4.id LIMIT $p2
    CALL (n4) {
      MATCH (n4)-[e10:INTRODUCES]->(n9:Concept)
      WITH n9, e10, n9.sortKey AS k11  ORDER BY k11, n9.id LIMIT $p1
      RETURN collect([k11, n9.id, n9.name]) AS r12 }
    RETURN collect([k6, n4.id, n4.title, r12, e5.evidence]) AS r7 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t8, r7]) AS r14 }
RETURN r14;

// Query.concept
// $p0 = ["concept:gpt-2"]
// $p1 = 21
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  OPTIONAL MATCH (n2:Concept {id: key1})
  OPTIONAL MATCH (:Name {key: key1})-[:NAMES]->(n3:Concept)
  WITH key1, coalesce(n2, n3) AS n0 WHERE n0 IS NOT NULL
  CALL (n0) {
    MATCH (n0)<-[e5:INTRODUCES]-(n4:Paper)
    RETURN count(n4) AS t8 }
  CALL (n0) {
    MATCH (n0)<-[e5:INTRODUCES]-(n4:Paper)
    WITH n4, e5, n4.year AS k6  ORDER BY k6 IS NULL, k6 DESC, n4.id LIMIT $p2
    CALL (n4) {
      MATCH (n4)-[e10:INTRODUCES]->(n9:Concept)
      WITH n9, e10, n9.sortKey AS k11  ORDER BY k11, n9.id LIMIT $p1
      RETURN collect([k11, n9.id, n9.name]) AS r12 }
    RETURN collect([k6, n4.id, n4.title, r12, e5.evidence]) AS r7 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t8, r7]) AS r14 }
RETURN r14;
