import type { Dice } from '../dice.ts';
import { communityTables } from './communities.ts';

/** One given name: how it is usually and otherwise spelt, and what people who bear it are called. */
export interface GivenName {
  readonly usual: string;
  readonly spellings: readonly string[];
  readonly short: readonly string[];
}

function readGiven(text: string): readonly GivenName[] {
  return text.split(';').map((line) => {
    const [spelt = '', called = ''] = line.split(':');
    const [usual = '', ...others] = spelt.split(',').map((each) => each.trim());
    const short = called
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    return { usual, spellings: [usual, ...others], short };
  });
}

const tables = new Map(
  communityTables.map(({ name, female, male }) => [name, { female: readGiven(female), male: readGiven(male) }]),
);

/** Communities with their shares. */
export const communityShares: readonly (readonly [string, number])[] = communityTables.map(
  ({ name, share }) => [name, share] as const,
);

/** A given name of a community. */
export function givenName(dice: Dice, community: string, sex: 'female' | 'male'): GivenName {
  const table = tables.get(community);
  if (table === undefined) throw new Error(`No given names of ${community}`);
  return dice.pick(table[sex]);
}

const firsts = 'Lil,Big,Young,Old,Quick,North,Two,Slim,Silent,Sunny'.split(',');
const seconds =
  'Biscuit,Wren,Marble,Pepper,Domino,Toffee,Comet,Otter,Rusty,Ziggy,Pickle,Magpie,Bolt,Fudge,Pixel,Gulliver,Tango,Moth'.split(
    ',',
  );

/** A street name. Made up, and no more likely for one community than for another. */
export function streetName(dice: Dice): string {
  return dice.chance(0.45) ? `${dice.pick(firsts)} ${dice.pick(seconds)}` : dice.pick(seconds);
}
