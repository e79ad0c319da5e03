// What stands at /graphql for a browser where the server has no editor: how programs ask it.

import { MainConcepts } from '../api/operations.ts';
import { useSpeech } from '../language/words.ts';
import { Code, curl } from '../parts/code.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { useTitle } from '../parts/use-title.ts';

/** Says what to send where, with a call to copy. */
export function ApiPage() {
  const { words, language } = useSpeech();
  const { api } = words;
  useTitle(api.title);
  const call = curl(MainConcepts, { language, first: 3 });
  return (
    <div class="api">
      <h1>{api.title}</h1>
      <p class="lead">{api.about}</p>
      <Code label="curl" text={call} />
      <p class="buttons">
        <CopyButton text={call} label={words.query.copyCurl} />
      </p>
      <p>{api.schema}</p>
      <p>{api.views}</p>
    </div>
  );
}
