// Words that stand in nearly every text and tell none from another: no index holds them, and questions pass over them.

const ENGLISH =
  'a an and are as at be by for from in into is it its of on or that the their this to via was we were with';
const RUSSIAN =
  'а без бы в во для до если же за и из или их к как ко ли на не но о об от по под при с со так то у что это';

const words: ReadonlySet<string> = new Set(`${ENGLISH} ${RUSSIAN}`.split(' '));

/** Whether a folded word is one of them. */
export function isStopWord(word: string): boolean {
  return words.has(word);
}
