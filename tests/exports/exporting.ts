// Exports as texts, for tests that look into them.

import type { ExportFormat } from '../../src/exports/export-format.ts';
import { exportFormats } from '../../src/exports/formats.ts';
import { Losses } from '../../src/exports/losses.ts';
import { GraphReading } from '../../src/exports/reading.ts';
import { type Selection, wholeGraph } from '../../src/exports/selection.ts';
import type { Engine, Statement } from '../../src/graph/engine.ts';
import type { GraphRows } from '../../src/ingest/graph-rows.ts';
import { prepareGraph } from '../../src/ingest/seed-graph.ts';
import { writeRows } from '../../src/ingest/writer.ts';

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** The format of that name. */
export function formatNamed(name: string): ExportFormat {
  const found = exportFormats.find((format) => format.name === name);
  if (!found) throw new Error(`no format ${name}`);
  return found;
}

/** What a format writes: text by file name, for a format of one file under the name `text`. */
export async function exported(
  engine: Engine,
  name: string,
  { selection = wholeGraph(engine), losses = new Losses() }: { selection?: Selection; losses?: Losses } = {},
): Promise<Record<string, string>> {
  const source = { graph: new GraphReading(engine, selection), losses };
  const format = formatNamed(name);
  if (format.text) return { text: await joined(format.text(source)) };
  const texts: Record<string, string> = {};
  for (const file of format.files(source)) texts[file.name] = await joined(file.text);
  return texts;
}

/** Empties a graph and writes these rows into it. */
export async function filled(engine: Engine, rows: GraphRows): Promise<Engine> {
  await engine.write([{ name: 'empty', text: 'MATCH (n) DETACH DELETE n', parameters: {} }]);
  await prepareGraph(engine);
  await writeRows(engine, rows);
  return engine;
}

/** The bytes of a text, as a file of it would be read. */
export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += 1_000) yield bytes.subarray(start, start + 1_000);
}

/** An engine that tells of each read what it was and how many rows it gave. */
export function counted(engine: Engine): { engine: Engine; reads: { statement: Statement; rows: number }[] } {
  const reads: { statement: Statement; rows: number }[] = [];
  const counting: Engine = {
    name: engine.name,
    dialect: engine.dialect,
    explore: (statement, options) => engine.explore(statement, options),
    write: (statements) => engine.write(statements),
    prepare: (statements) => engine.prepare(statements),
    ping: () => engine.ping(),
    copyTo: (path) => engine.copyTo(path),
    close: () => engine.close(),
    async read(statement, options) {
      const rows = await engine.read(statement, options);
      reads.push({ statement, rows: rows.length });
      return rows;
    },
  };
  return { engine: counting, reads };
}
