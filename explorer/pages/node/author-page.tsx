// The page of an author: papers, co-authors, organisations and what the papers are about.

import {
  AuthorAffiliationPapers,
  AuthorAffiliations,
  AuthorCoauthorPapers,
  AuthorCoauthors,
  AuthorConceptPapers,
  AuthorConcepts,
  AuthorPapers,
  AuthorPage as Operation,
} from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { NodeLink } from '../../parts/node-link.tsx';
import { PaperList } from '../../parts/paper-list.tsx';
import { Ranking } from '../../parts/ranking.tsx';
import { YearBars } from '../../parts/year-bars.tsx';
import { names, outside } from './glance.tsx';
import { NodeFrame } from './node-frame.tsx';
import type { NodePageProps } from './node-page.tsx';

/** The page. */
export function AuthorPage({ id }: NodePageProps) {
  const { words, language } = useSpeech();
  const asked = useAnswer(Operation, { ref: id, language });
  return (
    <NodeFrame
      id={id}
      asked={asked}
      node={({ author }) => author}
      glance={({ aliases, orcid, openAlexId, reviewer }) => [
        [words.node.aliases, names(aliases)],
        [words.node.samePerson, reviewer && <NodeLink node={reviewer} />],
        ['ORCID', outside(orcid, orcid && `https://orcid.org/${orcid}`)],
        ['OpenAlex', outside(openAlexId, openAlexId && `https://openalex.org/${openAlexId}`)],
      ]}
    >
      {({ id: subject }) => <Lists subject={subject} />}
    </NodeFrame>
  );
}

function Lists({ subject }: { readonly subject: string }) {
  const { words } = useSpeech();
  const { sections, empty } = words;
  return (
    <>
      <PaperList
        {...{ subject, id: 'papers', title: sections.papers, empty: empty.papers }}
        operation={AuthorPapers}
        connection={({ author }) => author?.papers}
      />
      <YearBars
        where={{ authors: { some: { id: { eq: subject } } } }}
        addressOf={(year) =>
          `/ask?${new URLSearchParams({ author: subject, from: `${year}`, to: `${year}`, by: 'CONCEPT' })}`
        }
      />
      <div class="columns">
        <Ranking
          {...{ subject, id: 'organisations', title: sections.affiliations, empty: empty.organisations }}
          operation={AuthorAffiliations}
          connection={({ author }) => author?.affiliations}
          behind={AuthorAffiliationPapers}
          papers={({ author }) => author?.affiliations.edges[0]?.papers}
        />
        <Ranking
          {...{ subject, id: 'coauthors', title: sections.coauthors }}
          operation={AuthorCoauthors}
          connection={({ author }) => author?.coauthors}
          behind={AuthorCoauthorPapers}
          papers={({ author }) => author?.coauthors.edges[0]?.papers}
        />
      </div>
      <Ranking
        {...{ subject, id: 'concepts', title: sections.concepts, empty: empty.concepts }}
        operation={AuthorConcepts}
        connection={({ author }) => author?.concepts}
        behind={AuthorConceptPapers}
        papers={({ author }) => author?.concepts.edges[0]?.papers}
      />
    </>
  );
}
