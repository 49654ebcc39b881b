import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { type AudienceLookups, readAudience } from './read-audience.ts';
import type { TypedForm } from './read-form.ts';

const lookups: AudienceLookups = {
  today: asDay('2026-11-21'),
  findRecipient: (typed) => ({ kent: 18, merseyside: 26, 'operation lantern': 10_001 })[typed.toLowerCase()] ?? null,
  groups: [10_001, 10_002],
  clearance: 1,
};
const open: TypedForm = { marking: 'OFFICIAL', handling: 'P', reviewOn: '1/3/2027', why: 'A reason' };

const problemsOf = (change: TypedForm, given: Partial<AudienceLookups> = {}): readonly string[] => {
  const read = readAudience({ ...open, ...change }, { ...lookups, ...given });
  return read.ok ? [] : read.problem.problems.map((each) => each.field);
};

describe('who may see a record', () => {
  it('is read whole', () => {
    const read = readAudience(
      {
        ...open,
        marking: 'OFFICIAL-SENSITIVE',
        handling: 'C',
        recipients: 'Kent; Merseyside,\nKent\nOperation Lantern',
        recipientsUntil: '30/11/2026',
        restrictedTo: ['10002'],
      },
      lookups,
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        why: 'A reason',
        audience: {
          marking: 1,
          handling: 'C',
          recipients: [18, 26, 10_001],
          // To the end of the day in London.
          recipientsUntil: '2026-11-30T23:59:59.999999Z',
          restrictedTo: [10_002],
          reviewOn: '2027-03-01',
        },
      },
    });
  });

  it('that is open to all has no recipients and no restriction', () => {
    const read = readAudience(open, lookups);
    expect(read.ok && read.value.audience).toMatchObject({
      recipients: null,
      recipientsUntil: null,
      restrictedTo: null,
    });
  });

  it.each<[TypedForm, readonly string[]]>([
    [{ marking: '' }, ['marking']],
    [{ handling: '' }, ['handling']],
    [{ recipients: 'Kent' }, ['recipients']],
    [{ handling: 'C', recipients: 'Kent\nA council\nSomebody' }, ['recipients', 'recipients']],
    [{ handling: 'C', recipientsUntil: '1/12/2026' }, ['recipientsUntil']],
    [{ handling: 'C', recipients: 'Kent', recipientsUntil: '20/11/2026' }, ['recipientsUntil']],
    [{ handling: 'C', recipients: 'Kent', recipientsUntil: 'soon' }, ['recipientsUntil']],
    [{ restrictedTo: '10003' }, ['restrictedTo']],
    [{ restrictedTo: 'x' }, ['restrictedTo']],
    [{ reviewOn: '21/11/2026' }, ['reviewOn']],
    [{ why: '' }, ['why']],
    [{ why: 'x'.repeat(1001) }, ['why']],
  ])('with %j is refused beside its field', (change, fields) => {
    expect(problemsOf(change)).toEqual(fields);
  });

  it('is never marked above the own clearance', () => {
    expect(problemsOf({ marking: 'OFFICIAL-SENSITIVE' }, { clearance: 0 })).toEqual(['marking']);
  });

  it('never has recipients without handling C, nor a restriction to strangers, whatever was typed', () => {
    const word = fc.oneof(
      fc.constantFrom('', 'P', 'C', 'OFFICIAL', 'Kent', '10001', '10003', '1/12/2026'),
      fc.string(),
    );
    const form = fc.record({
      marking: fc.constantFrom('OFFICIAL', 'OFFICIAL-SENSITIVE', 'x'),
      ...{
        handling: fc.constantFrom('P', 'C', ''),
        recipients: word,
        recipientsUntil: word,
        reviewOn: word,
        why: word,
      },
      restrictedTo: fc.oneof(word, fc.array(word)),
    });
    fc.assert(
      fc.property(form, (typed) => {
        const read = readAudience(typed, lookups);
        if (!read.ok) {
          expect(read.problem.problems.length).toBeGreaterThan(0);
          return;
        }
        const { handling, recipients, recipientsUntil, restrictedTo } = read.value.audience;
        expect(recipients === null || (handling === 'C' && recipients.length > 0)).toBe(true);
        expect(recipientsUntil === null || recipients !== null).toBe(true);
        expect((restrictedTo ?? []).every((each) => lookups.groups.includes(each))).toBe(true);
        expect(restrictedTo).not.toEqual([]);
      }),
    );
  });
});
