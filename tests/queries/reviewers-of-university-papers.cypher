// Query.reviewers
// $p0 = 1
// $p1 = "UNIVERSITY"
// $p2 = 1
// $p3 = "UNIVERSITY"
// $p4 = 21
// $p5 = 21
CALL  {
  MATCH (n0:Reviewer) WHERE COUNT {
    MATCH (n0)-[e2:WROTE]->(m4:Review)-[e3:REVIEWS]->(n1:Paper) WHERE COUNT {
      MATCH (n1)<-[e6:AUTHORED]-(n5:Author) WHERE e6.position = $p0 AND COUNT {
        MATCH (n1)<-[:PUBLISHED]-(o7:Organisation) WHERE o7.id IN e6.affiliations AND o7.kind = $p1 } > 0 } > 0 } > 0
  RETURN count(n0) AS t10 }
CALL  {
  MATCH (n0:Reviewer) WHERE COUNT {
    MATCH (n0)-[e2:WROTE]->(m4:Review)-[e3:REVIEWS]->(n1:Paper) WHERE COUNT {
      MATCH (n1)<-[e6:AUTHORED]-(n5:Author) WHERE e6.position = $p0 AND COUNT {
        MATCH (n1)<-[:PUBLISHED]-(o7:Organisation) WHERE o7.id IN e6.affiliations AND o7.kind = $p1 } > 0 } > 0 } > 0
  WITH n0, n0.sortKey AS k8  ORDER BY k8, n0.id LIMIT $p5
  CALL (n0) {
    MATCH (n0)-[e12:WROTE]->(m14:Review)
    MATCH (m14)-[e13:REVIEWS]->(n11:Paper) WHERE COUNT {
      MATCH (n11)<-[e16:AUTHORED]-(n15:Author) WHERE e16.position = $p2 AND COUNT {
        MATCH (n11)<-[:PUBLISHED]-(o17:Organisation) WHERE o17.id IN e16.affiliations AND o17.kind = $p3 } > 0 } > 0
    WITH collect(DISTINCT n11) AS ns18
    UNWIND ns18 AS n11
    WITH n11
    WITH n11, n11.year AS k19  ORDER BY k19 IS NULL, k19 DESC, n11.id LIMIT $p4
    RETURN collect([k19, n11.id, n11.title]) AS r20 }
  RETURN collect([k8, n0.id, n0.name, r20]) AS r9 }
RETURN t10, r9;

// Query.organisations
// $p0 = 21
CALL  {
  MATCH (n0:Organisation) WHERE COUNT {
    MATCH (n0)-[e2:PUBLISHED]->(n1:Paper) } > 0 AND COUNT {
    MATCH (n0)-[e4:PUBLISHED]->(n3:Paper) WHERE COUNT {
      MATCH (n3)<-[e6:REVIEWS]-(m8:Review)<-[e7:WROTE]-(n5:Reviewer) } > 0 } = 0
  RETURN count(n0) AS t11 }
CALL  {
  MATCH (n0:Organisation) WHERE COUNT {
    MATCH (n0)-[e2:PUBLISHED]->(n1:Paper) } > 0 AND COUNT {
    MATCH (n0)-[e4:PUBLISHED]->(n3:Paper) WHERE COUNT {
      MATCH (n3)<-[e6:REVIEWS]-(m8:Review)<-[e7:WROTE]-(n5:Reviewer) } > 0 } = 0
  WITH n0, n0.sortKey AS k9  ORDER BY k9, n0.id LIMIT $p0
  RETURN collect([k9, n0.id, n0.name]) AS r10 }
RETURN t11, r10;
