// Query.reviews
// $p0 = 21
CALL  {
  MATCH (n0:Review) WHERE COUNT {
    MATCH (n0)<-[e2:WROTE]-(n1:Reviewer) } = 0
  RETURN count(n0) AS t5 }
CALL  {
  MATCH (n0:Review) WHERE COUNT {
    MATCH (n0)<-[e2:WROTE]-(n1:Reviewer) } = 0
  WITH n0, n0.sortKey AS k3  ORDER BY k3, n0.id LIMIT $p0
  CALL (n0) {
    MATCH (n0)<-[e7:WROTE]-(n6:Reviewer)
    WITH n6 ORDER BY n6.id LIMIT 1 
    RETURN collect([n6.name]) AS s8 }
  CALL (n0) {
    MATCH (n0)<-[:WROTE]-(r10:Reviewer)-[:SAME_PERSON_AS]->(a11:Author)
    MATCH (a11)-[:AUTHORED]->(:Paper)<-[:REVIEWS]-(n0)
    RETURN count(*) > 0 AS own9 }
  CALL (n0) {
    MATCH (n0)-[e13:IN_DIGEST]->(n12:Digest)
    WITH n12 ORDER BY n12.id LIMIT 1 
    RETURN collect([n12.series]) AS s14 }
  RETURN collect([k3, n0.id, coalesce(n0.name, n0.id), s8, own9, s14]) AS r4 }
RETURN t5, r4;

// Query.reviews
// $p0 = "читаем статьи за вас"
CALL  {
  MATCH (n0:Review) WHERE COUNT {
    MATCH (n0)<-[e2:WROTE]-(n1:Reviewer) } = 0 AND COUNT {
    MATCH (n0)-[e4:IN_DIGEST]->(n3:Digest) WHERE replace(toLower(n3.series), 'ё', 'е') = $p0 } > 0
  RETURN count(n0) AS t7 }
RETURN t7;

// Query.reviews
// $p0 = "detr"
// $p1 = 21
CALL  {
  MATCH (n0:Review) WHERE COUNT {
    MATCH (n0)-[e2:REVIEWS]->(n1:Paper) WHERE any(k3 IN coalesce(n1.keys, []) WHERE k3 = $p0) } > 0
  WITH n0, n0.sortKey AS k4  ORDER BY k4, n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e7:REVIEWS]->()
    RETURN collect(e7.evidence) AS ev8, collect(e7.documents) AS dc9 }
  RETURN collect([k4, n0.id, n0.position, ev8]) AS r5 }
RETURN r5;
