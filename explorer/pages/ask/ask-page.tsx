// The question builder: papers chosen and counted, as a table, as bars or as a heat map.

import { useSpeech } from '../../language/words.ts';
import { useTitle } from '../../parts/use-title.ts';
import { navigate } from '../../router/location.ts';
import { AskForm } from './ask-form.tsx';
import { addressOf, questionOf } from './question.ts';
import { Result } from './result.tsx';

/** The form and, below it, the result; the address says both. */
export function AskPage({ search }: { readonly search: string }) {
  const { words } = useSpeech();
  const question = questionOf(search);
  useTitle(words.ask.title);
  return (
    <>
      <h1>{words.ask.title}</h1>
      <p class="lead">{words.ask.about}</p>
      <AskForm question={question} onChange={(next) => navigate(addressOf(next), { replace: true })} />
      <Result key={addressOf({ ...question, view: 'table' })} question={question} />
    </>
  );
}
