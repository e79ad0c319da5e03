// What a search offers that found nothing: the names in the question, what can be asked about them, and what was left out.

import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../api/client.ts';
import { MainConcepts } from '../api/operations.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useSpeech } from '../language/words.ts';
import { type NamesFound, namesIn } from '../parts/names-in.ts';
import { NodeLink } from '../parts/node-link.tsx';
import { Empty, Loading } from '../parts/states.tsx';
import { ExampleQuestions } from './start/example-questions.tsx';
import { telling } from './start/main-concept.ts';

/** As many as the example questions choose from. */
const CONCEPTS = 6;

/** Says that nothing has all the words, then what some of them name. */
export function WholeQuestion({ text }: { readonly text: string }) {
  const { words, language } = useSpeech();
  const found = useNames(text);
  const concepts = useAnswer(MainConcepts, { language, first: CONCEPTS });
  return (
    <>
      <Empty>{words.search.nothing(text)}</Empty>
      {found === undefined ? <Loading lines={3} /> : <NamesOf found={found} />}
      <ExampleQuestions concepts={telling(concepts.answer?.concepts?.nodes ?? [])} />
    </>
  );
}

function NamesOf({ found: { names, left, unanswered } }: { readonly found: NamesFound }) {
  const { words } = useSpeech();
  const { search } = words;
  const nodes = [...new Map(names.flatMap((name) => name.nodes).map((node) => [node.id, node])).values()];
  return nodes.length === 0 ? null : (
    <div class="names-found">
      <h3>{search.names}</h3>
      <ul class="results">
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeLink node={node} />
            {node.id.startsWith('concept:') && (
              <p class="note">
                <a href={`/ask?${new URLSearchParams({ concept: node.id, by: 'ORGANISATION' })}`}>
                  {words.start.who(node.label)}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      {left.length > 0 && <p class="note">{search.left(left.join(', '))}</p>}
      {unanswered.length > 0 && <p class="note">{search.unanswered(unanswered.join(', '))}</p>}
    </div>
  );
}

/** The names in a text; undefined until they are known, none where that fails: the search itself was answered. */
function useNames(text: string): NamesFound | undefined {
  const { language } = useSpeech();
  const [found, setFound] = useState<NamesFound>();
  useEffect(() => {
    const controller = new AbortController();
    namesIn(text, { language, signal: controller.signal }).then(setFound, (error: unknown) => {
      if (error instanceof ApiError) {
        setFound({ names: [], left: [], unanswered: [] });
      }
    });
    return () => controller.abort();
  }, [text, language]);
  return found;
}
