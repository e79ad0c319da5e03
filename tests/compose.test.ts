// Keeps the container files safe by default: no secret in them, nothing reachable from outside, no rights to spare.

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { textOf } from './house/tracked.ts';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment: Record<string, string>;
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Record<string, { readonly condition: string }>;
}

const { services } = parse(textOf('docker-compose.yml'), { merge: true }) as { services: Record<string, Service> };
const dockerfile = textOf('Dockerfile');

describe('docker-compose.yml', () => {
  it('takes every password from the environment and refuses to start without it', () => {
    const secrets = Object.values(services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|AUTH/u.test(name)),
    );
    expect(secrets).toHaveLength(3);
    for (const [, value] of secrets) expect(value).toMatch(/^(?:neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/u);
  });

  it('publishes ports on this machine alone', () => {
    const ports = Object.values(services).flatMap(({ ports = [] }) => ports);
    expect(ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687', '127.0.0.1:4000:4000']);
  });

  it('lets LOAD CSV read nothing, and no statement run for ever', () => {
    expect(services.neo4j?.environment).toMatchObject({
      NEO4J_dbms_security_allow__csv__import__from__file__urls: 'false',
      NEO4J_internal_dbms_cypher__ip__blocklist: '0.0.0.0/0,::/0',
      NEO4J_server_directories_import: '/var/lib/neo4j/import',
      NEO4J_db_transaction_timeout: '60s',
    });
  });

  it('seeds a healthy Neo4j before the server starts', () => {
    expect(services.neo4j?.healthcheck?.test).toEqual(['CMD', 'wget', '--quiet', '--spider', 'http://127.0.0.1:7474']);
    expect(services.seed?.command).toEqual(['node', 'dist/cli/main.js', 'seed']);
    expect(services.seed?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.server?.depends_on).toEqual({
      neo4j: { condition: 'service_healthy' },
      seed: { condition: 'service_completed_successfully' },
    });
  });

  it('runs what is ours without rights and without a disk to write to', () => {
    for (const name of ['seed', 'server']) {
      expect(services[name]).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    }
  });
});

describe('the Dockerfile', () => {
  it('ends as a user without rights, with a health check that asks /readyz', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    expect(last).toMatch(/^USER 1000:1000$/mu);
    expect(last).toMatch(/^HEALTHCHECK [\s\S]*\/readyz/mu);
    expect(dockerfile.match(/^FROM \S+/gmu)).toEqual(['FROM node:20-bookworm-slim', 'FROM node:20-bookworm-slim']);
  });

  it('runs no install script', () => {
    expect(dockerfile.match(/^RUN npm (?:ci|install).*$/gmu)).toEqual(['RUN npm ci --ignore-scripts']);
  });
});
