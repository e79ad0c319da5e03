// The page of an organisation: what it works on, with whom, who writes for it, and its papers.

import {
  OrganisationPage as Operation,
  OrganisationAuthorPapers,
  OrganisationAuthors,
  OrganisationChildren,
  OrganisationCollaboratorPapers,
  OrganisationCollaborators,
  OrganisationConceptPapers,
  OrganisationConcepts,
  OrganisationPapers,
} from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { DirectList } from '../../parts/direct-list.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { PaperList } from '../../parts/paper-list.tsx';
import { Ranking } from '../../parts/ranking.tsx';
import { YearBars } from '../../parts/year-bars.tsx';
import { names, outside } from './glance.tsx';
import { NodeFrame } from './node-frame.tsx';
import type { NodePageProps } from './node-page.tsx';

/** The page. */
export function OrganisationPage({ id }: NodePageProps) {
  const { words, language } = useSpeech();
  const asked = useAnswer(Operation, { ref: id, language });
  return (
    <NodeFrame
      id={id}
      asked={asked}
      node={({ organisation }) => organisation}
      glance={({ kind, country, aliases, parent, ror, openAlexId }) => [
        [words.node.kind, kind === null ? null : words.organisationKinds[kind]],
        [words.node.country, country],
        [words.node.parent, parent && <NodeLink node={parent} />],
        [words.node.aliases, names(aliases)],
        ['ROR', outside(ror, ror && `https://ror.org/${ror.replace(/^https:\/\/ror\.org\//u, '')}`)],
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
      <Ranking
        {...{ subject, id: 'concepts', title: sections.concepts, empty: empty.concepts }}
        operation={OrganisationConcepts}
        connection={({ organisation }) => organisation?.concepts}
        behind={OrganisationConceptPapers}
        papers={({ organisation }) => organisation?.concepts.edges[0]?.papers}
      />
      <div class="columns">
        <Ranking
          {...{ subject, id: 'authors', title: sections.authors, empty: empty.authors }}
          operation={OrganisationAuthors}
          connection={({ organisation }) => organisation?.authors}
          behind={OrganisationAuthorPapers}
          papers={({ organisation }) => organisation?.authors.edges[0]?.papers}
        />
        <div>
          <YearBars
            where={{ organisations: { some: { within: [subject] } } }}
            addressOf={(year) =>
              `/ask?${new URLSearchParams({ organisation: subject, from: `${year}`, to: `${year}`, by: 'CONCEPT' })}`
            }
          />
          <Ranking
            {...{ subject, id: 'collaborators', title: sections.collaborators }}
            operation={OrganisationCollaborators}
            connection={({ organisation }) => organisation?.collaborators}
            behind={OrganisationCollaboratorPapers}
            papers={({ organisation }) => organisation?.collaborators.edges[0]?.papers}
          />
          <DirectList
            {...{ subject, id: 'children', title: sections.children }}
            operation={OrganisationChildren}
            connection={({ organisation }) => organisation?.children}
          />
        </div>
      </div>
      <PaperList
        {...{ subject, id: 'papers', title: sections.papers, empty: empty.papers }}
        operation={OrganisationPapers}
        connection={({ organisation }) => organisation?.papers}
      />
    </>
  );
}
