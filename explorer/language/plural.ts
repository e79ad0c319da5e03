// The form of a word that goes with a number.

/** The forms that Russian tells apart; English uses one and other. */
export interface Forms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Says how many of something: the number, then the form that goes with it. */
export function counter(tag: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);
  return (count) => {
    const rule = rules.select(count);
    const form = rule === 'one' || rule === 'few' || rule === 'many' ? (forms[rule] ?? forms.other) : forms.other;
    return `${number.format(count)} ${form}`;
  };
}
