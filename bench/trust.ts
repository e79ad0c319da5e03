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
  readonly minutes: number;
  /** Undefined for all. */
  readonly only: readonly string[] | undefined;
}

/** What the call asks for; throws where it can't be had. */
function wanted(): Wanted {
  const { values } = parseArgs({
    options: {
      short: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      only: { type: 'string' },
      minutes: { type: 'string' },
    },
  });
  const { short, write, minutes: text = short ? '1' : '60' } = values;
  const [minutes, only] = [Number(text), values.only?.split(',')];
  if (!(minutes > 0)) throw new Error(`--minutes: expected a number above 0, got ${text}.`);
  const strange = only?.find((id) => claims.every((claim) => claim.id !== id));
  if (strange !== undefined) throw new Error(`--only: expected claims such as R1,R7, got ${strange}.`);
  if (only !== undefined && write) throw new Error('--write: expected all claims, which the file is of, got --only.');
  return { short, write, minutes, only };
}

async function run({ short, write, only, minutes }: Wanted) {
  const rows = [...HEAD];
  let isWhole = true;
  for (const claim of claims.filter(({ id }) => only === undefined || only.includes(id))) {
    const { shown } = claim;
    const figures = 'tests' in shown ? await runTests(shown, short) : await shown.measure({ isShort: short, minutes });
    isWhole &&= figures.holds;
    rows.push(row(claim, figures));
    process.stderr.write(`${claim.id}: ${figures.text}${figures.holds ? '' : ' — NOT AS CLAIMED'}\n`);
  }
  const text = `${rows.join('\n')}\n`;
  process.stdout.write(text);
  const how = short ? ' in its short form' : '';
  const head = `# What is claimed, and shown\n\nBy \`npm run trust\`${how}. Machine: ${machine()}.\n\n`;
  if (write) writeFileSync(RESULTS, head + text);
  process.exitCode = isWhole ? 0 : 1;
}

await run(wanted());
