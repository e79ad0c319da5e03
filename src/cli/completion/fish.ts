// The script with which fish completes calls.

import type { DeclaredCommand, DeclaredOption } from './declared.ts';

/** Text between single quotes. */
function quoted(text: string): string {
  return `'${text.replace(/['\\]/gu, '\\$&')}'`;
}

function optionWords({ name, meaning, value, choices, takesFiles }: DeclaredOption): string {
  const offered = choices.length > 0 ? `-x -a ${quoted(choices.join(' '))}` : takesFiles ? '-r -F' : '-x';
  return `-l ${name} ${value === undefined ? '' : `${offered} `}-d ${quoted(meaning)}`;
}

function commandLines({ name, options, choices, takesFiles }: DeclaredCommand): string[] {
  const start = `complete -c papergraph -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
  const words = choices.length > 0 ? [`${start} -a ${quoted(choices.join(' '))}`] : takesFiles ? [`${start} -F`] : [];
  return [...options.map((option) => `${start} ${optionWords(option)}`), ...words];
}

/** The script for these commands. */
export function fishScript(commands: readonly DeclaredCommand[]): string {
  const listed = commands.map(
    ({ name, summary }) => `complete -c papergraph -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
  );
  return [
    '# Completes calls of papergraph in fish: save it as ~/.config/fish/completions/papergraph.fish.',
    'complete -c papergraph -f',
    ...listed,
    ...commands.flatMap(commandLines),
  ].join('\n');
}
