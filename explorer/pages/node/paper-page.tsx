// The page of a paper: authors, organisations, what it is about, introduces, uses and mentions, reviews, similar papers.

import {
  PaperPage as Operation,
  PaperAuthors,
  type PaperAuthorsQuery,
  PaperCitedBy,
  PaperCites,
  PaperConcepts,
  PaperIntroduces,
  PaperMentions,
  PaperOrganisations,
  PaperReviews,
  PaperUses,
} from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { DirectList } from '../../parts/direct-list.tsx';
import type { Column } from '../../parts/list.ts';
import { NodeLink, NodeLinks } from '../../parts/node-link.tsx';
import { PaperList } from '../../parts/paper-list.tsx';
import { ReviewList } from '../../parts/review-list.tsx';
import { names, outside } from './glance.tsx';
import { NodeFrame } from './node-frame.tsx';
import type { NodePageProps } from './node-page.tsx';
import { SimilarPapers } from './similar-papers.tsx';

/** The page. */
export function PaperPage({ id }: NodePageProps) {
  const { words, language, date } = useSpeech();
  const { node } = words;
  const asked = useAnswer(Operation, { ref: id, language });
  return (
    <NodeFrame
      id={id}
      asked={asked}
      node={({ paper }) => paper}
      text={({ summary, abstract }) => (summary ?? abstract) !== null && <p class="lead">{summary ?? abstract}</p>}
      glance={(paper) => [
        [node.year, paper.year],
        [node.publishedOn, paper.publishedOn && date(paper.publishedOn)],
        [node.venue, paper.venue && <NodeLink node={paper.venue} />],
        [node.aliases, names([...(paper.shortName ? [paper.shortName] : []), ...paper.aliases])],
        ['DOI', outside(paper.doi, paper.doi && `https://doi.org/${paper.doi}`)],
        ['arXiv', outside(paper.arxivId, paper.arxivId && `https://arxiv.org/abs/${paper.arxivId}`)],
        ['OpenAlex', outside(paper.openAlexId, paper.openAlexId && `https://openalex.org/${paper.openAlexId}`)],
        [node.address, outside(paper.url)],
      ]}
    >
      {({ id: subject, authorsComplete }) => (
        <>
          <People subject={subject} isComplete={authorsComplete} />
          <Concepts subject={subject} />
          <SimilarPapers subject={subject} />
          <Citations subject={subject} />
        </>
      )}
    </NodeFrame>
  );
}

interface SubjectProps {
  readonly subject: string;
}

type AuthorRow = NonNullable<PaperAuthorsQuery['paper']>['authors']['edges'][number];

function People({ subject, isComplete }: SubjectProps & { readonly isComplete: boolean }) {
  const { words } = useSpeech();
  const { sections, empty } = words;
  const at: Column<AuthorRow> = {
    head: words.columns.affiliations,
    cell: ({ affiliations }) => <NodeLinks nodes={affiliations} />,
  };
  return (
    <>
      <div class="columns">
        <div>
          <DirectList
            {...{ subject, id: 'authors', title: sections.authors, empty: empty.authors }}
            operation={PaperAuthors}
            connection={({ paper }) => paper?.authors}
            more={[at]}
          />
          {!isComplete && <p class="note">{words.node.incomplete}</p>}
        </div>
        <DirectList
          {...{ subject, id: 'organisations', title: sections.organisations, empty: empty.organisations }}
          operation={PaperOrganisations}
          connection={({ paper }) => paper?.organisations}
        />
      </div>
      <ReviewList
        {...{ subject, id: 'reviews', title: sections.reviews, empty: empty.reviews }}
        shows={['reviewer', 'digest']}
        operation={PaperReviews}
        connection={({ paper }) => paper?.reviews}
      />
    </>
  );
}

function Concepts({ subject }: SubjectProps) {
  const { words } = useSpeech();
  const { sections, empty } = words;
  return (
    <div class="columns">
      <DirectList
        {...{ subject, id: 'about', title: sections.about, filter: 'name', empty: empty.concepts }}
        operation={PaperConcepts}
        connection={({ paper }) => paper?.concepts}
      />
      <DirectList
        {...{ subject, id: 'introduces', title: sections.introduces }}
        operation={PaperIntroduces}
        connection={({ paper }) => paper?.introduces}
      />
      <DirectList
        {...{ subject, id: 'uses', title: sections.uses }}
        operation={PaperUses}
        connection={({ paper }) => paper?.uses}
      />
      <DirectList
        {...{ subject, id: 'mentions', title: sections.mentions }}
        operation={PaperMentions}
        connection={({ paper }) => paper?.mentions}
      />
    </div>
  );
}

function Citations({ subject }: SubjectProps) {
  const { words } = useSpeech();
  return (
    <div class="columns">
      <PaperList
        {...{ subject, id: 'cites', title: words.sections.cites }}
        operation={PaperCites}
        connection={({ paper }) => paper?.cites}
      />
      <PaperList
        {...{ subject, id: 'cited-by', title: words.sections.citedBy }}
        operation={PaperCitedBy}
        connection={({ paper }) => paper?.citedBy}
      />
    </div>
  );
}
