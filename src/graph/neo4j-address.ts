// Where a Neo4j server is reached.

/** Where Neo4j is and who asks. */
export interface Neo4jAddress {
  /** `bolt://…` for one server, `neo4j://…` for a cluster; with `+s` at the end of the scheme over TLS. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The database; without it the user's home database. */
  readonly database?: string;
}
