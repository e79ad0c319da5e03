// One pass over a parsed document that notes all that the limits count.

import { type ASTNode, type DocumentNode, type FieldNode, Kind, visit } from 'graphql';

/** Something selected: a field, or a fragment with or without a name. */
export interface Step {
  readonly kind: 'field' | 'fragment';
  /** The fragment's name, where this spreads one: it stands for all that the fragment selects. */
  readonly spread: string | null;
  /** The field, or the field that the fragment stands in. */
  readonly field: string | null;
  /** Under an alias, or asked for again in the same selection set. */
  readonly isRepeated: boolean;
  /** How many selection sets stand around it, in its own definition. */
  readonly depth: number;
  /** Whether no field stands around it, in its own definition. */
  readonly isTop: boolean;
  readonly node: ASTNode;
}

/** An operation or a fragment: what it selects, in the document's order. */
export interface Part {
  readonly fragment: string | null;
  readonly steps: readonly Step[];
}

/** A node that has many of something: a list, a value inside others, a place with directives. */
export interface Measure {
  readonly count: number;
  readonly field: string | null;
  readonly node: ASTNode;
}

/** What a document holds, by what the limits ask for. */
export interface Survey {
  readonly parts: readonly Part[];
  /** Lists by their length. */
  readonly lists: readonly Measure[];
  /** Input values by how many stand around them, themselves included. */
  readonly values: readonly Measure[];
  /** Places by their directives. */
  readonly directives: readonly Measure[];
}

/** Walks the document once, without recursion, whatever its depth. */
export function survey(document: DocumentNode): Survey {
  const notes = new Notes();
  visit(document, {
    enter: (node) => notes.enter(node),
    leave: (node) => notes.leave(node),
  });
  return notes;
}

class Notes implements Survey {
  readonly parts: { fragment: string | null; steps: Step[] }[] = [];
  readonly lists: Measure[] = [];
  readonly values: Measure[] = [];
  readonly directives: Measure[] = [];
  readonly #fields: string[] = [];
  readonly #sets: Set<string>[] = [];
  #valueDepth = 0;

  enter(node: ASTNode): void {
    if ('directives' in node && node.directives !== undefined && node.directives.length > 0) {
      this.directives.push({ count: node.directives.length, field: this.#field(node), node });
    }
    switch (node.kind) {
      case Kind.OPERATION_DEFINITION:
        this.parts.push({ fragment: null, steps: [] });
        break;
      case Kind.FRAGMENT_DEFINITION:
        this.parts.push({ fragment: node.name.value, steps: [] });
        break;
      case Kind.SELECTION_SET:
        this.#sets.push(new Set());
        break;
      case Kind.FIELD:
        this.#step({
          kind: 'field',
          spread: null,
          field: node.name.value,
          isRepeated: this.#isRepeated(node),
          node,
        });
        this.#fields.push(node.name.value);
        break;
      case Kind.FRAGMENT_SPREAD:
        this.#fragment(node, node.name.value);
        break;
      case Kind.INLINE_FRAGMENT:
        this.#fragment(node, null);
        break;
      case Kind.LIST:
        this.lists.push({ count: node.values.length, field: this.#field(node), node });
        this.#enterValue(node);
        break;
      case Kind.OBJECT:
        this.#enterValue(node);
        break;
    }
  }

  leave(node: ASTNode): void {
    switch (node.kind) {
      case Kind.SELECTION_SET:
        this.#sets.pop();
        break;
      case Kind.FIELD:
        this.#fields.pop();
        break;
      case Kind.LIST:
      case Kind.OBJECT:
        this.#valueDepth -= 1;
        break;
    }
  }

  #fragment(node: ASTNode, spread: string | null): void {
    this.#step({ kind: 'fragment', spread, field: this.#field(node), isRepeated: false, node });
  }

  #step(step: Omit<Step, 'depth' | 'isTop'>): void {
    this.parts.at(-1)?.steps.push({ ...step, depth: this.#sets.length, isTop: this.#fields.length === 0 });
  }

  #enterValue(node: ASTNode): void {
    this.#valueDepth += 1;
    this.values.push({ count: this.#valueDepth, field: this.#field(node), node });
  }

  #field(node: ASTNode): string | null {
    return node.kind === Kind.FIELD ? node.name.value : (this.#fields.at(-1) ?? null);
  }

  #isRepeated(node: FieldNode): boolean {
    const key = node.alias?.value ?? node.name.value;
    const seen = this.#sets.at(-1);
    const isAgain = seen?.has(key) ?? false;
    seen?.add(key);
    return isAgain || key !== node.name.value;
  }
}
