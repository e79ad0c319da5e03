// How long suggestions take: from each key of a name to the frame that shows what is named so.

import type { Page } from 'playwright-core';
import type { Taken } from './probe.ts';

/** The field says how many suggestions there are once they are those for what stands in it. */
const SHOWN = `() => document.querySelector('.node-search [role=status]').textContent !== ''`;

/** Types so many letters of each name, without spaces, and waits for the suggestions after each. */
export async function typed(page: Page, names: readonly string[], letters: number): Promise<Taken[]> {
  const field = page.getByRole('combobox').first();
  const times: Taken[] = [];
  for (const name of names) {
    await field.fill('');
    await field.focus();
    // A space asks for nothing.
    for (const letter of name.replaceAll(' ', '').slice(0, letters)) {
      await page.evaluate(`probe.expect('keydown', ${SHOWN})`);
      await page.keyboard.press(letter);
      times.push(await page.evaluate<Taken>('probe.taken()'));
    }
  }
  return times;
}
