// JSON-LD in the words of schema.org: a ScholarlyArticle for each paper, with its people, organisations and concepts.

import { ownColumns } from '../model/columns.ts';
import type { NodeType } from '../model/node-type.ts';
import { nodeTypes } from '../model/nodes.ts';
import type { ExportFormat, Source, Text } from './export-format.ts';
import type { ExportedRecord } from './reading.ts';
import { addressOf, CONTEXT, edgeTerm, OWN, propertyTerm, typeTerm } from './schema-org.ts';

const LANGUAGES: readonly (readonly [suffix: string, language: string])[] = [
  ['En', 'en'],
  ['Ru', 'ru'],
];

function reference(id: string) {
  return { '@id': `${OWN}:${encodeURIComponent(id).replaceAll('%3A', ':')}` };
}

class Description {
  readonly #said = new Map<string, unknown[]>();

  say(term: string, value: unknown): void {
    this.#said.set(term, [...(this.#said.get(term) ?? []), ...(Array.isArray(value) ? value : [value])]);
  }

  /** Lists of one are written as that one. */
  get json(): Record<string, unknown> {
    return Object.fromEntries(
      [...this.#said].map(([term, values]) => [term, values.length === 1 ? values[0] : values]),
    );
  }
}

/** A text in a language is stored under the name with the language at its end. */
function say(description: Description, type: NodeType, [name, value]: readonly [string, unknown]): void {
  const address = typeof value === 'string' ? addressOf(name, value) : undefined;
  if (address !== undefined) description.say('sameAs', { '@id': address });
  const spoken = LANGUAGES.find(([suffix]) => name.endsWith(suffix));
  const plain = spoken && name.slice(0, -spoken[0].length);
  const isSpoken = plain !== undefined && type.properties[plain] !== undefined;
  if (isSpoken) description.say(propertyTerm(plain), { '@value': value, '@language': spoken?.[1] });
  else description.say(propertyTerm(name), value);
}

function byPosition(record: ExportedRecord): readonly (readonly [term: string, far: readonly string[]])[] {
  return [...record.edges].map(([name, edges]) => {
    const ordered = [...edges].sort((a, b) => Number(a.properties.position ?? 0) - Number(b.properties.position ?? 0));
    const far = ordered.map(({ from, to }) => (from === record.node.id ? to : from));
    return [edgeTerm(name), far];
  });
}

function described(record: ExportedRecord, type: NodeType): Record<string, unknown> {
  const { id, properties } = record.node;
  const description = new Description();
  for (const property of Object.entries(properties)) say(description, type, property);
  const { publishedOn, year } = properties;
  if (type.label === 'Paper' && publishedOn === undefined && year !== undefined) {
    description.say('datePublished', String(year));
  }
  for (const [term, far] of byPosition(record)) description.say(term, far.map(reference));
  return { ...reference(id), '@type': typeTerm(type.label), ...description.json };
}

async function* text({ graph }: Source): Text {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let before = '\n';
  for (const type of Object.values(nodeTypes)) {
    for await (const page of graph.records(type.label, ownColumns(type))) {
      yield before + page.map((record) => JSON.stringify(described(record, type))).join(',\n');
      before = ',\n';
    }
  }
  yield '\n]}\n';
}

/** Linked data; the document explains its own words, so that nothing is fetched to read it. */
export const jsonLd: ExportFormat = {
  name: 'json-ld',
  summary: 'JSON-LD in the words of schema.org, a ScholarlyArticle for each paper',
  text,
};
