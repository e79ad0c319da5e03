// Places in a text counted in Unicode code points, for spans that mean the same in every language.

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;

/**
 * A function from a place in UTF-16 units to the place in code points. It counts from the place asked for last, so
 * neighbours cost little; text without surrogate pairs needs no counting at all.
 */
export function codePointCounter(text: string): (unit: number) => number {
  if (!PAIR.test(text)) return (unit) => unit;
  let units = 0;
  let points = 0;
  return (unit) => {
    while (units < unit) {
      units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    while (units > unit) {
      units -= isPairEnd(text, units) ? 2 : 1;
      points -= 1;
    }
    return points;
  };
}

function isPairEnd(text: string, unit: number): boolean {
  return unit > 1 && (text.codePointAt(unit - 2) ?? 0) > 0xffff;
}
