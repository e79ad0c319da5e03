// Papers that share most with one, and what they share.

import { PaperSimilar } from '../../api/operations.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSpeech } from '../../language/words.ts';
import { NodeLink, NodeLinks } from '../../parts/node-link.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Answered, Empty } from '../../parts/states.tsx';

const SHOWN = 6;

/** The most alike first. */
export function SimilarPapers({ subject }: { readonly subject: string }) {
  const { words, language } = useSpeech();
  const asked = useAnswer(PaperSimilar, { ref: subject, language });
  return (
    <Panel id="similar" title={words.sections.similar} asked={asked}>
      <Answered asked={asked}>
        {({ paper }) =>
          !paper || paper.similar.length === 0 ? (
            <Empty>{words.empty.similar}</Empty>
          ) : (
            <ul class="cards">
              {paper.similar.map(({ paper: like, score, shared }) => (
                <li key={like.id} class="card">
                  <h3>
                    <NodeLink node={like} />
                  </h3>
                  <p class="note">
                    {words.evidence.percent(Math.round(score * 100))} · {words.node.shared(shared.length)}
                  </p>
                  <NodeLinks nodes={shared.slice(0, SHOWN)} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Panel>
  );
}
