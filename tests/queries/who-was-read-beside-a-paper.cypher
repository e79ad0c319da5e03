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
            RETURN count(DISTINCT n16) AS t22 }
          RETURN collect([n14.name, t22]) AS s23 }
        CALL (n9) {
          MATCH (n9)-[e25:REVIEWS]->(n24:Paper)
          WITH n24 ORDER BY n24.id LIMIT 1
          CALL (n24) {
            MATCH (n24)<-[e27:AUTHORED]-(n26:Author)
            WITH n26, e27, e27.position AS k28  ORDER BY k28, n26.id LIMIT $p2
            RETURN collect([k28, n26.id, n26.name]) AS r29 }
          RETURN collect([n24.shortName, r29]) AS s31 }
        RETURN collect([k11, n9.id, n9.position, s23, s31]) AS r12 }
      RETURN collect([n7.title, t13, r12]) AS s32 }
    RETURN collect([k4, n2.id, n2.position, s32]) AS r5 }
  RETURN collect([n0.id, coalesce(n0.title, n0.id), r5]) AS r33 }
RETURN r33;
