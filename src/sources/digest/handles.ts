// Reads a reviewer's names on services out of words such as `в слэке artgor, на habr artgor`.

import type { WrittenHandle } from '../../model/written.ts';
import type { DocumentText, Stretch } from '../document-text.ts';

const SERVICES: readonly (readonly [string, RegExp])[] = [
  ['slack', /^(?:сл[эеа]к|slack)\p{L}{0,2}$/iu],
  ['habr', /^(?:хабр|habr|geektimes)\p{L}{0,10}$/iu],
  ['telegram', /^(?:телег|телеграм|telegram|tg|тг)\p{L}{0,2}$/iu],
  ['github', /^(?:гитхаб|github)\p{L}{0,2}$/iu],
  ['twitter', /^(?:твиттер|twitter)\p{L}{0,2}$/iu],
  ['kaggle', /^(?:кагл|каггл|kaggle)\p{L}{0,2}$/iu],
  ['vk', /^(?:вк|vk)$/iu],
];
/** Words between services and names. */
const FILLER =
  /^(?:в|на|во|у|и|and|in|on|at|он|она|же|ник\p{L}{0,3}|nick(?:name)?|одс|ods|ods\.ai|сообщества|aka|a\.k\.a\.?|под|как|=|—|–|-)$/iu;
const HANDLE = /^@?([\p{L}\p{N}_][\p{L}\p{N}._+-]{0,60})$/u;
/** Words; commas, semicolons and conjunctions between them end a statement. */
const TOKEN =
  /(?:https?:\/\/)?(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,6}\/[^\s,;|()（）[\]"«»“”]{0,100}|[,;|]|[^\s,;|:()（）[\]/"«»“”]+/giu;
/** Hosts of services whose addresses end in a name. */
const HOSTS: readonly (readonly [string, RegExp])[] = [
  ['habr', /^(?:m\.)?(?:habr|habrahabr|geektimes)\.\p{L}{2,3}$/iu],
  ['telegram', /^(?:t|telegram)\.me$/iu],
  ['github', /^github\.com$/iu],
  ['twitter', /^(?:twitter|x)\.com$/iu],
  ['kaggle', /^kaggle\.com$/iu],
  ['vk', /^(?:m\.)?vk\.(?:com|ru)$/iu],
];
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([^/]+)\/(?:.*\/)?@?([^/]+)\/?$/iu;

const serviceOf = (word: string) => SERVICES.find(([, pattern]) => pattern.test(word))?.[0];

/** Goes from word to word, remembering which services wait for a name and which names for a service. */
class HandleReader {
  readonly handles: WrittenHandle[] = [];
  readonly strange: string[] = [];
  #services: string[] = [];
  /** Services that already have a name; a name right after a comma may not take them again. */
  #served = false;
  #waiting: Omit<WrittenHandle, 'service'>[] = [];

  statementEnds(): void {
    if (this.#waiting.length > 0) {
      this.handles.push(...this.#waiting.map((handle) => ({ service: 'unstated', ...handle })));
      this.#waiting = [];
    }
    if (this.#served) this.#services = [];
    this.#served = false;
  }

  conjunction(): void {
    if (this.#served || this.#waiting.length > 0) this.statementEnds();
  }

  service(name: string): void {
    if (this.#waiting.length > 0) {
      this.handles.push(...this.#waiting.map((handle) => ({ service: name, ...handle })));
      this.#waiting = [];
      return;
    }
    if (this.#served) this.statementEnds();
    this.#services.push(name);
  }

  /** A name within an address, which says itself on which service it is. */
  address(service: string, handle: Omit<WrittenHandle, 'service'>): void {
    this.#services = [];
    this.#served = false;
    this.handles.push({ service, ...handle });
  }

  name(handle: Omit<WrittenHandle, 'service'>): void {
    if (this.#served) this.statementEnds();
    if (this.#services.length === 0) {
      this.#waiting.push(handle);
      return;
    }
    this.handles.push(...this.#services.map((service) => ({ service, ...handle })));
    this.#served = true;
  }
}

/** The names on services that a stretch states, in its order. */
export function handlesIn(document: DocumentText, { start, end }: Stretch): readonly WrittenHandle[] {
  const reader = new HandleReader();
  const text = document.text.slice(start, end).replace(/\[\d{1,3}\]/gu, (mark) => ' '.repeat(mark.length));
  for (const { index, 0: word } of text.matchAll(TOKEN)) {
    if (/^[,;|]$/u.test(word)) reader.statementEnds();
    else if (/^(?:и|and)$/iu.test(word)) reader.conjunction();
    else if (FILLER.test(word)) continue;
    else if (word.includes('/')) {
      const [, host = '', name = ''] = ADDRESS.exec(word) ?? [];
      const service = HOSTS.find(([, pattern]) => pattern.test(host))?.[0];
      const from = start + index + word.lastIndexOf(name);
      if (service && name)
        reader.address(service, { name, at: document.span({ start: from, end: from + name.length }) });
    } else {
      const service = serviceOf(word);
      const bare = word.replace(/[.*]+$/u, '');
      const name = HANDLE.exec(bare)?.[1];
      if (service !== undefined) reader.service(service);
      else if (name !== undefined) {
        const from = start + index + bare.length - name.length;
        reader.name({ name, at: document.span({ start: from, end: from + name.length }) });
      }
    }
  }
  reader.statementEnds();
  return reader.handles;
}

/** Whether a word says which service a name is on. */
export function namesService(words: string): boolean {
  return words.split(/[\s,:()]+/u).some((word) => serviceOf(word) !== undefined);
}
