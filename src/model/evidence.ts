// Why an edge is there: what every edge of the graph carries, whatever stated it.

/** One reason for an edge, as stored on it. Without a place, the document as a whole is the reason. */
export interface StoredEvidence {
  /** The name of the document. */
  readonly document: string;
  /** Characters from the document's beginning to the first of the place, and to the one after its last. */
  readonly start?: number | null;
  readonly end?: number | null;
  readonly quote?: string | null;
  /** How the fact was found, such as `curated`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}
