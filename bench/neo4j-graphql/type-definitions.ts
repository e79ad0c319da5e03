// The same graph as type definitions for @neo4j/graphql: every node type, every edge, and the index of names.

/** Type definitions that describe the database that Papergraph keeps, for reading. */
export const typeDefinitions = /* GraphQL */ `
  type Paper @node {
    id: ID!
    title: String!
    shortName: String
    aliases: [String!]
    year: Int
    abstract: String
    doi: String
    arxivId: String
    sortKey: String!
    authors: [Author!]! @relationship(type: "AUTHORED", direction: IN, properties: "Authored")
    organisations: [Organisation!]! @relationship(type: "PUBLISHED", direction: IN, properties: "Fact")
    concepts: [Concept!]! @relationship(type: "ABOUT", direction: OUT, properties: "About")
    introduces: [Concept!]! @relationship(type: "INTRODUCES", direction: OUT, properties: "Fact")
    uses: [Concept!]! @relationship(type: "USES", direction: OUT, properties: "Fact")
    mentions: [Concept!]! @relationship(type: "MENTIONS", direction: OUT, properties: "Fact")
    cites: [Paper!]! @relationship(type: "CITES", direction: OUT, properties: "Fact")
    citedBy: [Paper!]! @relationship(type: "CITES", direction: IN, properties: "Fact")
    reviews: [Review!]! @relationship(type: "REVIEWS", direction: IN, properties: "Fact")
    venue: [Venue!]! @relationship(type: "IN_VENUE", direction: OUT, properties: "Fact")
  }

  type Author @node {
    id: ID!
    name: String!
    orcid: String
    sortKey: String!
    papers: [Paper!]! @relationship(type: "AUTHORED", direction: OUT, properties: "Authored")
    affiliations: [Organisation!]! @relationship(type: "AFFILIATED_WITH", direction: OUT, properties: "Affiliated")
    reviewer: [Reviewer!]! @relationship(type: "SAME_PERSON_AS", direction: IN, properties: "Fact")
  }

  type Organisation @node {
    id: ID!
    name: String!
    kind: String
    country: String
    sortKey: String!
    authors: [Author!]! @relationship(type: "AFFILIATED_WITH", direction: IN, properties: "Affiliated")
    papers: [Paper!]! @relationship(type: "PUBLISHED", direction: OUT, properties: "Fact")
    parent: [Organisation!]! @relationship(type: "PART_OF", direction: OUT, properties: "Fact")
    children: [Organisation!]! @relationship(type: "PART_OF", direction: IN, properties: "Fact")
  }

  type Concept @node {
    id: ID!
    name: String!
    nameRu: String
    kind: String!
    sortKey: String!
    papers: [Paper!]! @relationship(type: "ABOUT", direction: IN, properties: "About")
    broader: [Concept!]! @relationship(type: "BROADER", direction: OUT, properties: "Fact")
    narrower: [Concept!]! @relationship(type: "BROADER", direction: IN, properties: "Fact")
  }

  type Venue @node {
    id: ID!
    name: String!
    papers: [Paper!]! @relationship(type: "IN_VENUE", direction: IN, properties: "Fact")
  }

  type Reviewer @node {
    id: ID!
    name: String!
    reviews: [Review!]! @relationship(type: "WROTE", direction: OUT, properties: "Fact")
    author: [Author!]! @relationship(type: "SAME_PERSON_AS", direction: OUT, properties: "Fact")
  }

  type Review @node {
    id: ID!
    position: Int!
    paper: [Paper!]! @relationship(type: "REVIEWS", direction: OUT, properties: "Fact")
    reviewer: [Reviewer!]! @relationship(type: "WROTE", direction: IN, properties: "Fact")
    digest: [Digest!]! @relationship(type: "IN_DIGEST", direction: OUT, properties: "Fact")
  }

  type Digest @node {
    id: ID!
    title: String!
    document: String
    reviews: [Review!]! @relationship(type: "IN_DIGEST", direction: IN, properties: "Fact")
  }

  type Name @node {
    key: String!
    papers: [Paper!]! @relationship(type: "NAMES", direction: OUT)
  }

  type Fact @relationshipProperties {
    evidence: [String!]
  }

  type Authored @relationshipProperties {
    position: Int!
    writtenAs: String
    affiliations: [String!]
    evidence: [String!]
  }

  type About @relationshipProperties {
    score: Float!
    evidence: [String!]
  }

  type Affiliated @relationshipProperties {
    firstYear: Int
    lastYear: Int
    evidence: [String!]
  }

  extend schema @mutation(operations: [])
`;
