// The process in which @neo4j/graphql serves.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { typeDefinitions } from '../neo4j-graphql/type-definitions.ts';

const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '', PORT = '0' } = process.env;

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { telemetryDisabled: true });
const schema = await new Neo4jGraphQL({ typeDefs: typeDefinitions, driver }).getSchema();
const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
await apollo.start();

const server = createServer((request, response) => {
  if (request.url === '/readyz') response.end('ready');
  else
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
});
server.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new HeaderMap([['content-type', request.headers['content-type'] ?? '']]);
  headers.set('accept', request.headers.accept ?? '');
  const {
    body,
    status,
    headers: sent,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'POST',
      headers,
      search: '',
      body: JSON.parse(Buffer.concat(chunks).toString()),
    },
    context: async () => ({}),
  });
  if (body.kind !== 'complete') throw new Error('an answer in parts');
  response.writeHead(status ?? 200, { ...Object.fromEntries(sent), 'content-length': Buffer.byteLength(body.string) });
  response.end(body.string);
}
