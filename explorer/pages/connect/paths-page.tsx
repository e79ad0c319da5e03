// How two nodes are connected: the shortest chains of facts between them, each fact with its evidence.

import { Connections, type EdgeKind } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { english } from '../../language/english.ts';
import { useSpeech } from '../../language/words.ts';
import { Panel } from '../../parts/panel.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { navigate } from '../../router/location.ts';
import { PathList } from './path-list.tsx';
import { type Two, TwoNodes, useTwo } from './two-nodes.tsx';

const FIRST = 5;
const MOST_SHOWN = 100;

/** The kinds of facts that lead over concepts: with these, almost everything is near to everything. */
const OVER_CONCEPTS: readonly EdgeKind[] = ['ABOUT', 'INTRODUCES', 'USES', 'MENTIONS', 'BROADER'];
const OTHERS = (Object.keys(english.edges) as EdgeKind[]).filter((kind) => !OVER_CONCEPTS.includes(kind));

/** The fields and, below them, the chains; the address says both. */
export function PathsPage({ search }: { readonly search: string }) {
  const { words } = useSpeech();
  const asked = new URLSearchParams(search);
  const two = { left: asked.get('from') ?? '', right: asked.get('to') ?? '' };
  const isWithout = asked.get('without') === 'concepts';
  const shown = Math.min(Math.max(Number(asked.get('show')) || FIRST, 1), MOST_SHOWN);
  const nodes = useTwo(two);
  const heading =
    nodes.left && nodes.right ? words.paths.heading(nodes.left.label, nodes.right.label) : words.paths.title;
  useTitle(heading);
  return (
    <>
      <h1>{words.paths.title}</h1>
      <p class="lead">{words.paths.about}</p>
      <TwoNodes
        two={two}
        nodes={nodes}
        labels={[words.paths.from, words.paths.to]}
        onChange={(next) => navigate(addressOf(next, isWithout), { replace: true })}
      >
        <label class="ask-check">
          <input
            type="checkbox"
            checked={isWithout}
            onChange={(event) => navigate(addressOf(two, event.currentTarget.checked), { replace: true })}
          />
          <span>{words.paths.without}</span>
        </label>
      </TwoNodes>
      {two.left === '' || two.right === '' ? (
        <Empty>{words.paths.nothing}</Empty>
      ) : (
        <Chains two={two} isWithout={isWithout} shown={shown} heading={heading} />
      )}
    </>
  );
}

function addressOf({ left, right }: Two, isWithout: boolean, shown?: number): string {
  const parts = new URLSearchParams();
  const all = { from: left, to: right, without: isWithout ? 'concepts' : '', show: shown?.toString() ?? '' };
  for (const [name, value] of Object.entries(all)) {
    if (value !== '') {
      parts.append(name, value);
    }
  }
  return `/paths?${parts}`;
}

interface ChainsProps {
  readonly two: Two;
  readonly isWithout: boolean;
  readonly shown: number;
  readonly heading: string;
}

function Chains({ two: { left: from, right: to }, isWithout, shown, heading }: ChainsProps) {
  const { words, language } = useSpeech();
  const through = isWithout ? OTHERS : null;
  const asked = useAnswer(Connections, { from, to, through, maxLength: 6, first: shown, language });
  return (
    <Panel id="chains" title={heading} asked={asked}>
      <Answered asked={asked} lines={6}>
        {({ paths }) => {
          if (!paths) {
            return <Empty>{words.paths.missing}</Empty>;
          }
          const more = addressOf({ left: from, right: to }, isWithout, shown * 2);
          return paths.paths.length === 0 ? (
            <Empty>{words.paths.none}</Empty>
          ) : (
            <>
              <PathList paths={paths.paths} />
              {paths.paths.length === shown && shown < MOST_SHOWN && (
                <p class="buttons">
                  <button type="button" onClick={() => navigate(more, { replace: true })}>
                    {words.paths.more}
                  </button>
                </p>
              )}
              {paths.truncated && <p class="note">{words.paths.truncated}</p>}
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}
