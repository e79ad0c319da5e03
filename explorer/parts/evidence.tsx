// What stands behind a fact: the words, their sentence, the document and place, the rule and how sure it is.

import { Fragment } from 'preact';
import type { EvidencePartsFragment, FactPartsFragment } from '../api/operations.ts';
import { useSpeech } from '../language/words.ts';
import { NodeLink } from './node-link.tsx';
import { byPlace, lacksSentence } from './places.ts';
import { quoteIn } from './quote.ts';

interface EvidenceListProps {
  readonly evidence: readonly EvidencePartsFragment[];
  /** True where whoever shows several lists says once why sentences are missing. */
  readonly hasNote?: boolean;
}

/** Each piece of evidence of one fact. */
export function EvidenceList({ evidence, hasNote = true }: EvidenceListProps) {
  const { words } = useSpeech();
  if (evidence.length === 0) {
    return <p class="empty">{words.evidence.none}</p>;
  }
  return (
    <>
      <ul class="evidence-list">
        {byPlace(evidence).map(({ words: piece, pieces }) => (
          <li key={`${piece.source.name} ${piece.start} ${piece.end} ${piece.rule} ${piece.quote}`}>
            <Words piece={piece} />
            <Origin place={piece} pieces={pieces} />
          </li>
        ))}
      </ul>
      {hasNote && lacksSentence(evidence) && <p class="note">{words.evidence.noSentence}</p>}
    </>
  );
}

/** The sentence with the words marked in it; the words alone where the text is not there. */
function Words({ piece }: { readonly piece: EvidencePartsFragment }) {
  const { words } = useSpeech();
  if (piece.quote === null) {
    return <p class="empty">{words.evidence.noQuote}</p>;
  }
  const { before, quote, after } = quoteIn(piece);
  return (
    <blockquote dir="auto">
      {before}
      <mark>{quote}</mark>
      {after}
    </blockquote>
  );
}

interface OriginProps {
  readonly place: EvidencePartsFragment;
  readonly pieces: readonly EvidencePartsFragment[];
}

/** Where the words stand, and each rule that reads the fact out of them. */
function Origin({ place: { source, start, end }, pieces }: OriginProps) {
  const { words, number } = useSpeech();
  const { evidence } = words;
  return (
    <dl class="origin">
      <div>
        <dt>{evidence.document}</dt>
        <dd>
          {source.digest && <NodeLink node={source.digest} />} <SourceName name={source.name} url={source.url} />
        </dd>
      </div>
      {start !== null && end !== null && (
        <div>
          <dt>{evidence.place}</dt>
          <dd>{evidence.characters(number(start), number(end))}</dd>
        </div>
      )}
      {pieces.map(({ rule, confidence }) => (
        <Fragment key={`${rule} ${confidence}`}>
          <div>
            <dt>{evidence.rule}</dt>
            <dd>
              <Rule code={rule} />
            </dd>
          </div>
          <div>
            <dt>{evidence.confidence}</dt>
            <dd>{evidence.percent(Math.round(confidence * 100))}</dd>
          </div>
        </Fragment>
      ))}
    </dl>
  );
}

/** The rule in words with its code beside them; one that has no words here is its code. */
function Rule({ code }: { readonly code: string }) {
  const { words } = useSpeech();
  const said = new Map(Object.entries(words.evidence.rules)).get(code);
  return (
    <>
      {said} <code>{code}</code>
    </>
  );
}

/** Only web addresses become links: whatever else a source gives is shown as text. */
function SourceName({ name, url }: { readonly name: string; readonly url: string | null }) {
  return url !== null && /^https?:\/\//iu.test(url) ? (
    <a href={url} rel="noreferrer external">
      <bdi>{name}</bdi>
    </a>
  ) : (
    <bdi>{name}</bdi>
  );
}

/** A fact as a sentence, with its evidence below; that sentences are missing is said elsewhere. */
export function FactWithEvidence({ fact }: { readonly fact: FactPartsFragment }) {
  return (
    <div class="fact">
      <FactSentence fact={fact} />
      <EvidenceList evidence={fact.evidence} hasNote={false} />
    </div>
  );
}

/** Who or what, does what, with whom or what. */
export function FactSentence({ fact: { kind, from, to } }: { readonly fact: FactPartsFragment }) {
  const { words } = useSpeech();
  return (
    <p class="fact-sentence">
      <NodeLink node={from} /> <span class="edge">{words.edges[kind]}</span> <NodeLink node={to} />
    </p>
  );
}
