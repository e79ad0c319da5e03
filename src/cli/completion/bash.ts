// The script with which bash completes calls.

import type { DeclaredCommand } from './declared.ts';

const quoted = (words: readonly string[]) => `'${words.join(' ')}'`;

/** What may follow an option with a value: its choices, files, or nothing that is known. */
function valueCases({ name, options }: DeclaredCommand): string[] {
  return options
    .filter(({ value }) => value !== undefined)
    .map((option) => {
      const offered = option.takesFiles ? 'files=yes' : `names=${quoted(option.choices)}`;
      return `    '${name} --${option.name}') ${offered} ;;`;
    });
}

function commandCase({ name, options, choices, takesFiles }: DeclaredCommand): string {
  const all = quoted(options.map((option) => `--${option.name}`));
  const words = takesFiles ? 'files=yes' : `names=${quoted(choices)}`;
  return `    '${name} '*) if [[ $word == -* ]]; then names=${all}; else ${words}; fi ;;`;
}

/** The script for these commands; bash takes the sign = for a word of its own. */
export function bashScript(commands: readonly DeclaredCommand[]): string {
  return `# Completes calls of papergraph in bash: source it, or save it as papergraph in the folder
# ~/.local/share/bash-completion/completions.
_papergraph() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} names= files=
  if [[ $word == = ]]; then word=
  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if ((COMP_CWORD == 1)); then before=; fi
  case "$([[ $COMP_CWORD == 1 ]] || printf %s "\${COMP_WORDS[1]}") $before" in
    ' ') names=${quoted([...commands.map(({ name }) => name), '--help', '--version'])} ;;
${commands.flatMap(valueCases).join('\n')}
${commands.map(commandCase).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$names" -- "$word"))
  if [[ $files ]]; then compopt -o default 2>/dev/null; fi
}
complete -F _papergraph papergraph`;
}
