// Where the embedded engine keeps a graph inside its data folder.

/** The name of the database file; the engine keeps its log beside it, as `papergraph.wal/`. */
export const GRAPH_FILE = 'papergraph';

/** The folder of the log. */
export const LOG_FOLDER = `${GRAPH_FILE}.wal`;

/** What the engine puts aside of a log that it could not read to its end. */
export const DAMAGED_LOG = `${GRAPH_FILE}.wal.damaged`;
