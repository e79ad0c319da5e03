// Finds what a TypeScript file imports, from its text alone: the compiler in use offers no API to ask.

const STATIC = /^(?:import|export)\b[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]/gmu;
const FOR_EFFECT = /^import\s+['"]([^'"]+)['"]/gmu;
const ON_DEMAND = /\b(?:import|require)\(\s*(?:['"]([^'"]+)['"]|[^'"\s])/gu;

/**
 * The modules that `text` imports or exports from, types included, as they are written there.
 * An import of something computed, which no one can check, comes out as `(computed)`.
 */
export function importsOf(text: string): string[] {
  const code = withoutComments(text);
  return [STATIC, FOR_EFFECT, ON_DEMAND].flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, specifier]) => specifier ?? '(computed)'),
  );
}

/** Whole-line comments and doc blocks are dropped: examples in them import nothing. */
function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\//gmu, '').replace(/^\s*\/\/.*$/gmu, '');
}
