export type { Identifier, ReadIdentifier } from './identifier.ts';
export { type IdentifierKind, identifierKinds, nameOfKind, readIdentifier, sayIdentifier } from './read-identifier.ts';
