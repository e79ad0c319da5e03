// Query.reviews
// $p0 = 2
// $p1 = 21
CALL  {
  MATCH (n0:Review) WHERE COUNT {
    MATCH (n0)-[:REVIEWS]->(p1:Paper)<-[:AUTHORED]-(a2:Author)<-[:SAME_PERSON_AS]-(r3:Reviewer)-[:WROTE]->(v4:Review) WHERE v4.id = n0.id } > 0
  RETURN count(n0) AS t7 }
CALL  {
  MATCH (n0:Review) WHERE COUNT {
    MATCH (n0)-[:REVIEWS]->(p1:Paper)<-[:AUTHORED]-(a2:Author)<-[:SAME_PERSON_AS]-(r3:Reviewer)-[:WROTE]->(v4:Review) WHERE v4.id = n0.id } > 0
  WITH n0, n0.sortKey AS k5  ORDER BY k5, n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:WROTE]-(r9:Reviewer)-[:SAME_PERSON_AS]->(a10:Author)
    MATCH (a10)-[:AUTHORED]->(:Paper)<-[:REVIEWS]-(n0)
    RETURN count(*) > 0 AS own8 }
  CALL (n0) {
    MATCH (n0)-[e12:REVIEWS]->(n11:Paper)
    WITH n11 ORDER BY n11.id LIMIT 1
    CALL (n11) {
      MATCH (n11)<-[e14:AUTHORED]-(n13:Author)
      WITH n13, e14, e14.position AS k15  ORDER BY k15, n13.id LIMIT $p0
      RETURN collect([k15, n13.id, n13.name]) AS r16 }
    RETURN collect([n11.title, r16]) AS s18 }
  CALL (n0) {
    MATCH (n0)<-[e20:WROTE]-(n19:Reviewer)
    WITH n19 ORDER BY n19.id LIMIT 1
    CALL (n19) {
      MATCH (n19)-[e22:SAME_PERSON_AS]->(n21:Author)
      WITH n21 ORDER BY n21.id LIMIT 1 
      RETURN collect([n21.id, n21.name]) AS s23 }
    RETURN collect([n19.name, s23]) AS s24 }
  CALL (n0) {
    MATCH (n0)-[e26:IN_DIGEST]->(n25:Digest)
    WITH n25 ORDER BY n25.id LIMIT 1 
    RETURN collect([n25.title]) AS s27 }
  RETURN collect([k5, n0.id, own8, s18, s24, s27, n0.position]) AS r6 }
RETURN t7, r6;
