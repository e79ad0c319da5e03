// The keys that Papergraph prepares before its first write; seed and server do so themselves.
// Generated out of src/model/ by `npm run schema`: change the model and run it again, not this file.

// Neo4j: unique keys, each of which brings an index.
CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT author_id IF NOT EXISTS FOR (n:Author) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reviewer_id IF NOT EXISTS FOR (n:Reviewer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT digest_id IF NOT EXISTS FOR (n:Digest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (n:Concept) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT venue_id IF NOT EXISTS FOR (n:Venue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT word_key IF NOT EXISTS FOR (n:Word) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT wordkey_key IF NOT EXISTS FOR (n:WordKey) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT beginning_key IF NOT EXISTS FOR (n:Beginning) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT digest_document IF NOT EXISTS FOR (n:Digest) REQUIRE n.document IS UNIQUE;
CREATE CONSTRAINT record_key IF NOT EXISTS FOR (n:Record) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT subject_key IF NOT EXISTS FOR (n:Subject) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT revision_key IF NOT EXISTS FOR (n:Revision) REQUIRE n.key IS UNIQUE;

// The embedded engine: unique keys, and the indexes by which a MERGE finds its node.
CREATE INDEX paper_id IF NOT EXISTS FOR (n:Paper) ON (n.id);
CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE;
CREATE INDEX author_id IF NOT EXISTS FOR (n:Author) ON (n.id);
CREATE CONSTRAINT author_id IF NOT EXISTS FOR (n:Author) REQUIRE n.id IS UNIQUE;
CREATE INDEX organisation_id IF NOT EXISTS FOR (n:Organisation) ON (n.id);
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE INDEX reviewer_id IF NOT EXISTS FOR (n:Reviewer) ON (n.id);
CREATE CONSTRAINT reviewer_id IF NOT EXISTS FOR (n:Reviewer) REQUIRE n.id IS UNIQUE;
CREATE INDEX review_id IF NOT EXISTS FOR (n:Review) ON (n.id);
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE INDEX digest_id IF NOT EXISTS FOR (n:Digest) ON (n.id);
CREATE CONSTRAINT digest_id IF NOT EXISTS FOR (n:Digest) REQUIRE n.id IS UNIQUE;
CREATE INDEX concept_id IF NOT EXISTS FOR (n:Concept) ON (n.id);
CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (n:Concept) REQUIRE n.id IS UNIQUE;
CREATE INDEX venue_id IF NOT EXISTS FOR (n:Venue) ON (n.id);
CREATE CONSTRAINT venue_id IF NOT EXISTS FOR (n:Venue) REQUIRE n.id IS UNIQUE;
CREATE INDEX name_key IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE INDEX word_key IF NOT EXISTS FOR (n:Word) ON (n.key);
CREATE CONSTRAINT word_key IF NOT EXISTS FOR (n:Word) REQUIRE n.key IS UNIQUE;
CREATE INDEX wordkey_key IF NOT EXISTS FOR (n:WordKey) ON (n.key);
CREATE CONSTRAINT wordkey_key IF NOT EXISTS FOR (n:WordKey) REQUIRE n.key IS UNIQUE;
CREATE INDEX beginning_key IF NOT EXISTS FOR (n:Beginning) ON (n.key);
CREATE CONSTRAINT beginning_key IF NOT EXISTS FOR (n:Beginning) REQUIRE n.key IS UNIQUE;
CREATE INDEX digest_document IF NOT EXISTS FOR (n:Digest) ON (n.document);
CREATE CONSTRAINT digest_document IF NOT EXISTS FOR (n:Digest) REQUIRE n.document IS UNIQUE;
CREATE INDEX record_key IF NOT EXISTS FOR (n:Record) ON (n.key);
CREATE CONSTRAINT record_key IF NOT EXISTS FOR (n:Record) REQUIRE n.key IS UNIQUE;
CREATE INDEX subject_key IF NOT EXISTS FOR (n:Subject) ON (n.key);
CREATE CONSTRAINT subject_key IF NOT EXISTS FOR (n:Subject) REQUIRE n.key IS UNIQUE;
CREATE INDEX revision_key IF NOT EXISTS FOR (n:Revision) ON (n.key);
CREATE CONSTRAINT revision_key IF NOT EXISTS FOR (n:Revision) REQUIRE n.key IS UNIQUE;
