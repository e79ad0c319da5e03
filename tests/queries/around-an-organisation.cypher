// Query.neighbourhood resolve
// $Paper = []
// $Author = []
// $Organisation = ["organisation:openai"]
// $Reviewer = []
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

// Query.neighbourhood most linked
// $Paper = []
// $Author = []
// $Organisation = ["organisation:openai"]
// $Reviewer = []
// $Review = []
// $Digest = []
// $Concept = []
// $Venue = []
// $first = 7
// $limit = 9007199254740991
CALL {
  UNWIND $Paper AS id
  MATCH (n:Paper {id: id})
  RETURN collect(n) AS n0 }
CALL {
  UNWIND $Author AS id
  MATCH (n:Author {id: id})
  RETURN collect(n) AS n1 }
CALL {
  UNWIND $Organisation AS id
  MATCH (n:Organisation {id: id})
  RETURN collect(n) AS n2 }
CALL {
  UNWIND $Reviewer AS id
  MATCH (n:Reviewer {id: id})
  RETURN collect(n) AS n3 }
CALL {
  UNWIND $Review AS id
  MATCH (n:Review {id: id})
  RETURN collect(n) AS n4 }
CALL {
  UNWIND $Digest AS id
  MATCH (n:Digest {id: id})
  RETURN collect(n) AS n5 }
CALL {
  UNWIND $Concept AS id
  MATCH (n:Concept {id: id})
  RETURN collect(n) AS n6 }
CALL {
  UNWIND $Venue AS id
  MATCH (n:Venue {id: id})
  RETURN collect(n) AS n7 }
WITH n0 + n1 + n2 + n3 + n4 + n5 + n6 + n7 AS given
CALL (given) {
  UNWIND given AS n
  CALL (n) {
    MATCH (n)-[:AUTHORED|AFFILIATED_WITH|PUBLISHED|ABOUT|INTRODUCES|USES|MENTIONS|CITES|BROADER|WROTE|REVIEWS|IN_DIGEST|IN_VENUE|PART_OF|SAME_PERSON_AS]-(m)
    WITH m LIMIT $limit
    RETURN count(m) AS c }
  WITH n, c WHERE c < $limit
  RETURN collect(n) AS ns }
CALL (ns) {
  UNWIND ns AS n
  MATCH (n)-[:AUTHORED|AFFILIATED_WITH|PUBLISHED|ABOUT|INTRODUCES|USES|MENTIONS|CITES|BROADER|WROTE|REVIEWS|IN_DIGEST|IN_VENUE|PART_OF|SAME_PERSON_AS]-(m)
  WITH m, count(*) AS links
  WITH m, links, COUNT {
    MATCH (m)-[:AUTHORED|AFFILIATED_WITH|PUBLISHED|ABOUT|INTRODUCES|USES|MENTIONS|CITES|BROADER|WROTE|REVIEWS|IN_DIGEST|IN_VENUE|PART_OF|SAME_PERSON_AS]-() } AS facts ORDER BY links DESC, facts DESC, m.id LIMIT $first
  RETURN collect([m.id, links, facts]) AS found }
RETURN size(given) - size(ns), found;

// Query.neighbourhood
// $p0 = ["paper:language-models-are-few-shot-learners","paper:multimodal-neurons-of-clip"]
// $p1 = ["author:tom-b-brown"]
// $p2 = ["organisation:openai"]
// $p3 = []
// $p4 = []
// $p5 = []
// $p6 = []
// $p7 = []
// $p8 = [[["paper:language-models-are-few-shot-learners","paper:multimodal-neurons-of-clip"],["author:tom-b-brown"]]]
// $p9 = [[["author:tom-b-brown"],["organisation:openai"]]]
// $p10 = [[["paper:language-models-are-few-shot-learners","paper:multimodal-neurons-of-clip"],["organisation:openai"]]]
// $p11 = [[["paper:language-models-are-few-shot-learners","paper:multimodal-neurons-of-clip"],[]]]
// $p12 = [[["paper:language-models-are-few-shot-learners","paper:multimodal-neurons-of-clip"],[]]]
// $p13 = [[["paper:language-models-are-few-shot-learners","paper:multimodal-neurons-of-clip"],[]]]
// $p14 = [[["paper:language-models-are-few-shot-learners","paper:multimodal-neurons-of-clip"],[]]]
// $p15 = [[["paper:language-models-are-few-shot-learners","paper:multimodal-neurons-of-clip"],["paper:language-models-are-few-shot-learners","paper:multimodal-neurons-of-clip"]]]
// $p16 = [[[],[]]]
// $p17 = [[[],[]]]
// $p18 = [[[],["paper:language-models-are-few-shot-learners","paper:multimodal-neurons-of-clip"]]]
// $p19 = [[[],[]]]
// $p20 = [[["paper:language-models-are-few-shot-learners","paper:multimodal-neurons-of-clip"],[]]]
// $p21 = [[["organisation:openai"],["organisation:openai"]]]
// $p22 = [[[],["author:tom-b-brown"]]]
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
  UNWIND ends[0] AS one
  MATCH (b28:Paper {id: one})
  MATCH (b28)<-[e26:AUTHORED]-(a27:Author) WHERE a27.id IN ends[1] 
  RETURN collect([a27.id, b28.id, coalesce(a27.name, a27.id), coalesce(b28.title, b28.id)]) AS r29 }
CALL  {
  UNWIND $p9 AS ends
  UNWIND ends[0] AS one
  MATCH (a32:Author {id: one})
  MATCH (a32)-[e31:AFFILIATED_WITH]->(b33:Organisation) WHERE b33.id IN ends[1] 
  RETURN collect([a32.id, b33.id, coalesce(a32.name, a32.id), coalesce(b33.name, b33.nameRu, b33.id)]) AS r34 }
