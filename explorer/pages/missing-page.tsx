// What stands where no page does.

import { useSpeech } from '../language/words.ts';
import { useTitle } from '../parts/use-title.ts';

/** Says so, and leads to a search for what the address says, or home. */
export function MissingPage({ path }: { readonly path: string }) {
  const { words } = useSpeech();
  const text = wordsOf(path);
  useTitle(words.missing.title);
  return (
    <div class="missing">
      <h1>{words.missing.title}</h1>
      <p>{words.missing.page}</p>
      <p class="buttons">
        {text !== '' && (
          <a class="button" href={`/search?q=${encodeURIComponent(text)}`}>
            {words.missing.find(text)}
          </a>
        )}
        <a class="button" href="/">
          {words.missing.home}
        </a>
      </p>
    </div>
  );
}

/** Characters that are searched for at most; the server takes no more. */
const LONGEST = 200;

/** The words of an address. */
function wordsOf(path: string): string {
  const words = readable(path).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(' ').slice(0, LONGEST);
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
