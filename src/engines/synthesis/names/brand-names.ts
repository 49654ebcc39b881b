import type { Dice } from '../dice.ts';

const syllables = 'ma,lo,ke,ri,sha,do,be,ti,zan,co,fre,ny,ja,mo,lu,vel,tre,po,ven,quo,bri,sel,ta,nor'.split(',');
const epithets = 'Big,Lil,Young,North,Blue,Fast,Old,Top,New,Green,Little,Uptown'.split(',');

/** The name under which a line trades: made up from syllables, so that no line that there is or was is depicted. */
export function brandName(dice: Dice): string {
  const length = dice.between(2, 3);
  let word = '';
  for (let i = 0; i < length; i += 1) word += dice.pick(syllables);
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  return dice.chance(0.35) ? `${dice.pick(epithets)} ${name}` : name;
}
