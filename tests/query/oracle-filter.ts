// What filters select, evaluated naively from what the API promises of them.

import { caseFolded, folded, type OracleGraph, type Reached, type WalkStep } from './oracle-graph.ts';

type Input = Readonly<Record<string, unknown>>;

/** Relations that filters ask about: the way to walk, and the label at its end. */
const RELATIONS: Readonly<Record<string, readonly [target: string, ...way: WalkStep[]]>> = {
  'Paper.authors': ['Author', '<AUTHORED'],
  'Paper.organisations': ['Organisation', '<PUBLISHED'],
  'Paper.concepts': ['Concept', '>ABOUT'],
  'Paper.introduces': ['Concept', '>INTRODUCES'],
  'Paper.uses': ['Concept', '>USES'],
  'Paper.mentions': ['Concept', '>MENTIONS'],
  'Paper.cites': ['Paper', '>CITES'],
  'Paper.citedBy': ['Paper', '<CITES'],
  'Paper.venue': ['Venue', '>IN_VENUE'],
  'Paper.reviewers': ['Reviewer', '<REVIEWS', '<WROTE'],
  'Paper.digests': ['Digest', '<REVIEWS', '>IN_DIGEST'],
  'Author.papers': ['Paper', '>AUTHORED'],
  'Author.affiliations': ['Organisation', '>AFFILIATED_WITH'],
  'Author.reviewer': ['Reviewer', '<SAME_PERSON_AS'],
  'Organisation.papers': ['Paper', '>PUBLISHED'],
  'Concept.papers': ['Paper', '<ABOUT'],
  'Reviewer.author': ['Author', '>SAME_PERSON_AS'],
  'Reviewer.papers': ['Paper', '>WROTE', '>REVIEWS'],
  'Digest.papers': ['Paper', '<IN_DIGEST', '>REVIEWS'],
  'Venue.papers': ['Paper', '<IN_VENUE'],
  'Review.paper': ['Paper', '>REVIEWS'],
  'Review.reviewer': ['Reviewer', '<WROTE'],
  'Review.digest': ['Digest', '>IN_DIGEST'],
};

const EDGE_FIELDS = ['position', 'score', 'firstYear', 'lastYear'];

/** Whether one value meets one operator; a missing one meets none but isNull. */
function meets(value: unknown, operator: string, given: unknown): boolean {
  if (operator === 'isNull') return (value === null) === given;
  if (value === null) return false;
  if (operator === 'in') return (given as unknown[]).includes(value);
  if (operator === 'eq') return value === given;
  if (operator === 'contains') return String(value).includes(String(given));
  if (operator === 'startsWith') return String(value).startsWith(String(given));
  const [left, right] = [value, given] as [number | string, number | string];
  const order = left < right ? -1 : left > right ? 1 : 0;
  return { gt: order > 0, gte: order >= 0, lt: order < 0, lte: order <= 0 }[operator] === true;
}

/** All operators of a comparison, over the values of which any may fit. */
function compared(values: readonly unknown[], input: Input, fold?: (text: string) => string): boolean {
  const own = fold ? values.map((value) => fold(String(value))) : values;
  return Object.entries(input).every(([operator, raw]) => {
    const partly = operator === 'contains' || operator === 'startsWith';
    // A part may begin or end between words, so it is folded as it stands inside a name.
    const part = (value: string) => (partly ? fold?.(`x${value}x`).slice(1, -1) : fold?.(value));
    const text = (value: unknown) => (fold && typeof value === 'string' ? part(value) : value);
    const given = Array.isArray(raw) ? raw.map(text) : text(raw);
    if (own.length === 0) return meets(null, operator, given);
    return operator === 'isNull' ? given === false : own.some((value) => meets(value, operator, given));
  });
}

function present(value: unknown): readonly unknown[] {
  return value === null || value === undefined ? [] : [value];
}

/** Evaluates filters over a graph. */
export class OracleFilter {
  readonly #graph: OracleGraph;

  constructor(graph: OracleGraph) {
    this.#graph = graph;
  }

  /** Whether a node meets a filter of its label. */
  matches(label: string, filter: Input | undefined, id: string): boolean {
    return Object.entries(filter ?? {}).every(([field, value]) => this.#holds(`${label}.${field}`, value, id));
  }

  #holds(spot: string, value: unknown, id: string): boolean {
    const [label, field] = spot.split('.') as [string, string];
    const graph = this.#graph;
    if (field === 'and') return (value as Input[]).every((one) => this.matches(label, one, id));
    if (field === 'or') return (value as Input[]).some((one) => this.matches(label, one, id));
    if (field === 'not') return !this.matches(label, value as Input, id);
    if (field === 'within') return (value as string[]).some((root) => graph.subtree(root).has(id));
    if (field === 'ownPaper') return this.ownPaper(id) === value;
    if (field === 'text') return graph.hasWords(id, value as string);
    const relation = RELATIONS[spot];
    if (relation) return this.#related(relation, value as Input, id);
    const input = value as Input;
    if (field === 'id') return compared([id], input);
    if (field === 'name' || field === 'title') return compared(graph.names(id), input, folded);
    if (field === 'handle') return compared(this.#handles(id), input, caseFolded);
    const stored = present(graph.property(id, field));
    return compared(stored, input, ['kind', 'year'].includes(field) ? undefined : caseFolded);
  }

  #handles(id: string): readonly string[] {
    const handles = (this.#graph.property(id, 'handles') ?? []) as readonly string[];
    return handles.map((handle) => handle.slice(handle.indexOf(':') + 1));
  }

  /** Whether a review's reviewer is one of its paper's authors. */
  ownPaper(review: string): boolean {
    const persons = this.#graph.walk(review, ['<WROTE', '>SAME_PERSON_AS']).map(({ id }) => id);
    const authors = this.#graph.walk(review, ['>REVIEWS', '<AUTHORED']).map(({ id }) => id);
    return persons.some((person) => authors.includes(person));
  }

  #related([target, ...way]: readonly [string, ...WalkStep[]], input: Input, id: string): boolean {
    const meant = this.#graph.walk(id, way).filter((reached) => this.#isMeant(target, input, reached));
    const met = (filter: unknown) => meant.filter((reached) => this.matches(target, filter as Input, reached.id));
    const { some, none, count } = input;
    if (!some && !none && !count) return meant.length > 0;
    if (some && met(some).length === 0) return false;
    if (none && met(none).length > 0) return false;
    return !count || compared([meant.length], count as Input);
  }

  #isMeant(target: string, { where, affiliation, ...input }: Input, { id, edge }: Reached): boolean {
    const own = EDGE_FIELDS.filter((name) => input[name] !== undefined);
    if (!own.every((name) => compared(present(edge?.properties[name]), input[name] as Input))) return false;
    const places = (edge?.properties.affiliations ?? []) as readonly string[];
    if (affiliation && !places.some((place) => this.matches('Organisation', affiliation as Input, place))) return false;
    return this.matches(target, where as Input | undefined, id);
  }
}
