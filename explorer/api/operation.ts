// What an operation is: a GraphQL document whose variables and answer are known to the compiler.

/** A document with one named operation, as text. */
export interface Operation<Answer, Variables> {
  /** The operation's own name. */
  readonly name: string;
  /** The document as it is sent, fragments included. */
  readonly text: string;
  /** Never there: ties the document to the type of its answer and its variables. */
  readonly types?: (variables: Variables) => Answer;
}
