// Who wrote what, where, about what: the bare structure of the generated graph, by numbers, before it becomes rows.

import { Random, SkewedDraw } from './random.ts';
import type { GraphSize } from './size.ts';

/** One place in a by-line. */
export interface Byline {
  readonly author: number;
  readonly organisations: readonly number[];
}

/** One paper and all that it points to. */
export interface PaperLinks {
  /** Absent for the few whose source states none. */
  readonly year: number | undefined;
  readonly byline: readonly Byline[];
  /** Each concept with its score, best first. */
  readonly about: ReadonlyMap<number, number>;
  readonly uses: readonly number[];
  readonly mentions: readonly number[];
  readonly introduces: readonly number[];
  readonly cites: readonly number[];
  readonly venue: number | undefined;
}

/** The structure of a graph; nodes are numbers from 0. */
export interface Structure {
  readonly size: GraphSize;
  readonly papers: readonly PaperLinks[];
  /** For each concept the ones right above it. */
  readonly broader: ReadonlyArray<readonly number[]>;
  /** How many steps a concept is from the top. */
  readonly levels: readonly number[];
  /** For each organisation the one it is a part of. */
  readonly partOf: ReadonlyArray<number | undefined>;
  /** Organisations and concepts by how many papers they tend to have, the largest first. */
  readonly largest: { organisation(rank: number): number; concept(rank: number): number };
}

const FIRST_YEAR = 2000;
const YEARS = 24;
const LEVEL_SHARES = [0.002, 0.02, 0.2] as const;

/** Makes the structure of a graph of that size; the same size gives the same structure. */
export function structureOf(size: GraphSize): Structure {
  const random = new Random(20_231_101);
  const levels = Array.from({ length: size.concepts }, (_, concept) => levelOf(concept / size.concepts));
  const broader = levels.map((level, concept) => parents(random, levels, { concept, level }));
  const draws = new Draws(random, size, broader);
  const papers: PaperLinks[] = [];
  for (let paper = 0; paper < size.papers; paper++) papers.push(linksOf(random, draws, papers));
  const { organisations, concepts } = draws;
  const largest = {
    organisation: (rank: number) => organisations.atRank(rank),
    concept: (rank: number) => concepts.atRank(rank),
  };
  return { size, papers, broader, levels, partOf: wholes(random, size.organisations), largest };
}

/** The draws that everything about papers comes from. */
class Draws {
  readonly organisations: SkewedDraw;
  readonly concepts: SkewedDraw;
  readonly authors: SkewedDraw;
  readonly venues: SkewedDraw;
  readonly homes: ReadonlyArray<readonly number[]>;
  readonly members: readonly number[][];
  readonly broader: ReadonlyArray<readonly number[]>;
  readonly size: GraphSize;

  constructor(random: Random, size: GraphSize, broader: ReadonlyArray<readonly number[]>) {
    this.size = size;
    this.broader = broader;
    this.organisations = new SkewedDraw(random, size.organisations, { shift: 10, exponent: 0.95 });
    this.concepts = new SkewedDraw(random, size.concepts, { shift: 3, exponent: 0.95 });
    this.authors = new SkewedDraw(random, size.authors, { shift: 60, exponent: 0.7 });
    this.venues = new SkewedDraw(random, size.venues, { shift: 3, exponent: 0.8 });
    this.members = Array.from({ length: size.organisations }, () => []);
    this.homes = Array.from({ length: size.authors }, (_, author) => {
      const homes = distinct(random.chance(0.15) ? 2 : 1, () => this.organisations.next());
      for (const home of homes) this.members[home]?.push(author);
      return homes;
    });
  }
}

function linksOf(random: Random, draws: Draws, earlier: readonly PaperLinks[]): PaperLinks {
  const number = earlier.length;
  const { size } = draws;
  const about = distinct(1 + random.below(5), conceptsNear(random, draws));
  const scores = about.map(() => Math.round((0.3 + 0.7 * random.next()) * 100) / 100).sort((a, b) => b - a);
  return {
    year: random.chance(0.01) ? undefined : FIRST_YEAR + Math.floor(YEARS * Math.sqrt(number / size.papers)),
    byline: bylineOf(random, draws),
    about: new Map(about.map((concept, index) => [concept, scores[index] as number])),
    uses: distinct(random.below(3) * random.below(2), () => draws.concepts.next()),
    mentions: distinct(random.below(3), () => draws.concepts.next()),
    introduces: random.chance(0.05) ? [random.below(size.concepts)] : [],
    cites: number === 0 ? [] : distinct(random.below(6), () => cited(random, earlier)),
    venue: random.chance(0.7) ? draws.venues.next() : undefined,
  };
}

/** Co-authors mostly come from the house of the first author. */
function bylineOf(random: Random, draws: Draws): Byline[] {
  const first = draws.authors.next();
  const house = draws.members[draws.homes[first]?.[0] ?? 0] ?? [];
  let drawn = 0;
  const authors = distinct(1 + random.below(3) + random.below(3), () => {
    if (drawn++ === 0) return first;
    return random.chance(0.65) ? (house[Math.floor(house.length * random.next() ** 2)] ?? first) : draws.authors.next();
  });
  return authors.map((author) => {
    const homes = draws.homes[author] ?? [];
    return { author, organisations: random.chance(0.08) ? [] : random.chance(0.8) ? homes.slice(0, 1) : homes };
  });
}

/** A first concept, then its neighbours in the tree as often as others. */
function conceptsNear(random: Random, draws: Draws): () => number {
  const first = draws.concepts.next();
  let drawn = 0;
  return () => {
    if (drawn++ === 0) return first;
    const above = draws.broader[first] ?? [];
    return above.length > 0 && random.chance(0.25) ? random.pick(above) : draws.concepts.next();
  };
}

/** Half of all references are taken over from another paper, so the much cited are cited more. */
function cited(random: Random, earlier: readonly PaperLinks[]): number {
  const other = random.below(earlier.length);
  const taken = earlier[other]?.cites ?? [];
  return taken.length > 0 && random.chance(0.5) ? random.pick(taken) : other;
}

function levelOf(place: number): number {
  const level = LEVEL_SHARES.findIndex((share) => place < share);
  return level === -1 ? LEVEL_SHARES.length : level;
}

/** One concept above each, sometimes two, from the level above. */
function parents(random: Random, levels: readonly number[], of: { concept: number; level: number }): number[] {
  if (of.level === 0) return [];
  const start = levels.indexOf(of.level - 1);
  const end = levels.indexOf(of.level);
  return distinct(random.chance(0.05) ? 2 : 1, () => start + random.below(Math.max(1, end - start)));
}

/** One organisation in ten is a part of another, laboratories of laboratories included. */
function wholes(random: Random, count: number): Array<number | undefined> {
  return Array.from({ length: count }, (_, organisation) =>
    organisation > 0 && random.chance(0.1) ? random.below(organisation) : undefined,
  );
}

/** At most so many different numbers; fewer where the draw keeps repeating itself. */
function distinct(count: number, draw: () => number): number[] {
  const found = new Set<number>();
  for (let tries = 0; found.size < count && tries < count * 4; tries++) found.add(draw());
  return [...found];
}
