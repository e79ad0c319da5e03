// Answers /metrics: to whoever shows the token or, where there is none and it is open, from this machine alone.

import type { IncomingMessage } from 'node:http';
import { foreseen } from '../errors.ts';
import { isLoopback } from '../host-header.ts';
import { hasToken } from '../operator-token.ts';
import type { Reply } from '../reply.ts';
import type { Metrics } from './metrics.ts';

/** Who may read the metrics. */
export interface MetricsAccess {
  readonly metrics: Metrics;
  /** Where the server listens, as the settings say it. */
  readonly host: string;
  /** Whether, where there is no token, whoever reaches a server on a loopback address may. */
  readonly isOpen: boolean;
  /** The token that a reader must show. */
  readonly token?: string | undefined;
}

/** What a proxy adds: on this machine it is one that connects, whoever it is that asks. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** The answer to one who asks for the metrics. @throws GraphQLError TOKEN_NEEDED, TOKEN_WRONG. */
export async function metricsPage(
  { metrics, host, isOpen, token }: MetricsAccess,
  { headers }: Pick<IncomingMessage, 'headers'>,
): Promise<Reply> {
  const passed = FORWARDED.find((name) => headers[name] !== undefined);
  if (token === undefined && (!isOpen || !isLoopback(host) || passed !== undefined)) {
    const got = passed === undefined ? `HOST ${host}` : `a request with ${passed}`;
    const reason = isOpen ? `a request from this machine, got ${got}` : 'a token, as PAPERGRAPH_OPEN_METRICS is off';
    throw foreseen('TOKEN_NEEDED', `Expected ${reason}. Set PAPERGRAPH_METRICS_TOKEN, and send it.`);
  }
  if (token !== undefined && !hasToken(headers.authorization, token)) {
    throw foreseen(
      'TOKEN_NEEDED',
      'Expected the header authorization: Bearer, with the token of PAPERGRAPH_METRICS_TOKEN.',
    );
  }
  const { type, text } = await metrics.text();
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body: text };
}
