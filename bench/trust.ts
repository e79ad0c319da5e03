// The command `npm run trust`: shows each claim of bench/trust/claims.ts, one after the other, and prints the table.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { machine } from './machine.ts';
import type { Claim, Figures } from './trust/claim.ts';
import { claims } from './trust/claims.ts';
import { runTests } from './trust/run-tests.ts';

const RESULTS = new URL('./TRUST.md', import.meta.url);

const HEAD = ['| | claim | others | goal | here | holds |', '| --- | --- | --- | --- | --- | --- |'];

function row({ id, what, others, goal }: Claim, { text, holds }: Figures): string {
  return `| ${id} | ${what} | ${others} | ${goal} | ${text} | ${holds ? 'yes' : '**no**'} |`;
}

interface Wanted {
  readonly short: boolean;
  readonly write: boolean;
  readonly only?: string | undefined;
  readonly minutes?: string | undefined;
}

async function run({ short, write, only, minutes = short ? '1' : '60' }: Wanted) {
  const effort = { isShort: short, minutes: Number(minutes) };
  const wanted = only?.split(',');
  const rows = [...HEAD];
  let isWhole = true;
  for (const claim of claims.filter(({ id }) => wanted === undefined || wanted.includes(id))) {
    const { shown } = claim;
    const figures = 'tests' in shown ? await runTests(shown, short) : await shown.measure(effort);
    isWhole &&= figures.holds;
    rows.push(row(claim, figures));
    process.stderr.write(`${claim.id}: ${figures.text}${figures.holds ? '' : ' — NOT AS CLAIMED'}\n`);
  }
  const text = `${rows.join('\n')}\n`;
  process.stdout.write(text);
  if (write)
    writeFileSync(
      RESULTS,
      `# What is claimed, and shown\n\nBy \`npm run trust\`${short ? ' in its short form' : ''}. Machine: ${machine()}.\n\n${text}`,
    );
  process.exitCode = isWhole ? 0 : 1;
}

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
    minutes: { type: 'string' },
  },
});
await run(values);
