// Finds the service lines that stand together under a heading: by-line, links, reviewer, availability.

import type { DigestText } from './digest-text.ts';
import { START } from './labels.ts';
import { isLinks } from './links.ts';
import { YEAR } from './period.ts';
import { type ServiceValue, serviceValue } from './service-value.ts';

/** Service lines that belong together. */
export interface Block {
  /** Indices of its first and last line. */
  readonly first: number;
  readonly last: number;
  readonly byline?: ServiceValue;
  readonly reviewer?: ServiceValue;
  readonly availability?: ServiceValue;
  /** Indices of the lines of links. */
  readonly links: readonly number[];
}

/** Links alone are a block where they lead to the paper itself. */
const ORIGINAL = new RegExp(`${START}(?:оригинал\\s+статьи|original\\s+(?:article|paper))`, 'iu');

/** Where a link leads. */
const ADDRESS = /https?:\/\//iu;

type Growing = { -readonly [Key in keyof Block]: Block[Key] } & { links: number[] };

/** Adds the service line at `index`, if the block has none of its kind. */
function add(block: Growing, digest: DigestText, index: number): boolean {
  const line = digest.lines[index];
  const kind = line?.label?.kind;
  if (!line || kind === 'contents') return false;
  if (kind === undefined) {
    if (!isLinks(line)) return false;
    block.links.push(index);
    block.last = index;
    return true;
  }
  if (block[kind]) return false;
  const value = serviceValue(digest, index);
  if (!value) return false;
  block[kind] = value;
  block.last = value.last;
  return true;
}

/** The lines of links that stand before the first label of a block, where they lead somewhere. */
function linksAbove(digest: DigestText, index: number): number[] {
  const found: number[] = [];
  for (let at = digest.nextFull(index - 1, -1); at !== undefined; at = digest.nextFull(at - 1, -1)) {
    const line = digest.lines[at];
    if (!line || !isLinks(line) || !(ADDRESS.test(line.text) || ORIGINAL.test(line.text))) break;
    found.unshift(at);
  }
  return found;
}

function blockFrom(digest: DigestText, index: number): Block | undefined {
  const links = linksAbove(digest, index);
  const block: Growing = { first: links[0] ?? index, last: index, links };
  let at: number | undefined = index;
  while (at !== undefined && add(block, digest, at)) at = digest.nextFull(block.last + 1);
  return block.byline || block.reviewer || block.availability || block.links.length > 0 ? block : undefined;
}

/** Whether a block is `Авторы:` or `Автор:` and nothing that a digest would add: pages of all kinds have that. */
function saysLittle({ document }: DigestText, { byline, reviewer, availability, links }: Block): boolean {
  if (availability || links.length > 0 || (byline && reviewer)) return false;
  const only = byline ?? reviewer;
  return only?.line.label?.weak === true && !YEAR.test(document.text.slice(only.start, only.end));
}

/** Whether a block is `Authors: …` alone: where it is the only one of a text, papers begin so too. */
export function isBylineAlone({ byline, reviewer, availability, links }: Block): boolean {
  return byline?.line.label?.weak === true && !reviewer && !availability && links.length === 0;
}

/** The blocks behind the line `from`, in their order. */
export function blocksOf(digest: DigestText, from: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = from; at < digest.lines.length; at += 1) {
    const line = digest.lines[at];
    const opens = line?.label ? line.label.kind !== 'contents' : ORIGINAL.test(line?.text ?? '');
    const block = opens ? blockFrom(digest, at) : undefined;
    if (!block) continue;
    if (!saysLittle(digest, block)) blocks.push(block);
    at = block.last;
  }
  return blocks;
}
