// What stands at the address of a node that is not there: others that its name may mean, or a search.

import { useEffect } from 'preact/hooks';
import { Lookup } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { NodeLinks } from '../../parts/node-link.tsx';
import { Answered } from '../../parts/states.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { PREFIXES, pathOf, prefixOf } from '../../router/address.ts';
import { navigate } from '../../router/location.ts';

/** `/concept/трансформер` leads on to `/concept/transformer`; what is named so twice is a choice. */
export function MissingNode({ id }: { readonly id: string }) {
  const { words, language } = useSpeech();
  const text = id.slice(id.indexOf(':') + 1);
  const prefix = prefixOf(id);
  const kinds = prefix === undefined ? null : [PREFIXES[prefix]];
  const asked = useAnswer(Lookup, { text: text.slice(0, 200), kinds, language });
  const nodes = asked.answer?.lookup?.[0]?.nodes ?? [];
  const [only] = nodes.length === 1 ? nodes : [];
  useEffect(() => {
    if (only !== undefined) {
      navigate(pathOf(only.id), { replace: true });
    }
  }, [only]);
  useTitle(words.missing.title);
  // Whoever is led on at once is not told that nothing is here.
  return (
    <Answered asked={asked} lines={6}>
      {() =>
        only === undefined && (
          <div class="missing">
            <h1>{words.missing.title}</h1>
            <p>{words.missing.node(text)}</p>
            {nodes.length > 0 && (
              <>
                <p>{words.missing.several}</p>
                <NodeLinks nodes={nodes} />
              </>
            )}
            <p class="buttons">
              <a class="button" href={`/search?q=${encodeURIComponent(text)}`}>
                {words.missing.search}
              </a>
              <a class="button" href="/">
                {words.missing.home}
              </a>
            </p>
          </div>
        )
      }
    </Answered>
  );
}
