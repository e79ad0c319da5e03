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
    WITH n2, e3, CASE WHEN startNode(e3).id = n0.id THEN n0 ELSE n2 END AS a4, CASE WHEN startNode(e3).id = n0.id THEN n2 ELSE n0 END AS b5, CASE type(e3) WHEN 'ABOUT' THEN 0 WHEN 'INTRODUCES' THEN 2 WHEN 'USES' THEN 4 WHEN 'MENTIONS' THEN 6 WHEN 'BROADER' THEN 8 END + CASE WHEN startNode(e3).id = n0.id THEN 0 ELSE 1 END AS o6
    RETURN count(e3) AS t10 }
  CALL (n0) {
    MATCH (n0:Concept)-[e3:ABOUT|INTRODUCES|USES|MENTIONS|BROADER]-(n2)
    WITH n2, e3, CASE WHEN startNode(e3).id = n0.id THEN n0 ELSE n2 END AS a4, CASE WHEN startNode(e3).id = n0.id THEN n2 ELSE n0 END AS b5, CASE type(e3) WHEN 'ABOUT' THEN 0 WHEN 'INTRODUCES' THEN 2 WHEN 'USES' THEN 4 WHEN 'MENTIONS' THEN 6 WHEN 'BROADER' THEN 8 END + CASE WHEN startNode(e3).id = n0.id THEN 0 ELSE 1 END AS o6
    WITH n2, e3, a4, b5, o6 AS k7, n2.sortKey AS k8  ORDER BY k7, k8, n2.id LIMIT $p2
    CALL (a4) {
      MATCH (n11:Paper {id: a4.id}) 
      RETURN collect([coalesce(n11.title, n11.id)]) AS s12 }
    CALL (a4) {
      MATCH (n13:Concept {id: a4.id}) 
      RETURN collect([coalesce(n13.name, n13.nameRu, n13.id)]) AS s14 }
    CALL (b5) {
      MATCH (n15:Concept {id: b5.id}) 
      RETURN collect([coalesce(n15.name, n15.nameRu, n15.id)]) AS s16 }
    RETURN collect([k7, k8, n2.id, type(e3), s12, s14, s16, e3.evidence]) AS r9 }
  CALL (n0) {
    MATCH (n0:Concept)-[e18:BROADER]-(n17)
    WITH n17, e18, CASE WHEN startNode(e18).id = n0.id THEN n0 ELSE n17 END AS a19, CASE WHEN startNode(e18).id = n0.id THEN n17 ELSE n0 END AS b20, CASE type(e18) WHEN 'BROADER' THEN 0 END + CASE WHEN startNode(e18).id = n0.id THEN 0 ELSE 1 END AS o21
    WITH n17, e18, a19, b20, o21 AS k22, n17.sortKey AS k23  ORDER BY k22, k23, n17.id LIMIT $p3
    CALL (a19) {
      MATCH (n26:Concept {id: a19.id}) 
      RETURN collect([coalesce(n26.name, n26.nameRu, n26.id)]) AS s27 }
    CALL (b20) {
      MATCH (n28:Concept {id: b20.id}) 
      RETURN collect([coalesce(n28.name, n28.nameRu, n28.id)]) AS s29 }
    RETURN collect([k22, k23, n17.id, s27, s29]) AS r24 }
  RETURN collect([n0.id, coalesce(n0.name, n0.nameRu, n0.id), t10, r9, r24]) AS r30 }
RETURN r30;
