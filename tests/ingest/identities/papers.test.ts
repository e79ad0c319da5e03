// Tests of which papers are one: identifiers before titles.

import { expect, it } from 'vitest';
import { decidePapers } from '../../../src/ingest/identities/papers.ts';
import { curatedStatements, type ReviewStatement } from '../../../src/ingest/statements/statement.ts';
import { digestRecord } from '../../../src/model/record.ts';

const at = [0, 1];

/** A statement of a document, read by the program, of a paper of that title and arXiv identifier. */
function paper(document: string, title: string, arxivId?: string): ReviewStatement {
  const [statement] = curatedStatements(
    digestRecord.parse({
      digest: { id: `digest:${document}`, document, title: document, at },
      reviews: [
        { position: 1, at, paper: { id: 'paper:any', title: { writtenAs: title, at }, ...(arxivId && { arxivId }) } },
      ],
    }),
  );
  if (!statement) throw new Error('a statement was expected');
  return { ...statement, origin: 'read' };
}

function told(...list: readonly ReviewStatement[]) {
  const decided = decidePapers(list);
  return list.map((one) => `${decided.get(one)?.id} ${decided.get(one)?.rule}`);
}

it('joins titles that are alike, and titles that are not under one identifier', () => {
  expect(told(paper('a', 'Soft Pebbles'), paper('b', 'Soft  pebbles'))).toEqual([
    'paper:soft-pebbles title',
    'paper:soft-pebbles title',
  ]);
  expect(told(paper('a', 'Soft Pebbles', '1'), paper('b', 'Мягкая галька', '1'))).toEqual([
    'paper:miagkaia-galka identifier',
    'paper:miagkaia-galka identifier',
  ]);
});

it('keeps two papers of one title apart where their identifiers do', () => {
  const list = [paper('a', 'Attention', '2001.1'), paper('b', 'Attention', '2002.2'), paper('c', 'Attention')];
  expect(told(...list)).toEqual(['paper:attention title', 'paper:attention--2 title', 'paper:attention title']);
  expect(told(...[...list].reverse())).toEqual([...told(...list)].reverse());
});
