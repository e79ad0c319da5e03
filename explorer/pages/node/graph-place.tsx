// The place of the drawing on a node's page; the drawing itself is fetched when it is wanted.

import { useEffect, useRef, useState } from 'preact/hooks';
import { execute } from '../../api/client.ts';
import type { Asked } from '../../api/use-answer.ts';
import type { mountGraph } from '../../graph/mount-graph.ts';
import { useSpeech } from '../../language/words.ts';
import { Lazy } from '../../parts/lazy.tsx';
import { Panel } from '../../parts/panel.tsx';
import { pathOf } from '../../router/address.ts';
import { navigate } from '../../router/location.ts';

interface GraphPlaceProps {
  readonly id: string;
  readonly label: string;
}

const loadDrawing = () => import('../../graph/mount-graph.ts');

/** The drawing. */
export function GraphPlace({ id, label }: GraphPlaceProps) {
  const { words } = useSpeech();
  const [query, setQuery] = useState<Pick<Asked<unknown>, 'operation' | 'variables'>>();
  return (
    <Panel id="graph" title={words.sections.graph} {...(query ? { asked: query } : {})}>
      <p class="note">{words.node.graphAbout}</p>
      <Lazy load={loadDrawing}>
        {({ mountGraph: mount }) => (
          <Drawing {...{ id, label, mount }} onQuery={(operation, variables) => setQuery({ operation, variables })} />
        )}
      </Lazy>
    </Panel>
  );
}

interface DrawingProps extends GraphPlaceProps {
  readonly mount: typeof mountGraph;
  readonly onQuery: (operation: Asked<unknown>['operation'], variables: unknown) => void;
}

function Drawing({ id, label, mount, onQuery }: DrawingProps) {
  const speech = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  // A drawing lasts until its node or its language changes.
  useEffect(() => {
    if (place.current === null) {
      return undefined;
    }
    const onOpen = (opened: string) => navigate(pathOf(opened));
    const view = mount(place.current, { api: execute, start: id, speech, onOpen, onQuery });
    return () => view.destroy();
  }, [mount, id, speech]);
  return <div ref={place} class="graph-place" data-label={label} />;
}
