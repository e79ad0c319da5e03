// The two ways over HTTP: this server and @neo4j/graphql.

import { canonical, canonicalData } from '../canonical.ts';
import type { GraphqlClient } from './http-client.ts';
import type { Way } from './way.ts';

type Data = Readonly<Record<string, unknown>>;

/** Papergraph as its users reach it. */
export function overHttp(client: GraphqlClient): Way {
  return {
    name: 'http',
    prepare: ({ operation: query }, samples) => {
      const bodies = samples.map(({ papergraph: variables }) => JSON.stringify({ query, variables }));
      return {
        ask: (sample) => client.ask(bodies[sample] as string),
        answer: (came) => canonicalData(came as Data),
      };
    },
  };
}

/** @neo4j/graphql behind the same HTTP stack. */
export function throughNeo4jGraphql(client: GraphqlClient): Way {
  return {
    name: 'neo4jGraphql',
    prepare: ({ neo4jGraphql }, samples) => {
      if (!neo4jGraphql) throw new Error('@neo4j/graphql has no such question.');
      const { operation: query, gives, answer } = neo4jGraphql;
      const bodies = samples.map(({ neo4jGraphql: variables }) => JSON.stringify({ query, variables }));
      return {
        ask: (sample) => client.ask(bodies[sample] as string),
        answer: (came, sample) => {
          const data = came as Data;
          if (answer) return canonical(answer(data, samples[sample]?.neo4jGraphql ?? {}));
          const list = canonicalData(data);
          return gives === 'one' ? (list as unknown[])[0] : list;
        },
      };
    },
  };
}
