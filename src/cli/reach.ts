// Who can reach a server that is about to answer, where its settings do not fit that.

import { isLoopback } from '../api/host-header.ts';
import type { Environment, Settings } from '../api/settings.ts';

/**
 * What to tell whoever opened a server to a network and said nothing of who may ask, or opened it to anyone through a proxy
 * that it does not know; undefined where there is nothing to tell. Naming the profile, be it `local`, says so: a container's
 * port, say, may lead to this machine alone.
 */
export function reachAdvice(settings: Settings, environment: Environment): string | undefined {
  const { host, profile, rate, trustedProxies } = settings;
  if (!isLoopback(host) && profile === 'local' && !environment.PAPERGRAPH_PROFILE) {
    return (
      `HOST=${host} lets others ask, and the profile local holds nobody back: start with PAPERGRAPH_PROFILE=public where ` +
      'strangers may come (docs/open.md), or with PAPERGRAPH_PROFILE=local where you know them all.'
    );
  }
  if (isLoopback(host) && profile === 'public' && rate && trustedProxies.length === 0) {
    return (
      `HOST=${host} is reached through a proxy alone, and PAPERGRAPH_TRUSTED_PROXIES names none: all its clients count as one, ` +
      'and the first who has spent the points shuts the others out (docs/open.md).'
    );
  }
  return undefined;
}
