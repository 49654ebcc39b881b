import { describe, expect, it } from 'vitest';
import { drugs, readDrugs } from './drugs.ts';

describe('readDrugs', () => {
  it.each([
    ['Crack and heroin', ['crack cocaine', 'heroin']],
    ['heroin; crack cocaine; HEROIN', ['crack cocaine', 'heroin']],
    ['Heroin & crack', ['crack cocaine', 'heroin']],
    ['crack/heroin', ['crack cocaine', 'heroin']],
    ['Cocaine', ['powder cocaine']],
    ['MDMA/ecstasy', ['MDMA']],
    ['pregabalin or gabapentin', ['pregabalin or gabapentin']],
    ['', []],
  ])('reads %j', (typed, found) => {
    expect(readDrugs(typed)).toEqual({ ok: true, value: found });
  });

  it('reads its own words, one by one and all together', () => {
    for (const drug of drugs) expect(readDrugs(drug)).toEqual({ ok: true, value: [drug] });
    expect(readDrugs(drugs.join('; '))).toEqual({ ok: true, value: drugs });
  });

  it('names what it does not know and what is allowed', () => {
    expect(readDrugs('heroin, moon dust')).toEqual({
      ok: false,
      problem: `"moon dust" is not a drug of the list. Write one or more of: ${drugs.join('; ')}.`,
    });
  });
});
