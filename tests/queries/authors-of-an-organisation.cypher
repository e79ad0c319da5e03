// Query.organisation
// $p0 = ["google"]
// $p1 = 11
// $p2 = 21
// $p3 = 21
// $p4 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Organisation)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0)<-[:PART_OF*0..]-(d4:Organisation)
    RETURN collect(DISTINCT d4) AS ds3 }
  CALL (ds3) {
    UNWIND ds3 AS d8
    MATCH (d8)-[e9:PUBLISHED]->(p5:Paper)
    MATCH (p5)<-[e10:AUTHORED]-(n2:Author) WHERE d8.id IN e10.affiliations
    RETURN count(DISTINCT n2) AS t13 }
  CALL (ds3) {
    UNWIND ds3 AS d8
    MATCH (d8)-[e9:PUBLISHED]->(p5:Paper)
    MATCH (p5)<-[e10:AUTHORED]-(n2:Author) WHERE d8.id IN e10.affiliations
    WITH n2, count(DISTINCT p5) AS c7, collect(DISTINCT p5) AS ps6
    WITH n2, c7, ps6, c7 AS k11  ORDER BY k11 DESC, n2.id LIMIT $p3
    CALL (n2, ds3) {
      MATCH (n2)-[e15:AFFILIATED_WITH]->(d14:Organisation) WHERE d14 IN ds3
      RETURN min(e15.firstYear) AS m16 }
    CALL (n2, ds3) {
      MATCH (n2)-[e18:AFFILIATED_WITH]->(d17:Organisation) WHERE d17 IN ds3
      RETURN max(e18.lastYear) AS m19 }
    CALL (ps6, n2, ds3, c7) {
      UNWIND ps6 AS n20
      WITH n20, n20.year AS k21  ORDER BY k21 IS NULL, k21 DESC, n20.id LIMIT $p2
      RETURN collect([k21, n20.id, n20.shortName]) AS r22 }
    CALL (n2, ds3) {
      MATCH (n2)-[e25:AFFILIATED_WITH]->(d24:Organisation) WHERE d24 IN ds3
      WITH e25, d24 ORDER BY d24.id
      RETURN collect(e25.evidence) AS ev26, collect(e25.documents) AS dc27 }
    RETURN collect([k11, n2.id, m16, m19, c7, n2.name, r22, ev26]) AS r12 }
  CALL (n0) {
    RETURN [n0] AS ds29 }
  CALL (ds29) {
    UNWIND ds29 AS d33
    MATCH (d33)-[e34:PUBLISHED]->(p30:Paper)
    MATCH (p30)<-[e35:AUTHORED]-(n28:Author) WHERE d33.id IN e35.affiliations
    RETURN count(DISTINCT n28) AS t38 }
  CALL (ds29) {
    UNWIND ds29 AS d33
    MATCH (d33)-[e34:PUBLISHED]->(p30:Paper)
    MATCH (p30)<-[e35:AUTHORED]-(n28:Author) WHERE d33.id IN e35.affiliations
    WITH n28, count(DISTINCT p30) AS c32
    WITH n28, c32, c32 AS k36  ORDER BY k36 DESC, n28.id LIMIT $p4
    RETURN collect([k36, n28.id, n28.name]) AS r37 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), t13, r12, t38, r37]) AS r39 }
RETURN r39;
