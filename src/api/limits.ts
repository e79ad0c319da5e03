// Refuses requests that ask for too much, before anything is validated or run; fragments count wherever they are spread.

import type { GraphQLError } from 'graphql';

import type { Measure, Part, Step, Survey } from './document-survey.ts';
import { limitExceeded } from './errors.ts';
import type { LimitName, Limits } from './settings.ts';

/** The limits that a document or its variables can be held to without the schema. */
export type SyntaxLimit = Extract<
  LimitName,
  'aliases' | 'directives' | 'fields' | 'fragments' | 'list' | 'nesting' | 'rootFields' | 'tokens'
>;

/** What each limit counts, as words after the number. */
export const LIMIT_UNITS: Readonly<Record<SyntaxLimit, string>> = {
  aliases: 'fields in one operation under an alias or asked for again in the same place',
  directives: 'directives in one place',
  fields: 'fields in one operation with its fragments written out',
  fragments: 'fragments in one operation, with and without a name, wherever they are spread',
  list: 'values in one list',
  nesting: 'selections or input values inside each other',
  rootFields: 'fields at the root of one operation with its fragments written out',
  tokens: 'tokens in one document',
};

/** One refusal for each limit that the surveyed document passes; none when it may be validated. */
export function refuseDocument({ parts, lists, values, directives }: Survey, limits: Limits): readonly GraphQLError[] {
  const totals = new Totals(parts);
  const operations = parts.filter((part) => part.fragment === null);
  const found = [
    exceeding('list', lists, limits),
    exceeding('directives', directives, limits),
    exceeding('nesting', values, limits) ?? largest('nesting', operations, { totals, limits }),
    largest('rootFields', operations, { totals, limits }),
    largest('aliases', operations, { totals, limits }),
    largest('fields', operations, { totals, limits }),
    largest('fragments', operations, { totals, limits }),
  ];
  return found.filter((error) => error !== undefined);
}

/** One refusal for each limit that the variables pass: lists too long, values too deep inside each other. */
export function refuseVariables(variables: Readonly<Record<string, unknown>>, limits: Limits): readonly GraphQLError[] {
  const refusals = new Map<SyntaxLimit, GraphQLError>();
  const pending = Object.entries(variables).map(([name, value]) => ({ value, path: `$${name}`, depth: 1 }));
  const check = (limit: SyntaxLimit, got: number, field: string) => {
    if (got > limits[limit] && !refusals.has(limit)) {
      refusals.set(limit, limitExceeded({ limit, allowed: limits[limit], got, unit: LIMIT_UNITS[limit], field }));
    }
  };
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) {
      continue;
    }
    check('nesting', depth, path);
    if (Array.isArray(value)) {
      check('list', value.length, path);
    }
    if (refusals.size > 0) {
      break;
    }
    for (const [key, inner] of Object.entries(value)) {
      pending.push({ value: inner, path: Array.isArray(value) ? path : `${path}.${key}`, depth: depth + 1 });
    }
  }
  return [...refusals.values()];
}

/** The refusal for the first measure above the limit. */
function exceeding(limit: SyntaxLimit, measures: readonly Measure[], limits: Limits): GraphQLError | undefined {
  const allowed = limits[limit];
  const first = measures.find((measure) => measure.count > allowed);
  if (first === undefined) {
    return undefined;
  }
  const got = limit === 'nesting' ? Math.max(...measures.map((measure) => measure.count)) : first.count;
  const excess = { limit, allowed, got, unit: LIMIT_UNITS[limit], field: first.field };
  return limitExceeded(excess, { nodes: first.node });
}

type CountedLimit = Extract<SyntaxLimit, 'aliases' | 'fields' | 'fragments' | 'nesting' | 'rootFields'>;

/** What each limit counts, one by one; nesting is a depth and no sum. */
const COUNTS: Readonly<Record<Exclude<CountedLimit, 'nesting'>, (step: Step) => boolean>> = {
  aliases: ({ isRepeated }) => isRepeated,
  fields: ({ kind }) => kind === 'field',
  fragments: ({ kind }) => kind === 'fragment',
  rootFields: ({ kind, isTop }) => kind === 'field' && isTop,
};

/** The refusal for the operation that has most of what the limit counts. */
function largest(
  limit: CountedLimit,
  operations: readonly Part[],
  { totals, limits }: { readonly totals: Totals; readonly limits: Limits },
): GraphQLError | undefined {
  const allowed = limits[limit];
  for (const operation of operations) {
    const got = totals.of(operation, limit);
    if (got > allowed) {
      const step = totals.passing(operation, limit, allowed);
      const excess = { limit, allowed, got, unit: LIMIT_UNITS[limit], field: step?.field ?? null };
      return limitExceeded(excess, step === undefined ? {} : { nodes: step.node });
    }
  }
  return undefined;
}

/** Sums over operations and fragments, each fragment summed once however often it is spread. */
class Totals {
  readonly #fragments: ReadonlyMap<string | null, Part>;
  readonly #known: Record<CountedLimit, Map<Part, number>> = {
    aliases: new Map(),
    fields: new Map(),
    fragments: new Map(),
    nesting: new Map(),
    rootFields: new Map(),
  };
  readonly #entered = new Set<Part>();

  constructor(parts: readonly Part[]) {
    this.#fragments = new Map(parts.map((part) => [part.fragment, part]));
  }

  /** How many fields, repeated fields or levels the part comes to. */
  of(part: Part, limit: CountedLimit): number {
    const known = this.#known[limit];
    const before = known.get(part);
    if (before !== undefined) {
      return before;
    }
    // A fragment inside itself adds nothing here: validation refuses it later, by name.
    known.set(part, 0);
    const total = part.steps.reduce((sum, step) => this.#add(sum, step, limit), 0);
    known.set(part, total);
    return total;
  }

  /** The step of the operation, or of a fragment that it spreads, at which the count passes what is allowed. */
  passing(part: Part, limit: CountedLimit, allowed: number): Step | undefined {
    let sum = 0;
    this.#entered.add(part);
    for (const step of part.steps) {
      const next = this.#add(sum, step, limit);
      if (next > allowed) {
        const left = allowed - (limit === 'nesting' ? step.depth : sum);
        const fragment = step.spread === null ? undefined : this.#fragments.get(step.spread);
        const isWithin = fragment !== undefined && !this.#entered.has(fragment);
        return isWithin ? (this.passing(fragment, limit, left) ?? step) : step;
      }
      sum = next;
    }
    return undefined;
  }

  #add(sum: number, step: Step, limit: CountedLimit): number {
    const fragment = step.spread === null ? undefined : this.#fragments.get(step.spread);
    const inner = fragment === undefined ? 0 : this.of(fragment, limit);
    if (limit === 'nesting') {
      return Math.max(sum, step.depth + inner);
    }
    if (limit === 'rootFields' && !step.isTop) {
      return sum;
    }
    return Math.min(sum + (COUNTS[limit](step) ? 1 : 0) + inner, Number.MAX_SAFE_INTEGER);
  }
}
