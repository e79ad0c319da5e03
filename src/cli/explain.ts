// The command that explains why the graph holds what it holds of a node: what was written where, and how it was read.

import { parseArgs } from 'node:util';
import type { Engine } from '../graph/engine.ts';
import { type Explanation, explain, nodesMeant, type Reason } from '../ingest/explain.ts';
import type { Namesake } from '../ingest/namesakes.ts';
import { ruleWords } from '../ingest/rule-words.ts';
import type { Call } from './command.ts';
import { noGraph, openExisting } from './existing-graph.ts';

const WRONG_CALL = 2;

const HELP = `papergraph explain ID [--json]

Prints every fact in which a node stands: where a document says so and in which words, what these were understood
as, by which rule and how surely from 0 to 1, and what they nearly were; of an author also others of the name, and
what keeps them apart. ID is an id, an identifier such as an arXiv number, or a name that only one node has.

  --json   prints one JSON object in place of lines for people
  --help   prints this

Examples:
  papergraph explain author:wei-wang
  papergraph explain "Samsung AI Center"

Exit codes: 0 explained; 2 the call is wrong, or nothing, or more than one node, has the name.`;

function reasonLines({ document, start, end, quote, sentence, ...how }: Reason): string[] {
  const place = typeof start === 'number' ? `${document} ${start}–${end}` : document;
  const { resolvedTo, because, rule, confidence, runnerUp } = how;
  const nearly = runnerUp && [
    `    nearly ${runnerUp.id}: ${ruleWords(runnerUp.rule)} (${runnerUp.rule}, ${runnerUp.confidence.toFixed(2)})`,
  ];
  return [
    `  ${place}${quote ? `: "${quote}"` : ''}`,
    ...(sentence ? [`    in "${sentence}"`] : []),
    `    is ${resolvedTo}: ${because} (${rule}, ${confidence.toFixed(2)})`,
    ...(nearly ?? []),
  ];
}

function namesakeLines({ id, papers, apart }: Namesake): string[] {
  return [`  ${id}, of ${papers.join(', ') || 'no paper'}`, `    ${apart}`];
}

function lines({ id, name, label, facts, namesakes }: Explanation): string[] {
  return [
    `${label} ${id}: ${name}`,
    ...facts.flatMap(({ kind, from, to, reasons }) => {
      const [way, other] = from.id === id ? ['→', to] : ['←', from];
      return ['', `${kind} ${way} ${other.id}: ${other.name}`, ...reasons.flatMap(reasonLines)];
    }),
    ...(facts.length > 0 ? [] : ['', 'No fact names it.']),
    ...(namesakes.length > 0 ? ['', 'Others of the name:', ...namesakes.flatMap(namesakeLines)] : []),
  ];
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\nSee papergraph explain --help.\n`);
  return WRONG_CALL;
}

async function explained(engine: Engine, reference: string, print: (found: Explanation) => void): Promise<number> {
  const meant = await nodesMeant(engine, reference);
  const [node] = meant;
  const asked = JSON.stringify(reference);
  if (!node) return complain(`Expected an id or a name that the graph knows, got ${asked}.`);
  if (meant.length > 1) return complain(`${asked} may mean ${meant.map(({ id }) => id).join(', ')}: ask by id.`);
  print(await explain(engine, node));
  return 0;
}

function parsed(words: readonly string[]) {
  const options = { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (values.help || positionals.length === 1) return { ...values, reference: positionals[0] ?? '' };
    return `Expected one id or name, got ${positionals.length}; a name of several words stands in quotation marks.`;
  } catch (error) {
    return `Expected an id or a name, --json or --help. ${error instanceof Error ? error.message : error}`;
  }
}

/** Explains the node that the call names. Resolves to the exit code: 0, or 2 where there is no such node. */
export async function explainNode({ words, environment, print }: Call): Promise<number> {
  const call = parsed(words);
  if (typeof call === 'string') return complain(call);
  if (call.help) {
    print(HELP);
    return 0;
  }
  const engine = await openExisting(environment);
  if (!engine) return complain(noGraph(environment));
  try {
    return await explained(engine, call.reference, (found) => {
      for (const line of call.json ? [JSON.stringify(found)] : lines(found)) print(line);
    });
  } finally {
    await engine.close();
  }
}
