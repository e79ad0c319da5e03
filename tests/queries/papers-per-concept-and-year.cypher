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
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year = $p1
  RETURN count(n0) AS t10 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year = $p1
  WITH n0, n0.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n0.id LIMIT $p2
  RETURN collect([k8, n0.id, n0.title]) AS r9 }
RETURN t10, r9;

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
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year = $p1
  RETURN count(n0) AS t10 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year = $p1
  WITH n0, n0.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n0.id LIMIT $p2
  RETURN collect([k8, n0.id, n0.title]) AS r9 }
RETURN t10, r9;

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
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year IS NULL
  RETURN count(n0) AS t10 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year IS NULL
  WITH n0, n0.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n0.id LIMIT $p1
  RETURN collect([k8, n0.id, n0.title]) AS r9 }
RETURN t10, r9;

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
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year = $p1
  RETURN count(n0) AS t10 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year = $p1
  WITH n0, n0.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n0.id LIMIT $p2
  RETURN collect([k8, n0.id, n0.title]) AS r9 }
RETURN t10, r9;

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
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year IS NULL
  RETURN count(n0) AS t10 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year IS NULL
  WITH n0, n0.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n0.id LIMIT $p1
  RETURN collect([k8, n0.id, n0.title]) AS r9 }
RETURN t10, r9;

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
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year = $p1
  RETURN count(n0) AS t10 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year = $p1
  WITH n0, n0.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n0.id LIMIT $p2
  RETURN collect([k8, n0.id, n0.title]) AS r9 }
RETURN t10, r9;

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
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year = $p1
  RETURN count(n0) AS t10 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year = $p1
  WITH n0, n0.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n0.id LIMIT $p2
  RETURN collect([k8, n0.id, n0.title]) AS r9 }
RETURN t10, r9;

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
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year IS NULL
  RETURN count(n0) AS t10 }
CALL (g1) {
  UNWIND g1 AS id4
  MATCH (n5:Concept {id: id4})
  MATCH (n5)<-[e6:ABOUT]-(n0:Paper)
  WITH collect(DISTINCT n0) AS ns7
  UNWIND ns7 AS n0
  WITH n0 WHERE n0.year IS NULL
  WITH n0, n0.year AS k8  ORDER BY k8 IS NULL, k8 DESC, n0.id LIMIT $p1
  RETURN collect([k8, n0.id, n0.title]) AS r9 }
RETURN t10, r9;
