// The buttons over the picture: nearer, farther, all of it, and the picture as a file.

import type { PanelProps } from './graph-panel.tsx';
import { pictureOf } from './picture.ts';
import { pngOf } from './png.ts';
import { save } from './save.ts';
import type { SessionState } from './session-state.ts';
import { shortLabel } from './short-label.ts';
import type { Stage } from './stage.ts';
import { svgOf } from './svg.ts';
import { readTheme } from './theme.ts';
import type { Words } from './words.ts';

/** The buttons; without a stage there is nothing to zoom. */
export function Toolbar({ session, state, words, stage }: PanelProps & { readonly stage: Stage | null }) {
  const { label } = words;
  const isEmpty = state.middle === null;
  const asFile = (make: (state: SessionState, words: Words) => Promise<Blob>, ending: string) => () =>
    make(state, words).then(
      (content) => save(content, `${state.middle?.replace(':', '-')}.${ending}`),
      (error: unknown) => session.fail(error),
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div class="graph-toolbar" role="group" aria-label={label.toolbar}>
      <button type="button" disabled={stage === null} onClick={() => stage?.zoom('in')} aria-label={label.zoomIn}>
        +
      </button>
      <button type="button" disabled={stage === null} onClick={() => stage?.zoom('out')} aria-label={label.zoomOut}>
        −
      </button>
      <button type="button" disabled={stage === null} onClick={() => stage?.fit()}>
        {label.fit}
      </button>
      <span class="graph-space" />
      <button type="button" disabled={isEmpty} onClick={asFile(png, 'png')}>
        {label.savePng}
      </button>
      <button type="button" disabled={isEmpty} onClick={asFile(svg, 'svg')}>
        {label.saveSvg}
      </button>
    </div>
  );
}

function pictureNow(state: SessionState, words: Words) {
  const title = state.middle === null ? '' : shortLabel(state.graph.getNodeAttribute(state.middle, 'label'));
  return pictureOf({ state, words, title, theme: readTheme(document.documentElement) });
}

function png(state: SessionState, words: Words): Promise<Blob> {
  return pngOf(pictureNow(state, words));
}

async function svg(state: SessionState, words: Words): Promise<Blob> {
  return new Blob([svgOf(pictureNow(state, words))], { type: 'image/svg+xml' });
}
