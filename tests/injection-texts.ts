// Texts that would do harm where a statement were put together out of them.

/** A text that means nothing, to anyone. */
export const HARMLESS = 'zqx nothing is called this';

/** Quotes, braces, parameters, comments, escapes, clauses, marks and what no name holds; none is in any name. */
export const HOSTILE: readonly string[] = [
  "zqx' OR '1'='1",
  'zqx" OR "1"="1',
  "zqx'}) DETACH DELETE n //",
  'zqx"}) MATCH (m) DETACH DELETE m RETURN 1 //',
  'zqx`) MATCH (n) SET n.title = "owned" //',
  'zqx $p0 $p1 {p0} $rows',
  'zqx {id: row.id}) } } RETURN 1 } CALL {',
  'zqx // rest of the line',
  'zqx */ /* comment */ --',
  'zqx \\u0027 OR 1=1 \\u0022 \\\\ \\',
  'zqx\u2019 \u02bc \uff07 OR 1=1',
  'zqx\nMATCH (n)\r\nDETACH DELETE n\t;',
  'zqx\u0000\u0001\u0002@@@0',
  'zqx .* [a-z]+ ( % _ ~ * ? \u202e',
  'zqx 🦔 \ud800',
  `zqx ${'('.repeat(5_000)}`,
  '__proto__ zqx constructor',
];
