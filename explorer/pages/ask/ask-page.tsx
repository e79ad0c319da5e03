// The question builder: papers chosen and counted, as a table, as bars or as a heat map.

import { useSpeech } from '../../language/words.ts';
import { Empty } from '../../parts/states.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { navigate } from '../../router/location.ts';
import { AskForm } from './ask-form.tsx';
import { notUnderstood } from './not-understood.ts';
import { addressOf, questionOf } from './question.ts';
import { Result } from './result.tsx';

/** The form and, below it, the result; the address says both, and where it says something else, nothing is asked. */
export function AskPage({ search }: { readonly search: string }) {
  const { words } = useSpeech();
  const question = questionOf(search);
  const wrong = notUnderstood(search);
  useTitle(words.ask.title);
  return (
    <>
      <h1>{words.ask.title}</h1>
      <p class="lead">{words.ask.about}</p>
      <AskForm question={question} onChange={(next) => navigate(addressOf(next), { replace: true })} />
      {wrong.length > 0 ? (
        <Empty>{words.ask.notUnderstood(wrong)}</Empty>
      ) : (
        <Result key={addressOf({ ...question, view: 'table' })} question={question} />
      )}
    </>
  );
}
