// Reads the line that says who wrote a review.

import { asWritten, type WrittenReviewer } from '../../model/written.ts';
import type { Stretch } from '../document-text.ts';
import { bracketGroups } from './bracket.ts';
import type { DigestText } from './digest-text.ts';
import { handlesIn, namesService } from './handles.ts';
import { between, marksIn } from './pieces.ts';

/** What may follow a name; a full stop behind a single letter belongs to it. */
const END = /(?:[\s,;:—–-]|(?<!(?<!\p{L})\p{Lu})\.)+$/u;
const SEPARATOR = /[,;|]|\s(?:и|and|&)\s|\s(?=@)/giu;

/** A reviewer being read: the stretch of the name, and those that hold handles. */
interface Part {
  name: Stretch;
  readonly handles: Stretch[];
}

/** Whether words are a handle, and the part before them a name that it can belong to. */
function isHandleOf(text: string, { name }: Part, words: string): boolean {
  return isHandleAlone(words) && !isHandleAlone(asWritten(text.slice(name.start, name.end)));
}

/** Cuts at separators outside of brackets; what follows a name in brackets belongs to it. */
function partsOf(text: string, value: Stretch): Part[] {
  const groups = bracketGroups(text, value);
  const inGroup = (at: number) => groups.some(({ start, end }) => at >= start && at < end);
  const marks = marksIn(text.slice(value.start, value.end), SEPARATOR, value.start);
  const cuts = marks.filter(({ start }) => !inGroup(start));
  const parts: Part[] = [];
  for (const { start, end } of between(cuts, value)) {
    const own = groups.filter((group) => group.start >= start && group.end <= end);
    const name = { start, end: own[0]?.start ?? end };
    const last = parts.at(-1);
    const more = asWritten(text.slice(name.start, name.end));
    if (last && (more === '' || namesService(more) || isHandleOf(text, last, more)))
      last.handles.push(name, ...own.map(({ inside }) => inside));
    else parts.push({ name, handles: own.map(({ inside }) => inside) });
  }
  return parts;
}

/** A word that is a handle and no name: Latin letters, none of them a capital. */
const HANDLE = /^[a-z\d][a-z\d_.-]{2,40}$/u;
const FULL_NAME = /^\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}.-]*){1,3}$/u;

/** `в слэке artgor`, `@artgor` or `artgor` without any other name: the handle is all that is known, and stands for the name. */
function isHandleAlone(words: string): boolean {
  return words.startsWith('@') || HANDLE.test(words) || namesService(words);
}

function reviewerOf({ document }: DigestText, { name, handles }: Part): WrittenReviewer | undefined {
  const words = asWritten(document.text.slice(name.start, name.end));
  if (!/\p{Lu}/u.test(words) && !isHandleAlone(words)) return undefined;
  const full = handles.find(({ start, end }) => FULL_NAME.test(asWritten(document.text.slice(start, end))));
  if (full && isHandleAlone(words)) return { ...document.written(full), handles: handlesIn(document, name) };
  const read = handles.flatMap((stretch) => handlesIn(document, stretch));
  if (isHandleAlone(words)) {
    const own = handlesIn(document, name);
    const [first] = own;
    return first && { writtenAs: first.name, at: first.at, handles: [...own, ...read] };
  }
  const end = name.start + document.text.slice(name.start, name.end).replace(END, '').length;
  return { ...document.written({ start: name.start, end }), handles: read };
}

/** The reviewers that the value of a reviewer line names. */
export function reviewersIn(digest: DigestText, value: Stretch): readonly WrittenReviewer[] {
  return partsOf(digest.document.text, value).flatMap((part) => reviewerOf(digest, part) ?? []);
}
