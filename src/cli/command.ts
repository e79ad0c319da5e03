// What a command of the papergraph program is: what it tells of itself, what it takes, and what it does.

/** How a command was called. */
export interface Call {
  /** The words that are no options. */
  readonly words: readonly string[];
  /** The options: true, or the value given; the values of one that may be given several times. */
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Prints a line for the user. */
  readonly print: (line: string) => void;
}

/** One option of a command. */
export interface Option {
  /** What it does, as it follows the option in a list. */
  readonly meaning: string;
  /** What its value is called; without it the option has none. */
  readonly value?: string;
  /** The values that it takes, where it takes no other. */
  readonly choices?: readonly string[];
  /** Whether it may be given several times. */
  readonly isRepeated?: boolean;
}

/** One environment variable that a command reads. */
export interface CommandSetting {
  readonly name: string;
  /** Null where there is none. */
  readonly fallback: string | null;
  readonly meaning: string;
}

/** One command, each in a file of its own that is loaded when it is called. */
export interface Command {
  /** What may follow its name, one text for each way to call it. */
  readonly usage: readonly string[];
  /** What it does, in lines of at most 120 characters. */
  readonly about: string;
  /** What its words are, such as "files"; without it none are taken. */
  readonly takes?: string;
  /** The words that it takes, where it takes one of these. */
  readonly choices?: readonly string[];
  /** Its options but for --help, which every command has. */
  readonly options?: Readonly<Record<string, Option>>;
  readonly settings: readonly CommandSetting[];
  /** What follows its name in calls that work. */
  readonly examples: readonly string[];
  /** What each exit code means. */
  readonly exitCodes: Readonly<Record<number, string>>;
  /**
   * Does the work and resolves to the exit code of the process.
   *
   * @throws WrongCall, SettingsError, GraphError and errors of the system for what the user can mend: their message is
   * printed.
   */
  readonly run: (call: Call) => Promise<number>;
}

/** A command in the list of all, before it is loaded. */
export interface Listed {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Why a call can't be done as it stands. */
export type WrongCallCode = 'WRONG_CALL' | 'NO_GRAPH' | 'NOT_FOUND' | 'AMBIGUOUS' | 'UNREADABLE';

/** A call that can't be done as it stands; the message says what was expected and what came. */
export class WrongCall extends Error {
  readonly code: WrongCallCode;

  constructor(message: string, code: WrongCallCode = 'WRONG_CALL') {
    super(message);
    this.name = 'WrongCall';
    this.code = code;
  }
}
