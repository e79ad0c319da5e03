// GraphiQL for a browser, out of files that come with the server: nothing is fetched from anywhere else.

import { createHash } from 'node:crypto';

import type { Reply } from './reply.ts';

/** Where the page's own files are served. */
export const GRAPHIQL_FILES = '/graphiql/';

const FIRST_QUERY = `# Which organisations published papers about transformers?
# Ctrl+Enter asks.
query OrganisationsOnTransformers {
  concept(ref: "transformer") {
    label
    organisations(first: 10) {
      edges {
        paperCount
        node {
          id
          label
        }
      }
    }
  }
}
`;

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Papergraph</title>
    <link rel="icon" href="${GRAPHIQL_FILES}icon.svg">
    <link rel="stylesheet" href="${GRAPHIQL_FILES}graphiql.css">
    <link rel="stylesheet" href="${GRAPHIQL_FILES}page.css">
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. The API answers POST requests at this address without it.</noscript>
    <div id="root"></div>
    <script src="${GRAPHIQL_FILES}graphiql.js"></script>
    <script src="${GRAPHIQL_FILES}page.js"></script>
  </body>
</html>
`;

const PAGE_STYLE = 'html,body{height:100%;margin:0;overflow:hidden}#root{height:100%}\n';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M4 4l8 3-6 6z" fill="none" stroke="#4667a8"/>
<circle cx="4" cy="4" r="2.5" fill="#4667a8"/><circle cx="12" cy="7" r="2.5" fill="#4667a8"/><circle cx="6" cy="13" r="2.5" fill="#4667a8"/></svg>
`;

const PAGE_SCRIPT = `const workers = ['editorWorkerService', 'json', 'graphql'];
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => '${GRAPHIQL_FILES}' + (workers.includes(label) ? label : workers[0]) + '.js',
};
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  endpoint: '/graphql',
  title: 'Papergraph',
  logo: ${JSON.stringify(ICON)},
  defaultQuery: ${JSON.stringify(FIRST_QUERY)},
});
`;

/** The editor writes style elements of its own, so styles may stand in the page; scripts may not. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
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
  // Asked again each time, answered with 304 while nothing changed.
  'cache-control': 'no-cache',
};

/** The page itself. */
export function graphiqlPage(): Reply {
  return {
    status: 200,
    headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8', vary: 'accept' },
    body: PAGE,
  };
}

/** True where a browser asks for a page and not for an answer. */
export function wantsPage(accept: string | undefined): boolean {
  return accept !== undefined && /\btext\/html\b/i.test(accept) && !/json/i.test(accept);
}

interface File {
  readonly type: string;
  readonly body: Buffer;
  readonly tag: string;
}

let loading: Promise<ReadonlyMap<string, File>> | undefined;

/** One of the page's files, or undefined; `known` is the tag of the copy that the browser has. */
export async function graphiqlFile(name: string, known: string | undefined): Promise<Reply | undefined> {
  loading ??= loadFiles();
  const file = (await loading).get(name);
  if (file === undefined) {
    return undefined;
  }
  const headers = { ...HEADERS, 'content-type': file.type, etag: file.tag };
  return known === file.tag ? { status: 304, headers, body: '' } : { status: 200, headers, body: file.body };
}

/** Nine megabytes of text, read when a browser first asks for them. */
async function loadFiles(): Promise<ReadonlyMap<string, File>> {
  const built = await import('@graphql-yoga/render-graphiql/graphiql');
  const script = 'text/javascript; charset=utf-8';
  const style = 'text/css; charset=utf-8';
  return new Map([
    file('graphiql.js', script, built.js),
    file('graphiql.css', style, built.css),
    file('editorWorkerService.js', script, built.editorWorkerService),
    file('json.js', script, built.jsonWorker),
    file('graphql.js', script, built.graphqlWorker),
    file('page.js', script, PAGE_SCRIPT),
    file('page.css', style, PAGE_STYLE),
    file('icon.svg', 'image/svg+xml', ICON),
  ]);
}

function file(name: string, type: string, text: string): [string, File] {
  const body = Buffer.from(text);
  return [name, { type, body, tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }];
}
