// Everything that has the words, best first.

import { useState } from 'preact/hooks';
import { type HintFragment, type NodeKind, Search } from '../api/operations.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useSpeech } from '../language/words.ts';
import { hintOf } from '../parts/hint.ts';
import { KindName } from '../parts/kind-mark.tsx';
import { Lazy } from '../parts/lazy.tsx';
import { NodeLink } from '../parts/node-link.tsx';
import { Pager } from '../parts/pager.tsx';
import { Panel } from '../parts/panel.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { PREFIXES } from '../router/address.ts';
import { navigate } from '../router/location.ts';

const PAGE = 20;
const loadWholeQuestion = () => import('./whole-question.tsx');
const KINDS: readonly NodeKind[] = Object.values(PREFIXES);

/** The results for the text and the kind in the address. */
export function SearchPage({ search }: { readonly search: string }) {
  const { words } = useSpeech();
  const asked = new URLSearchParams(search);
  const text = asked.get('q')?.trim() ?? '';
  const kind = KINDS.find((each) => each === asked.get('kind'));
  useTitle(words.search.title(text));
  return (
    <>
      <h1>{words.search.heading}</h1>
      {text === '' ? (
        <Empty>{words.search.ask}</Empty>
      ) : (
        <Results key={`${kind} ${text}`} text={text} {...(kind === undefined ? {} : { kind })} />
      )}
    </>
  );
}

interface ResultsProps {
  readonly text: string;
  readonly kind?: NodeKind;
}

function Results({ text, kind }: ResultsProps) {
  const { words, language, number } = useSpeech();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const kinds = kind === undefined ? null : [kind];
  const after = cursors.at(-1) ?? null;
  const asked = useAnswer(Search, { query: text, kinds, language, first: PAGE, after });
  const found = asked.answer?.search;
  const at = (cursors.length - 1) * PAGE;
  return (
    <Panel
      id="results"
      title={`${words.search.results}: ${text}`}
      asked={asked}
      tools={<KindChoice text={text} {...(kind === undefined ? {} : { kind })} />}
      {...(found ? { count: number(found.totalCount) } : {})}
    >
      <Answered asked={asked} lines={8}>
        {({ search }) =>
          !search || search.edges.length === 0 ? (
            <Lazy load={loadWholeQuestion}>{({ WholeQuestion }) => <WholeQuestion text={text} />}</Lazy>
          ) : (
            <>
              <ul class="results">
                {search.edges.map(({ node, matched }) => (
                  <li key={node.id}>
                    <NodeLink node={node} />
                    <p class="note">
                      <KindName id={node.id} />
                      <Hint node={node} />
                      {matched !== node.label && (
                        <span>
                          {words.search.matched} <bdi>{matched}</bdi>
                        </span>
                      )}
                    </p>
                  </li>
                ))}
              </ul>
              <Pager
                from={at + 1}
                to={at + search.edges.length}
                of={search.totalCount}
                hasNext={search.pageInfo.hasNextPage}
                subject={words.search.results}
                onBack={() => setCursors(cursors.slice(0, -1))}
                onNext={() => setCursors([...cursors, search.pageInfo.endCursor])}
              />
            </>
          )
        }
      </Answered>
    </Panel>
  );
}

/** What tells a node from others of its name. */
function Hint({ node }: { readonly node: HintFragment }) {
  const hint = hintOf(node, useSpeech());
  return hint === '' ? null : (
    <span class="hint">
      <bdi>{hint}</bdi>
    </span>
  );
}

function KindChoice({ text, kind }: ResultsProps) {
  const { words } = useSpeech();
  const choose = (value: string) => {
    const rest = value === '' ? '' : `&kind=${value}`;
    navigate(`/search?q=${encodeURIComponent(text)}${rest}`, { replace: true });
  };
  return (
    <label class="choice">
      <span class="unseen">{words.search.kinds}</span>
      <select value={kind ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{words.search.allKinds}</option>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {words.kinds[each].many}
          </option>
        ))}
      </select>
    </label>
  );
}
