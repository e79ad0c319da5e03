// Lists what a user installs with Papergraph, and under which licence: writes THIRD-PARTY.md out of package-lock.json.
//
// With --check it fails where the file is not what it would write.

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FILE = 'THIRD-PARTY.md';
const HEAD = `# Third-party packages

What \`npm ci --omit=dev\` installs, out of package-lock.json by \`npm run licences\`. A platform's binary comes under the licence of
the package that it belongs to. What only tests and builds use is not listed; a test holds it to permissive licences too.
What the explorer's page is built of stands, with the texts of its licences, in dist/explorer/licences.md.

| package | version | licence |
| --- | --- | --- |
`;

const PREFIX = 'node_modules/';

/** The licence of a package: its own, or that of the package which names it as an optional part. */
function licenceOf(name, entry, packages) {
  const parent = Object.values(packages).find(({ optionalDependencies = {} }) => name in optionalDependencies);
  return entry.license ?? parent?.license ?? 'none stated';
}

/** The text of the list for a lock file's packages. */
export function licenceList(packages) {
  const rows = Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
    .map(([place, entry]) => {
      const name = place.slice(place.lastIndexOf(PREFIX) + PREFIX.length);
      return `| ${name} | ${entry.version} | ${licenceOf(name, entry, packages)} |\n`;
    });
  return HEAD + [...new Set(rows)].sort().join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const list = licenceList(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
  if (!process.argv.includes('--check')) writeFileSync(FILE, list);
  else if (readFileSync(FILE, 'utf8') !== list) {
    console.error(`${FILE} is not what package-lock.json says: run npm run licences.`);
    process.exitCode = 1;
  }
}
