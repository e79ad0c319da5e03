// Keeps what the documents for readers say true: commands, settings, links, the query and its answer.

import { posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_SETTINGS } from '../src/api/setting-table.ts';
import type { Engine } from '../src/graph/engine.ts';
import { openEngine } from '../src/graph/open.ts';
import { seedGraph } from '../src/ingest/seed-graph.ts';
import { TOP, textOf, texts, trackedFiles } from './house/tracked.ts';
import { answeringFrom, dataOf } from './query/ask.ts';

const readme = textOf('README.md');
const documents = texts((path) => path.endsWith('.md'));

describe('README.md', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({ data: 'memory' });
    await seedGraph(engine, `${TOP}seed`);
  });
  afterAll(() => engine.close());

  it('lists every setting with its default and meaning, and no other', () => {
    const rows = ALL_SETTINGS.map(({ name, fallback, meaning }) => {
      const shown = fallback === null ? '' : `\`${fallback}\``;
      return `| \`${name}\` | ${shown} | ${meaning} |`;
    });
    expect(readme.match(/^\| `[A-Z][A-Z0-9_]*` \|.*$/gmu)).toEqual(rows);
  });

  it('shows the answer that its query gets', async () => {
    const [query, answer] = ['graphql', 'json'].map((language) => block(readme, language));
    const given = await dataOf(answeringFrom(engine), query ?? '');
    expect(JSON.parse(JSON.stringify(given))).toEqual(JSON.parse(answer ?? ''));
  });
});

describe('the documents', () => {
  it('call compose files as they are called', () => {
    const files = trackedFiles();
    const named = [...documents.entries()].flatMap(([path, text]) =>
      [...text.matchAll(/`([\w.-]*compose[\w.-]*\.ya?ml)`/gu)].map(([, name = '']) => ({ path, name })),
    );
    expect(named).toContainEqual({ path: 'README.md', name: 'docker-compose.yml' });
    expect(named.filter(({ name }) => !files.includes(name))).toEqual([]);
  });

  it('link to what exists', () => {
    const tracked = trackedFiles();
    const exists = (path: string) => tracked.some((file) => file === path || file.startsWith(`${path}/`));
    const dead = [...documents].flatMap(([path, text]) =>
      linksIn(text)
        .map((link) => posix.normalize(posix.join(posix.dirname(path), link)))
        .filter((target) => !exists(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('name files and folders that exist', () => {
    const tracked = trackedFiles();
    const named = [...documents].flatMap(([path, text]) =>
      [...text.matchAll(/`((?:src|tests|seed|schema|scripts|docs|bench)\/[\w./-]*)`/gu)].map(([, name = '']) => [
        path,
        name,
      ]),
    );
    expect(named.length).toBeGreaterThan(20);
    const gone = named.filter(
      ([, name = '']) => !tracked.some((file) => file === name || file.startsWith(`${name.replace(/\/$/u, '')}/`)),
    );
    expect(gone).toEqual([]);
  });

  it('name npm scripts that exist', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    const wanted = [...documents.values()].flatMap((text) =>
      [...text.matchAll(/npm run (?!--)([a-z][\w:-]*)/gu)].map(([, name]) => name),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !(name && name in scripts))).toEqual([]);
  });
});

/** The first fenced block in that language. */
function block(text: string, language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'mu').exec(text)?.[1] ?? '';
}

/** The links of a document that stay inside the repository, without their anchors. */
function linksIn(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link);
  return links.filter((link) => !/^(?:https?:|#)/u.test(link)).map((link) => link.replace(/#.*$/u, ''));
}
