// The script with which zsh completes calls.

import type { DeclaredCommand, DeclaredOption } from './declared.ts';

/** Text between single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Text in which signs that _arguments reads stand for themselves. */
function plain(text: string): string {
  return text.replace(/[[\]:\\]/gu, '\\$&');
}

function action({ choices, takesFiles }: Pick<DeclaredOption, 'choices' | 'takesFiles'>): string {
  if (choices.length > 0) return `(${choices.join(' ')})`;
  return takesFiles ? '_files' : ' ';
}

function optionSpec(option: DeclaredOption): string {
  const { name, meaning, value, isRepeated } = option;
  const taken = value === undefined ? '' : `:${plain(value)}:${action(option)}`;
  return quoted(`${isRepeated ? '*' : ''}--${name}[${plain(meaning)}]${taken}`);
}

function commandCase(command: DeclaredCommand): string {
  const { name, options, choices, takesFiles } = command;
  const words = choices.length > 0 || takesFiles ? [quoted(`*:word:${action(command)}`)] : [];
  return `    ${name}) _arguments ${[...options.map(optionSpec), ...words].join(' ')} ;;`;
}

/** The script for these commands. */
export function zshScript(commands: readonly DeclaredCommand[]): string {
  const listed = commands.map(({ name, summary }) => quoted(`${name}:${summary}`));
  return `#compdef papergraph
# Completes calls of papergraph in zsh: save it as _papergraph in a folder of $fpath, or source it after compinit.
_papergraph() {
  local -a commands=(${listed.join(' ')})
  if ((CURRENT == 2)); then _describe command commands; return; fi
  shift words
  ((CURRENT--))
  case $words[1] in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _papergraph ]]; then _papergraph "$@"; else compdef _papergraph papergraph; fi`;
}
