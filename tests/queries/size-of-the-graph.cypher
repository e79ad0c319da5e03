// Query.stats
CALL  {
  MATCH (x0:Paper)
  RETURN count(x0) AS c1 }
CALL  {
  MATCH (x2:Author)
  RETURN count(x2) AS c3 }
CALL  {
  MATCH (x4:Organisation)
  RETURN count(x4) AS c5 }
CALL  {
  MATCH (x6:Reviewer)
  RETURN count(x6) AS c7 }
CALL  {
  MATCH (x8:Review)
  RETURN count(x8) AS c9 }
CALL  {
  MATCH (x10:Digest)
  RETURN count(x10) AS c11 }
CALL  {
  MATCH (x12:Concept)
  RETURN count(x12) AS c13 }
CALL  {
  MATCH (x14:Venue)
  RETURN count(x14) AS c15 }
CALL  {
  MATCH (:Author)-[x16:AUTHORED]->()
  RETURN count(x16) AS c17 }
CALL  {
  MATCH (:Author)-[x18:AFFILIATED_WITH]->()
  RETURN count(x18) AS c19 }
CALL  {
  MATCH (:Organisation)-[x20:PUBLISHED]->()
  RETURN count(x20) AS c21 }
CALL  {
  MATCH (:Paper)-[x22:ABOUT]->()
  RETURN count(x22) AS c23 }
CALL  {
  MATCH (:Paper)-[x24:INTRODUCES]->()
  RETURN count(x24) AS c25 }
CALL  {
  MATCH (:Paper)-[x26:USES]->()
  RETURN count(x26) AS c27 }
CALL  {
  MATCH (:Paper)-[x28:MENTIONS]->()
  RETURN count(x28) AS c29 }
CALL  {
  MATCH (:Paper)-[x30:CITES]->()
  RETURN count(x30) AS c31 }
CALL  {
  MATCH (:Concept)-[x32:BROADER]->()
  RETURN count(x32) AS c33 }
CALL  {
  MATCH (:Reviewer)-[x34:WROTE]->()
  RETURN count(x34) AS c35 }
CALL  {
  MATCH (:Review)-[x36:REVIEWS]->()
  RETURN count(x36) AS c37 }
CALL  {
  MATCH (:Review)-[x38:IN_DIGEST]->()
  RETURN count(x38) AS c39 }
CALL  {
  MATCH (:Paper)-[x40:IN_VENUE]->()
  RETURN count(x40) AS c41 }
CALL  {
  MATCH (:Organisation)-[x42:PART_OF]->()
  RETURN count(x42) AS c43 }
CALL  {
  MATCH (:Reviewer)-[x44:SAME_PERSON_AS]->()
  RETURN count(x44) AS c45 }
RETURN c1, c3, c5, c7, c9, c11, c13, c15, c17, c19, c21, c23, c25, c27, c29, c31, c33, c35, c37, c39, c41, c43, c45;
