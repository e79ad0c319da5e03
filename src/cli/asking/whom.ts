// Finds who answers the questions of a call: a server where one is named, else the graph that the settings name.

import { LIMIT_SETTINGS, SERVER_SETTINGS } from '../../api/setting-table.ts';
import { readSettings } from '../../api/settings.ts';
import type { Call, CommandSetting, Option } from '../command.ts';
import { withGraph } from '../existing-graph.ts';
import { GRAPH_FAILED, GRAPH_SETTINGS } from '../graph-settings.ts';
import { ownGraph } from './own-graph.ts';
import type { Asked } from './question.ts';
import { runningServer } from './running-server.ts';

/** The option that names a server. */
export const URL_OPTION: Option = {
  value: 'URL',
  meaning: 'asks a running server, such as http://127.0.0.1:4000, in place of opening the graph',
};

/** The settings of a command that asks; with --url none of them is read. */
export const ASKING_SETTINGS: readonly CommandSetting[] = [
  ...GRAPH_SETTINGS,
  SERVER_SETTINGS.deadlineMs,
  ...Object.values(LIMIT_SETTINGS).filter(({ name }) => name !== LIMIT_SETTINGS.body.name),
];

/** What goes to a server that is asked, and nowhere else. */
export const TOKEN_SETTING: CommandSetting = {
  name: 'PAPERGRAPH_TOKEN',
  fallback: null,
  meaning: 'Goes with statements in Cypher to a server of --url that wants it.',
};

/** What exit code 1 means where questions are asked. */
export const ASKING_FAILED = `${GRAPH_FAILED}, or ask it with --url; or no server answers there`;

/** Does something with who answers, and lets go of it. */
export async function withAsked(
  { options, environment }: Pick<Call, 'options' | 'environment'>,
  work: (asked: Asked) => Promise<number>,
): Promise<number> {
  if (options.url !== undefined) {
    const warn = (line: string) => void process.stderr.write(`Warning: ${line}\n`);
    return work(runningServer(String(options.url), { token: environment.PAPERGRAPH_TOKEN, warn }));
  }
  const settings = readSettings(environment);
  return withGraph(environment, (engine) => work(ownGraph(engine, settings)));
}
