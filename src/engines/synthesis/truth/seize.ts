import type { Dice } from '../dice.ts';
import type { Drugs, Seized } from './event.ts';
import type { TrueLine } from './truth.ts';

const weapons = ['kitchen knife', 'lock knife', 'zombie-style knife', 'machete', 'bat', 'hammer', 'imitation'] as const;

function someDrugs(dice: Dice, line: TrueLine, most: number): Drugs {
  const drug = dice.pick(line.drugs);
  if (dice.chance(0.7)) {
    const wraps = dice.between(2, most);
    return { drug, quantity: wraps, unit: 'wraps', pounds: wraps * 10 };
  }
  const grams = dice.between(20, most * 25) / 100;
  return { drug, quantity: grams, unit: 'g', pounds: Math.max(5, Math.round(grams * 50)) };
}

/**
 * What is taken from somebody in the street, or from a home.
 * @param from where it was: more is kept in a home
 */
export function seize(dice: Dice, line: TrueLine, from: 'person' | 'home'): Seized {
  const isHome = from === 'home';
  const finds = isHome ? dice.between(0, 3) : dice.between(0, 1);
  return {
    drugs: Array.from({ length: finds }, () => someDrugs(dice, line, isHome ? 120 : 30)),
    weapons: dice.chance(isHome ? 0.4 : 0.12) ? [dice.pick(weapons)] : [],
    cash: dice.chance(isHome ? 0.6 : 0.35) ? dice.between(1, isHome ? 80 : 14) * 25 : 0,
    phones: dice.chance(isHome ? 0.7 : 0.4) ? dice.between(1, isHome ? 4 : 2) : 0,
  };
}
