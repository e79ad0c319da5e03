// Reads the words of a call as its command takes them, before anything is opened.

import { parseArgs } from 'node:util';
import { type Call, type Command, WrongCall } from './command.ts';
import { optionNames } from './help.ts';

/** The words before `--`, after which none is an option. */
function beforeEnd(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return end < 0 ? words : words.slice(0, end);
}

/** Whether a call asks for help: then nothing else that it says counts. */
export function asksForHelp(words: readonly string[]): boolean {
  return beforeEnd(words).some((word) => word === '--help' || word === '-h');
}

/** Whether a call, right or wrong, asks for answers that programs read. */
export function asksForJson(words: readonly string[]): boolean {
  return beforeEnd(words).includes('--json');
}

/**
 * The words and options of a call.
 *
 * @throws WrongCall for what the command does not take.
 */
export function readWords(command: Command, args: readonly string[]): Pick<Call, 'words' | 'options'> {
  const options = Object.fromEntries(
    Object.entries(command.options ?? {}).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: command.takes !== undefined });
    return { words: parsed.positionals, options: parsed.values };
  } catch (error) {
    const all = [command.takes ?? 'nothing', ...optionNames(command)].join(', ');
    // What Node advises behind the first sentence is for calls that hardly anybody makes.
    const fault = error instanceof Error ? error.message.replace(/\. To specify .*$/su, '') : error;
    throw new WrongCall(`Expected ${all} or --help. ${fault}`);
  }
}
