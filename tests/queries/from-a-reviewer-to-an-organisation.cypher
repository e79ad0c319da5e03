// Query.paths resolve
// $Paper = []
// $Author = []
// $Organisation = ["organisation:google"]
// $Reviewer = ["reviewer:artgor"]
// $Review = []
// $Digest = []
// $Concept = []
// $Venue = []
CALL {
  UNWIND $Paper AS key
  CALL (key) {
    MATCH (n:Paper {id: key})
    RETURN collect(n) AS ns }
  CALL (key) {
    MATCH (:Name {key: key})-[:NAMES]->(n:Paper)
    RETURN collect(n) AS ms }
  WITH key, head(ns + ms) AS n WHERE n IS NOT NULL
  RETURN collect([key, n.id, COUNT {
    MATCH (n)-[:AUTHORED|PUBLISHED|ABOUT|INTRODUCES|USES|MENTIONS|CITES|REVIEWS|IN_VENUE]-() }]) AS r0 }
CALL {
  UNWIND $Author AS key
  CALL (key) {
    MATCH (n:Author {id: key})
    RETURN collect(n) AS ns }
  CALL (key) {
    MATCH (:Name {key: key})-[:NAMES]->(n:Author)
    RETURN collect(n) AS ms }
  WITH key, head(ns + ms) AS n WHERE n IS NOT NULL
  RETURN collect([key, n.id, COUNT {
    MATCH (n)-[:AUTHORED|AFFILIATED_WITH|SAME_PERSON_AS]-() }]) AS r1 }
CALL {
  UNWIND $Organisation AS key
  CALL (key) {
    MATCH (n:Organisation {id: key})
    RETURN collect(n) AS ns }
  CALL (key) {
    MATCH (:Name {key: key})-[:NAMES]->(n:Organisation)
    RETURN collect(n) AS ms }
  WITH key, head(ns + ms) AS n WHERE n IS NOT NULL
  RETURN collect([key, n.id, COUNT {
    MATCH (n)-[:AFFILIATED_WITH|PUBLISHED|PART_OF]-() }]) AS r2 }
CALL {
  UNWIND $Reviewer AS key
  CALL (key) {
    MATCH (n:Reviewer {id: key})
    RETURN collect(n) AS ns }
  CALL (key) {
    MATCH (:Name {key: key})-[:NAMES]->(n:Reviewer)
    RETURN collect(n) AS ms }
  WITH key, head(ns + ms) AS n WHERE n IS NOT NULL
  RETURN collect([key, n.id, COUNT {
    MATCH (n)-[:WROTE|SAME_PERSON_AS]-() }]) AS r3 }
CALL {
  UNWIND $Review AS key
  CALL (key) {
    MATCH (n:Review {id: key})
    RETURN collect(n) AS ns }
  CALL (key) {
    MATCH (:Name {key: key})-[:NAMES]->(n:Review)
    RETURN collect(n) AS ms }
  WITH key, head(ns + ms) AS n WHERE n IS NOT NULL
  RETURN collect([key, n.id, COUNT {
    MATCH (n)-[:WROTE|REVIEWS|IN_DIGEST]-() }]) AS r4 }
CALL {
  UNWIND $Digest AS key
  CALL (key) {
    MATCH (n:Digest {id: key})
    RETURN collect(n) AS ns }
  CALL (key) {
    MATCH (:Name {key: key})-[:NAMES]->(n:Digest)
    RETURN collect(n) AS ms }
  WITH key, head(ns + ms) AS n WHERE n IS NOT NULL
  RETURN collect([key, n.id, COUNT {
    MATCH (n)-[:IN_DIGEST]-() }]) AS r5 }
CALL {
  UNWIND $Concept AS key
  CALL (key) {
    MATCH (n:Concept {id: key})
    RETURN collect(n) AS ns }
  CALL (key) {
    MATCH (:Name {key: key})-[:NAMES]->(n:Concept)
    RETURN collect(n) AS ms }
  WITH key, head(ns + ms) AS n WHERE n IS NOT NULL
  RETURN collect([key, n.id, COUNT {
    MATCH (n)-[:ABOUT|INTRODUCES|USES|MENTIONS|BROADER]-() }]) AS r6 }
