// The table of edges as each node type sees it.

import { describe, expect, it } from 'vitest';
import { nodeLabels } from '../../src/model/nodes.ts';
import { countedOf, edgeType, filtersOf, listOf, listsOf, reversed } from '../../src/model/relations.ts';

const walked = (steps: readonly { edge: string; direction: string }[]) =>
  steps.map(({ edge, direction }) => (direction === 'out' ? `-${edge}->` : `<-${edge}-`)).join(' ');

describe('lists', () => {
  it('of a node type are all that the table says it sees, each with its way', () => {
    const lists = Object.fromEntries(
      nodeLabels.map((label) => [
        label,
        listsOf(label).map(({ list, steps, target }) => `${list.field} ${walked(steps)} ${target}`),
      ]),
    );
    expect(lists).toEqual({
      Paper: [
        'authors <-AUTHORED- Author',
        'organisations <-PUBLISHED- Organisation',
        'concepts -ABOUT-> Concept',
        'introduces -INTRODUCES-> Concept',
        'uses -USES-> Concept',
        'mentions -MENTIONS-> Concept',
        'cites -CITES-> Paper',
        'citedBy <-CITES- Paper',
        'reviews <-REVIEWS- Review',
        'venue -IN_VENUE-> Venue',
      ],
      Author: ['papers -AUTHORED-> Paper', 'reviewer <-SAME_PERSON_AS- Reviewer'],
      Organisation: ['papers -PUBLISHED-> Paper', 'parent -PART_OF-> Organisation', 'children <-PART_OF- Organisation'],
      Reviewer: ['reviews -WROTE-> Review', 'author -SAME_PERSON_AS-> Author', 'papers -WROTE-> -REVIEWS-> Paper'],
      Review: ['reviewer <-WROTE- Reviewer', 'paper -REVIEWS-> Paper', 'digest -IN_DIGEST-> Digest'],
      Digest: ['reviews <-IN_DIGEST- Review'],
      Concept: [
        'papers <-ABOUT- Paper',
        'introducedBy <-INTRODUCES- Paper',
        'usedBy <-USES- Paper',
        'mentionedBy <-MENTIONS- Paper',
        'broader -BROADER-> Concept',
        'narrower <-BROADER- Concept',
      ],
      Venue: ['papers <-IN_VENUE- Paper'],
    });
  });

  it('counted by paper are those of the design', () => {
    const counted = nodeLabels.flatMap((label) => countedOf(label).map(({ field, to }) => `${label}.${field}: ${to}`));
    expect(counted).toEqual([
      'Author.affiliations: Organisation',
      'Author.coauthors: Author',
      'Author.concepts: Concept',
      'Organisation.authors: Author',
      'Organisation.concepts: Concept',
      'Organisation.collaborators: Organisation',
      'Reviewer.concepts: Concept',
      'Reviewer.organisations: Organisation',
      'Concept.organisations: Organisation',
      'Concept.authors: Author',
      'Concept.reviewers: Reviewer',
    ]);
  });

  it('are found by field, and a field that is none is an error that names it', () => {
    expect(listOf('Reviewer', 'papers').list.connection).toBe('ReviewerPaper');
    expect(() => listOf('Reviewer', 'title')).toThrow('Reviewer.title is no list in the table of edges.');
  });
});

describe('relations that filters ask about', () => {
  it('lead the same way as the lists of the same name', () => {
    const both = nodeLabels.flatMap((label) =>
      filtersOf(label).flatMap(({ filter, steps }) => {
        const list = listsOf(label).find((one) => one.list.field === filter.field);
        return list ? [[`${label}.${filter.field}`, walked(steps), walked(list.steps)] as const] : [];
      }),
    );
    expect(both.length).toBeGreaterThan(15);
    expect(both.filter(([, filter, list]) => filter !== list)).toEqual([]);
  });

  it('also go where no list does', () => {
    const alone = nodeLabels.flatMap((label) =>
      filtersOf(label)
        .filter(({ filter }) => !listsOf(label).some(({ list }) => list.field === filter.field))
        .map(({ filter, steps, target }) => `${label}.${filter.field} ${walked(steps)} ${target}`),
    );
    expect(alone).toEqual([
      'Paper.reviewers <-REVIEWS- <-WROTE- Reviewer',
      'Paper.digests <-REVIEWS- -IN_DIGEST-> Digest',
      'Author.affiliations -AFFILIATED_WITH-> Organisation',
      'Digest.papers <-IN_DIGEST- -REVIEWS-> Paper',
    ]);
  });
});

describe('a way walked from its far end', () => {
  it('takes the same edges the other way round, and twice is the way itself', () => {
    const steps = listOf('Reviewer', 'papers').steps;
    expect(walked(reversed(steps))).toBe('<-REVIEWS- <-WROTE-');
    expect(reversed(reversed(steps))).toEqual(steps);
  });
});

describe('an edge type', () => {
  it('is found by name, and a name that is none is an error that says it', () => {
    expect(edgeType('ABOUT').to.label).toBe('Concept');
    expect(() => edgeType('LIKES' as 'ABOUT')).toThrow('No edge type LIKES in the table of edges.');
  });
});
