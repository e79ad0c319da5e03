// What the interface says in Russian.
import { english } from './english.ts';
import type { Words } from './words.ts';
/** x */
export const russian: Words = english;
