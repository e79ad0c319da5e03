// Checks edges: that both ends are what their type says, and that the reasons on them can be read and name real places.

import { PATIENCE } from '../../exports/pages.ts';
import type { ExportedEdge, GraphReading } from '../../exports/reading.ts';
import type { Engine } from '../../graph/engine.ts';
import { edgeTypes } from '../../model/edges.ts';
import type { StoredEvidence } from '../../model/evidence.ts';
import { reasonSchema } from '../../model/graph-line.ts';
import { type Finding, Tally, WRITE_ANEW } from './finding.ts';

async function count(engine: Engine, pattern: string): Promise<number> {
  const text = `MATCH ${pattern} RETURN count(e)`;
  const [row] = await engine.read({ name: `count ${pattern}`, text, parameters: {} }, PATIENCE);
  return Number(row?.[0]);
}

/** Whether each edge of the model leads from a node of the kind it begins at to one of the kind it ends at. */
export async function checkEnds(engine: Engine): Promise<Finding> {
  const tally = new Tally();
  for (const { name, from, to } of edgeTypes) {
    const all = await count(engine, `()-[e:${name}]->()`);
    const right = await count(engine, `(:${from.label})-[e:${name}]->(:${to.label})`);
    tally.seen += all;
    for (let wrong = right; wrong < all; wrong++) tally.fault(`${name} not from ${from.label} to ${to.label}`);
  }
  return tally.finding('ends', {
    things: 'edges',
    well: 'each joins the kinds of nodes that its type says',
    helps: WRITE_ANEW,
  });
}

/** What is wrong with a place: characters are counted in code points. */
function placeFault({ start, end, quote, sentence, sentenceStart }: StoredEvidence): string | undefined {
  const [from, to] = [start ?? null, end ?? null];
  if (from === null && to === null) return undefined;
  if (from === null || to === null || from < 0 || to < from) return `a place from ${from} to ${to}`;
  if (typeof quote === 'string' && [...quote].length !== to - from)
    return `${to - from} characters at ${from}, and other words`;
  if (typeof sentence !== 'string' || typeof sentenceStart !== 'number') return undefined;
  const inSentence = [...sentence].slice(from - sentenceStart, to - sentenceStart).join('');
  return from >= sentenceStart && inSentence === (quote ?? inSentence)
    ? undefined
    : `a sentence without the place at ${from}`;
}

function reasonFault(text: string): { readonly document?: string; readonly fault?: string } {
  try {
    const { success, data } = reasonSchema.safeParse(JSON.parse(text));
    if (!success) return { fault: 'a reason that is none' };
    const fault = placeFault(data as StoredEvidence);
    return { document: data.document, ...(fault && { fault }) };
  } catch {
    return { fault: 'a reason that is no JSON' };
  }
}

function edgeFault({ evidence, documents }: ExportedEdge): string | undefined {
  if (evidence.length === 0) return 'no reason';
  const reasons = evidence.map(reasonFault);
  const fault = reasons.find((reason) => reason.fault !== undefined)?.fault;
  if (fault !== undefined) return fault;
  const named = new Set(reasons.map(({ document }) => document));
  const isSame = named.size === new Set(documents).size && documents.every((document) => named.has(document));
  return isSame ? undefined : 'other documents than its reasons name';
}

/** Whether each edge has reasons that can be read, with places that fit their words. */
export async function checkEvidence(graph: GraphReading): Promise<Finding> {
  const tally = new Tally();
  for (const type of edgeTypes) {
    for await (const page of graph.edges(type)) {
      tally.seen += page.length;
      for (const edge of page) {
        const fault = edgeFault(edge);
        if (fault !== undefined) tally.fault(`${edge.name} from ${edge.from} to ${edge.to}: ${fault}`);
      }
    }
  }
  const well = 'each has reasons that can be read, and places that fit their words';
  return tally.finding('evidence', { things: 'edges', well, helps: WRITE_ANEW });
}
