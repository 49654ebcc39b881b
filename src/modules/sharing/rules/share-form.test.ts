import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, plusDays } from '#kernel/instant.ts';
import { typedDay } from '#kernel/typed-day.ts';
import { emptyShareForm, readShareDraft, type ShareForm, type ShareLookups } from './share-form.ts';

const today = asDay('2026-11-21');
const council = { number: 700, name: 'Knowsley Council', kind: 'partner' } as const;
const others = {
  kent: { number: 21, name: 'Kent Police', kind: 'force' },
  nca: { number: 60, name: 'NCA', kind: 'police partner' },
  audit: { number: 90, name: 'National audit', kind: 'oversight' },
  catch22: { number: 800, name: 'Catch22', kind: 'provider' },
} as const;
const pack = [
  { field: 'name', label: 'Brand', value: 'SCOTTY', statement: 'fact', source: 'A test', asAt: today } as const,
];
const lookups: ShareLookups = {
  today,
  gateways: ['care act'],
  findOrganisation: (typed) => ({ knowsley: council, ...others })[typed] ?? null,
  take: (ticked) => (ticked.length === 0 ? { ok: false, problem: 'nothing ticked' } : { ok: true, value: pack }),
};
const form: ShareForm = {
  ...emptyShareForm,
  ...{ facts: ['name'], whyThese: 'Why', recipient: 'knowsley', contact: 'Lead', gateway: 'care act' },
  ...{ purpose: 'A meeting', keptUntil: '30/06/2027' },
};
const problems = (change: Partial<ShareForm>) => {
  const read = readShareDraft({ ...form, ...change }, lookups);
  return read.ok ? [] : read.problem.problems.map(({ field }) => field);
};

describe('the form of a disclosure', () => {
  it('has nothing chosen beforehand', () => {
    expect(emptyShareForm).toMatchObject({ facts: [], gateway: '', recipient: '', keptUntil: '', step: 'check' });
  });

  it('is read when everything stands in it; the agreement may be left out', () => {
    expect(readShareDraft(form, lookups)).toMatchObject({
      ok: true,
      value: { pack, recipient: council, keptUntil: '2027-06-30', agreement: '' },
    });
  });

  it.each<[keyof ShareForm, Partial<ShareForm>]>([
    ['facts', { facts: [] }],
    ['whyThese', { whyThese: '' }],
    ['recipient', { recipient: '' }],
    ['recipient', { recipient: 'nowhere' }],
    ['contact', { contact: '' }],
    ['gateway', { gateway: '' }],
    ['gateway', { gateway: 'a hunch' }],
    ['purpose', { purpose: '' }],
    ['keptUntil', { keptUntil: '' }],
    ['keptUntil', { keptUntil: '31/02/2027' }],
    ['keptUntil', { keptUntil: '20/11/2026' }],
  ])('names %s when it is %j', (field, change) => {
    expect(problems(change)).toEqual([field]);
  });

  it('names everything that is missing at once', () => {
    expect(problems(emptyShareForm)).toEqual([
      ...['facts', 'whyThese', 'recipient', 'contact', 'gateway', 'purpose', 'keptUntil'],
    ]);
  });

  it('goes to partners and providers, never to police or oversight', () => {
    expect(problems({ recipient: 'catch22' })).toEqual([]);
    for (const recipient of ['kent', 'nca', 'audit']) expect(problems({ recipient })).toEqual(['recipient']);
  });

  it('lets a recipient keep it from today until twelve months ahead, and not a day longer', () => {
    const latest = plusDays(today, 0, 12);
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 800 }), (days) => {
        const day = plusDays(today, days);
        expect(problems({ keptUntil: typedDay(day) })).toEqual(day >= today && day <= latest ? [] : ['keptUntil']);
      }),
    );
  });
});
