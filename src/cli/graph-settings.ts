// What the commands that open the graph have in common in their help.

import { SERVER_SETTINGS } from '../api/setting-table.ts';
import type { CommandSetting, Option } from './command.ts';

const { data, neo4jUri, neo4jUsername, neo4jPassword, neo4jDatabase } = SERVER_SETTINGS;

/** The settings that say where the graph is. */
export const GRAPH_SETTINGS: readonly CommandSetting[] = [data, neo4jUri, neo4jUsername, neo4jPassword, neo4jDatabase];

/** What exit code 1 means where a graph is opened. */
export const GRAPH_FAILED =
  'the graph fails or cannot be opened; LOCKED: another process, such as a server, has the embedded one open: stop it';

/** The option that answers programs. */
export const JSON_OPTION: Option = {
  meaning: 'prints one JSON object in place of lines for people; an error is { "error": { "code", "message" } }',
};
