// The JSON form of numbers, also of those that JSON has none for.

/** The number itself, or its text where a JSON number would lose digits, or there is none. */
export function numberForm(value: number | bigint): number | string {
  const number = Number(value);
  const isExact = typeof value === 'bigint' ? Number.isSafeInteger(number) : Number.isFinite(number);
  return isExact ? number : String(value);
}
