import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { statements } from '#kernel/marking.ts';
import {
  checkOffer,
  compareFacts,
  digestOf,
  factSorts,
  labelsOf,
  type OfferedFact,
  readPack,
  takeFacts,
  writePack,
} from './index.ts';

const words = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const fact: fc.Arbitrary<OfferedFact> = fc
  .record({
    sort: fc.constantFrom(...factSorts),
    which: fc.option(words),
    label: words,
    value: words,
    statement: fc.constantFrom(...statements),
    source: words,
  })
  .map(({ which, ...rest }) => ({
    ...rest,
    field: which === null ? rest.sort : `${rest.sort}:${which}`,
    asAt: asDay('2026-11-21'),
  }));
const offers = fc.uniqueArray(fact, { selector: ({ field }) => field, minLength: 1, maxLength: 12 });
const offerAndTicked = offers.chain((offer) =>
  fc.record({ offer: fc.constant(offer), ticked: fc.subarray([...offer], { minLength: 1 }) }),
);

const took = (offer: readonly OfferedFact[], ticked: readonly OfferedFact[]) => {
  const taken = takeFacts(
    offer,
    ticked.map(({ field }) => field),
  );
  if (!taken.ok) throw new Error(taken.problem);
  return taken.value;
};

describe('a pack', () => {
  it('holds exactly the facts that were ticked, as they were offered, in the order of the offer', () => {
    fc.assert(
      fc.property(offerAndTicked, ({ offer, ticked }) => {
        const pack = took(offer, ticked.toReversed());
        expect(pack).toEqual(ticked.map(({ sort: _sort, ...rest }) => rest));
      }),
    );
  });

  it('is nothing where nothing was ticked, or something that is not on offer', () => {
    fc.assert(
      fc.property(offers, words, (offer, strange) => {
        expect(takeFacts(offer, [])).toEqual({ ok: false, problem: 'nothing ticked' });
        const fields = offer.map(({ field }) => field);
        fc.pre(!fields.includes(strange));
        expect(takeFacts(offer, [...fields, strange])).toEqual({ ok: false, problem: 'not offered' });
      }),
    );
  });

  it('comes back from the database as it went in, and is told from every other by its digest', () => {
    fc.assert(
      fc.property(offerAndTicked, ({ offer, ticked }) => {
        const pack = took(offer, ticked);
        expect(readPack(JSON.parse(writePack(pack)))).toEqual(pack);
        const [first, ...rest] = pack;
        if (first !== undefined)
          expect(digestOf([{ ...first, value: `${first.value}.` }, ...rest])).not.toBe(digestOf(pack));
      }),
    );
  });

  it('differs from what is held by exactly the facts that changed or went, and never by what is new', () => {
    fc.assert(
      fc.property(offerAndTicked, fc.infiniteStream(fc.constantFrom('same', 'other', 'gone')), (given, fates) => {
        const pack = took(given.offer, given.ticked);
        const fate = new Map(
          given.ticked.map(({ field }) => [field, (fates.next().value as string | undefined) ?? 'same']),
        );
        const held = given.offer.flatMap((each) => {
          const what = fate.get(each.field);
          if (what === 'gone') return [];
          return [what === 'other' ? { ...each, value: `${each.value}.` } : each];
        });
        const changed = compareFacts(pack, held);
        expect(changed.map(({ field }) => field)).toEqual(
          pack.filter(({ field }) => fate.get(field) !== 'same').map(({ field }) => field),
        );
        for (const { field, now } of changed) expect(now === null).toBe(fate.get(field) === 'gone');
      }),
    );
  });

  it('is named in the register by the names of its facts, each once', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const labels = labelsOf(took(offer, offer));
        expect(new Set(labels).size).toBe(labels.length);
        expect(new Set(labels)).toEqual(new Set(offer.map(({ label }) => label)));
      }),
    );
  });
});

describe('what may be offered', () => {
  const one: OfferedFact = {
    ...{ sort: 'name', field: 'name', label: 'Name', value: 'SCOTTY' },
    ...{ statement: 'fact', source: 'A test', asAt: asDay('2026-11-21') },
  };

  it.each(['ethnicity', 'protected address', 'address', 'note', 'associate', 'family'])(
    'is never a fact of the sort %s',
    (sort) => {
      expect(factSorts).not.toContain(sort);
      expect(() => checkOffer([{ ...one, sort: sort as 'name', field: sort }])).toThrow(/never shared/);
    },
  );

  it('stands once, says something, and is of its sort', () => {
    expect(checkOffer([one])).toEqual([one]);
    expect(() => checkOffer([one, one])).toThrow(/twice/);
    expect(() => checkOffer([{ ...one, value: ' ' }])).toThrow(/says nothing/);
    expect(() => checkOffer([{ ...one, field: 'number:1' }])).toThrow(/not of its sort/);
  });
});
