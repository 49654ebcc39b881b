export { endReleases } from './end-releases.ts';
export { checkOffer, type FactSort, factSorts, type OfferedFact, type Shareable } from './offered-fact.ts';
export {
  type ChangedFact,
  compareFacts,
  digestOf,
  labelsOf,
  type PackedFact,
  readPack,
  takeFacts,
  writePack,
} from './pack.ts';
export type { SharingNews, Tell } from './tell.ts';
export { withoutReferences } from './without-references.ts';
