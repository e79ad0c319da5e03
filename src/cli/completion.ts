// The command that prints a script with which a shell completes calls of the program.

import { type Call, type Command, type Listed, WrongCall } from './command.ts';
import { bashScript } from './completion/bash.ts';
import { declared, declaredHelp } from './completion/declared.ts';
import { fishScript } from './completion/fish.ts';
import { zshScript } from './completion/zsh.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;
const SHELLS = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

/** The command that prints the script for the shell that the call names, for these commands. */
export function completionOf(commands: Readonly<Record<string, Listed>>): Command {
  return {
    usage: [SHELLS.join(' | ')],
    about: `Prints a script with which a shell completes commands, their options and what these take, as this version has them.
Its first lines say where it goes.`,
    takes: 'the name of a shell',
    choices: SHELLS,
    settings: [],
    examples: ['bash > ~/.local/share/bash-completion/completions/papergraph'],
    exitCodes: { 0: 'printed', 1: 'the script cannot be made', 2: 'the call is wrong' },
    run: (call) => completion(call, commands),
  };
}

async function completion({ words, print }: Call, all: Readonly<Record<string, Listed>>): Promise<number> {
  const [name, ...more] = words;
  const shell = SHELLS.find((known) => known === name);
  if (shell === undefined || more.length > 0) {
    const got = words.length === 0 ? 'none' : words.join(' ');
    throw new WrongCall(`Expected one of the shells ${SHELLS.join(', ')}; got ${got}.`);
  }
  const commands = await Promise.all(
    Object.entries(all).map(async ([command, { summary, load }]) => declared(command, summary, await load())),
  );
  print(SCRIPTS[shell]([...commands, declaredHelp(commands)]));
  return 0;
}
