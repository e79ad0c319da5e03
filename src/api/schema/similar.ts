// What Paper.similar takes and gives.

import { Float, Int } from 'type-graphql';
import { MOST_FACTS } from '../../model/similarity.ts';
import { type FieldSpec, objectClass } from './class-type.ts';
import { NodeInterface, nodeClasses } from './node-classes.ts';

const SimilarPaper = objectClass(
  'SimilarPaper',
  'A paper like another: score is 0 to 1; shared: the concepts, authors, organisations and citations that the two have in common.',
  [
    { name: 'paper', type: () => nodeClasses.Paper, description: 'The paper that is like it.' },
    {
      name: 'score',
      type: () => Float,
      description:
        'How much of what the paper may share this one shares, 0 to 1: each thing weighs 1 / √n, where n facts link papers to it.',
    },
    {
      name: 'shared',
      type: () => [NodeInterface],
      description:
        'What both have, the rarest first; a paper that one of them cites, or that cites one, is shared by both.',
    },
  ],
);

/** The field of papers that lists papers like it. */
export const similarField: FieldSpec = {
  name: 'similar',
  type: () => [SimilarPaper],
  arguments: [{ name: 'first', type: () => Int, defaultValue: 10, description: 'How many, 1 to 100.' }],
  description:
    'Papers that share most with it: concepts, authors, organisations, citations and mentions, the rarer the more they weigh. Then by id. ' +
    `What more than ${MOST_FACTS} facts link to papers counts for nothing.`,
};
