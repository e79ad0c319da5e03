// Reads a graph written as JSON Lines: each line is checked against the model, and told by its number where it is wrong.

import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { type EdgeLine, edgeLines, endLine, headLine, type NodeLine, nodeLines } from '../model/graph-line.ts';
import { DECIDED, decidedLine, type RecordLine, statementLine } from '../model/record-line.ts';
import type { Bytes } from './source.ts';

/** What a line holds, in the order of the file: the head, nodes, edges, records, the end. */
export type ReadLine =
  | { readonly kind: 'head'; readonly line: number; readonly part: boolean }
  | { readonly kind: 'node'; readonly line: number; readonly node: NodeLine }
  | { readonly kind: 'edge'; readonly line: number; readonly edge: EdgeLine }
  | { readonly kind: 'record'; readonly line: number; readonly record: RecordLine }
  | ({ readonly kind: 'end'; readonly line: number } & z.output<typeof endLine>['end']);

/**
 * NOT_A_GRAPH: the first line does not say that it is one, of a version that is known. BAD_LINE: a line is not what the model
 * says. UNKNOWN_END: an edge has an end that is no node of the file. CUT_SHORT: the file does not end as one that is whole.
 */
export type GraphLinesErrorCode = 'NOT_A_GRAPH' | 'BAD_LINE' | 'UNKNOWN_END' | 'CUT_SHORT';

/** A file that is no whole graph; `line` counts from 1. */
export class GraphLinesError extends Error {
  readonly code: GraphLinesErrorCode;
  readonly line: number;

  constructor(code: GraphLinesErrorCode, line: number, message: string) {
    super(`line ${line}: ${message}`);
    this.name = 'GraphLinesError';
    this.code = code;
    this.line = line;
  }
}

/** A line is told of by so much of it. */
const SHOWN = 120;
const MOST_CHARACTERS = 64 * 1024 * 1024;

async function* linesOf(bytes: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [rest, count] = ['', 1];
  const decoded = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new GraphLinesError('BAD_LINE', count, 'expected UTF-8, got other bytes.');
    }
  };
  for await (const chunk of bytes) {
    const lines = (rest + decoded(chunk)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MOST_CHARACTERS) throw new GraphLinesError('BAD_LINE', count, 'expected a line end, got none.');
    for (const line of lines) {
      yield line;
      count++;
    }
  }
  const last = rest + decoded();
  if (last !== '') yield last;
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GraphLinesError('BAD_LINE', line, `expected JSON, got ${text.slice(0, SHOWN)}`);
  }
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, line: number): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.length ? `${issue.path.join('.')}: ` : '';
  throw new GraphLinesError(
    'BAD_LINE',
    line,
    `${place}${issue?.message}; got ${JSON.stringify(value).slice(0, SHOWN)}`,
  );
}

/** A record is kept as it was written, order and all: its text is what a later import compares with. */
function checkedRecord(value: object, line: number): RecordLine {
  const isDecided = 'record' in value && value.record === DECIDED;
  const known = checked(isDecided ? decidedLine : statementLine, value, line);
  if (isDeepStrictEqual(known, value)) return value as RecordLine;
  throw new GraphLinesError('BAD_LINE', line, 'expected every list of a record, also those that are empty.');
}

function readLine(value: unknown, line: number): ReadLine {
  const has = (key: string) => typeof value === 'object' && value !== null && key in value;
  if (has('node')) return { kind: 'node', line, node: checked(nodeLines, value, line) as NodeLine };
  if (has('edge')) {
    checked(edgeLines, value, line);
    // Evidence is stored as text, so it keeps the order of its parts.
    return { kind: 'edge', line, edge: value as EdgeLine };
  }
  if (has('record')) return { kind: 'record', line, record: checkedRecord(value as object, line) };
  return { kind: 'end', line, ...checked(endLine, value, line).end };
}

/**
 * Reads the lines of a graph.
 *
 * @throws GraphLinesError at the first line that is wrong; whether ends of edges are there is for the caller to see.
 */
export async function* readGraphLines(bytes: Bytes): AsyncGenerator<ReadLine> {
  let line = 0;
  for await (const text of linesOf(bytes)) {
    line++;
    if (line > 1) {
      yield readLine(parsed(text, line), line);
      continue;
    }
    const head = headLine.safeParse(parsed(text, line));
    if (head.success) yield { kind: 'head', line, part: head.data.part };
    else {
      const expected = 'expected the first line of an export as jsonl, of a version that is known';
      throw new GraphLinesError('NOT_A_GRAPH', line, `${expected}; got ${text.slice(0, SHOWN)}`);
    }
  }
}
