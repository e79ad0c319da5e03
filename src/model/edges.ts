// The one table of all edges: both ends, what each end sees, properties, order, and the ways over several edges.

import type { EdgeType } from './edge-type.ts';

const sortable = { where: true, orderBy: true } as const;

/** Every edge type of the graph. A new edge is one entry here, and its name in EdgeName. */
export const edgeTypes: readonly EdgeType[] = [
  {
    name: 'AUTHORED',
    description: 'A person wrote a paper, at a place in its by-line.',
    fewer: 'to',
    properties: {
      position: { type: 'Int', required: true, description: 'The place in the by-line, from 1.' },
      writtenAs: { type: 'String', description: 'The name as the by-line writes it.' },
      affiliations: {
        type: 'String',
        list: true,
        hidden: true,
        description: 'Ids of the organisations that the by-line names for this author.',
      },
    },
    from: {
      label: 'Author',
      list: { field: 'papers', connection: 'AuthorPaper', ...sortable, description: 'Papers they wrote.' },
      filter: { field: 'papers', input: 'AuthorPaperRelation' },
    },
    to: {
      label: 'Paper',
      list: {
        field: 'authors',
        connection: 'PaperAuthor',
        order: { property: 'position', direction: 'ASC', of: 'edge' },
        description: 'Its authors, in by-line order.',
      },
      filter: { field: 'authors', input: 'PaperAuthorRelation' },
    },
  },
  {
    name: 'AFFILIATED_WITH',
    description: 'A person worked at an organisation, as by-lines tell.',
    fewer: 'from',
    properties: {
      firstYear: { type: 'Int', description: 'The first year in which a by-line says so.' },
      lastYear: { type: 'Int', description: 'The last year in which a by-line says so.' },
    },
    from: { label: 'Author', filter: { field: 'affiliations', input: 'AuthorAffiliationRelation' } },
    to: { label: 'Organisation' },
  },
  {
    name: 'PUBLISHED',
    description: 'An organisation published a paper: its by-line or its text names the organisation.',
    fewer: 'to',
    from: {
      label: 'Organisation',
      list: {
        field: 'papers',
        connection: 'OrganisationPaper',
        ...sortable,
        rollUp: true,
        description: 'Papers it published.',
      },
      filter: { field: 'papers', input: 'OrganisationPaperRelation' },
    },
    to: {
      label: 'Paper',
      list: { field: 'organisations', connection: 'PaperOrganisation', description: 'Organisations it comes from.' },
      filter: { field: 'organisations', input: 'PaperOrganisationRelation' },
    },
  },
  {
    name: 'ABOUT',
    description: 'A paper is about a concept.',
    fewer: 'from',
    properties: {
      score: { type: 'Float', required: true, description: 'How much the paper is about it, 0 to 1.' },
    },
    from: {
      label: 'Paper',
      list: {
        field: 'concepts',
        connection: 'PaperConcept',
        where: true,
        order: { property: 'score', direction: 'DESC', of: 'edge' },
        description: 'What it is about, best first.',
      },
      filter: { field: 'concepts', input: 'PaperConceptRelation' },
    },
    to: {
      label: 'Concept',
      list: {
        field: 'papers',
        connection: 'ConceptPaper',
        ...sortable,
        rollUp: true,
        description: 'Papers about it.',
      },
      filter: { field: 'papers', input: 'ConceptPaperRelation' },
    },
  },
  {
    name: 'INTRODUCES',
    description: 'A paper presents a model, method or data set.',
    fewer: 'from',
    from: {
      label: 'Paper',
      list: {
        field: 'introduces',
        connection: 'PaperIntroduction',
        description: 'The models, methods and data sets that it presents.',
      },
      filter: { field: 'introduces', input: 'PaperIntroductionRelation' },
    },
    to: {
      label: 'Concept',
      list: {
        field: 'introducedBy',
        connection: 'ConceptIntroduction',
        ...sortable,
        description: 'Papers that present it.',
      },
    },
  },
  {
    name: 'USES',
    description: 'A paper was built or measured with a data set, model or library.',
    fewer: 'from',
    from: {
      label: 'Paper',
      list: {
        field: 'uses',
        connection: 'PaperUse',
        description: 'Data sets, models and libraries that it was built or measured with.',
      },
      filter: { field: 'uses', input: 'PaperUseRelation' },
    },
    to: {
      label: 'Concept',
      list: {
        field: 'usedBy',
        connection: 'ConceptUse',
        ...sortable,
        rollUp: true,
        description: 'Papers that were built or measured with it.',
      },
    },
  },
  {
    name: 'MENTIONS',
    description: 'A paper, or a review of it, names other work.',
    fewer: 'from',
    from: {
      label: 'Paper',
      list: {
        field: 'mentions',
        connection: 'PaperMention',
        description: 'Other named work in its text or its reviews.',
      },
      filter: { field: 'mentions', input: 'PaperMentionRelation' },
    },
    to: {
      label: 'Concept',
      list: {
        field: 'mentionedBy',
        connection: 'ConceptMention',
        ...sortable,
        rollUp: true,
        description: 'Papers that name it in passing.',
      },
    },
  },
  {
    name: 'CITES',
    description: 'A paper has another in its references.',
    fewer: 'from',
    from: {
      label: 'Paper',
      list: { field: 'cites', connection: 'PaperCitation', ...sortable, description: 'Papers it cites.' },
      filter: { field: 'cites', input: 'PaperCitesRelation' },
    },
    to: {
      label: 'Paper',
      list: { field: 'citedBy', connection: 'PaperCitation', ...sortable, description: 'Papers that cite it.' },
      filter: { field: 'citedBy', input: 'PaperCitedByRelation' },
    },
  },
  {
    name: 'BROADER',
    description: 'A concept falls under a broader one (SKOS broader).',
    fewer: 'from',
    from: {
      label: 'Concept',
      list: { field: 'broader', connection: 'ConceptBroader', description: 'Concepts right above it.' },
    },
    to: {
      label: 'Concept',
      list: { field: 'narrower', connection: 'ConceptNarrower', description: 'Concepts right under it.' },
    },
  },
  {
    name: 'WROTE',
    description: 'A reviewer wrote a review.',
    fewer: 'to',
    from: {
      label: 'Reviewer',
      list: { field: 'reviews', connection: 'ReviewerReview', bare: true, description: 'Reviews they wrote.' },
    },
    to: {
      label: 'Review',
      list: { field: 'reviewer', description: 'Who wrote it, where the digest says.' },
      filter: { field: 'reviewer', input: 'ReviewReviewerRelation' },
    },
  },
  {
    name: 'REVIEWS',
    description: 'A review is about a paper.',
    fewer: 'from',
    from: {
      label: 'Review',
      list: { field: 'paper', required: true, description: 'The paper it is about.' },
      filter: { field: 'paper', input: 'ReviewPaperRelation' },
    },
    to: {
      label: 'Paper',
      list: { field: 'reviews', connection: 'PaperReview', bare: true, description: 'Reviews of it.' },
    },
  },
  {
    name: 'IN_DIGEST',
    description: 'A review stands in a digest.',
    fewer: 'from',
    from: {
      label: 'Review',
      list: { field: 'digest', required: true, description: 'The digest it stands in.' },
      filter: { field: 'digest', input: 'ReviewDigestRelation' },
    },
    to: {
      label: 'Digest',
      list: {
        field: 'reviews',
        connection: 'DigestReview',
        bare: true,
        order: { property: 'position', direction: 'ASC', of: 'node' },
        description: 'Its reviews, in its own order.',
      },
    },
  },
  {
    name: 'IN_VENUE',
    description: 'A paper appeared at a venue.',
    fewer: 'from',
    from: {
      label: 'Paper',
      list: { field: 'venue', description: 'The conference or journal it appeared in.' },
      filter: { field: 'venue', input: 'PaperVenueRelation' },
    },
    to: {
      label: 'Venue',
      list: {
        field: 'papers',
        connection: 'VenuePaper',
        bare: true,
        ...sortable,
        description: 'Papers that appeared there.',
      },
      filter: { field: 'papers', input: 'VenuePaperRelation' },
    },
  },
  {
    name: 'PART_OF',
    description: 'An organisation is a part of another.',
    fewer: 'from',
    from: { label: 'Organisation', list: { field: 'parent', description: 'The organisation it is a part of.' } },
    to: {
      label: 'Organisation',
      list: {
        field: 'children',
        connection: 'OrganisationChild',
        description: 'The organisations that are parts of it.',
      },
    },
  },
  {
    name: 'SAME_PERSON_AS',
    description: 'A reviewer and an author are one person.',
    fewer: 'from',
    from: {
      label: 'Reviewer',
      list: { field: 'author', description: 'The same person as an author.' },
      filter: { field: 'author', input: 'ReviewerAuthorRelation' },
    },
    to: {
      label: 'Author',
      list: { field: 'reviewer', description: 'The same person as a reviewer.' },
      filter: { field: 'reviewer', input: 'AuthorReviewerRelation' },
    },
  },
];
