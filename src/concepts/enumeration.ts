// Names that stand in one list, so that what is said of the first holds for the others.

/** What joins two names of a list: a comma, `and`, a plus, a bracket; with at most two words before the next, and no `but`. */
const JOINT =
  /^(?:['’]?\p{Ll}{0,3}\s*\([^()\n]{0,40}\))?\s*(?:(?:,|\+|\/|&|\()\s*(?:(?:а также|и|или|либо|and|or|plus)\s+)?|(?:а также|и|или|либо|плюс|and|or|plus|as well as)\s+)(?!(?:а|но|зато|but|while)\s)(?:[^\s,.;:()]+\s+){0,2}["«“]?$/iu;

/** Whether the words between two names make them neighbours of one list. */
export const isJoint = (between: string) => between.length <= 60 && JOINT.test(between);

const POINT = /^\s*(?:[•·*–—-]|\d{1,2}[.)])\s/u;
const HEAD_OF_POINT = /^\s*(?:[•·*–—-]|\d{1,2}[.)])\s*(?:[^\s,.;:]+\s+){0,2}["«“(]?$/u;
/** How far above a point of a list its introduction may stand, in UTF-16 units. */
const FARTHEST = 1500;

/**
 * Where the words end that introduce the list whose point begins with the name at `from`: the place of their colon.
 * Undefined where the name begins no point, or nothing introduces the list.
 */
export function leadIn(text: string, from: number): number | undefined {
  let start = text.lastIndexOf('\n', from - 1) + 1;
  if (from - start > 60 || !HEAD_OF_POINT.test(text.slice(start, from))) return undefined;
  while (start > 1 && from - start < FARTHEST) {
    const end = start - 1;
    start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (line.trim() === '' || POINT.test(line)) continue;
    return line.trimEnd().endsWith(':') ? start + line.trimEnd().length - 1 : undefined;
  }
  return undefined;
}
