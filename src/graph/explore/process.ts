// The process in which users' statements run: whatever one does, ending this process ends it.

import { GraphError } from '../graph-error.ts';
import { type Explorer, type Order, OUT_OF_MEMORY, type Report, type Source } from './explorer.ts';

/** What statements may take on top of the graph, and how much of it a process may keep for the next one, in bytes. */
const MOST_MEMORY = 512 * 1024 * 1024;
const MOST_KEPT = 128 * 1024 * 1024;
const WATCH_MS = 20;

let explorer: Explorer | undefined;
let opened = 0;

process.on('message', (order: Order) => {
  void obey(order).then((report) => process.send?.(report));
});
process.on('disconnect', () => process.exit());

async function obey(order: Order): Promise<Report> {
  try {
    if ('ask' in order) return await ask(order.ask);
    explorer = await open(order.open);
    opened = process.memoryUsage.rss();
    setInterval(watch, WATCH_MS).unref();
    return { opened: true };
  } catch (error) {
    const { code, message, cause } = error instanceof GraphError ? error : new GraphError('UNKNOWN', String(error));
    return { failure: { code, message: cause instanceof Error ? cause.message : message } };
  }
}

async function ask(question: Extract<Order, { ask: unknown }>['ask']): Promise<Report> {
  if (explorer === undefined) throw new GraphError('UNKNOWN', 'asked before anything was open');
  const answer = await explorer.ask(question);
  return { answer, isSpent: process.memoryUsage.rss() - opened > MOST_KEPT };
}

/** Each engine is loaded where it is needed, since one of them may not exist on this platform. */
async function open(source: Source): Promise<Explorer> {
  if ('copy' in source) return (await import('./embedded.ts')).exploreCopy(source.copy);
  return (await import('./neo4j.ts')).exploreNeo4j(source.neo4j);
}

function watch(): void {
  if (process.memoryUsage.rss() - opened > MOST_MEMORY) process.exit(OUT_OF_MEMORY);
}
