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
    RETURN count(DISTINCT n2) AS t10 }
  CALL (ds5) {
    UNWIND ds5 AS d3
    MATCH (d3)<-[e4:MENTIONS]-(n2:Paper)
    WITH collect(DISTINCT n2) AS ns7
    UNWIND ns7 AS n2
    WITH n2
    WITH n2, n2.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n2.id LIMIT $p5
    CALL (n2, ds5) {
      MATCH (n2)-[e12:MENTIONS]->(d11:Concept) WHERE d11 IN ds5
      WITH e12, d11 ORDER BY d11.id
      RETURN collect(e12.evidence) AS ev13, collect(e12.documents) AS dc14 }
    CALL (dc14) {
      UNWIND dc14 AS l16
      UNWIND l16 AS doc17
      WITH DISTINCT doc17
      MATCH (n15:Digest {document: doc17}) 
      RETURN collect([doc17, n15.title]) AS gs18 }
    CALL (n2) {
      MATCH (n2)<-[e20:AUTHORED]-(n19:Author)
      RETURN count(n19) AS t23 }
    CALL (n2) {
      MATCH (n2)<-[e20:AUTHORED]-(n19:Author)
      WITH n19, e20, e20.position AS k21  ORDER BY k21, n19.id LIMIT $p2
      RETURN collect([k21, n19.id, n19.name]) AS r22 }
    CALL (n2) {
      MATCH (n2)<-[e25:PUBLISHED]-(n24:Organisation)
      WITH n24, e25, n24.sortKey AS k26  ORDER BY k26, n24.id LIMIT $p3
      RETURN collect([k26, n24.id, n24.name]) AS r27 }
    CALL (n2) {
      MATCH (n2)<-[e30:REVIEWS]-(n29:Review)
      WITH n29, e30, n29.sortKey AS k31  ORDER BY k31, n29.id LIMIT $p4
      CALL (n29) {
        MATCH (n29)<-[e35:WROTE]-(n34:Reviewer)
        WITH n34 ORDER BY n34.id LIMIT 1 
        RETURN collect([n34.name]) AS s36 }
      RETURN collect([k31, n29.id, s36]) AS r32 }
    RETURN collect([k8, n2.id, ev13, gs18, n2.title, t23, r22, r27, r32]) AS r9 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), n0.name, t10, r9]) AS r37 }
RETURN r37;

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
