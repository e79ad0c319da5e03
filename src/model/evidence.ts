// Why an edge is there: what every edge of the graph carries, whatever stated it.

/** One reason for an edge, as stored on it. Without a place, the document as a whole is the reason. */
export interface StoredEvidence {
  /** The name of the document. */
  readonly document: string;
  /** Characters from the document's beginning to the first of the place, and to the one after its last. */
  readonly start?: number | null;
  readonly end?: number | null;
  /** The words at the place. */
  readonly quote?: string | null | undefined;
  /** The sentence around the place, of a very long one what is near it; and its first character. */
  readonly sentence?: string | null | undefined;
  readonly sentenceStart?: number | null | undefined;
  /** The document as it was imported has other words at the place. */
  readonly isReadOtherwise?: boolean | undefined;
  /** How the fact was found, such as `curated`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** What the words were nearly understood as. */
  readonly runnerUp?: { readonly id: string; readonly rule: string; readonly confidence: number } | undefined;
}
