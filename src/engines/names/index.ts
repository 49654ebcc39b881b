export { foldName } from './letters.ts';
export type { Name, NameOrder } from './name.ts';
export { type KeyKind, type KeyPart, type NameKey, nameKeys } from './name-keys.ts';
export { listName, readName } from './read-name.ts';
export { type Likeness, type SameGiven, sameGiven } from './same-given.ts';
export type { Script } from './script.ts';
export { soundsOf } from './sounds.ts';
export { type OtherSpelling, otherSpellings, type Variant, variantsOf } from './variants.ts';
