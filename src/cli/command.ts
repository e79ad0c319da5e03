// What a command of the papergraph program is.

/** How a command was called. */
export interface Call {
  /** The words after the command's name. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Prints a line for the user. */
  readonly print: (line: string) => void;
}

/** One command, each in a file of its own that is loaded when it is called. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /**
   * Does the work and resolves to the exit code of the process.
   *
   * @throws SettingsError, GraphError and errors of the system for what the user can mend: their message is printed.
   */
  readonly run: (call: Call) => Promise<number>;
}
