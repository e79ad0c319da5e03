// Query.paper
// $p0 = ["detr"]
// $p1 = 11
// $p2 = 2
// $p3 = 11
// $p4 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[e3:REVIEWS]-(n2:Review)
    WITH n2, e3, n2.sortKey AS k4  ORDER BY k4, n2.id LIMIT $p4
    CALL (n2) {
      MATCH (n2)-[e8:IN_DIGEST]->(n7:Digest)
      WITH n7 ORDER BY n7.id LIMIT 1
      CALL (n7) {
        MATCH (n7)<-[e10:IN_DIGEST]-(n9:Review)
        RETURN count(n9) AS t13 }
      CALL (n7) {
        MATCH (n7)<-[e10:IN_DIGEST]-(n9:Review)
        WITH n9, e10, n9.position AS k11  ORDER BY k11, n9.id LIMIT $p3
        CALL (n9) {
          MATCH (n9)<-[e15:WROTE]-(n14:Reviewer)
          WITH n14 ORDER BY n14.id LIMIT 1
          CALL (n14) {
            MATCH (n14)-[e17:WROTE]->(m19:Review)
            MATCH (m19)-[e18:REVIEWS]->(n16:Paper)
            RETURN count(DISTINCT n16) AS t23 }
          RETURN collect([n14.name, t23]) AS s24 }
        CALL (n9) {
          MATCH (n9)-[e26:REVIEWS]->(n25:Paper)
          WITH n25 ORDER BY n25.id LIMIT 1
          CALL (n25) {
            MATCH (n25)<-[e28:AUTHORED]-(n27:Author)
            WITH n27, e28, e28.position AS k29  ORDER BY k29, n27.id LIMIT $p2
            RETURN collect([k29, n27.id, n27.name]) AS r30 }
          RETURN collect([n25.shortName, r30]) AS s32 }
        RETURN collect([k11, n9.id, n9.position, s24, s32]) AS r12 }
      RETURN collect([n7.title, t13, r12]) AS s33 }
    RETURN collect([k4, n2.id, n2.position, s33]) AS r5 }
  RETURN collect([n0.id, coalesce(n0.title, n0.id), r5]) AS r34 }
RETURN r34;
