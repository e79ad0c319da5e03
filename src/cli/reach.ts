// Who can reach a server that is about to answer, where that is wider than its profile is meant for.

import { isLoopback } from '../api/host-header.ts';
import type { Environment, Settings } from '../api/settings.ts';

/**
 * What to tell whoever opened a server to a network and said nothing of who may ask; undefined where there is nothing to
 * tell. Naming the profile, be it `local`, says so: a container's port, say, may lead to this machine alone.
 */
export function reachAdvice({ host, profile }: Pick<Settings, 'host' | 'profile'>, environment: Environment) {
  if (isLoopback(host) || profile !== 'local' || environment.PAPERGRAPH_PROFILE) return undefined;
  return (
    `HOST=${host} lets others ask, and the profile local holds nobody back: start with PAPERGRAPH_PROFILE=public where ` +
    'strangers may come (docs/open.md), or with PAPERGRAPH_PROFILE=local where you know them all.'
  );
}
