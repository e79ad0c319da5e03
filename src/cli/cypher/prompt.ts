// The prompt for statements: lines are joined until a semicolon ends one, each statement is answered, and then the next is asked for.

import { createInterface, type Interface } from 'node:readline';
import { completionsOf } from './completions.ts';
import { KEPT_LINES, readHistory, writeHistory } from './history.ts';

/** Where the prompt is. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** The file that keeps what was typed. */
  readonly history: string;
}

const FIRST = 'papergraph> ';
const NEXT = '        ... ';
const ENDING: ReadonlySet<string> = new Set(['exit', 'quit', ':exit', ':quit']);
const GREETING = 'A semicolon ends a statement; Tab completes, Ctrl+C drops what was typed, Ctrl+D ends.\n';

/** Asks for statements until the user ends it, and has each answered before it asks for the next. */
export async function promptForStatements(
  { input, output, history }: Terminal,
  answer: (statement: string) => Promise<unknown>,
): Promise<void> {
  output.write(GREETING);
  const lines = createInterface({
    ...{
      input,
      output,
      terminal: true,
      historySize: KEPT_LINES,
      history: readHistory(history),
      removeHistoryDuplicates: true,
    },
    completer: completionsOf,
    prompt: FIRST,
  });
  keepHistory(lines, history, output);
  let typed: string[] = [];
  const ask = () => {
    lines.setPrompt(typed.length === 0 ? FIRST : NEXT);
    lines.prompt();
  };
  lines.on('SIGINT', () => {
    typed = [];
    output.write('^C\n');
    lines.setPrompt(FIRST);
    // To the end of what was typed and back, which deletes it and shows the prompt again.
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
  });
  ask();
  for await (const line of lines) {
    if (typed.length === 0 && ENDING.has(line.trim().replace(/;$/u, ''))) {
      lines.close();
      return;
    }
    if (typed.length > 0 || line.trim() !== '') typed.push(line);
    if (line.trimEnd().endsWith(';')) {
      const statement = typed.join('\n');
      typed = [];
      await answer(statement);
    }
    ask();
  }
  // Ctrl+D leaves the cursor behind the prompt.
  output.write('\n');
}

/** A history that can't be kept is no reason not to answer; that is said once. */
function keepHistory(lines: Interface, path: string, output: NodeJS.WritableStream): void {
  let isKept = true;
  lines.on('history', (typed: string[]) => {
    if (!isKept) return;
    try {
      writeHistory(path, typed);
    } catch (error) {
      isKept = false;
      output.write(`What is typed is not kept: ${error instanceof Error ? error.message : error}\n`);
    }
  });
}
