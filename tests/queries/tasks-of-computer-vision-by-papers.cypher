// Query.concepts
// $p0 = ["concept:computer-vision"]
// $p1 = "TASK"
// $p2 = 3
// $p3 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x2:Concept {id: id})
  MATCH (x2)<-[:BROADER*0..]-(d3:Concept)
  RETURN collect(DISTINCT d3.id) AS g1 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n0:Concept {id: id4})
  WITH collect(DISTINCT n0) AS ns5
  UNWIND ns5 AS n0
  WITH n0 WHERE n0.kind = $p1 AND COUNT {
    MATCH (n0)<-[e7:ABOUT]-(n6:Paper) } >= $p2
  RETURN count(n0) AS t15 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n0:Concept {id: id4})
  WITH collect(DISTINCT n0) AS ns5
  UNWIND ns5 AS n0
  WITH n0 WHERE n0.kind = $p1 AND COUNT {
    MATCH (n0)<-[e7:ABOUT]-(n6:Paper) } >= $p2
  CALL (n0, g1) {
    MATCH (n0)<-[:BROADER*0..]-(d9:Concept)
    MATCH (d9)<-[e10:ABOUT]-(x8:Paper)
    RETURN count(DISTINCT x8) AS c11 }
  WITH n0, c11 AS k12, n0.sortKey AS k13  ORDER BY k12 DESC, k13, n0.id LIMIT $p3
  CALL (n0, g1) {
    RETURN [n0] AS ds19 }
  CALL (ds19, g1) {
    UNWIND ds19 AS d17
    MATCH (d17)<-[e18:ABOUT]-(n16:Paper)
    RETURN count(DISTINCT n16) AS t23 }
  CALL (n0, g1) {
    MATCH (n0)<-[:BROADER*0..]-(d28:Concept)
    RETURN collect(DISTINCT d28) AS ds27 }
  CALL (ds27, g1) {
    UNWIND ds27 AS d25
    MATCH (d25)<-[e26:ABOUT]-(n24:Paper)
    RETURN count(DISTINCT n24) AS t32 }
  RETURN collect([k12, k13, n0.id, n0.name, t23, t32]) AS r14 }
RETURN t15, r14;
