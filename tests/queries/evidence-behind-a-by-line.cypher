// Query.paper
// $p0 = ["detr"]
// $p1 = 11
// $p2 = 21
// $p3 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[e3:AUTHORED]-(n2:Author)
    RETURN count(n2) AS t6 }
  CALL (n0) {
    MATCH (n0)<-[e3:AUTHORED]-(n2:Author)
    WITH n2, e3, e3.position AS k4  ORDER BY k4, n2.id LIMIT $p2
    CALL (e3) {
      UNWIND e3.affiliations AS id7
      MATCH (n8:Organisation {id: id7})
      WITH DISTINCT n8 ORDER BY n8.sortKey, n8.id 
      RETURN collect([n8.name]) AS v9 }
    CALL (e3) {
      UNWIND [e3.documents] AS l11
      UNWIND l11 AS doc12
      WITH DISTINCT doc12
      MATCH (n10:Digest {document: doc12}) 
      RETURN collect([doc12, n10.url, n10.id, n10.title]) AS gs13 }
    RETURN collect([k4, n2.id, e3.position, e3.writtenAs, v9, e3.evidence, gs13, n2.name]) AS r5 }
  CALL (n0) {
    MATCH (n0)<-[e15:PUBLISHED]-(n14:Organisation)
    WITH n14, e15, n14.sortKey AS k16  ORDER BY k16, n14.id LIMIT $p3
    RETURN collect([k16, n14.id, n14.name, e15.evidence]) AS r17 }
  RETURN collect([n0.id, coalesce(n0.title, n0.id), n0.title, n0.authorsComplete, t6, r5, r17]) AS r19 }
RETURN r19;
