export { type RawBuilder, sql } from 'kysely';
export { ask, asReader } from './ask.ts';
export type { Database, Reader, Writer } from './door.ts';
export { DatabaseError, isDuplicate } from './engine.ts';
export { insertMany, insertRecords } from './insert-many.ts';
export { mintId, mintReference } from './mint.ts';
export { jobsStatement, openDatabase, type Sources, type Whereabouts } from './open.ts';
export {
  liftPoliciesForOwner,
  openScratchDatabase,
  readingUnguarded,
  type ScratchDatabase,
  type ScratchPlace,
} from './scratch.ts';
export type { Tables } from './tables.generated.ts';
export { tendDatabase } from './tend.ts';
