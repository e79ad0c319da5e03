// The kinds of settings there are: what each accepts, and how its text becomes a value.

import { isIP } from 'node:net';

/** One environment variable. `read` gives undefined for a text that is not what `expected` says. */
export interface Setting<T> {
  readonly name: string;
  /** The default as one would write it in the environment; null where there is none. */
  readonly fallback: string | null;
  /** One sentence for the documentation. */
  readonly meaning: string;
  /** What a value must be, as the words after "expected". */
  readonly expected: string;
  /** True where no message may repeat the value. */
  readonly isSecret?: boolean;
  read(text: string): T | undefined;
}

/** How many bits an address of each family has. */
const BITS = { 4: 32, 6: 128 } as const;
const TOKEN = /^[\w.~+/-]{32,200}$/u;
const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];
const CONTROL = /\p{Cc}/u;

/** What a whole number may be, and what it means. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly meaning: string;
}

/** A whole number between two bounds, both included. */
export function whole(name: string, fallback: number, { least, most, meaning }: Range) {
  const setting: Setting<number> = {
    name,
    fallback: String(fallback),
    meaning,
    expected: `a whole number from ${least} to ${most}`,
    read: (text) => (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined),
  };
  return setting;
}

/** One of two words. */
export function onOff(name: string, fallback: 'on' | 'off', meaning: string) {
  const setting: Setting<boolean> = {
    name,
    fallback,
    meaning,
    expected: 'on or off',
    read: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
  };
  return setting;
}

/** One of several words. */
export function choice<Word extends string>(name: string, words: readonly [Word, ...Word[]], meaning: string) {
  const setting: Setting<Word> = {
    name,
    fallback: words[0],
    meaning,
    expected: `one of ${words.join(', ')}`,
    read: (text) => words.find((candidate) => candidate === text),
  };
  return setting;
}

/** A secret that requests carry, too long to be guessed; it goes into a header as it is. */
export function token(name: string, meaning: string) {
  const setting: Setting<string> = {
    name,
    fallback: null,
    meaning,
    expected: '32 to 200 letters, digits or characters out of . _ ~ + / -',
    isSecret: true,
    read: (text) => (TOKEN.test(text) ? text : undefined),
  };
  return setting;
}

/** Addresses and ranges of addresses. */
export function addresses(name: string, meaning: string) {
  const setting: Setting<readonly string[]> = {
    name,
    fallback: 'none',
    meaning,
    expected: 'none, or addresses and ranges such as 10.0.0.1,192.168.0.0/16,fd00::/8',
    read(text) {
      const list = text === 'none' ? [] : text.split(',').map((one) => one.trim());
      return list.every(isRange) ? list : undefined;
    },
  };
  return setting;
}

function isRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) {
    return false;
  }
  return bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= BITS[family === 4 ? 4 : 6]);
}

/** Any text on one line. */
export function word(name: string, fallback: string | null, meaning: string) {
  const setting: Setting<string> = {
    name,
    fallback,
    meaning,
    expected: 'a text without control characters',
    read: (text) => (CONTROL.test(text) ? undefined : text),
  };
  return setting;
}

/** Origins as browsers write them, each once, so that comparing them is comparing texts. */
export function origins(name: string, meaning: string) {
  const isOrigin = (text: string) => /^https?:/u.test(text) && URL.canParse(text) && new URL(text).origin === text;
  const setting: Setting<readonly string[]> = {
    name,
    fallback: 'none',
    meaning,
    expected: 'none, or origins such as https://app.example.org,http://localhost:5173, without paths or *',
    read(text) {
      const list = text === 'none' ? [] : text.split(',').map((one) => one.trim());
      return list.every(isOrigin) ? list : undefined;
    },
  };
  return setting;
}

/** An address that the Neo4j driver takes; user and password have variables of their own. */
export function neo4jAddress(name: string, meaning: string) {
  const setting: Setting<string> = {
    name,
    fallback: null,
    meaning,
    expected: 'an address such as neo4j://localhost:7687 or bolt+s://graph.example.org, without user or password in it',
    isSecret: true,
    read(text) {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      const isPlain = url !== undefined && url.hostname !== '' && url.username === '' && url.password === '';
      return isPlain && NEO4J_SCHEMES.includes(url.protocol) ? text : undefined;
    },
  };
  return setting;
}