CALL {
  UNWIND $Venue AS key
  CALL (key) {
    MATCH (n:Venue {id: key})
    RETURN collect(n) AS ns }
  CALL (key) {
    MATCH (:Name {key: key})-[:NAMES]->(n:Venue)
    RETURN collect(n) AS ms }
  WITH key, head(ns + ms) AS n WHERE n IS NOT NULL
  RETURN collect([key, n.id, COUNT {
    MATCH (n)-[:IN_VENUE]-() }]) AS r7 }
RETURN r0, r1, r2, r3, r4, r5, r6, r7;

// Query.paths neighbours
// $Paper = []
// $Author = []
// $Organisation = []
// $Reviewer = ["reviewer:artgor"]
// $Review = []
// $Digest = []
// $Concept = []
// $Venue = []
// $limit = 25001
CALL {
  UNWIND $Paper AS id
  MATCH (n:Paper {id: id})
  CALL (n) {
    MATCH (n)-[:AUTHORED|PUBLISHED|ABOUT|INTRODUCES|USES|MENTIONS|CITES|REVIEWS|IN_VENUE]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r0 }
CALL {
  UNWIND $Author AS id
  MATCH (n:Author {id: id})
  CALL (n) {
    MATCH (n)-[:AUTHORED|AFFILIATED_WITH|SAME_PERSON_AS]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r1 }
CALL {
  UNWIND $Organisation AS id
  MATCH (n:Organisation {id: id})
  CALL (n) {
    MATCH (n)-[:AFFILIATED_WITH|PUBLISHED|PART_OF]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r2 }
CALL {
  UNWIND $Reviewer AS id
  MATCH (n:Reviewer {id: id})
  CALL (n) {
    MATCH (n)-[:WROTE|SAME_PERSON_AS]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r3 }
CALL {
  UNWIND $Review AS id
  MATCH (n:Review {id: id})
  CALL (n) {
    MATCH (n)-[:WROTE|REVIEWS|IN_DIGEST]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r4 }
CALL {
  UNWIND $Digest AS id
  MATCH (n:Digest {id: id})
  CALL (n) {
    MATCH (n)-[:IN_DIGEST]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r5 }
CALL {
  UNWIND $Concept AS id
  MATCH (n:Concept {id: id})
  CALL (n) {
    MATCH (n)-[:ABOUT|INTRODUCES|USES|MENTIONS|BROADER]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r6 }
CALL {
  UNWIND $Venue AS id
  MATCH (n:Venue {id: id})
  CALL (n) {
    MATCH (n)-[:IN_VENUE]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r7 }
RETURN r0, r1, r2, r3, r4, r5, r6, r7;

// Query.paths neighbours
// $Paper = []
// $Author = []
// $Organisation = ["organisation:google"]
// $Reviewer = []
// $Review = []
// $Digest = []
// $Concept = []
// $Venue = []
// $limit = 25001
CALL {
  UNWIND $Paper AS id
  MATCH (n:Paper {id: id})
  CALL (n) {
    MATCH (n)-[:AUTHORED|PUBLISHED|ABOUT|INTRODUCES|USES|MENTIONS|CITES|REVIEWS|IN_VENUE]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r0 }
CALL {
  UNWIND $Author AS id
  MATCH (n:Author {id: id})
  CALL (n) {
    MATCH (n)-[:AUTHORED|AFFILIATED_WITH|SAME_PERSON_AS]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r1 }
CALL {
  UNWIND $Organisation AS id
  MATCH (n:Organisation {id: id})
  CALL (n) {
    MATCH (n)-[:AFFILIATED_WITH|PUBLISHED|PART_OF]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r2 }
CALL {
  UNWIND $Reviewer AS id
  MATCH (n:Reviewer {id: id})
  CALL (n) {
    MATCH (n)-[:WROTE|SAME_PERSON_AS]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r3 }
CALL {
  UNWIND $Review AS id
  MATCH (n:Review {id: id})
  CALL (n) {
    MATCH (n)-[:WROTE|REVIEWS|IN_DIGEST]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r4 }
CALL {
  UNWIND $Digest AS id
  MATCH (n:Digest {id: id})
  CALL (n) {
    MATCH (n)-[:IN_DIGEST]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r5 }
CALL {
  UNWIND $Concept AS id
  MATCH (n:Concept {id: id})
  CALL (n) {
    MATCH (n)-[:ABOUT|INTRODUCES|USES|MENTIONS|BROADER]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r6 }
CALL {
  UNWIND $Venue AS id
  MATCH (n:Venue {id: id})
  CALL (n) {
    MATCH (n)-[:IN_VENUE]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r7 }
RETURN r0, r1, r2, r3, r4, r5, r6, r7;

// Query.paths neighbours
// $Paper = []
// $Author = []
// $Organisation = []
// $Reviewer = []
// $Review = ["review:read-for-you-2020-04-2-4","review:read-for-you-2020-04-2-6","review:read-for-you-2020-05-2-4"]
// $Digest = []
// $Concept = []
// $Venue = []
// $limit = 201
CALL {
  UNWIND $Paper AS id
  MATCH (n:Paper {id: id})
  CALL (n) {
    MATCH (n)-[:AUTHORED|PUBLISHED|ABOUT|INTRODUCES|USES|MENTIONS|CITES|REVIEWS|IN_VENUE]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r0 }
CALL {
  UNWIND $Author AS id
  MATCH (n:Author {id: id})
  CALL (n) {
    MATCH (n)-[:AUTHORED|AFFILIATED_WITH|SAME_PERSON_AS]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r1 }
CALL {
  UNWIND $Organisation AS id
  MATCH (n:Organisation {id: id})
  CALL (n) {
    MATCH (n)-[:AFFILIATED_WITH|PUBLISHED|PART_OF]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r2 }
CALL {
  UNWIND $Reviewer AS id
  MATCH (n:Reviewer {id: id})
  CALL (n) {
    MATCH (n)-[:WROTE|SAME_PERSON_AS]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r3 }
CALL {
  UNWIND $Review AS id
  MATCH (n:Review {id: id})
  CALL (n) {
    MATCH (n)-[:WROTE|REVIEWS|IN_DIGEST]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r4 }
CALL {
  UNWIND $Digest AS id
  MATCH (n:Digest {id: id})
  CALL (n) {
    MATCH (n)-[:IN_DIGEST]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r5 }
CALL {
  UNWIND $Concept AS id
  MATCH (n:Concept {id: id})
  CALL (n) {
    MATCH (n)-[:ABOUT|INTRODUCES|USES|MENTIONS|BROADER]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r6 }
CALL {
  UNWIND $Venue AS id
  MATCH (n:Venue {id: id})
  CALL (n) {
    MATCH (n)-[:IN_VENUE]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r7 }
RETURN r0, r1, r2, r3, r4, r5, r6, r7;

// Query.paths neighbours
// $Paper = ["paper:end-to-end-object-detection-with-transformers","paper:resnest-split-attention-networks","paper:supervised-contrastive-learning"]
// $Author = []
// $Organisation = []
// $Reviewer = []
// $Review = []
// $Digest = ["digest:read-for-you-2020-04-2","digest:read-for-you-2020-05-2"]
// $Concept = []
// $Venue = []
// $limit = 201
CALL {
  UNWIND $Paper AS id
  MATCH (n:Paper {id: id})
  CALL (n) {
    MATCH (n)-[:AUTHORED|PUBLISHED|ABOUT|INTRODUCES|USES|MENTIONS|CITES|REVIEWS|IN_VENUE]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r0 }
CALL {
  UNWIND $Author AS id
  MATCH (n:Author {id: id})
  CALL (n) {
    MATCH (n)-[:AUTHORED|AFFILIATED_WITH|SAME_PERSON_AS]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r1 }
CALL {
  UNWIND $Organisation AS id
  MATCH (n:Organisation {id: id})
  CALL (n) {
    MATCH (n)-[:AFFILIATED_WITH|PUBLISHED|PART_OF]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r2 }
CALL {
  UNWIND $Reviewer AS id
  MATCH (n:Reviewer {id: id})
  CALL (n) {
    MATCH (n)-[:WROTE|SAME_PERSON_AS]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r3 }
CALL {
  UNWIND $Review AS id
  MATCH (n:Review {id: id})
  CALL (n) {
    MATCH (n)-[:WROTE|REVIEWS|IN_DIGEST]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r4 }
CALL {
  UNWIND $Digest AS id
  MATCH (n:Digest {id: id})
  CALL (n) {
    MATCH (n)-[:IN_DIGEST]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r5 }
CALL {
  UNWIND $Concept AS id
  MATCH (n:Concept {id: id})
  CALL (n) {
    MATCH (n)-[:ABOUT|INTRODUCES|USES|MENTIONS|BROADER]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r6 }
CALL {
  UNWIND $Venue AS id
  MATCH (n:Venue {id: id})
  CALL (n) {
    MATCH (n)-[:IN_VENUE]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r7 }
RETURN r0, r1, r2, r3, r4, r5, r6, r7;

// Query.paths neighbours
// $Paper = ["paper:tapas-weakly-supervised-table-parsing-via-pre-training"]
// $Author = ["author:francesco-piccinno","author:jonathan-herzig","author:julian-martin-eisenschlos","author:pawel-krzysztof-nowak","author:thomas-muller"]
// $Organisation = ["organisation:google-cloud-ai","organisation:google-research"]
// $Reviewer = []
// $Review = []
// $Digest = []
// $Concept = []
// $Venue = []
// $limit = 201
CALL {
  UNWIND $Paper AS id
  MATCH (n:Paper {id: id})
  CALL (n) {
    MATCH (n)-[:AUTHORED|PUBLISHED|ABOUT|INTRODUCES|USES|MENTIONS|CITES|REVIEWS|IN_VENUE]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r0 }
CALL {
  UNWIND $Author AS id
  MATCH (n:Author {id: id})
  CALL (n) {
    MATCH (n)-[:AUTHORED|AFFILIATED_WITH|SAME_PERSON_AS]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r1 }
CALL {
  UNWIND $Organisation AS id
  MATCH (n:Organisation {id: id})
  CALL (n) {
    MATCH (n)-[:AFFILIATED_WITH|PUBLISHED|PART_OF]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r2 }
CALL {
  UNWIND $Reviewer AS id
  MATCH (n:Reviewer {id: id})
  CALL (n) {
    MATCH (n)-[:WROTE|SAME_PERSON_AS]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r3 }
CALL {
  UNWIND $Review AS id
  MATCH (n:Review {id: id})
  CALL (n) {
    MATCH (n)-[:WROTE|REVIEWS|IN_DIGEST]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r4 }
CALL {
  UNWIND $Digest AS id
  MATCH (n:Digest {id: id})
  CALL (n) {
    MATCH (n)-[:IN_DIGEST]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r5 }
CALL {
  UNWIND $Concept AS id
  MATCH (n:Concept {id: id})
  CALL (n) {
    MATCH (n)-[:ABOUT|INTRODUCES|USES|MENTIONS|BROADER]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r6 }
CALL {
  UNWIND $Venue AS id
  MATCH (n:Venue {id: id})
  CALL (n) {
    MATCH (n)-[:IN_VENUE]-(m)
    WITH m LIMIT $limit
    RETURN collect(m.id) AS ms }
  RETURN collect([id, CASE WHEN size(ms) < $limit THEN ms ELSE null END]) AS r7 }
RETURN r0, r1, r2, r3, r4, r5, r6, r7;

// Query.paths
// $p0 = ["paper:supervised-contrastive-learning","paper:tapas-weakly-supervised-table-parsing-via-pre-training"]
// $p1 = []
// $p2 = ["organisation:google-research","organisation:google"]
// $p3 = ["reviewer:artgor"]
// $p4 = ["review:read-for-you-2020-04-2-6"]
// $p5 = []
// $p6 = ["concept:embedding"]
// $p7 = []
// $p8 = []
// $p9 = []
// $p10 = [["organisation:google-research","paper:supervised-contrastive-learning"],["organisation:google","paper:tapas-weakly-supervised-table-parsing-via-pre-training"]]
// $p11 = [["paper:supervised-contrastive-learning","concept:embedding"],["paper:tapas-weakly-supervised-table-parsing-via-pre-training","concept:embedding"]]
// $p12 = [["paper:supervised-contrastive-learning","concept:embedding"],["paper:tapas-weakly-supervised-table-parsing-via-pre-training","concept:embedding"]]
// $p13 = [["paper:supervised-contrastive-learning","concept:embedding"],["paper:tapas-weakly-supervised-table-parsing-via-pre-training","concept:embedding"]]
// $p14 = [["paper:supervised-contrastive-learning","concept:embedding"],["paper:tapas-weakly-supervised-table-parsing-via-pre-training","concept:embedding"]]
// $p15 = []
// $p16 = []
// $p17 = [["reviewer:artgor","review:read-for-you-2020-04-2-6"]]
// $p18 = [["review:read-for-you-2020-04-2-6","paper:supervised-contrastive-learning"]]
// $p19 = []
// $p20 = []
// $p21 = [["organisation:google-research","organisation:google"],["organisation:google","organisation:google-research"]]
// $p22 = []
CALL  {
  UNWIND $p0 AS id2
  MATCH (n1:Paper {id: id2}) 
  RETURN collect([n1.id, coalesce(n1.title, n1.id)]) AS r3 }
CALL  {
  UNWIND $p1 AS id5
  MATCH (n4:Author {id: id5}) 
  RETURN collect([n4.id, coalesce(n4.name, n4.id)]) AS r6 }
CALL  {
  UNWIND $p2 AS id8
  MATCH (n7:Organisation {id: id8}) 
  RETURN collect([n7.id, coalesce(n7.name, n7.nameRu, n7.id)]) AS r9 }
CALL  {
  UNWIND $p3 AS id11
  MATCH (n10:Reviewer {id: id11}) 
  RETURN collect([n10.id, coalesce(n10.name, n10.id)]) AS r12 }
CALL  {
  UNWIND $p4 AS id14
  MATCH (n13:Review {id: id14}) 
  RETURN collect([n13.id, coalesce(n13.name, n13.id)]) AS r15 }
CALL  {
  UNWIND $p5 AS id17
  MATCH (n16:Digest {id: id17}) 
  RETURN collect([n16.id, coalesce(n16.title, n16.id)]) AS r18 }
CALL  {
  UNWIND $p6 AS id20
  MATCH (n19:Concept {id: id20}) 
  RETURN collect([n19.id, coalesce(n19.name, n19.nameRu, n19.id)]) AS r21 }
CALL  {
  UNWIND $p7 AS id23
  MATCH (n22:Venue {id: id23}) 
  RETURN collect([n22.id, coalesce(n22.name, n22.id)]) AS r24 }
CALL  {
  UNWIND $p8 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a27:Author {id: one})
  MATCH (b28:Paper {id: other})
  MATCH (b28)<-[e26:AUTHORED]-(a27) 
  RETURN collect([a27.id, b28.id, e26.evidence]) AS r29 }
CALL  {
  UNWIND $p9 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a32:Author {id: one})
  MATCH (b33:Organisation {id: other})
  MATCH (a32)-[e31:AFFILIATED_WITH]->(b33) 
  RETURN collect([a32.id, b33.id, e31.evidence]) AS r34 }
CALL  {
  UNWIND $p10 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a37:Organisation {id: one})
  MATCH (b38:Paper {id: other})
  MATCH (b38)<-[e36:PUBLISHED]-(a37) 
  RETURN collect([a37.id, b38.id, e36.evidence]) AS r39 }
CALL  {
  UNWIND $p11 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a42:Paper {id: one})
  MATCH (b43:Concept {id: other})
  MATCH (a42)-[e41:ABOUT]->(b43) 
  RETURN collect([a42.id, b43.id, e41.evidence]) AS r44 }
CALL  {
  UNWIND $p12 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a47:Paper {id: one})
  MATCH (b48:Concept {id: other})
  MATCH (a47)-[e46:INTRODUCES]->(b48) 
  RETURN collect([a47.id, b48.id, e46.evidence]) AS r49 }
CALL  {
  UNWIND $p13 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a52:Paper {id: one})
  MATCH (b53:Concept {id: other})
  MATCH (a52)-[e51:USES]->(b53) 
  RETURN collect([a52.id, b53.id, e51.evidence]) AS r54 }
CALL  {
  UNWIND $p14 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a57:Paper {id: one})
  MATCH (b58:Concept {id: other})
  MATCH (a57)-[e56:MENTIONS]->(b58) 
  RETURN collect([a57.id, b58.id, e56.evidence]) AS r59 }
CALL  {
  UNWIND $p15 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a62:Paper {id: one})
  MATCH (b63:Paper {id: other})
  MATCH (a62)-[e61:CITES]->(b63) 
  RETURN collect([a62.id, b63.id, e61.evidence]) AS r64 }
CALL  {
  UNWIND $p16 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a67:Concept {id: one})
  MATCH (b68:Concept {id: other})
  MATCH (a67)-[e66:BROADER]->(b68) 
  RETURN collect([a67.id, b68.id, e66.evidence]) AS r69 }
CALL  {
  UNWIND $p17 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a72:Reviewer {id: one})
  MATCH (b73:Review {id: other})
  MATCH (b73)<-[e71:WROTE]-(a72) 
  RETURN collect([a72.id, b73.id, e71.evidence]) AS r74 }
CALL  {
  UNWIND $p18 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a77:Review {id: one})
  MATCH (b78:Paper {id: other})
  MATCH (a77)-[e76:REVIEWS]->(b78) 
  RETURN collect([a77.id, b78.id, e76.evidence]) AS r79 }
CALL  {
  UNWIND $p19 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a82:Review {id: one})
  MATCH (b83:Digest {id: other})
  MATCH (a82)-[e81:IN_DIGEST]->(b83) 
  RETURN collect([a82.id, b83.id, e81.evidence]) AS r84 }
CALL  {
  UNWIND $p20 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a87:Paper {id: one})
  MATCH (b88:Venue {id: other})
  MATCH (a87)-[e86:IN_VENUE]->(b88) 
  RETURN collect([a87.id, b88.id, e86.evidence]) AS r89 }
CALL  {
  UNWIND $p21 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a92:Organisation {id: one})
  MATCH (b93:Organisation {id: other})
  MATCH (a92)-[e91:PART_OF]->(b93) 
  RETURN collect([a92.id, b93.id, e91.evidence]) AS r94 }
CALL  {
  UNWIND $p22 AS ends
  WITH ends[0] AS one, ends[1] AS other
  MATCH (a97:Reviewer {id: one})
  MATCH (b98:Author {id: other})
  MATCH (a97)-[e96:SAME_PERSON_AS]->(b98) 
  RETURN collect([a97.id, b98.id, e96.evidence]) AS r99 }
RETURN r3, r6, r9, r12, r15, r18, r21, r24, r29, r34, r39, r44, r49, r54, r59, r64, r69, r74, r79, r84, r89, r94, r99;
