// What a page holds.

import type { CDPSession } from 'playwright-core';

const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;

/** The page's JavaScript after its garbage is collected, and its elements. */
export async function memoryOf(session: CDPSession): Promise<string> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return `${megabytes(value('JSHeapUsedSize'))} and ${value('Nodes')} elements`;
}
