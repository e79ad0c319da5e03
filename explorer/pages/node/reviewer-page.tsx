// The page of a reviewer: the reviews, the papers, what they are about and who published them.

import {
  ReviewerPage as Operation,
  ReviewerConceptPapers,
  ReviewerConcepts,
  ReviewerOrganisationPapers,
  ReviewerOrganisations,
  ReviewerReviews,
} from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { Ranking } from '../../parts/ranking.tsx';
import { ReviewList } from '../../parts/review-list.tsx';
import { YearBars } from '../../parts/year-bars.tsx';
import { NodeFrame } from './node-frame.tsx';
import type { NodePageProps } from './node-page.tsx';

/** The page. */
export function ReviewerPage({ id }: NodePageProps) {
  const { words, language } = useSpeech();
  const asked = useAnswer(Operation, { ref: id, language });
  return (
    <NodeFrame
      id={id}
      asked={asked}
      node={({ reviewer }) => reviewer}
      glance={({ handles, author }) => [
        [words.node.handles, handles.length === 0 ? null : handles.map(handleText).join(', ')],
        [words.node.samePerson, author && <NodeLink node={author} />],
      ]}
    >
      {({ id: subject }) => <Lists subject={subject} />}
    </NodeFrame>
  );
}

function handleText({ service, name }: { readonly service: string; readonly name: string }): string {
  return `${name} (${service})`;
}

function Lists({ subject }: { readonly subject: string }) {
  const { words } = useSpeech();
  const { sections, empty } = words;
  return (
    <>
      <ReviewList
        {...{ subject, id: 'reviews', title: sections.reviews, empty: empty.reviews }}
        shows={['paper', 'digest']}
        operation={ReviewerReviews}
        connection={({ reviewer }) => reviewer?.reviews}
      />
      <YearBars
        where={{ reviewers: { some: { id: { eq: subject } } } }}
        addressOf={(year) =>
          `/ask?${new URLSearchParams({ reviewer: subject, from: `${year}`, to: `${year}`, by: 'CONCEPT' })}`
        }
      />
      <div class="columns">
        <Ranking
          {...{ subject, id: 'concepts', title: sections.concepts, empty: empty.concepts }}
          operation={ReviewerConcepts}
          connection={({ reviewer }) => reviewer?.concepts}
          behind={ReviewerConceptPapers}
          papers={({ reviewer }) => reviewer?.concepts.edges[0]?.papers}
        />
        <Ranking
          {...{ subject, id: 'organisations', title: sections.organisations, empty: empty.organisations }}
          operation={ReviewerOrganisations}
          connection={({ reviewer }) => reviewer?.organisations}
          behind={ReviewerOrganisationPapers}
          papers={({ reviewer }) => reviewer?.organisations.edges[0]?.papers}
        />
      </div>
    </>
  );
}
