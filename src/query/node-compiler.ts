// What relations are handed to compile the nodes at their far end.

import type { SelectionSetNode } from 'graphql';
import type { Place, Reader } from './place.ts';

/** Compiles what selection sets ask of the node that a place holds; an interface's object also says its type. */
export type NodeCompiler = (place: Place, sets: readonly SelectionSetNode[], asInterface?: boolean) => Reader;
