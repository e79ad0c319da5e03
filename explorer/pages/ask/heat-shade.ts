// How strongly a number of the heat map is shaded.

const STEPS = 5;

/**
 * The step of a shade, 0 for none to 5 for the strongest. Where the largest number is below five, each paper is a step: a map
 * of ones is not as dark as one of hundreds.
 */
export function heatShade(papers: number, largest: number): number {
  return Math.ceil((papers * STEPS) / Math.max(largest, STEPS));
}
