// Query.authors
// $p0 = 2
// $p1 = 21
CALL  {
  MATCH (n0:Author) WHERE COUNT {
    MATCH (n0)-[e2:AUTHORED]->(n1:Paper) } >= $p0
  RETURN count(n0) AS t5 }
CALL  {
  MATCH (n0:Author) WHERE COUNT {
    MATCH (n0)-[e2:AUTHORED]->(n1:Paper) } >= $p0
  WITH n0, n0.sortKey AS k3  ORDER BY k3, n0.id LIMIT $p1
  RETURN collect([k3, n0.id, n0.name]) AS r4 }
RETURN t5, r4;

// Query.authors
// $p0 = 1
// $p1 = 10
// $p2 = 21
CALL  {
  MATCH (n0:Author) WHERE COUNT {
    MATCH (n0)-[e2:AUTHORED]->(n1:Paper) WHERE e2.position = $p0 AND COUNT {
      MATCH (n1)<-[e4:AUTHORED]-(n3:Author) } >= $p1 } > 0
  RETURN count(n0) AS t7 }
CALL  {
  MATCH (n0:Author) WHERE COUNT {
    MATCH (n0)-[e2:AUTHORED]->(n1:Paper) WHERE e2.position = $p0 AND COUNT {
      MATCH (n1)<-[e4:AUTHORED]-(n3:Author) } >= $p1 } > 0
  WITH n0, n0.sortKey AS k5  ORDER BY k5, n0.id LIMIT $p2
  RETURN collect([k5, n0.id, n0.name]) AS r6 }
RETURN t7, r6;

// Query.authors
// $p0 = 4
CALL  {
  MATCH (n0:Author)
  RETURN count(n0) AS t6 }
CALL  {
  MATCH (n0:Author)
  WITH n0, COUNT {
    MATCH (n0)-[e2:AUTHORED]->(x1:Paper) } AS k3, n0.sortKey AS k4  ORDER BY k3 DESC, k4, n0.id LIMIT $p0
  CALL (n0) {
    MATCH (n0)-[e8:AUTHORED]->(n7:Paper)
    RETURN count(n7) AS t11 }
  RETURN collect([k3, k4, n0.id, n0.name, t11]) AS r5 }
RETURN t6, r5;

// Query.authors
// $p0 = "alek"
// $p1 = 21
CALL  {
  MATCH (n0:Author) WHERE any(k1 IN coalesce(n0.keys, []) WHERE k1 STARTS WITH $p0)
  RETURN count(n0) AS t4 }
CALL  {
  MATCH (n0:Author) WHERE any(k1 IN coalesce(n0.keys, []) WHERE k1 STARTS WITH $p0)
  WITH n0, n0.sortKey AS k2  ORDER BY k2, n0.id LIMIT $p1
  RETURN collect([k2, n0.id, n0.name]) AS r3 }
RETURN t4, r3;
