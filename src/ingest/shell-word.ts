// A name as one writes it in a shell's command line, for advice that people copy.

const PLAIN = /^[\p{L}\p{M}\p{N}_@%+:,./-][\p{L}\p{M}\p{N}_@%+=:,./-]*$/u;
const CONTROL = /\p{Cc}/u;

/** The name as one word of a POSIX shell, in quotes where it needs them; `$'…'` of control characters, for bash and zsh. */
export function shellWord(name: string): string {
  if (PLAIN.test(name)) return name;
  if (CONTROL.test(name)) return `$'${name.replace(/['\\]/gu, '\\$&')}'`;
  return `'${name.replaceAll("'", "'\\''")}'`;
}

/** The name as a command takes it that has options too: what begins with a hyphen stands behind `--`. */
export function operand(name: string): string {
  return name.startsWith('-') ? `-- ${shellWord(name)}` : shellWord(name);
}
