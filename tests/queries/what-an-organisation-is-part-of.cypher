// Query.organisation
// $p0 = ["msra"]
// $p1 = 11
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e3:PART_OF]->(n2:Organisation)
    WITH n2 ORDER BY n2.id LIMIT 1
    CALL (n2) {
      MATCH (n2)-[e5:PART_OF]->(n4:Organisation)
      WITH n4 ORDER BY n4.id LIMIT 1
      CALL (n4) {
        MATCH (n4)-[e7:PART_OF]->(n6:Organisation)
        WITH n6 ORDER BY n6.id LIMIT 1 
        RETURN collect([n6.name]) AS s8 }
      RETURN collect([n4.name, s8]) AS s9 }
    RETURN collect([n2.name, s9]) AS s10 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, s10]) AS r11 }
RETURN r11;

// Query.organisation
// $p0 = ["google"]
// $p1 = 11
// $p2 = 21
// $p3 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e3:PART_OF]->(n2:Organisation)
    WITH n2 ORDER BY n2.id LIMIT 1 
    RETURN collect([n2.name]) AS s4 }
  CALL (n0) {
    MATCH (n0)<-[e6:PART_OF]-(n5:Organisation)
    RETURN count(n5) AS t9 }
  CALL (n0) {
    MATCH (n0)<-[e6:PART_OF]-(n5:Organisation)
    WITH n5, e6, n5.sortKey AS k7  ORDER BY k7, n5.id LIMIT $p3
    CALL (n5) {
      MATCH (n5)<-[e11:PART_OF]-(n10:Organisation)
      WITH n10, e11, n10.sortKey AS k12  ORDER BY k12, n10.id LIMIT $p2
      RETURN collect([k12, n10.id, n10.name]) AS r13 }
    CALL (e6) {
      UNWIND [e6.documents] AS l16
      UNWIND l16 AS doc17
      WITH DISTINCT doc17
      MATCH (n15:Digest {document: doc17}) 
      RETURN collect([doc17, n15.id]) AS gs18 }
    RETURN collect([k7, n5.id, n5.name, r13, e6.evidence, gs18]) AS r8 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), s4, t9, r8]) AS r19 }
RETURN r19;

// Query.organisations
// $p0 = ["organisation:google"]
// $p1 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x2:Organisation {id: id})
  MATCH (x2)<-[:PART_OF*0..]-(d3:Organisation)
  RETURN collect(DISTINCT d3.id) AS g1 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n0:Organisation {id: id4})
  WITH collect(DISTINCT n0) AS ns5
  UNWIND ns5 AS n0
  WITH n0
  RETURN count(n0) AS t8 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n0:Organisation {id: id4})
  WITH collect(DISTINCT n0) AS ns5
  UNWIND ns5 AS n0
  WITH n0
  WITH n0, n0.sortKey AS k6  ORDER BY k6, n0.id LIMIT $p1
  RETURN collect([k6, n0.id, n0.name]) AS r7 }
RETURN t8, r7;
