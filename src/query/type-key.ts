// How an object of an interface type says which type it is, where graphql-js asks.

/** Under this key an object of the interface Node holds its type's name, unseen by JSON. */
export const TYPE = Symbol('type');
