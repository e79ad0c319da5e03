// Query.papers
// $p0 = ["concept:transformer"]
// $p1 = 2019
// $p2 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x2:Concept {id: id})
  MATCH (x2)<-[:BROADER*0..]-(d3:Concept)
  RETURN collect(DISTINCT d3.id) AS g1 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year = $p1
  RETURN count(n0) AS t9 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year = $p1
  WITH n0, n0.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n0.id LIMIT $p2
  RETURN collect([k7, n0.id, n0.title]) AS r8 }
RETURN t9, r8;

// Query.papers
// $p0 = ["concept:transformer"]
// $p1 = 2020
// $p2 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x2:Concept {id: id})
  MATCH (x2)<-[:BROADER*0..]-(d3:Concept)
  RETURN collect(DISTINCT d3.id) AS g1 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year = $p1
  RETURN count(n0) AS t9 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year = $p1
  WITH n0, n0.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n0.id LIMIT $p2
  RETURN collect([k7, n0.id, n0.title]) AS r8 }
RETURN t9, r8;

// Query.papers
// $p0 = ["concept:transformer"]
// $p1 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x2:Concept {id: id})
  MATCH (x2)<-[:BROADER*0..]-(d3:Concept)
  RETURN collect(DISTINCT d3.id) AS g1 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year IS NULL
  RETURN count(n0) AS t9 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year IS NULL
  WITH n0, n0.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n0.id LIMIT $p1
  RETURN collect([k7, n0.id, n0.title]) AS r8 }
RETURN t9, r8;

// Query.papers
// $p0 = ["concept:self-supervised-learning"]
// $p1 = 2020
// $p2 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x2:Concept {id: id})
  MATCH (x2)<-[:BROADER*0..]-(d3:Concept)
  RETURN collect(DISTINCT d3.id) AS g1 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year = $p1
  RETURN count(n0) AS t9 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year = $p1
  WITH n0, n0.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n0.id LIMIT $p2
  RETURN collect([k7, n0.id, n0.title]) AS r8 }
RETURN t9, r8;

// Query.papers
// $p0 = ["concept:self-supervised-learning"]
// $p1 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x2:Concept {id: id})
  MATCH (x2)<-[:BROADER*0..]-(d3:Concept)
  RETURN collect(DISTINCT d3.id) AS g1 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year IS NULL
  RETURN count(n0) AS t9 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year IS NULL
  WITH n0, n0.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n0.id LIMIT $p1
  RETURN collect([k7, n0.id, n0.title]) AS r8 }
RETURN t9, r8;

// Query.papers
// $p0 = ["concept:gan"]
// $p1 = 2019
// $p2 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x2:Concept {id: id})
  MATCH (x2)<-[:BROADER*0..]-(d3:Concept)
  RETURN collect(DISTINCT d3.id) AS g1 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year = $p1
  RETURN count(n0) AS t9 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year = $p1
  WITH n0, n0.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n0.id LIMIT $p2
  RETURN collect([k7, n0.id, n0.title]) AS r8 }
RETURN t9, r8;

// Query.papers
// $p0 = ["concept:gan"]
// $p1 = 2020
// $p2 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x2:Concept {id: id})
  MATCH (x2)<-[:BROADER*0..]-(d3:Concept)
  RETURN collect(DISTINCT d3.id) AS g1 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year = $p1
  RETURN count(n0) AS t9 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year = $p1
  WITH n0, n0.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n0.id LIMIT $p2
  RETURN collect([k7, n0.id, n0.title]) AS r8 }
RETURN t9, r8;

// Query.papers
// $p0 = ["concept:gan"]
// $p1 = 21
CALL {
  UNWIND $p0 AS id
  MATCH (x2:Concept {id: id})
  MATCH (x2)<-[:BROADER*0..]-(d3:Concept)
  RETURN collect(DISTINCT d3.id) AS g1 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year IS NULL
  RETURN count(n0) AS t9 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH DISTINCT n0 WHERE n0.year IS NULL
  WITH n0, n0.year AS k7  ORDER BY k7 IS NULL, k7 DESC, n0.id LIMIT $p1
  RETURN collect([k7, n0.id, n0.title]) AS r8 }
RETURN t9, r8;
