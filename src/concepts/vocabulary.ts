// The vocabulary made ready for linking: every name of every concept as a path of word keys in one trie.

import type { ConceptRecord } from '../model/record.ts';
import { type Word, Words } from '../words/words.ts';
import { type Casing, casingOf, isShort } from './casing.ts';
import { NAMED_WORK } from './named-work.ts';
import { type ConceptTree, treeOf } from './tree.ts';

/** One name of one concept. */
export interface Name {
  readonly concept: string;
  readonly name: string;
  readonly casing: Casing;
  /** Why the name alone is not enough and takes a second sign in the same item, where it does. */
  readonly vague?: Vagueness;
}

/** `short`: an abbreviation of many things; `bracketed`: the vocabulary puts more between brackets to tell it apart. */
export type Vagueness = 'short' | 'bracketed';

/** A place in the trie of names: where the next word leads, and the names that end here. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly names: Name[];
}

/** A compiled vocabulary. Reading it is pure; make it once and share it. */
export interface Vocabulary {
  readonly tree: ConceptTree;
  readonly names: TrieNode;
  readonly words: Words;
}

/** `DF (DeepFaceLab)`: a name and, between brackets, what tells it from others of that name. */
const BRACKETED = /^(.{2,}?)\s*\([^)]*\)$/u;

const node = (): TrieNode => ({ next: new Map(), names: [] });

/** Compiles the records of a vocabulary. Where concepts share a name, the rest of an item tells which is meant. */
export function compileVocabulary(concepts: readonly ConceptRecord[]): Vocabulary {
  const vocabulary = { tree: treeOf(concepts), names: node(), words: new Words() };
  for (const record of concepts) {
    const written = [record.en, ...(record.ru === undefined ? [] : [record.ru]), ...record.aliases];
    for (const name of written) {
      const bare = BRACKETED.exec(name)?.[1];
      addName(vocabulary, record, { name });
      if (bare !== undefined) addName(vocabulary, record, { name: bare, vague: 'bracketed' });
    }
  }
  return vocabulary;
}

function addName(vocabulary: Vocabulary, record: ConceptRecord, written: Pick<Name, 'name' | 'vague'>) {
  const { name } = written;
  const words = vocabulary.words.in(name);
  const single = words.length === 1;
  // Of named work three letters too may mean something else: everybody has an `SSD`.
  const short = single && isShort(name, NAMED_WORK.has(record.kind) ? 3 : 2);
  const casing = single ? casingOf(name, record.cased ?? false) : 'any';
  const vague = written.vague ?? (short ? 'short' : undefined);
  const entry: Name = { concept: record.id, name, casing, ...(vague === undefined ? {} : { vague }) };
  for (const path of pathsOf(words)) addPath(vocabulary.names, path, entry);
}

/** The keys of the words, and of the words written as one: `batch norm` is also `batchnorm`. */
function pathsOf(words: readonly Word[]): string[][] {
  const keys = words.map(({ keys }) => keys[0] ?? '');
  if (words.length < 2 || words.length > 3) return [keys];
  const last = keys.at(-1) ?? '';
  const joined = words.slice(0, -1).map(({ plain }) => plain.toLowerCase());
  return /\d/u.test(last) || joined.join('').length + last.length < 4 ? [keys] : [keys, [joined.join('') + last]];
}

function addPath(root: TrieNode, path: readonly string[], entry: Name) {
  let place = root;
  for (const key of path) {
    const next = place.next.get(key) ?? node();
    place.next.set(key, next);
    place = next;
  }
  const same = place.names.some(
    ({ concept, casing, vague }) => concept === entry.concept && casing === entry.casing && vague === entry.vague,
  );
  if (!same) place.names.push(entry);
}
