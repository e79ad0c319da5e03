// Which words of Cypher may stand in a statement, by what they do; every other word is a name or is refused.

/** Words that begin a clause. */
export const CLAUSES = ['MATCH', 'OPTIONAL MATCH', 'UNWIND', 'WITH', 'RETURN', 'CALL { … }', 'UNION'] as const;

/** The first words of those. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(CLAUSES.map((clause) => clause.split(' ')[0] ?? ''));

/** Words that begin a part of a clause. */
export const PART_WORDS: ReadonlySet<string> = new Set(['WHERE', 'ORDER', 'SKIP', 'LIMIT']);

/** Words that stand between two values. */
export const OPERATOR_WORDS: ReadonlySet<string> = new Set([
  ...['AND', 'OR', 'XOR', 'IN', 'CONTAINS', 'STARTS', 'ENDS', 'IS', 'AS', 'WHEN', 'THEN', 'ELSE'],
]);

/** Words that end a value. */
export const CLOSING_WORDS: ReadonlySet<string> = new Set(['END', 'ASC', 'ASCENDING', 'DESC', 'DESCENDING']);

/** Words that stand before a value. */
export const PREFIX_WORDS: ReadonlySet<string> = new Set(['NOT', 'DISTINCT', 'CASE', 'WHEN']);

/** Words that are values. */
export const VALUE_WORDS: ReadonlySet<string> = new Set(['NULL', 'TRUE', 'FALSE']);

/** Words that only ever stand before these. */
export const FOLLOWERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['OPTIONAL', ['MATCH', 'CALL']],
  ['ORDER', ['BY']],
  ['STARTS', ['WITH']],
  ['ENDS', ['WITH']],
  ['IS', ['NULL', 'NOT']],
]);

/** Words before a statement in braces whose value is used. */
export const SUBQUERY_WORDS: ReadonlySet<string> = new Set(['EXISTS', 'COUNT']);

/**
 * Words that write, administer, or read outside the graph. They are refused as bare names too, so that no reading of a
 * statement, ours or an engine's, can take one for a clause.
 */
export const FORBIDDEN_WORDS: ReadonlySet<string> = new Set([
  ...['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'NODETACH', 'REMOVE', 'INSERT', 'FOREACH', 'FINISH'],
  ...['DROP', 'ALTER', 'RENAME', 'GRANT', 'DENY', 'REVOKE', 'ENABLE', 'TERMINATE', 'DEALLOCATE', 'REALLOCATE'],
  ...['LOAD', 'CSV', 'USE', 'SHOW', 'YIELD', 'EXPLAIN', 'PROFILE', 'CYPHER', 'SESSION', 'PERIODIC', 'COMMIT'],
  ...['TRANSACTION', 'TRANSACTIONS', 'ROLLBACK', 'COPY', 'IMPORT', 'EXPORT', 'ATTACH'],
]);

/** Functions that all engines have and that read nothing but their arguments and the graph. */
export const FUNCTIONS: readonly string[] = [
  ...['count', 'collect', 'sum', 'avg', 'min', 'max', 'stDev', 'stDevP', 'percentileCont', 'percentileDisc'],
  ...['labels', 'type', 'keys', 'properties', 'startNode', 'endNode', 'nodes', 'relationships', 'length'],
  ...['exists', 'all', 'any', 'none', 'single', 'reduce', 'coalesce', 'shortestPath', 'allShortestPaths'],
  ...['size', 'head', 'last', 'tail', 'reverse', 'range', 'isEmpty'],
  ...['toInteger', 'toFloat', 'toString', 'toBoolean', 'toLower', 'toUpper', 'trim', 'ltrim', 'rtrim'],
  ...['replace', 'split', 'substring', 'left', 'right'],
  ...['abs', 'ceil', 'floor', 'round', 'sign', 'sqrt', 'exp', 'log', 'log10', 'pi', 'e'],
  ...['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration'],
];

/** Their names in capitals, as they are looked up: Cypher does not tell capitals from small letters here. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(FUNCTIONS.map((name) => name.toUpperCase()));
