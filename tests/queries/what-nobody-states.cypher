// Query.papers
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)-[e2:IN_VENUE]->(n1:Venue) } > 0
  RETURN count(n0) AS t5 }
RETURN t5;

// Query.papers
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)<-[e2:CITES]-(n1:Paper) } > 0
  RETURN count(n0) AS t5 }
RETURN t5;

// Query.papers
// $p0 = 0
CALL  {
  MATCH (n0:Paper) WHERE COUNT {
    MATCH (n0)-[e2:CITES]->(n1:Paper) } > $p0
  RETURN count(n0) AS t5 }
RETURN t5;

// Query.papers
CALL  {
  MATCH (n0:Paper) WHERE n0.doi IS NOT NULL
  RETURN count(n0) AS t3 }
RETURN t3;

// Query.papers
CALL  {
  MATCH (n0:Paper) WHERE n0.publishedOn IS NOT NULL
  RETURN count(n0) AS t3 }
RETURN t3;

// Query.venues
// $p0 = 21
CALL  {
  MATCH (n0:Venue)
  RETURN count(n0) AS t3 }
CALL  {
  MATCH (n0:Venue)
  WITH n0, n0.sortKey AS k1  ORDER BY k1, n0.id LIMIT $p0
  RETURN collect([k1, n0.id, n0.name]) AS r2 }
RETURN t3, r2;

// Query.paper
// $p0 = ["tabnet"]
// $p1 = 11
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Paper)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[e3:IN_VENUE]->(n2:Venue)
    WITH n2 ORDER BY n2.id LIMIT 1 
    RETURN collect([n2.name]) AS s4 }
  CALL (n0) {
    MATCH (n0)-[e6:CITES]->(n5:Paper)
    RETURN count(n5) AS t9 }
  CALL (n0) {
    MATCH (n0)<-[e11:CITES]-(n10:Paper)
    RETURN count(n10) AS t14 }
  CALL (n0) {
    MATCH (n0)<-[e11:CITES]-(n10:Paper)
    WITH n10, e11, n10.year AS k12  ORDER BY k12 IS NULL, k12 DESC, n10.id LIMIT $p2
    RETURN collect([k12, n10.id]) AS r13 }
  RETURN collect([n0.id, coalesce(n0.title, n0.id), s4, n0.doi, n0.arxivId, n0.openAlexId, n0.url, n0.publishedOn, n0.abstract, t9, t14, r13]) AS r15 }
RETURN r15;
