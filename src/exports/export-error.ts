// What goes wrong with an export, told by code and never by message text.

/**
 * BAD_FILTER: the filter is not one, or asks for too much. OUTPUT_EXISTS: something stands where the export should go.
 * OUTPUT_KIND: a format of several files needs a folder. OUTPUT_FOLDER: the folder that it should go into is not there.
 * OUTPUT_CLOSED: whoever read the output went away. INTERRUPTED: a signal came first. Failures of the graph are a GraphError, those of the disk an error of the system.
 */
export type ExportErrorCode =
  | 'BAD_FILTER'
  | 'OUTPUT_EXISTS'
  | 'OUTPUT_KIND'
  | 'OUTPUT_FOLDER'
  | 'OUTPUT_CLOSED'
  | 'INTERRUPTED';

/** An export that did not take place; nothing stands under the name it was to have. */
export class ExportError extends Error {
  readonly code: ExportErrorCode;

  constructor(code: ExportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExportError';
    this.code = code;
  }
}
