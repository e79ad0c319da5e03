// How long suggestions take: from each key of a name to the frame that shows what is named so.

import type { Page } from 'playwright-core';
import type { Taken } from './probe.ts';

/** The field says how many suggestions there are once they are those for what stands in it. */
const SHOWN = `() => document.querySelector('.node-search [role=status]').textContent !== ''`;

/** Types each name up to so many letters, waiting for the suggestions after each. */
export async function typed(page: Page, names: readonly string[], letters: number): Promise<Taken[]> {
  const field = page.getByRole('combobox').first();
  const times: Taken[] = [];
  for (const name of names) {
    await field.fill('');
    await field.focus();
    for (const letter of name.slice(0, letters)) {
      await page.evaluate(`probe.expect('keydown', ${SHOWN})`);
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      times.push(await page.evaluate<Taken>('probe.taken()'));
    }
  }
  return times;
}
