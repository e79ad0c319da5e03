// Fetches a part of the program when it is first needed.

import { useEffect, useState } from 'preact/hooks';

/** The module, once it is there; an import that fails is thrown on the page, where the browser reports it. */
export function useLazy<Module>(load: () => Promise<Module>): Module | undefined {
  const [module, setModule] = useState<Module>();
  useEffect(() => {
    let isWanted = true;
    void load().then((loaded) => isWanted && setModule(() => loaded));
    return () => {
      isWanted = false;
    };
  }, []);
  return module;
}
