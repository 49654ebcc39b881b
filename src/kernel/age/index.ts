export { type AgeBand, ageBands, ageBandsOn } from './age-bands.ts';
export {
  type Age,
  ageOn,
  type Childhood,
  type ChildTreatment,
  eighteenthBirthday,
  isChildOn,
  sayAge,
  treatAsChildOn,
} from './age-on.ts';
export { attains, yearsLived } from './attain.ts';
export {
  agedAbout,
  agedBetween,
  type Birth,
  type BirthBasis,
  bornInMonth,
  bornInYear,
  bornOn,
  unknownBirth,
} from './birth.ts';
export { readBirth } from './read-birth.ts';
