// What each profile sets where the environment says nothing else: all that makes one different from another.

/** The names of the profiles, that of the default first. */
export const PROFILE_NAMES = ['local', 'public'] as const;

/** Who may ask: people one knows, or anyone. */
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** Values by the names of their variables; what a profile does not name has its usual default. */
export const PROFILES: Readonly<Record<ProfileName, Readonly<Record<string, string>>>> = {
  local: {},
  public: {
    PAPERGRAPH_DEADLINE_MS: '5000',
    PAPERGRAPH_READ_MS: '10000',
    PAPERGRAPH_INTROSPECTION: 'off',
    PAPERGRAPH_SUGGESTIONS: 'off',
    PAPERGRAPH_GRAPHIQL: 'off',
    PAPERGRAPH_OPEN_METRICS: 'off',
    PAPERGRAPH_TAKE_TRACES: 'off',
    PAPERGRAPH_RATE_POINTS: '10000',
    PAPERGRAPH_RATE_SECONDS: '300',
    PAPERGRAPH_MAX_COST: '20000',
    PAPERGRAPH_MAX_DEPTH: '6',
    PAPERGRAPH_MAX_FILTER_DEPTH: '3',
    PAPERGRAPH_MAX_CONDITIONS: '30',
    PAPERGRAPH_MAX_TEXT: '200',
    PAPERGRAPH_MAX_WORDS: '12',
    PAPERGRAPH_MAX_ROOT_FIELDS: '5',
    PAPERGRAPH_MAX_ALIASES: '15',
    PAPERGRAPH_MAX_TOKENS: '2000',
    PAPERGRAPH_MAX_FIELDS: '300',
    PAPERGRAPH_MAX_FRAGMENTS: '20',
    PAPERGRAPH_MAX_DIRECTIVES: '2',
    PAPERGRAPH_MAX_LIST: '100',
    PAPERGRAPH_MAX_NESTING: '20',
    PAPERGRAPH_MAX_BODY: '65536',
  },
};
