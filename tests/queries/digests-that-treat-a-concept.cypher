// Query.digests
// $p0 = ["concept:transformer"]
// $p1 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x8:Concept {id: id})
  MATCH (x8)<-[:BROADER*0..]-(d9:Concept)
  RETURN collect(DISTINCT d9.id) AS g7 }
CALL (g7) {
  MATCH (n0:Digest) WHERE COUNT {
    MATCH (n0)<-[e2:IN_DIGEST]-(m4:Review)-[e3:REVIEWS]->(n1:Paper) WHERE COUNT {
      MATCH (n1)-[e6:ABOUT]->(n5:Concept) WHERE n5.id IN g7 } > 0 } > 0
  RETURN count(n0) AS t12 }
CALL (g7) {
  MATCH (n0:Digest) WHERE COUNT {
    MATCH (n0)<-[e2:IN_DIGEST]-(m4:Review)-[e3:REVIEWS]->(n1:Paper) WHERE COUNT {
      MATCH (n1)-[e6:ABOUT]->(n5:Concept) WHERE n5.id IN g7 } > 0 } > 0
  WITH n0, n0.sortKey AS k10  ORDER BY k10, n0.id LIMIT $p1
  RETURN collect([k10, n0.id, n0.title]) AS r11 }
RETURN t12, r11;

// Query.digests
// $p0 = "concept:transformer"
// $p1 = 1
// $p2 = 21
CALL  {
  MATCH (n0:Digest) WHERE COUNT {
    MATCH (n0)<-[e2:IN_DIGEST]-(m4:Review)-[e3:REVIEWS]->(n1:Paper) WHERE COUNT {
      MATCH (n1)-[e6:ABOUT]->(n5:Concept) WHERE n5.id = $p0 } > 0 AND COUNT {
      MATCH (n0)<-[e7:IN_DIGEST]-(m9:Review)-[e8:REVIEWS]->(n1) WHERE m9.id < m4.id } = 0 } > $p1
  RETURN count(n0) AS t12 }
CALL  {
  MATCH (n0:Digest) WHERE COUNT {
    MATCH (n0)<-[e2:IN_DIGEST]-(m4:Review)-[e3:REVIEWS]->(n1:Paper) WHERE COUNT {
      MATCH (n1)-[e6:ABOUT]->(n5:Concept) WHERE n5.id = $p0 } > 0 AND COUNT {
      MATCH (n0)<-[e7:IN_DIGEST]-(m9:Review)-[e8:REVIEWS]->(n1) WHERE m9.id < m4.id } = 0 } > $p1
  WITH n0, n0.periodStart AS k10  ORDER BY k10 IS NULL, k10 DESC, n0.id LIMIT $p2
  RETURN collect([k10, n0.id, n0.title]) AS r11 }
RETURN t12, r11;

// Query.digests
// $p0 = "2020-06-01"
// $p1 = "читаем"
// $p2 = 21
CALL  {
  MATCH (n0:Digest) WHERE NOT coalesce(n0.periodEnd < $p0, false) AND replace(toLower(n0.series), 'ё', 'е') STARTS WITH $p1
  RETURN count(n0) AS t3 }
CALL  {
  MATCH (n0:Digest) WHERE NOT coalesce(n0.periodEnd < $p0, false) AND replace(toLower(n0.series), 'ё', 'е') STARTS WITH $p1
  WITH n0, n0.periodStart AS k1  ORDER BY k1 IS NULL, k1 DESC, n0.id LIMIT $p2
  RETURN collect([k1, n0.id, n0.title]) AS r2 }
RETURN t3, r2;
