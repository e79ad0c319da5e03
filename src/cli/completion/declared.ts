// What shells complete: commands, their options and what may follow these, as the commands declare them.

import type { Command } from '../command.ts';

/** One option of a command. */
export interface DeclaredOption {
  /** Without the two hyphens. */
  readonly name: string;
  readonly meaning: string;
  /** What its value is called; without it the option has none. */
  readonly value?: string;
  /** The values that it takes; none where it takes others. */
  readonly choices: readonly string[];
  /** Whether its value may be the name of a file, or `@` and one. */
  readonly takesFiles: boolean;
  readonly isRepeated: boolean;
}

/** One command. */
export interface DeclaredCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly DeclaredOption[];
  /** The words that it takes; none where it takes others. */
  readonly choices: readonly string[];
  readonly takesFiles: boolean;
}

const HELP: DeclaredOption = {
  name: 'help',
  meaning: 'prints help',
  choices: [],
  takesFiles: false,
  isRepeated: false,
};

function declaredOptions({ options = {} }: Command): readonly DeclaredOption[] {
  const own = Object.entries(options).map(([name, { meaning, value, choices = [], isRepeated = false }]) => {
    const takesFiles = value === 'PATH' || value === 'FILE' || (value !== undefined && meaning.includes('@FILE'));
    return { name, meaning, ...(value !== undefined && { value }), choices, takesFiles, isRepeated };
  });
  return [...own, HELP];
}

/** What a command declares. */
export function declared(name: string, summary: string, command: Command): DeclaredCommand {
  const { choices = [], takes = '' } = command;
  return { name, summary, options: declaredOptions(command), choices, takesFiles: /\bfiles?\b/u.test(takes) };
}

/** The call for help on a command, which takes the names of commands. */
export function declaredHelp(commands: readonly DeclaredCommand[]): DeclaredCommand {
  const choices = commands.map(({ name }) => name);
  return { name: 'help', summary: 'says what a command does', options: [], choices, takesFiles: false };
}
