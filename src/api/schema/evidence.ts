// Why facts are in the graph: Evidence, Source, Fact, and the handles of reviewers.

import { Float, Int } from 'type-graphql';
import { type FieldSpec, objectClass } from './class-type.ts';
import { EdgeKind } from './enums.ts';
import { NodeInterface, nodeClasses } from './node-classes.ts';

/** A document or data set that facts come from. */
export const Source = objectClass('Source', 'A document or data set that facts come from.', [
  { name: 'name', type: () => String, description: 'Its own name or identifier.' },
  { name: 'url', type: () => String, nullable: true, description: 'Where it can be read, where that is known.' },
  { name: 'digest', type: () => nodeClasses.Digest, nullable: true, description: 'The digest that the document is.' },
]);

/** Why a fact is in the graph. */
export const Evidence = objectClass('Evidence', 'Why a fact is in the graph.', [
  { name: 'source', type: () => Source, description: 'The document or data set that states it.' },
  {
    name: 'start',
    type: () => Int,
    nullable: true,
    description:
      'First character of the span in that document, in Unicode code points from 0; null for structured sources.',
  },
  { name: 'end', type: () => Int, nullable: true, description: 'One past the last character of the span.' },
  { name: 'quote', type: () => String, nullable: true, description: 'The text of the span, where the graph holds it.' },
  {
    name: 'sentence',
    type: () => String,
    nullable: true,
    description: 'The sentence around the span, where the graph holds it; of a very long one the part near the span.',
  },
  {
    name: 'sentenceStart',
    type: () => Int,
    nullable: true,
    description: 'First character of that sentence in the document, in Unicode code points from 0.',
  },
  { name: 'rule', type: () => String, description: 'What found it: curated, byline, vocabulary and so on.' },
  { name: 'confidence', type: () => Float, description: '0 to 1; 1 for what the source states outright.' },
]);

/** The field that edges and reviews carry their evidence in. */
export const evidenceField: FieldSpec = {
  name: 'evidence',
  type: () => [Evidence],
  description: 'Why it is in the graph, each reason with its source and span.',
};

/** An edge of the graph as a thing of its own. */
export const Fact = objectClass('Fact', 'One edge of the graph: what it says and why.', [
  { name: 'kind', type: () => EdgeKind, description: 'What the edge says.' },
  { name: 'from', type: () => NodeInterface, description: 'The node that the edge starts at, as stored.' },
  { name: 'to', type: () => NodeInterface, description: 'The node that the edge ends at, as stored.' },
  evidenceField,
]);

/** The name of a reviewer on some service. */
export const Handle = objectClass('Handle', 'The name of a person on a service.', [
  { name: 'service', type: () => String, description: 'The service, such as slack or habr.' },
  { name: 'name', type: () => String, description: 'The name there.' },
  {
    name: 'url',
    type: () => String,
    nullable: true,
    description: 'The profile page, where the service has public ones.',
  },
]);
