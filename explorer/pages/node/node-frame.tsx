// What the pages of all kinds of nodes have: the name, what is known at a glance, what can be done with it, all facts.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Asked } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { KindMark, KindName } from '../../parts/kind-mark.tsx';
import type { NodeLabel } from '../../parts/node-link.tsx';
import { QueryButton } from '../../parts/query-button.tsx';
import { Answered } from '../../parts/states.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { AllFacts } from './all-facts.tsx';
import { Glance, type GlanceRow } from './glance.tsx';
import { GraphPlace } from './graph-place.tsx';
import { MissingNode } from './missing-node.tsx';
import { NodeActions } from './node-actions.tsx';

interface NodeFrameProps<Answer, Node extends NodeLabel> {
  readonly id: string;
  readonly asked: Asked<Answer>;
  readonly node: (answer: Answer) => Node | null | undefined;
  /** What is known at a glance; rows without content are left out. */
  readonly glance: (node: Node) => readonly GlanceRow[];
  /** Running text about it. */
  readonly text?: (node: Node) => ComponentChildren;
  readonly children: (node: Node) => ComponentChildren;
}

/** The page around what only its kind has; another page where there is no such node. */
export function NodeFrame<Answer, Node extends NodeLabel>(props: NodeFrameProps<Answer, Node>) {
  const { asked } = props;
  const node = asked.answer === undefined ? undefined : props.node(asked.answer);
  useTitle(node?.label);
  return (
    <Answered asked={asked} lines={6}>
      {() => (node ? <Found {...props} found={node} /> : <MissingNode id={props.id} />)}
    </Answered>
  );
}

function Found<Answer, Node extends NodeLabel>(props: NodeFrameProps<Answer, Node> & { readonly found: Node }) {
  const { found, asked, glance, text, children } = props;
  const { words } = useSpeech();
  const [isDrawn, setDrawn] = useState(false);
  return (
    <article class="node">
      <header class="node-head">
        <p class="kind-line">
          <KindMark id={found.id} />
          <KindName id={found.id} />
        </p>
        <h1>
          <bdi>{found.label}</bdi>
        </h1>
        {text?.(found)}
        <Glance rows={glance(found)} />
        <div class="buttons">
          <button type="button" class="primary" aria-expanded={isDrawn} onClick={() => setDrawn(!isDrawn)}>
            {isDrawn ? words.node.hideGraph : words.node.drawGraph}
          </button>
          <NodeActions id={found.id} />
          <QueryButton {...asked} subject={found.label} />
        </div>
      </header>
      {isDrawn && <GraphPlace id={found.id} label={found.label} />}
      {children(found)}
      <AllFacts id={found.id} />
    </article>
  );
}
