// What the program and each command tell of themselves.

import type { Command, CommandSetting } from './command.ts';

const HELP = ['--help, -h', 'prints this'] as const;

function table(rows: readonly (readonly [name: string, meaning: string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`);
}

function settingRow({ name, fallback, meaning }: CommandSetting): readonly [string, string] {
  return [name, fallback === null ? meaning : `${meaning} Default: ${fallback}`];
}

/** The options of a command as one writes them, without --help. */
export function optionNames({ options = {} }: Command): readonly string[] {
  return Object.entries(options).map(([name, { value }]) => `--${name}${value ? ` ${value}` : ''}`);
}

/** The help of the command `name`, in lines. */
export function helpLines(name: string, command: Command): readonly string[] {
  const { usage, about, options = {}, settings, examples, exitCodes } = command;
  const meanings = Object.values(options).map(({ meaning }) => meaning);
  const optionRows = optionNames(command).map((option, index) => [option, meanings[index] ?? ''] as const);
  return [
    ...usage.map((words) => `papergraph ${name} ${words}`.trim()),
    '',
    about,
    '',
    'Options:',
    ...table([...optionRows, HELP]),
    ...(settings.length > 0 ? ['', 'Settings, as environment variables:', ...table(settings.map(settingRow))] : []),
    '',
    examples.length > 1 ? 'Examples:' : 'Example:',
    ...examples.map((words) => `  papergraph ${name} ${words}`.trimEnd()),
    '',
    'Exit codes:',
    ...table(Object.entries(exitCodes)),
  ];
}

/** What the program is and which commands it has, in lines. */
export function overviewLines(commands: Readonly<Record<string, { readonly summary: string }>>): readonly string[] {
  return [
    'papergraph COMMAND',
    '',
    'A knowledge graph of scientific papers, with the sentence behind every fact.',
    '',
    'Commands:',
    ...commandLines(commands),
    '',
    'papergraph COMMAND --help says what a command does; papergraph --version says which version this is.',
  ];
}

/** The commands, a line each. */
export function commandLines(commands: Readonly<Record<string, { readonly summary: string }>>): readonly string[] {
  return table(Object.entries(commands).map(([name, { summary }]) => [name, summary]));
}
