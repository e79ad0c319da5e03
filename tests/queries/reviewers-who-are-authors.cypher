// Query.reviewers
// $p0 = 21
// $p1 = 21
// $p2 = 21
CALL  {
  MATCH (n0:Reviewer) WHERE COUNT {
    MATCH (n0)-[e2:SAME_PERSON_AS]->(n1:Author) } > 0
  RETURN count(n0) AS t5 }
CALL  {
  MATCH (n0:Reviewer) WHERE COUNT {
    MATCH (n0)-[e2:SAME_PERSON_AS]->(n1:Author) } > 0
  WITH n0, n0.sortKey AS k3  ORDER BY k3, n0.id LIMIT $p2
  CALL (n0) {
    MATCH (n0)-[e7:SAME_PERSON_AS]->(n6:Author)
    WITH n6 ORDER BY n6.id LIMIT 1
    CALL (n6) {
      MATCH (n6)<-[e9:SAME_PERSON_AS]-(n8:Reviewer)
      WITH n8 ORDER BY n8.id LIMIT 1 
      RETURN collect([n8.id]) AS s10 }
    CALL (n6) {
      MATCH (n6)-[e12:AUTHORED]->(n11:Paper)
      WITH n11, e12, n11.year AS k13  ORDER BY k13 IS NULL, k13 DESC, n11.id LIMIT $p0
      RETURN collect([k13, n11.id, n11.title]) AS r14 }
    RETURN collect([n6.name, s10, r14]) AS s16 }
  CALL (n0) {
    MATCH (n0)-[e18:WROTE]->(m20:Review)
    MATCH (m20)-[e19:REVIEWS]->(n17:Paper)
    WITH collect(DISTINCT n17) AS ns21
    UNWIND ns21 AS n17
    WITH n17
    WITH n17, n17.year AS k22  ORDER BY k22 IS NULL, k22 DESC, n17.id LIMIT $p1
    RETURN collect([k22, n17.id, n17.title]) AS r23 }
  RETURN collect([k3, n0.id, n0.name, s16, r23]) AS r4 }
RETURN t5, r4;

// Query.author
// $p0 = ["egor zakharov"]
// $p1 = 11
// $p2 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Author)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[e3:SAME_PERSON_AS]-(n2:Reviewer)
    WITH n2 ORDER BY n2.id LIMIT 1
    CALL (n2) {
      MATCH (n2)-[e5:SAME_PERSON_AS]->(n4:Author)
      WITH n4 ORDER BY n4.id LIMIT 1 
      RETURN collect([n4.id]) AS s6 }
    RETURN collect([n2.name, n2.handles, s6]) AS s7 }
  CALL (n0) {
    RETURN [n0] AS ds9 }
  CALL (ds9) {
    UNWIND ds9 AS d13
    MATCH (d13)-[e14:AUTHORED]->(p10:Paper)
    WITH collect(DISTINCT p10) AS ns16
    UNWIND ns16 AS p10
    WITH p10
    MATCH (p10)<-[e15:AUTHORED]-(n8:Author) WHERE NOT n8 IN ds9
    WITH n8, count(DISTINCT p10) AS c12
    WITH n8, c12, c12 AS k17  ORDER BY k17 DESC, n8.id LIMIT $p2
    CALL (n8) {
      MATCH (n8)<-[e21:SAME_PERSON_AS]-(n20:Reviewer)
      WITH n20 ORDER BY n20.id LIMIT 1 
      RETURN collect([n20.id]) AS s22 }
    RETURN collect([k17, n8.id, n8.name, s22]) AS r18 }
  RETURN collect([n0.id, coalesce(n0.name, n0.id), n0.name, s7, r18]) AS r23 }
RETURN r23;

// Query.authors
// $p0 = 2020
// $p1 = 21
CALL  {
  MATCH (n0:Author) WHERE COUNT {
    MATCH (n0)<-[e2:SAME_PERSON_AS]-(n1:Reviewer) WHERE COUNT {
      MATCH (n1)-[e4:WROTE]->(m6:Review)-[e5:REVIEWS]->(n3:Paper) WHERE n3.year = $p0 } > 0 } > 0
  RETURN count(n0) AS t9 }
CALL  {
  MATCH (n0:Author) WHERE COUNT {
    MATCH (n0)<-[e2:SAME_PERSON_AS]-(n1:Reviewer) WHERE COUNT {
      MATCH (n1)-[e4:WROTE]->(m6:Review)-[e5:REVIEWS]->(n3:Paper) WHERE n3.year = $p0 } > 0 } > 0
  WITH n0, n0.sortKey AS k7  ORDER BY k7, n0.id LIMIT $p1
  RETURN collect([k7, n0.id, n0.name]) AS r8 }
RETURN t9, r8;
