// Says what is wrong with a question, as its answer tells it: code, place, and what may help.

import type { GraphQLFormattedError } from 'graphql';
import { LIMIT_SETTINGS, SERVER_SETTINGS } from '../../api/setting-table.ts';
import type { LimitName } from '../../api/settings.ts';
import type { Asked } from '../asking/question.ts';
import { visible } from '../visible.ts';

/** The exit code where the answer has errors. */
export const ANSWER_HAS_ERRORS = 3;

/** What that exit code means. */
export const ERRORS_MEAN =
  'the answer has errors, each told with its code on standard error; data that came is printed';

function placeOf({ path, locations }: GraphQLFormattedError): string {
  const [place] = locations ?? [];
  const parts = [...(path ? [path.join('.')] : []), ...(place ? [`line ${place.line}, column ${place.column}`] : [])];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function adviceOn(code: string, { limit }: { readonly limit?: unknown }, { isServer }: Pick<Asked, 'isServer'>) {
  const holder = isServer ? "the server's setting" : 'the setting';
  if (code === 'LIMIT_EXCEEDED' && String(limit) in LIMIT_SETTINGS) {
    return `Ask for less, or have ${holder} ${LIMIT_SETTINGS[limit as LimitName].name} allow more.`;
  }
  if (code === 'TIMEOUT') return `Ask for less, or have ${holder} ${SERVER_SETTINGS.deadlineMs.name} allow more time.`;
  if (code === 'UNAVAILABLE' && !isServer) return 'papergraph check says what cannot be reached.';
  if (code === 'GRAPHQL_VALIDATION_FAILED') {
    return `Fields of a type: papergraph query '{ __type(name: "Query") { fields { name } } }'`;
  }
  return undefined;
}

/** The lines that tell of the errors of an answer. */
export function faultLines(
  errors: readonly GraphQLFormattedError[],
  asked: Pick<Asked, 'isServer'>,
): readonly string[] {
  const advice = new Set<string>();
  const lines = errors.map((error) => {
    const code = String(error.extensions?.code ?? 'ERROR');
    const helps = adviceOn(code, error.extensions ?? {}, asked);
    if (helps !== undefined) advice.add(helps);
    return `${code}: ${visible(error.message)}${visible(placeOf(error))}`;
  });
  return [...lines, ...advice];
}
