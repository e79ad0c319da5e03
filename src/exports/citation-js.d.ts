// What is used of citation-js, which comes without types.

declare module '@citation-js/core' {
  /** The registry of formats and of their settings. */
  export const plugins: {
    readonly output: { format(name: 'bibtex', items: readonly object[]): string };
    readonly input: { chain(text: string, options: { readonly generateGraph: boolean }): readonly CslData[] };
    readonly config: {
      get(name: '@bibtex'): { readonly format: Record<'useIdAsLabel' | 'checkLabel' | 'asciiOnly', boolean> };
    };
  };

  /** A work as the library hands it out. */
  export interface CslData {
    readonly [field: string]: unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
