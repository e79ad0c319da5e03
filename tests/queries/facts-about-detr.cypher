// Query.concept
// $p0 = ["detr"]
// $p1 = 11
// $p2 = 6
// $p3 = 21
CALL  {
  UNWIND $p0 AS key1
  MATCH (:Name {key: key1})-[:NAMES]->(n0:Concept)
  WITH DISTINCT n0 ORDER BY n0.id LIMIT $p1
  CALL (n0) {
    MATCH (n0:Concept)-[e3:ABOUT|INTRODUCES|USES|MENTIONS|BROADER]-(n2)
    RETURN count(e3) AS t10 }
  CALL (n0) {
    MATCH (n0:Concept)-[e3:ABOUT|INTRODUCES|USES|MENTIONS|BROADER]-(n2)
    WITH n2, e3, CASE WHEN startNode(e3) = n0 THEN n0 ELSE n2 END AS a4, CASE WHEN startNode(e3) = n0 THEN n2 ELSE n0 END AS b5, CASE type(e3) WHEN 'ABOUT' THEN 0 WHEN 'INTRODUCES' THEN 2 WHEN 'USES' THEN 4 WHEN 'MENTIONS' THEN 6 WHEN 'BROADER' THEN 8 END + CASE WHEN startNode(e3) = n0 THEN 0 ELSE 1 END AS o6
    WITH n2, e3, a4, b5, o6 AS k7, n2.sortKey AS k8  ORDER BY k7, k8, n2.id LIMIT $p2
    RETURN collect([k7, k8, n2.id, type(e3), a4.id, coalesce(a4.title, a4.id), coalesce(a4.name, a4.nameRu, a4.id), b5.id, coalesce(b5.name, b5.nameRu, b5.id), e3.evidence]) AS r9 }
  CALL (n0) {
    MATCH (n0:Concept)-[e12:BROADER]-(n11)
    WITH n11, e12, CASE WHEN startNode(e12) = n0 THEN n0 ELSE n11 END AS a13, CASE WHEN startNode(e12) = n0 THEN n11 ELSE n0 END AS b14, CASE type(e12) WHEN 'BROADER' THEN 0 END + CASE WHEN startNode(e12) = n0 THEN 0 ELSE 1 END AS o15
    WITH n11, e12, a13, b14, o15 AS k16, n11.sortKey AS k17  ORDER BY k16, k17, n11.id LIMIT $p3
    RETURN collect([k16, k17, n11.id, a13.id, coalesce(a13.name, a13.nameRu, a13.id), b14.id, coalesce(b14.name, b14.nameRu, b14.id)]) AS r18 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), t10, r9, r18]) AS r20 }
RETURN r20;
