// Two ways to use a page, by mouse and by keyboard alone, so that one journey is made by both; each counts what it presses.

import type { Locator, Page } from 'playwright-core';

/** What a user does with a page. */
export interface Hand {
  /** How many links, buttons and suggestions were pressed so far. */
  readonly presses: number;
  /** Follows a link or presses a button. */
  press(wanted: Locator): Promise<void>;
  /** Puts a text into a field. */
  write(field: Locator, text: string): Promise<void>;
  /** Types the beginning of a name into a field that suggests, and takes the suggestion of this name. */
  choose(field: Locator, text: string, name: string | RegExp): Promise<void>;
  /** Takes an option of a list, by its words. */
  select(list: Locator, option: string): Promise<void>;
}

/** The ways by name. */
export const HANDS: readonly (readonly [name: string, of: (page: Page) => Hand])[] = [
  ['by mouse', (page) => new Mouse(page)],
  ['by keyboard alone', (page) => new Keyboard(page)],
];

class Mouse implements Hand {
  presses = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(wanted: Locator): Promise<void> {
    this.presses += 1;
    await wanted.click();
  }

  async write(field: Locator, text: string): Promise<void> {
    await field.click();
    await field.fill('');
    await this.#page.keyboard.type(text);
  }

  async choose(field: Locator, text: string, name: string | RegExp): Promise<void> {
    await this.write(field, text);
    await this.press(this.#page.getByRole('option', { name }).first());
  }

  async select(list: Locator, option: string): Promise<void> {
    await list.selectOption({ label: option });
  }
}

/** Presses of Tab after which what is looked for counts as out of reach. */
const MOST_TABS = 400;

class Keyboard implements Hand {
  presses = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(wanted: Locator): Promise<void> {
    this.presses += 1;
    await this.#reach(wanted);
    await this.#page.keyboard.press('Enter');
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.#reach(field);
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(text);
  }

  async choose(field: Locator, text: string, name: string | RegExp): Promise<void> {
    this.presses += 1;
    await this.write(field, text);
    const option = this.#page.getByRole('option', { name }).first();
    await option.waitFor();
    while ((await option.getAttribute('aria-selected')) !== 'true') await this.#page.keyboard.press('ArrowDown');
    await this.#page.keyboard.press('Enter');
  }

  async select(list: Locator, option: string): Promise<void> {
    await this.#reach(list);
    await this.#page.keyboard.type(option);
  }

  async #reach(wanted: Locator): Promise<void> {
    await wanted.waitFor();
    const isThere = () => wanted.evaluate((element) => element === element.ownerDocument.activeElement);
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if (await isThere()) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`${MOST_TABS} presses of Tab did not lead to ${wanted}`);
  }
}
