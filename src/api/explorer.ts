// The explorer for a browser: one page for many addresses, and its files, all out of one folder that was built before.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

import { nodeLabels } from '../model/nodes.ts';
import type { Reply } from './reply.ts';

/** What a browser says of itself, as far as it matters here. */
export interface BrowserHeaders {
  /** The tag of the copy that it has. */
  readonly 'if-none-match'?: string | undefined;
  readonly 'accept-encoding'?: string | string[] | undefined;
}

/** Answers for the explorer. */
export interface Explorer {
  /** What stands at a path; undefined where nothing of the explorer does. */
  readonly at: (path: string, headers: BrowserHeaders) => Reply | undefined;
  /** The page where a browser comes for what only programs get: it says itself what is there. */
  readonly page: (status: 200 | 404, headers: BrowserHeaders) => Reply;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  vary: 'accept-encoding',
};

/** The page is asked for again each time; its files carry a sum of their content in their names and never change. */
const PAGE_CACHING = 'no-cache';
const FILE_CACHING = 'public, max-age=31536000, immutable';

/** The addresses at which the page itself stands. */
const KINDS = nodeLabels.map((label) => label.toLowerCase()).join('|');
const PAGES = new RegExp(`^/(?:(?:search|browse|ask|compare|paths)?|(?:${KINDS})/[^/]+)$`, 'u');
const FILES = '/assets/';

/** The name of an address of the explorer, without what varies in it; undefined for any other. */
export function explorerRoute(path: string): string | undefined {
  if (path.startsWith(FILES)) return `${FILES}{file}`;
  return PAGES.test(path) ? path.replace(/(?<=.)\/.*/u, '/{id}') : undefined;
}

interface File {
  readonly type: string;
  readonly plain: Buffer;
  readonly packed: Buffer;
  readonly tag: string;
}

/**
 * Reads the folder once; afterwards only what was found there is answered, whatever a path may say.
 *
 * @throws Error where the explorer was not built into the folder, or a file there is of a kind that is not served.
 */
export function createExplorer(folder: string): Explorer {
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error(`${folder}: expected the explorer there, found none; npm run build makes it.`);
  }
  const page = read(folder, 'index.html');
  const files = new Map(
    readdirSync(`${folder}/assets`).map((name) => [`${FILES}${name}`, read(folder, `assets/${name}`)]),
  );
  return {
    at: (path, headers) => {
      const file = PAGES.test(path) ? page : files.get(path);
      return file === undefined ? undefined : reply(file, file === page ? PAGE_CACHING : FILE_CACHING, headers);
    },
    page: (status, headers) => {
      // Never 304: at such an address programs get something else, and the status says that nothing is there.
      const whole = reply(page, 'no-store', { ...headers, 'if-none-match': undefined });
      return { ...whole, status, headers: { ...whole.headers, vary: 'accept, accept-encoding' } };
    },
  };
}

function read(folder: string, name: string): File {
  const plain = readFileSync(`${folder}/${name}`);
  const type = TYPES[extname(name)];
  if (type === undefined) {
    throw new Error(`${name}: expected one of ${Object.keys(TYPES).join(', ')} among the explorer's files.`);
  }
  // Weak, as it stands for the file packed and plain.
  const tag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { type, plain, packed: gzipSync(plain), tag };
}

function reply({ type, plain, packed, tag }: File, caching: string, headers: BrowserHeaders): Reply {
  const fixed = { ...HEADERS, 'content-type': type, 'cache-control': caching, etag: tag };
  if (headers['if-none-match'] === tag) {
    return { status: 304, headers: fixed, body: '' };
  }
  return /\bgzip\b/u.test(String(headers['accept-encoding']))
    ? { status: 200, headers: { ...fixed, 'content-encoding': 'gzip' }, body: packed }
    : { status: 200, headers: fixed, body: plain };
}
