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
  const given = beforeEnd(words);
  const isFormat = (word: string, index: number) =>
    word === '--format=json' || (word === 'json' && given[index - 1] === '--format');
  return given.includes('--json') || given.some(isFormat);
}

const isUrl = (word: string) => word === '--url' || word.startsWith('--url=');

/** What to do where a server has the graph and the command asks none. */
const NO_URL =
  'This command opens the graph itself. Where a server has an embedded graph open, stop it first; to explain or export ' +
  'beside it, papergraph backup FOLDER makes a copy, which PAPERGRAPH_DATA=FOLDER names.';

/**
 * The words and options of a call.
 *
 * @throws WrongCall for what the command does not take.
 */
export function readWords(command: Command, args: readonly string[]): Pick<Call, 'words' | 'options'> {
  const options = Object.fromEntries(
    Object.entries(command.options ?? {}).map(([name, { value, isRepeated = false }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: isRepeated },
    ]),
  );
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options,
      allowPositionals: command.takes !== undefined,
    });
    const given = values as Call['options'];
    assertChosen(command, given);
    return { words: positionals, options: given };
  } catch (error) {
    if (error instanceof WrongCall) throw error;
    const all = [command.takes ?? 'nothing', ...optionNames(command)].join(', ');
    // What Node advises behind the first sentence is for calls that hardly anybody makes.
    const fault = error instanceof Error ? error.message.replace(/\. To specify .*$/su, '') : error;
    throw new WrongCall(`Expected ${all} or --help. ${fault}${beforeEnd(args).some(isUrl) ? `\n${NO_URL}` : ''}`);
  }
}

function assertChosen({ options = {} }: Command, given: Call['options']): void {
  for (const [name, { choices }] of Object.entries(options)) {
    const value = given[name];
    if (choices === undefined || value === undefined || choices.includes(String(value))) continue;
    throw new WrongCall(`--${name}: expected one of ${choices.join(', ')}; got ${JSON.stringify(value)}.`);
  }
}
