// The place of the drawing on a node's page; the drawing itself is fetched when it is wanted.

import { useEffect, useRef, useState } from 'preact/hooks';
import { execute } from '../../api/client.ts';
import type { Asked } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { Panel } from '../../parts/panel.tsx';
import { Loading } from '../../parts/states.tsx';
import { pathOf } from '../../router/address.ts';
import { navigate } from '../../router/location.ts';
import { useLazy } from '../../router/use-lazy.ts';

interface GraphPlaceProps {
  readonly id: string;
  readonly label: string;
}

/** The drawing, with a way to take it away again. */
export function GraphPlace({ id, label, onClose }: GraphPlaceProps & { readonly onClose: () => void }) {
  const { words } = useSpeech();
  const [query, setQuery] = useState<Pick<Asked<unknown>, 'operation' | 'variables'>>();
  const close = (
    <button type="button" onClick={onClose}>
      {words.node.hideGraph}
    </button>
  );
  return (
    <Panel id="graph" title={words.sections.graph} tools={close} {...(query ? { asked: query } : {})}>
      <p class="note">{words.node.graphAbout}</p>
      <Drawing id={id} label={label} onQuery={(operation, variables) => setQuery({ operation, variables })} />
    </Panel>
  );
}

interface DrawingProps extends GraphPlaceProps {
  readonly onQuery: (operation: Asked<unknown>['operation'], variables: unknown) => void;
}

function Drawing({ id, label, onQuery }: DrawingProps) {
  const { language } = useSpeech();
  const module = useLazy(() => import('../../graph/mount-graph.ts'));
  const place = useRef<HTMLDivElement>(null);
  // A drawing lasts until its node or its language changes.
  useEffect(() => {
    if (module === undefined || place.current === null) {
      return undefined;
    }
    const onOpen = (opened: string) => navigate(pathOf(opened));
    const view = module.mountGraph(place.current, { api: execute, start: id, language, onOpen, onQuery });
    return () => view.destroy();
  }, [module, id, language]);
  return (
    <>
      {module === undefined && <Loading lines={8} />}
      <div ref={place} class="graph-place" data-label={label} />
    </>
  );
}
