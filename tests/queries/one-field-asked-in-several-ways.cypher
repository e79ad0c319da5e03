// Query.paper
// $p0 = ["gpt 3"]
// $p1 = 11
// $p2 = 3
// $p3 = "METHOD"
// $p4 = 21
// $p5 = 2
// $p6 = 2
// $p7 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e3:ABOUT]->(n2:Concept)
    WITH n2, e3, e3.score AS k4  ORDER BY k4 DESC, n2.id LIMIT $p2
    RETURN collect([k4, n2.id, e3.score, n2.name]) AS r5 }
  CALL (n0) {
    MATCH (n0)-[e8:ABOUT]->(n7:Concept) WHERE n7.kind = $p3
    RETURN count(n7) AS t11 }
  CALL (n0) {
    MATCH (n0)-[e8:ABOUT]->(n7:Concept) WHERE n7.kind = $p3
    WITH n7, e8, e8.score AS k9  ORDER BY k9 DESC, n7.id LIMIT $p4
    RETURN collect([k9, n7.id, n7.name, n7.kind]) AS r10 }
  CALL (n0) {
    MATCH (n0)-[e13:ABOUT]->(n12:Concept)
    RETURN count(n12) AS t16 }
  CALL (n0) {
    MATCH (n0)-[e13:ABOUT]->(n12:Concept)
    WITH n12, e13, e13.score AS k14  ORDER BY k14, n12.id DESC LIMIT $p5
    RETURN collect([k14, n12.id, n12.name, n12.kind]) AS r15 }
  CALL (n0) {
    MATCH (n0)-[e18:ABOUT]->(n17:Concept)
    RETURN count(n17) AS t21 }
  CALL (n0) {
    MATCH (n0)-[e18:ABOUT]->(n17:Concept)
    WITH n17, e18, e18.score AS k19  ORDER BY k19 DESC, n17.id LIMIT $p6
    RETURN collect([k19, n17.id, n17.name, n17.kind, e18.score]) AS r20 }
  CALL (n0) {
    MATCH (n0)<-[e23:REVIEWS]-(n22:Review)
    WITH n22, e23, n22.sortKey AS k24  ORDER BY k24, n22.id LIMIT $p7
    CALL (n22) {
      MATCH (n22)<-[e28:WROTE]-(n27:Reviewer)
      WITH n27 ORDER BY n27.id LIMIT 1 
      RETURN collect([n27.name]) AS s29 }
    CALL (n22) {
      MATCH (n22)-[e31:IN_DIGEST]->(n30:Digest)
      WITH n30 ORDER BY n30.id LIMIT 1 
      RETURN collect([n30.title, n30.series]) AS s32 }
    RETURN collect([k24, n22.id, n22.position, s29, s32]) AS r25 }
  RETURN collect([n0.id, coalesce(n0.title, n0.id), n0.title, n0.shortName, r5, t11, r10, t16, r15, r20, t21, r25]) AS r33 }
RETURN r33;
