// Answers /metrics: to whoever shows the token or, where there is none, on a server that only this machine reaches.

import type { IncomingMessage } from 'node:http';
import { carriesToken } from '../bearer.ts';
import { foreseen } from '../errors.ts';
import { isLoopback } from '../host-header.ts';
import type { Reply } from '../reply.ts';
import type { Metrics } from './metrics.ts';

/** Who may read the metrics. */
export interface MetricsAccess {
  readonly metrics: Metrics;
  /** Where the server listens, as the settings say it. */
  readonly host: string;
  /** The token that a reader must show; without it only a server on a loopback address tells. */
  readonly token?: string | undefined;
}

/** The answer to one who asks for the metrics. @throws GraphQLError TOKEN_NEEDED. */
export async function metricsPage(
  { metrics, host, token }: MetricsAccess,
  { headers }: Pick<IncomingMessage, 'headers'>,
): Promise<Reply> {
  if (token === undefined && !isLoopback(host)) {
    const advice = 'Set PAPERGRAPH_METRICS_TOKEN, and send it';
    throw foreseen('TOKEN_NEEDED', `Expected a server that only this machine reaches, got HOST ${host}. ${advice}.`);
  }
  if (token !== undefined && !carriesToken(headers.authorization, token)) {
    throw foreseen(
      'TOKEN_NEEDED',
      'Expected the header authorization: Bearer, with the token of PAPERGRAPH_METRICS_TOKEN.',
    );
  }
  const { type, text } = await metrics.text();
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body: text };
}
