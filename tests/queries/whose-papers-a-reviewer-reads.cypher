// Query.reviewer
// $p0 = ["belskikh"]
// $p1 = 11
// $p2 = 21
// $p3 = 21
// $p4 = "COMPANY"
// $p5 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Reviewer)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e3:WROTE]->(n2:Review)
    RETURN count(n2) AS t6 }
  CALL (n0) {
    RETURN [n0] AS ds8 }
  CALL (ds8) {
    UNWIND ds8 AS d12
    MATCH (d12)-[e13:WROTE]->(m15:Review)
    MATCH (m15)-[e14:REVIEWS]->(p9:Paper)
    WITH DISTINCT p9
    MATCH (p9)<-[e16:PUBLISHED]-(n7:Organisation)
    RETURN count(DISTINCT n7) AS t19 }
  CALL (ds8) {
    UNWIND ds8 AS d12
    MATCH (d12)-[e13:WROTE]->(m15:Review)
    MATCH (m15)-[e14:REVIEWS]->(p9:Paper)
    WITH DISTINCT p9
    MATCH (p9)<-[e16:PUBLISHED]-(n7:Organisation)
    WITH n7, count(DISTINCT p9) AS c11, collect(DISTINCT p9) AS ps10
    WITH n7, c11, ps10, c11 AS k17  ORDER BY k17 DESC, n7.id LIMIT $p3
    CALL (ps10, n7, ds8, c11) {
      UNWIND ps10 AS n20
      WITH n20, n20.year AS k21  ORDER BY k21 IS NULL, k21 DESC, n20.id LIMIT $p2
      CALL (n20, n7, ds8) {
        MATCH (n20)<-[e25:REVIEWS]-(m27:Review)
        MATCH (m27)<-[e26:WROTE]-(d24:Reviewer)
        MATCH (n20)<-[e28:PUBLISHED]-(n7:Organisation) WHERE d24 IN ds8
        WITH DISTINCT e25, m27, n20 ORDER BY m27.id, n20.id 
        RETURN collect([m27.id, n20.id, e25.evidence]) AS f30 }
      CALL (n20, n7, ds8) {
        MATCH (n20)<-[e25:REVIEWS]-(m27:Review)
        MATCH (m27)<-[e26:WROTE]-(d24:Reviewer)
        MATCH (n20)<-[e28:PUBLISHED]-(n7:Organisation) WHERE d24 IN ds8
        WITH DISTINCT e26, d24, m27 ORDER BY d24.id, m27.id 
        RETURN collect([d24.id, m27.id, e26.evidence]) AS f32 }
      CALL (n20, n7, ds8) {
        MATCH (n20)<-[e25:REVIEWS]-(m27:Review)
        MATCH (m27)<-[e26:WROTE]-(d24:Reviewer)
        MATCH (n20)<-[e28:PUBLISHED]-(n7:Organisation) WHERE d24 IN ds8
        WITH DISTINCT e28, n7, n20 ORDER BY n7.id, n20.id 
        RETURN collect([n7.id, n20.id, e28.evidence]) AS f34 }
      RETURN collect([k21, n20.id, n20.title, f30, f32, f34]) AS r22 }
    RETURN collect([k17, n7.id, c11, n7.name, r22]) AS r18 }
  CALL (ds8) {
    UNWIND ds8 AS d39
    MATCH (d39)-[e40:WROTE]->(m42:Review)
    MATCH (m42)-[e41:REVIEWS]->(p36:Paper)
    WITH DISTINCT p36
    MATCH (p36)<-[e43:PUBLISHED]-(n35:Organisation) WHERE n35.kind = $p4
    RETURN count(DISTINCT n35) AS t46 }
  CALL (ds8) {
    UNWIND ds8 AS d39
    MATCH (d39)-[e40:WROTE]->(m42:Review)
    MATCH (m42)-[e41:REVIEWS]->(p36:Paper)
    WITH DISTINCT p36
    MATCH (p36)<-[e43:PUBLISHED]-(n35:Organisation) WHERE n35.kind = $p4
    WITH n35, count(DISTINCT p36) AS c38
    WITH n35, c38, c38 AS k44  ORDER BY k44 DESC, n35.id LIMIT $p5
    RETURN collect([k44, n35.id, n35.name]) AS r45 }
  RETURN collect([n0.id, coalesce(n0.name, n0.id), n0.name, t6, t19, r18, t46, r45]) AS r47 }
RETURN r47;
