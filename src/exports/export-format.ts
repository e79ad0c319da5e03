// What an export format is: a name, and the text of one file or of several, made out of pages as they are read.

import type { Losses } from './losses.ts';
import type { GraphReading } from './reading.ts';

/** What a format writes from. */
export interface Source {
  readonly graph: GraphReading;
  /** Where a format says what it could not write as it is. */
  readonly losses: Losses;
}

/** Text in pieces, each made when the one before has been written. */
export type Text = AsyncIterable<string>;

/** One file of a format that needs several. */
export interface ExportedFile {
  readonly name: string;
  readonly text: Text;
  /** A program that the user is meant to run. */
  readonly isExecutable?: boolean;
}

/** A format of one file, which may also go to the standard output, or of a folder of them. */
export type ExportFormat = {
  /** As the command line names it. */
  readonly name: string;
  /** One line: what it is and what it is for. */
  readonly summary: string;
} & (
  | { readonly text: (source: Source) => Text; readonly files?: undefined }
  | {
      readonly files: (source: Source) => readonly ExportedFile[];
      readonly text?: undefined;
      /** What to do with the folder, as a line for the user. */
      readonly nextStep?: (folder: string) => string;
    }
);
