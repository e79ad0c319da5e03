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
    WITH collect(DISTINCT p9) AS ns17
    UNWIND ns17 AS p9
    WITH p9
    MATCH (p9)<-[e16:PUBLISHED]-(n7:Organisation)
    RETURN count(DISTINCT n7) AS t20 }
  CALL (ds8) {
    UNWIND ds8 AS d12
    MATCH (d12)-[e13:WROTE]->(m15:Review)
    MATCH (m15)-[e14:REVIEWS]->(p9:Paper)
    WITH collect(DISTINCT p9) AS ns17
    UNWIND ns17 AS p9
    WITH p9
    MATCH (p9)<-[e16:PUBLISHED]-(n7:Organisation)
    WITH n7, count(DISTINCT p9) AS c11, collect(DISTINCT p9) AS ps10
    WITH n7, c11, ps10, c11 AS k18  ORDER BY k18 DESC, n7.id LIMIT $p3
    CALL (ps10, n7, ds8, c11) {
      UNWIND ps10 AS n21
      WITH n21, n21.year AS k22  ORDER BY k22 IS NULL, k22 DESC, n21.id LIMIT $p2
      CALL (n21, n7, ds8) {
        MATCH (n21)<-[e26:REVIEWS]-(m28:Review)
        MATCH (m28)<-[e27:WROTE]-(d25:Reviewer)
        MATCH (n21)<-[e29:PUBLISHED]-(n7:Organisation) WHERE d25 IN ds8
        WITH DISTINCT e26, m28, n21 ORDER BY m28.id, n21.id 
        RETURN collect([m28.id, n21.id, e26.evidence]) AS f31 }
      CALL (n21, n7, ds8) {
        MATCH (n21)<-[e26:REVIEWS]-(m28:Review)
        MATCH (m28)<-[e27:WROTE]-(d25:Reviewer)
        MATCH (n21)<-[e29:PUBLISHED]-(n7:Organisation) WHERE d25 IN ds8
        WITH DISTINCT e27, d25, m28 ORDER BY d25.id, m28.id 
        RETURN collect([d25.id, m28.id, e27.evidence]) AS f33 }
      CALL (n21, n7, ds8) {
        MATCH (n21)<-[e26:REVIEWS]-(m28:Review)
        MATCH (m28)<-[e27:WROTE]-(d25:Reviewer)
        MATCH (n21)<-[e29:PUBLISHED]-(n7:Organisation) WHERE d25 IN ds8
        WITH DISTINCT e29, n7, n21 ORDER BY n7.id, n21.id 
        RETURN collect([n7.id, n21.id, e29.evidence]) AS f35 }
      RETURN collect([k22, n21.id, n21.title, f31, f33, f35]) AS r23 }
    RETURN collect([k18, n7.id, c11, n7.name, r23]) AS r19 }
  CALL (ds8) {
    UNWIND ds8 AS d40
    MATCH (d40)-[e41:WROTE]->(m43:Review)
    MATCH (m43)-[e42:REVIEWS]->(p37:Paper)
    WITH collect(DISTINCT p37) AS ns45
    UNWIND ns45 AS p37
    WITH p37
    MATCH (p37)<-[e44:PUBLISHED]-(n36:Organisation) WHERE n36.kind = $p4
    RETURN count(DISTINCT n36) AS t48 }
  CALL (ds8) {
    UNWIND ds8 AS d40
    MATCH (d40)-[e41:WROTE]->(m43:Review)
    MATCH (m43)-[e42:REVIEWS]->(p37:Paper)
    WITH collect(DISTINCT p37) AS ns45
    UNWIND ns45 AS p37
    WITH p37
    MATCH (p37)<-[e44:PUBLISHED]-(n36:Organisation) WHERE n36.kind = $p4
    WITH n36, count(DISTINCT p37) AS c39
    WITH n36, c39, c39 AS k46  ORDER BY k46 DESC, n36.id LIMIT $p5
    RETURN collect([k46, n36.id, n36.name]) AS r47 }
  RETURN collect([n0.id, coalesce(n0.name, n0.id), n0.name, t6, t20, r19, t48, r47]) AS r49 }
RETURN r49;
