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
  WITH DISTINCT n0 WHERE n0.kind = $p1 AND COUNT {
    MATCH (n0)<-[e6:ABOUT]-(n5:Paper) } >= $p2
  RETURN count(n0) AS t14 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n0:Concept {id: id4})
  WITH DISTINCT n0 WHERE n0.kind = $p1 AND COUNT {
    MATCH (n0)<-[e6:ABOUT]-(n5:Paper) } >= $p2
  CALL (n0, g1) {
    MATCH (n0)<-[:BROADER*0..]-(d8:Concept)
    MATCH (d8)<-[e9:ABOUT]-(x7:Paper)
    RETURN count(DISTINCT x7) AS c10 }
  WITH n0, c10 AS k11, n0.sortKey AS k12  ORDER BY k11 DESC, k12, n0.id LIMIT $p3
  CALL (n0, g1) {
    RETURN [n0] AS ds18 }
  CALL (ds18, g1) {
    UNWIND ds18 AS d16
    MATCH (d16)<-[e17:ABOUT]-(n15:Paper)
    RETURN count(DISTINCT n15) AS t21 }
  CALL (n0, g1) {
    MATCH (n0)<-[:BROADER*0..]-(d26:Concept)
    RETURN collect(DISTINCT d26) AS ds25 }
  CALL (ds25, g1) {
    UNWIND ds25 AS d23
    MATCH (d23)<-[e24:ABOUT]-(n22:Paper)
    RETURN count(DISTINCT n22) AS t29 }
  RETURN collect([k11, k12, n0.id, n0.name, t21, t29]) AS r13 }
RETURN t14, r13;
