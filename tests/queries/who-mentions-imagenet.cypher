// Query.concept
// $p0 = ["imagenet"]
// $p1 = 11
// $p2 = 3
// $p3 = 21
// $p4 = 21
// $p5 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:BROADER*0..]-(d6:Concept)
    RETURN collect(DISTINCT d6) AS ds5 }
  CALL (ds5) {
    UNWIND ds5 AS d3
    MATCH (d3)<-[e4:MENTIONS]-(n2:Paper)
    RETURN count(DISTINCT n2) AS t9 }
  CALL (ds5) {
    UNWIND ds5 AS d3
    MATCH (d3)<-[e4:MENTIONS]-(n2:Paper)
    WITH DISTINCT n2
    WITH n2, n2.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n2.id LIMIT $p5
    CALL (n2, ds5) {
      MATCH (n2)-[e11:MENTIONS]->(d10:Concept) WHERE d10 IN ds5
      WITH e11, d10 ORDER BY d10.id
      RETURN collect(e11.evidence) AS ev12, collect(e11.documents) AS dc13 }
    CALL (dc13) {
      UNWIND dc13 AS l15
      UNWIND l15 AS doc16
      WITH DISTINCT doc16
      MATCH (n14:Digest {document: doc16}) 
      RETURN collect([doc16, n14.title]) AS gs17 }
    CALL (n2) {
      MATCH (n2)<-[e19:AUTHORED]-(n18:Author)
      RETURN count(n18) AS t22 }
    CALL (n2) {
      MATCH (n2)<-[e19:AUTHORED]-(n18:Author)
      WITH n18, e19, e19.position AS k20  ORDER BY k20, n18.id LIMIT $p2
      RETURN collect([k20, n18.id, n18.name]) AS r21 }
    CALL (n2) {
      MATCH (n2)<-[e24:PUBLISHED]-(n23:Organisation)
      WITH n23, e24, n23.sortKey AS k25  ORDER BY k25, n23.id LIMIT $p3
      RETURN collect([k25, n23.id, n23.name]) AS r26 }
    CALL (n2) {
      MATCH (n2)<-[e29:REVIEWS]-(n28:Review)
      WITH n28, e29, n28.sortKey AS k30  ORDER BY k30, n28.id LIMIT $p4
      CALL (n28) {
        MATCH (n28)<-[e34:WROTE]-(n33:Reviewer)
        WITH n33 ORDER BY n33.id LIMIT 1 
        RETURN collect([n33.name]) AS s35 }
      RETURN collect([k30, n28.id, s35]) AS r31 }
    RETURN collect([k7, n2.id, ev12, gs17, n2.title, t22, r21, r26, r31]) AS r8 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t9, r8]) AS r36 }
RETURN r36;

// Query.papers
// $p0 = "imagenet"
// $p1 = 21
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)-[e2:MENTIONS]->(n1:Concept) WHERE any(k3 IN coalesce(n1.keys, []) WHERE k3 = $p0) } > 0
  RETURN count(n0) AS t6 }
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)-[e2:MENTIONS]->(n1:Concept) WHERE any(k3 IN coalesce(n1.keys, []) WHERE k3 = $p0) } > 0
  WITH n0, n0.sortKey AS k4  ORDER BY k4 DESC, n0.id LIMIT $p1
  RETURN collect([k4, n0.id, n0.title]) AS r5 }
RETURN t6, r5;
