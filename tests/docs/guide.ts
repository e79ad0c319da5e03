// Reads a guide's blocks of code, each with the variables and the answer that are shown below it.

/** A stretch of a guide, in lines from 0, the last one left out. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A fenced block. */
interface Fence extends Stretch {
  /** What stands after the opening fence: the language, and more. */
  readonly info: string;
}

/** What the guide shows as the answer of a block. */
export interface Shown extends Stretch {
  readonly form: 'json' | 'text' | 'table';
}

/** Code that a reader may run. */
export interface Example {
  readonly language: string;
  readonly code: string;
  /** The line of its opening fence, from 1. */
  readonly line: number;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly shown: Shown | undefined;
}

const ANSWERS: ReadonlySet<string> = new Set(['json', 'text']);

/** The examples of a guide, in its order. */
export function examplesIn(markdown: string): readonly Example[] {
  const lines = markdown.split('\n');
  const fences = fencesIn(lines);
  return fences.flatMap((fence, at) => {
    if (ANSWERS.has(language(fence))) return [];
    const next = fences[at + 1];
    const variables = next?.info === 'json variables' ? next : undefined;
    const answer = fences[at + (variables ? 2 : 1)];
    const shown = answer && ANSWERS.has(answer.info) ? { ...answer, form: answer.info as 'json' | 'text' } : undefined;
    return [
      {
        language: language(fence),
        code: fence.text,
        line: fence.from,
        variables: variables ? JSON.parse(variables.text) : {},
        shown: shown ?? tableAfter(lines, fence.to + 1),
      },
    ];
  });
}

/** The guide with other answers in the place of those shown; `answers` are texts by the stretch that each replaces. */
export function withAnswers(markdown: string, answers: ReadonlyMap<Shown, string>): string {
  const lines = markdown.split('\n');
  const last = [...answers].sort(([one], [other]) => other.from - one.from);
  for (const [{ from, to }, text] of last) lines.splice(from, to - from, ...text.split('\n'));
  return lines.join('\n');
}

function fencesIn(lines: readonly string[]): readonly Fence[] {
  const found: Fence[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const info = /^```(.+)$/u.exec(lines[at] ?? '')?.[1];
    if (info === undefined) continue;
    const to = lines.indexOf('```', at);
    if (to < 0) throw new Error(`The block that begins in line ${at + 1} has no end.`);
    found.push({ info, from: at + 1, to, text: lines.slice(at + 1, to).join('\n') });
    at = to;
  }
  return found;
}

function language({ info }: Fence): string {
  return info.split(' ')[0] ?? '';
}

/** The table that follows with nothing but an empty line between. */
function tableAfter(lines: readonly string[], line: number): Shown | undefined {
  const from = line + 1;
  if (lines[line] !== '' || !lines[from]?.startsWith('|')) return undefined;
  const rest = lines.slice(from).findIndex((one) => !one.startsWith('|'));
  const to = rest < 0 ? lines.length : from + rest;
  return { form: 'table', from, to, text: lines.slice(from, to).join('\n') };
}
