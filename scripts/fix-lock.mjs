// Completes a lock file so that `npm ci` accepts it on every platform: run `npm run fix-lock` after each `npm install`.
//
// npm leaves out of the lock whatever optional platform binary the registry at hand could not show it,
// and `npm ci` then refuses the lock ("Missing: … from lock file"). An entry that holds the exact version and the
// platforms it is for is enough: npm skips it elsewhere and fetches it where it is needed.

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBRARIES = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/**
 * The platforms that a package's name says it is for, as npm writes them in a lock; `@x/y-linux-arm64-musl` gives
 * `{ os: ['linux'], cpu: ['arm64'], libc: ['musl'] }`. A name that says nothing gives an empty object.
 */
export function platformOf(name) {
  const words = name.slice(name.indexOf('/') + 1).split('-');
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const libc = words.map((word) => LIBRARIES[word]).find(Boolean);
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(os === 'linux' && libc && { libc: [libc] }) };
}

/** Whether the package at `from` in the lock finds `name`, looking where Node looks: beside itself, then further up. */
function finds(packages, from, name) {
  let base = from === '' ? '' : `${from}/`;
  while (base !== '' && !packages[`${base}node_modules/${name}`])
    base = base.slice(0, base.lastIndexOf('node_modules/'));
  return packages[`${base}node_modules/${name}`] !== undefined;
}

/** The optional dependencies that a parsed lock names without an entry of their own: `{ from, name, version }` each. */
export function missingEntries(lock) {
  return Object.entries(lock.packages).flatMap(([from, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !finds(lock.packages, from, name))
      .map(([name, version]) => ({ from, name, version })),
  );
}

/** The lock with an entry for each missing optional dependency, sorted as npm sorts; throws where a version is no exact one. */
export function completed(lock) {
  const packages = { ...lock.packages };
  for (const { from, name, version } of missingEntries(lock)) {
    if (!/^\d+\.\d+\.\d+/.test(version)) {
      throw new Error(
        `${from || 'the project'} wants ${name}@${version}: an exact version was expected, so its entry cannot be written`,
      );
    }
    const dev = packages[from]?.dev ? { dev: true } : {};
    packages[`node_modules/${name}`] = { version, ...platformOf(name), ...dev, optional: true };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = process.argv[2] ?? 'package-lock.json';
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const missing = missingEntries(lock);
  if (missing.length > 0) writeFileSync(path, `${JSON.stringify(completed(lock), null, 2)}\n`);
  console.log(`${path}: ${missing.length} platform packages added`);
}
