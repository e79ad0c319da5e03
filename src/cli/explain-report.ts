// What explaining a node says to people.

import type { Explanation, Reason } from '../ingest/explain.ts';
import type { Namesake } from '../ingest/namesakes.ts';
import { ruleWords } from '../ingest/rule-words.ts';

function placeLines({ document, start, end, quote, sentence, isReadOtherwise }: Reason): string[] {
  const place = typeof start === 'number' ? `${document} ${start}–${end}` : document;
  return [
    `  ${place}${quote ? `: "${quote}"` : ''}`,
    ...(sentence ? [`    in "${sentence}"`] : []),
    ...(isReadOtherwise ? ['    the document as it was imported has other words there'] : []),
  ];
}

function ruleLines({ resolvedTo, because, rule, confidence, runnerUp }: Reason): string[] {
  const nearly = runnerUp && [
    `    nearly ${runnerUp.id}: ${ruleWords(runnerUp.rule)} (${runnerUp.rule}, ${runnerUp.confidence.toFixed(2)})`,
  ];
  return [`    is ${resolvedTo}: ${because} (${rule}, ${confidence.toFixed(2)})`, ...(nearly ?? [])];
}

/** Each place once, with all that its words were understood by. */
function reasonLines(reasons: readonly Reason[]): string[] {
  const places = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const place = JSON.stringify([reason.document, reason.start, reason.end]);
    const there = places.get(place);
    if (there) there.push(reason);
    else places.set(place, [reason]);
  }
  return [...places.values()].flatMap((there) => [
    ...there.slice(0, 1).flatMap(placeLines),
    ...new Set(there.flatMap(ruleLines)),
  ]);
}

function namesakeLines({ id, papers, apart }: Namesake): string[] {
  return [`  ${id}, of ${papers.join(', ') || 'no paper'}`, `    ${apart}`];
}

/** The explanation of a node as lines for people. */
export function explanationLines({ id, name, label, facts, namesakes }: Explanation): readonly string[] {
  return [
    `${label} ${id}: ${name}`,
    ...facts.flatMap(({ kind, from, to, reasons }) => {
      const [way, other] = from.id === id ? ['→', to] : ['←', from];
      return ['', `${kind} ${way} ${other.id}: ${other.name}`, ...reasonLines(reasons)];
    }),
    ...(facts.length > 0 ? [] : ['', 'No fact names it.']),
    ...(namesakes.length > 0 ? ['', 'Others of the name:', ...namesakes.flatMap(namesakeLines)] : []),
  ];
}
