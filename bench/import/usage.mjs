// Loaded before a command: writes what its process took into the file that USAGE names, as JSON.

import { writeFileSync } from 'node:fs';

const SAMPLE_MS = 100;
const started = performance.now();
let heap = 0;
setInterval(() => {
  heap = Math.max(heap, process.memoryUsage().heapUsed);
}, SAMPLE_MS).unref();
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = (performance.now() - started) / 1_000;
  const usage = { seconds, processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1_024, heap };
  writeFileSync(process.env.USAGE, JSON.stringify(usage));
});
