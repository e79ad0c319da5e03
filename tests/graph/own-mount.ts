// Whether tests may mount file systems of their own, which end with the process that mounted them.

import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/** Why nothing can be mounted; undefined where it can. */
export function whyNoMount(): string | undefined {
  const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status === 0;
  return canMount
    ? undefined
    : 'only a mount of its own, as Linux gives where users may have namespaces (unshare -rm), makes a disk full or read-only';
}
