// A part of the program that is fetched when it is first wanted.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../api/client.ts';
import { Failure, Loading } from './states.tsx';

interface LazyProps<Module> {
  /** Fetches it; the same at all times. */
  readonly load: () => Promise<Module>;
  readonly children: (module: Module) => ComponentChildren;
}

/** What the module makes; a server that was built anew has other parts, so whoever tries again gets the whole page anew. */
export function Lazy<Module>({ load, children }: LazyProps<Module>) {
  const [module, setModule] = useState<Module>();
  const [error, setError] = useState<ApiError>();
  useEffect(() => {
    let isWanted = true;
    load().then(
      (loaded) => isWanted && setModule(() => loaded),
      (cause) => isWanted && setError(new ApiError('NETWORK', String(cause), { cause })),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  if (error !== undefined) {
    return <Failure error={error} retry={() => location.reload()} />;
  }
  return module === undefined ? <Loading /> : children(module);
}
