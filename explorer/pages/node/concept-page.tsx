// The page of a concept: who published, wrote and reviewed papers on it, the papers, and where it stands among concepts.

import {
  ConceptAuthorPapers,
  ConceptAuthors,
  ConceptBroader,
  ConceptIntroducedBy,
  ConceptMentionedBy,
  ConceptNarrower,
  ConceptOrganisationPapers,
  ConceptOrganisations,
  ConceptPapers,
  ConceptReviewerPapers,
  ConceptReviewers,
  ConceptUsedBy,
  ConceptPage as Operation,
} from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { DirectList } from '../../parts/direct-list.tsx';
import { PaperList } from '../../parts/paper-list.tsx';
import { Ranking } from '../../parts/ranking.tsx';
import { YearBars } from '../../parts/year-bars.tsx';
import { names } from './glance.tsx';
import { NodeFrame } from './node-frame.tsx';
import type { NodePageProps } from './node-page.tsx';

/** The page. */
export function ConceptPage({ id }: NodePageProps) {
  const { words, language } = useSpeech();
  const asked = useAnswer(Operation, { ref: id, language });
  return (
    <NodeFrame
      id={id}
      asked={asked}
      node={({ concept }) => concept}
      text={({ description }) => description !== null && <p class="lead">{description}</p>}
      glance={({ kind, aliases }) => [
        [words.node.kind, words.conceptKinds[kind]],
        [words.node.aliases, names(aliases)],
      ]}
    >
      {({ id: subject }) => (
        <>
          <Rankings subject={subject} />
          <PaperLists subject={subject} />
        </>
      )}
    </NodeFrame>
  );
}

interface SubjectProps {
  readonly subject: string;
}

function Rankings({ subject }: SubjectProps) {
  const { words } = useSpeech();
  const { sections, empty } = words;
  return (
    <>
      <Ranking
        {...{ subject, id: 'organisations', title: sections.organisations, empty: empty.organisations }}
        operation={ConceptOrganisations}
        connection={({ concept }) => concept?.organisations}
        behind={ConceptOrganisationPapers}
        papers={({ concept }) => concept?.organisations.edges[0]?.papers}
      />
      <div class="columns">
        <Ranking
          {...{ subject, id: 'authors', title: sections.authors, empty: empty.authors }}
          operation={ConceptAuthors}
          connection={({ concept }) => concept?.authors}
          behind={ConceptAuthorPapers}
          papers={({ concept }) => concept?.authors.edges[0]?.papers}
        />
        <div>
          <YearBars
            where={{ concepts: { some: { within: [subject] } } }}
            addressOf={(year) =>
              `/ask?${new URLSearchParams({ concept: subject, from: `${year}`, to: `${year}`, by: 'ORGANISATION' })}`
            }
          />
          <Ranking
            {...{ subject, id: 'reviewers', title: sections.reviewers, empty: empty.reviewers }}
            operation={ConceptReviewers}
            connection={({ concept }) => concept?.reviewers}
            behind={ConceptReviewerPapers}
            papers={({ concept }) => concept?.reviewers.edges[0]?.papers}
          />
        </div>
      </div>
    </>
  );
}

function PaperLists({ subject }: SubjectProps) {
  const { words } = useSpeech();
  const { sections, empty } = words;
  return (
    <>
      <PaperList
        {...{ subject, id: 'papers', title: sections.papers, empty: empty.papers }}
        operation={ConceptPapers}
        connection={({ concept }) => concept?.papers}
      />
      <PaperList
        {...{ subject, id: 'introduced-by', title: sections.introducedBy }}
        operation={ConceptIntroducedBy}
        connection={({ concept }) => concept?.introducedBy}
      />
      <div class="columns">
        <PaperList
          {...{ subject, id: 'used-by', title: sections.usedBy }}
          operation={ConceptUsedBy}
          connection={({ concept }) => concept?.usedBy}
        />
        <PaperList
          {...{ subject, id: 'mentioned-by', title: sections.mentionedBy }}
          operation={ConceptMentionedBy}
          connection={({ concept }) => concept?.mentionedBy}
        />
        <DirectList
          {...{ subject, id: 'broader', title: sections.broader }}
          operation={ConceptBroader}
          connection={({ concept }) => concept?.broader}
        />
        <DirectList
          {...{ subject, id: 'narrower', title: sections.narrower }}
          operation={ConceptNarrower}
          connection={({ concept }) => concept?.narrower}
        />
      </div>
    </>
  );
}