CALL  {
  UNWIND $p10 AS ends
  UNWIND ends[0] AS one
  MATCH (b38:Paper {id: one})
  MATCH (b38)<-[e36:PUBLISHED]-(a37:Organisation) WHERE a37.id IN ends[1] 
  RETURN collect([a37.id, b38.id, coalesce(a37.name, a37.nameRu, a37.id), coalesce(b38.title, b38.id)]) AS r39 }
CALL  {
  UNWIND $p11 AS ends
  UNWIND ends[0] AS one
  MATCH (a42:Paper {id: one})
  MATCH (a42)-[e41:ABOUT]->(b43:Concept) WHERE b43.id IN ends[1] 
  RETURN collect([a42.id, b43.id, coalesce(a42.title, a42.id), coalesce(b43.name, b43.nameRu, b43.id)]) AS r44 }
CALL  {
  UNWIND $p12 AS ends
  UNWIND ends[0] AS one
  MATCH (a47:Paper {id: one})
  MATCH (a47)-[e46:INTRODUCES]->(b48:Concept) WHERE b48.id IN ends[1] 
  RETURN collect([a47.id, b48.id, coalesce(a47.title, a47.id), coalesce(b48.name, b48.nameRu, b48.id)]) AS r49 }
CALL  {
  UNWIND $p13 AS ends
  UNWIND ends[0] AS one
  MATCH (a52:Paper {id: one})
  MATCH (a52)-[e51:USES]->(b53:Concept) WHERE b53.id IN ends[1] 
  RETURN collect([a52.id, b53.id, coalesce(a52.title, a52.id), coalesce(b53.name, b53.nameRu, b53.id)]) AS r54 }
CALL  {
  UNWIND $p14 AS ends
  UNWIND ends[0] AS one
  MATCH (a57:Paper {id: one})
  MATCH (a57)-[e56:MENTIONS]->(b58:Concept) WHERE b58.id IN ends[1] 
  RETURN collect([a57.id, b58.id, coalesce(a57.title, a57.id), coalesce(b58.name, b58.nameRu, b58.id)]) AS r59 }
CALL  {
  UNWIND $p15 AS ends
  UNWIND ends[0] AS one
  MATCH (a62:Paper {id: one})
  MATCH (a62)-[e61:CITES]->(b63:Paper) WHERE b63.id IN ends[1] 
  RETURN collect([a62.id, b63.id, coalesce(a62.title, a62.id), coalesce(b63.title, b63.id)]) AS r64 }
CALL  {
  UNWIND $p16 AS ends
  UNWIND ends[0] AS one
  MATCH (a67:Concept {id: one})
  MATCH (a67)-[e66:BROADER]->(b68:Concept) WHERE b68.id IN ends[1] 
  RETURN collect([a67.id, b68.id, coalesce(a67.name, a67.nameRu, a67.id), coalesce(b68.name, b68.nameRu, b68.id)]) AS r69 }
CALL  {
  UNWIND $p17 AS ends
  UNWIND ends[0] AS one
  MATCH (b73:Review {id: one})
  MATCH (b73)<-[e71:WROTE]-(a72:Reviewer) WHERE a72.id IN ends[1] 
  RETURN collect([a72.id, b73.id, coalesce(a72.name, a72.id), coalesce(b73.name, b73.id)]) AS r74 }
CALL  {
  UNWIND $p18 AS ends
  UNWIND ends[0] AS one
  MATCH (a77:Review {id: one})
  MATCH (a77)-[e76:REVIEWS]->(b78:Paper) WHERE b78.id IN ends[1] 
  RETURN collect([a77.id, b78.id, coalesce(a77.name, a77.id), coalesce(b78.title, b78.id)]) AS r79 }
CALL  {
  UNWIND $p19 AS ends
  UNWIND ends[0] AS one
  MATCH (a82:Review {id: one})
  MATCH (a82)-[e81:IN_DIGEST]->(b83:Digest) WHERE b83.id IN ends[1] 
  RETURN collect([a82.id, b83.id, coalesce(a82.name, a82.id), coalesce(b83.title, b83.id)]) AS r84 }
CALL  {
  UNWIND $p20 AS ends
  UNWIND ends[0] AS one
  MATCH (a87:Paper {id: one})
  MATCH (a87)-[e86:IN_VENUE]->(b88:Venue) WHERE b88.id IN ends[1] 
  RETURN collect([a87.id, b88.id, coalesce(a87.title, a87.id), coalesce(b88.name, b88.id)]) AS r89 }
CALL  {
  UNWIND $p21 AS ends
  UNWIND ends[0] AS one
  MATCH (a92:Organisation {id: one})
  MATCH (a92)-[e91:PART_OF]->(b93:Organisation) WHERE b93.id IN ends[1] 
  RETURN collect([a92.id, b93.id, coalesce(a92.name, a92.nameRu, a92.id), coalesce(b93.name, b93.nameRu, b93.id)]) AS r94 }
CALL  {
  UNWIND $p22 AS ends
  UNWIND ends[0] AS one
  MATCH (a97:Reviewer {id: one})
  MATCH (a97)-[e96:SAME_PERSON_AS]->(b98:Author) WHERE b98.id IN ends[1] 
  RETURN collect([a97.id, b98.id, coalesce(a97.name, a97.id), coalesce(b98.name, b98.id)]) AS r99 }
RETURN r3, r6, r9, r12, r15, r18, r21, r24, r29, r34, r39, r44, r49, r54, r59, r64, r69, r74, r79, r84, r89, r94, r99;
