import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noAddress,
  normalAddress,
  normalWords,
  parseAddress,
  postcodeAreas,
  readPostcode,
  writeAddress,
} from './index.ts';

const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const towns = ['Ipswich', 'Great Yarmouth', 'St Albans', 'Stoke-on-Trent', 'Bury St Edmunds', "King's Lynn"];
const counties = ['Suffolk', 'Norfolk'];
const names = { isTown: (name: string) => towns.includes(name), isCounty: (name: string) => counties.includes(name) };

const area = fc.constantFrom(...[...postcodeAreas].filter((each) => each.length === 2));
const postcode = fc
  .tuple(area, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 9 }), fc.constantFrom('AA', 'BD', 'UW', 'ZZ'))
  .map(([letters, district, sector, unit]) => `${letters}${district} ${sector}${unit}`);

const address = fc.record({
  careOf: maybe(fc.constantFrom('Ms Example', 'The Warden')),
  relation: maybe(fc.constantFrom('rear of', 'outside', 'opposite', 'next to', 'near', 'above')),
  flat: maybe(fc.constantFrom('3', '3b', 'B', '3/2', 'Basement', 'Top floor', 'Unit 4', 'Room 12')),
  building: maybe(fc.constantFrom('Kestrel House', 'Rose Cottage', 'The Old Forge')),
  number: fc.constantFrom('1', '12', '12a', '12-14', '1204'),
  street: fc.constantFrom('High St', 'St Albans Road', 'The Close', 'Broadway', 'Church Street North', 'Gt Colman St'),
  locality: maybe(fc.constantFrom('Westerfield', 'Upper Norwood')),
  town: fc.constantFrom(...towns),
  county: maybe(fc.constantFrom(...counties)),
  postcode: maybe(postcode),
  uprn: maybe(fc.integer({ min: 1, max: 999_999_999_999 }).map(String)),
});

describe('addresses, whatever they are', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(parseAddress(writeAddress(one), names)).toEqual({ address: one, repairs: [], problem: null });
      }),
    );
  });

  it('lose no word and no figure on the way through the reader', () => {
    const word = fc.constantFrom(
      '12',
      'High',
      'St',
      'Ipswich',
      ',',
      'flat',
      'IP1 1AA',
      'rear of',
      'Kestrel',
      'House',
      '3b',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const { address: read } = parseAddress(words.join(' '), names);
        const kept = Object.values(read).join(' ').toLowerCase();
        for (const each of words.filter((one) => /^(12|High|Kestrel|3b)$/.test(one))) {
          expect(kept).toContain(each.toLowerCase());
        }
      }),
    );
  });

  it('lose no number that was typed, wherever it stands, and make none', () => {
    const piece = fc.constantFrom(
      ...[
        'Flat 9',
        'flat 3b',
        'Unit 4',
        'Unit 4-6',
        'Room 7',
        '12',
        '12a',
        'No. 5',
        '12 to 14',
        '12/14',
        '3/2',
        '7/3 Leith Walk',
      ],
      ...[
        'Kestrel House',
        'Mill Lane',
        'High Street',
        'Ipswich',
        'Suffolk',
        'Basement flat',
        'rear of',
        'UPRN 123',
        '21 St Albans Road',
      ],
      ...['c/o Ms Example', 'Westerfield', 'IP1 1AA', 'Plot 8', 'Block 2'],
    );
    const numbersIn = (text: string): readonly string[] => (text.match(/\d+/g) ?? []).toSorted();
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom(', ', ' ', '\n')), { maxLength: 8 }), (pieces) => {
        const text = pieces.flat().join('');
        const { address: read, problem, repairs } = parseAddress(text, names);
        // What cannot be a postcode is said to the person who typed it; what was put right is other letters.
        fc.pre(problem === null && repairs.length === 0);
        expect(numbersIn(Object.values(read).join(' '))).toEqual(numbersIn(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('keep a flat as the flat, before or behind the building or the street', () => {
    const flat = fc.constantFrom('Flat 9', 'Flat 3b', 'Unit 4', 'Basement flat');
    const before = fc.constantFrom('Kestrel House', 'Rose Cottage');
    const behind = fc.constantFrom('Mill Lane', '4 Mill Lane', '12 High Street');
    fc.assert(
      fc.property(flat, before, behind, fc.integer({ min: 0, max: 2 }), (one, building, street, place) => {
        const read = parseAddress([building as string, street].toSpliced(place, 0, one).join(', '), names).address;
        const alone = parseAddress(`${one}, ${building}, ${street}`, names).address;
        expect(read).toEqual(alone);
        expect(read.flat).not.toBeNull();
      }),
    );
  });

  it('are read in any text without breaking, and again to the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        const once = parseAddress(text).address;
        expect(Object.keys(once)).toEqual(Object.keys(noAddress));
      }),
    );
  });

  it('have one normal form, which does not change again', () => {
    fc.assert(
      fc.property(address, (one) => {
        const normal = normalAddress(one);
        expect(normalAddress(normal)).toEqual(normal);
        expect(normalAddress({ ...one, town: one.town.toUpperCase() })).toEqual(normal);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(normalWords(normalWords(text))).toBe(normalWords(text));
      }),
    );
  });
});

describe('postcodes, whatever they are', () => {
  it('are read with any spacing and case', () => {
    fc.assert(
      fc.property(postcode, fc.constantFrom('', ' ', '  ', '-'), fc.boolean(), (one, gap, lower) => {
        const typed = one.replace(' ', gap);
        expect(readPostcode(lower ? typed.toLowerCase() : typed)).toMatchObject({
          kind: 'whole',
          postcode: one,
          repairs: [],
        });
      }),
    );
  });

  it('are put right when one figure was typed as its letter, and that is said', () => {
    const letters: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B' };
    fc.assert(
      fc.property(postcode, (one) => {
        const at = one.length - 3;
        const letter = letters[one[at] ?? ''];
        fc.pre(letter !== undefined);
        const read = readPostcode(`${one.slice(0, at)}${letter}${one.slice(at + 1)}`);
        expect(read).toMatchObject({ kind: 'whole', postcode: one });
        expect(read).toHaveProperty('repairs.length', 1);
      }),
    );
  });

  it('are never made of a text that is far from one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), (word) => {
        expect(readPostcode(word)).toBeNull();
      }),
    );
  });
});
