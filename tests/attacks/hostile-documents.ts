// Documents that are made to be dear to refuse, each with what it is refused for.

/** A request that no server should spend much on. */
export interface HostileRequest {
  readonly name: string;
  /** The body of a POST, as text: some are too deep to be made into one. */
  readonly body: string;
  /** Code and limit, or code alone, of each error. */
  readonly refusals: readonly string[];
}

const many = (count: number, text: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => text(index)).join(between);

const asking = (query: string, variables = '{}') => `{"query":${JSON.stringify(query)},"variables":${variables}}`;
const paper = (inner: string) => `{ paper(ref: "DETR") { ${inner} } }`;

/** Twenty errors, and one that says there are more. */
const TOO_MANY_WRONG = Array<string>(21).fill('GRAPHQL_VALIDATION_FAILED');

/** Under the limits of the local profile; the public one refuses them all the sooner. */
export const HOSTILE_REQUESTS: readonly HostileRequest[] = [
  {
    name: '10,000 aliases',
    body: asking(`{ ${many(10_000, (i) => `a${i}: __typename`)} }`),
    refusals: ['LIMIT_EXCEEDED tokens'],
  },
  {
    name: '490 aliases of a field with a selection',
    body: asking(`{ ${many(490, (i) => `a${i}: stats { papers }`)} }`),
    refusals: ['LIMIT_EXCEEDED rootFields', 'LIMIT_EXCEEDED aliases'],
  },
  {
    name: '10,000 directives in one place',
    body: asking(`{ __typename ${'@a '.repeat(10_000)} }`),
    refusals: ['LIMIT_EXCEEDED tokens'],
  },
  {
    name: '1,900 unknown directives in one place',
    body: asking(`{ __typename ${'@a '.repeat(1_900)} }`),
    refusals: ['LIMIT_EXCEEDED directives'],
  },
  {
    name: 'the same field 1,900 times',
    body: asking(paper('title '.repeat(1_900))),
    refusals: ['LIMIT_EXCEEDED aliases'],
  },
  {
    name: 'the same field in 900 fragments without a name',
    body: asking(paper('...{title}'.repeat(900))),
    refusals: ['LIMIT_EXCEEDED fragments'],
  },
  {
    name: 'the same selection in 150 fragments without a name',
    body: asking(paper('...{authors{nodes{id name papers{nodes{id}}}}}'.repeat(150))),
    refusals: ['LIMIT_EXCEEDED fragments'],
  },
  {
    name: 'one fragment spread 900 times',
    body: asking(`${paper('...F '.repeat(900))} fragment F on Paper { id title }`),
    refusals: ['LIMIT_EXCEEDED fragments'],
  },
  {
    name: 'fragments that double 400 times',
    body: asking(
      `{ ...F0 } ${many(400, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F400 on Query { __typename }`,
    ),
    refusals: ['LIMIT_EXCEEDED tokens'],
  },
  {
    name: 'fragments that double 250 times',
    body: asking(
      `{ ...F0 } ${many(250, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F250 on Query { __typename }`,
    ),
    refusals: [
      'LIMIT_EXCEEDED nesting',
      'LIMIT_EXCEEDED rootFields',
      'LIMIT_EXCEEDED fields',
      'LIMIT_EXCEEDED fragments',
    ],
  },
  {
    name: 'fragments in a circle of 300',
    body: asking(`{ ...F0 } ${many(300, (i) => `fragment F${i} on Query { ...F${(i + 1) % 300} }`)}`),
    refusals: ['LIMIT_EXCEEDED nesting', 'LIMIT_EXCEEDED fragments'],
  },
  {
    name: 'a circle of two fragments',
    body: asking('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    refusals: ['GRAPHQL_VALIDATION_FAILED'],
  },
  {
    name: 'forty fragments that each spread all others',
    body: asking(`{ ...F0 } ${many(40, (i) => `fragment F${i} on Query { ${many(40, (j) => `...F${j}`)} }`)}`),
    refusals: ['LIMIT_EXCEEDED nesting', 'LIMIT_EXCEEDED fragments'],
  },
  {
    name: 'fragments that nobody spreads',
    body: asking(`{ __typename } ${many(400, (i) => `fragment F${i} on Query { a }`)}`),
    refusals: TOO_MANY_WRONG,
  },
  {
    name: 'selections 1,300 deep',
    body: asking(`${'{a'.repeat(1_300)}${'}'.repeat(1_300)}`),
    refusals: ['LIMIT_EXCEEDED nesting'],
  },
  {
    name: 'a list of 3,900 values',
    body: asking(`{ nodes(ids: [${'1 '.repeat(3_900)}]) { id } }`),
    refusals: ['LIMIT_EXCEEDED list'],
  },
  {
    name: 'lists 1,900 deep in the document',
    body: asking(`{ nodes(ids: ${'['.repeat(1_900)}${']'.repeat(1_900)}) { id } }`),
    refusals: ['LIMIT_EXCEEDED nesting'],
  },
  {
    name: 'lists 100,000 deep in the variables',
    body: asking(
      'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      `{"ids":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ),
    refusals: ['LIMIT_EXCEEDED nesting'],
  },
  {
    name: 'objects 20,000 deep in the variables',
    body: asking(
      'query Q($where: PaperFilter) { papers(where: $where) { nodes { id } } }',
      `{"where":${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}}`,
    ),
    refusals: ['LIMIT_EXCEEDED nesting'],
  },
  {
    name: '100,000 values in a variable',
    body: asking('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', `{"ids":[${many(100_000, String, ',')}]}`),
    refusals: ['LIMIT_EXCEEDED list'],
  },
  {
    name: 'a variable of 500 wrong values',
    body: asking(
      'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      `{"ids":[${many(500, () => `{"a":"${'x'.repeat(400)}"}`, ',')}]}`,
    ),
    refusals: Array<string>(21).fill('BAD_INPUT'),
  },
  {
    name: '900 variables that nobody uses',
    body: asking(`query Q(${many(900, (i) => `$a${i}:Int`)}) { __typename }`),
    refusals: TOO_MANY_WRONG,
  },
  {
    name: '900 operations',
    body: asking(many(900, (i) => `query Q${i}{a}`)),
    refusals: ['LIMIT_EXCEEDED tokens'],
  },
  {
    name: '700 operations of one name',
    body: asking(many(700, () => 'query Q{__typename}')),
    refusals: TOO_MANY_WRONG,
  },
  {
    name: 'a text of 250,000 characters',
    body: asking(`{ search(query: "${'x '.repeat(125_000)}") { totalCount } }`),
    refusals: ['LIMIT_EXCEEDED text'],
  },
  {
    name: 'a name of 250,000 characters',
    body: asking(`{ ${'a'.repeat(250_000)} }`),
    refusals: ['GRAPHQL_VALIDATION_FAILED'],
  },
  {
    name: '250,000 comments',
    body: asking(`{ a(${'#\n'.repeat(125_000)}`),
    refusals: ['GRAPHQL_PARSE_FAILED'],
  },
  {
    name: '250,000 characters that start no token',
    body: asking('\\'.repeat(120_000)),
    refusals: ['GRAPHQL_PARSE_FAILED'],
  },
  {
    name: 'a block text that is never closed',
    body: asking(`{ paper(ref: """${'\\n'.repeat(60_000)}`),
    refusals: ['GRAPHQL_PARSE_FAILED'],
  },
  {
    name: 'pages of 100 inside each other',
    body: asking(
      '{ papers(first: 100) { nodes { authors(first: 100) { nodes { papers(first: 100) { nodes { id } } } } } } }',
    ),
    refusals: ['LIMIT_EXCEEDED cost'],
  },
  {
    name: 'connections below each other',
    body: asking(
      `{ papers(first: 1) { nodes ${'{ authors(first: 1) { nodes { papers(first: 1) { nodes '.repeat(4)}{ id }${' } } } }'.repeat(4)} } }`,
    ),
    refusals: ['LIMIT_EXCEEDED depth'],
  },
  {
    name: 'a page of 99,999,999',
    body: asking('{ papers(first: 99999999) { nodes { id } } }'),
    refusals: ['LIMIT_EXCEEDED page'],
  },
  {
    name: 'introspection in circles',
    body: asking(
      `{ __schema { types { fields { type { ${'fields { type { '.repeat(6)}name${' } }'.repeat(6)} } } } } }`,
    ),
    refusals: ['GRAPHQL_VALIDATION_FAILED'],
  },
];
