// The frame around every page: where to go, search, the language, and the page itself.

import { useEffect, useRef } from 'preact/hooks';
import { useOwnSpeech } from './language/speech.ts';
import { SpeechContext } from './language/words.ts';
import { Page } from './pages/page.tsx';
import { TopBar } from './parts/top-bar.tsx';
import { routeOf } from './router/address.ts';
import { usePlace } from './router/location.ts';

/** The whole explorer. */
export function App() {
  const speech = useOwnSpeech();
  const place = usePlace();
  const route = routeOf(place.path);
  const main = useFocusOnArrival(place.path);
  return (
    <SpeechContext.Provider value={speech}>
      <a class="skip" href="#content">
        {speech.words.menu.skip}
      </a>
      <TopBar place={place} hasSearch={route.page !== 'start'} />
      <main id="content" tabIndex={-1} ref={main}>
        <Page route={route} path={place.path} search={place.search} />
      </main>
    </SpeechContext.Provider>
  );
}

/** After a step to another page the keyboard goes on from its beginning; not where the page is the first one. */
function useFocusOnArrival(path: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(path);
  useEffect(() => {
    if (before.current !== path) {
      before.current = path;
      main.current?.focus({ preventScroll: true });
    }
  }, [path]);
  return main;
}
