// What stands where no page does.

import { useSpeech } from '../language/words.ts';
import { useTitle } from '../parts/use-title.ts';

/** Says so, and leads home. */
export function MissingPage() {
  const { words } = useSpeech();
  useTitle(words.missing.title);
  return (
    <div class="missing">
      <h1>{words.missing.title}</h1>
      <p>{words.missing.page}</p>
      <p class="buttons">
        <a class="button" href="/">
          {words.missing.home}
        </a>
      </p>
    </div>
  );
}
