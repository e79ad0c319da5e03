// Statements that read, pass every check, and would take for ever or more memory than there is.

/** Ten of them: by time, by memory, by paths. */
export const RUNAWAYS: readonly string[] = [
  'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n',
  'MATCH (a), (b), (c) WHERE a.id < b.id AND b.id < c.id RETURN count(*) AS n',
  'MATCH (a)-[*1..12]-(b) RETURN count(*) AS n',
  'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000) AS b RETURN collect(a * b) AS all',
  'MATCH (a:Concept)-[:BROADER*]-(b:Concept) RETURN count(*) AS n',
  'RETURN [x IN range(1, 1000000) | range(1, 1000)] AS lists',
  'MATCH p = (a)-[*1..9]-(b) RETURN p ORDER BY length(p) DESC, a.id',
  "RETURN reduce(s = 'abcdefgh', x IN range(1, 40) | s + s) AS text",
  'MATCH (a)--(b)--(c)--(d)--(e)--(f) RETURN count(DISTINCT a.sortKey + f.sortKey) AS n',
  'UNWIND range(1, 1000000) AS a MATCH (x)--(y) WHERE x.sortKey CONTAINS toString(a) RETURN count(*) AS n',
];
