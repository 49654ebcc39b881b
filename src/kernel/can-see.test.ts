import { describe, expect, it } from 'vitest';
import type { OrganisationKind, PersonActor } from './actor.ts';
import { canSee } from './can-see.ts';
import type { AccessColumns } from './governed.ts';
import { asInstant } from './instant.ts';

const now = asInstant('2026-02-01T00:00:00Z');
const [westMidlands, merseyside, council, operation] = [42, 26, 70, 10_001];

function actor(organisation: number, kind: OrganisationKind, memberships: readonly number[] = []): PersonActor {
  return {
    kind: 'person',
    account: null,
    name: 'T',
    organisation,
    organisationName: 'T',
    organisationKind: kind,
    memberships,
    clearance: 1,
    permissions: [],
    purpose: 'test',
  };
}

const open: AccessColumns = {
  controller: merseyside,
  marking: 0,
  handling: 'P',
  recipients: null,
  recipientsUntil: null,
  restrictedTo: null,
  releasedTo: null,
};
const analyst = actor(westMidlands, 'force');
const taskforce = actor(merseyside, 'force', [operation]);
const officer = actor(council, 'partner');

describe('the table of examples in the architecture', () => {
  const sees = (record: AccessColumns) => [analyst, taskforce, officer].map((each) => canSee(each, record, now));

  it('line, handling P, Merseyside’s', () => expect(sees(open)).toEqual([true, true, false]));
  it('the same, restricted to an operation', () =>
    expect(sees({ ...open, restrictedTo: [operation] })).toEqual([false, true, false]));
  it('report, handling C, recipients West Midlands until 1 March', () => {
    const report: AccessColumns = {
      ...open,
      handling: 'C',
      recipients: [westMidlands],
      recipientsUntil: asInstant('2026-03-01T00:00:00Z'),
    };
    expect(sees(report)).toEqual([true, true, false]);
    expect(canSee(analyst, report, asInstant('2026-03-02T00:00:00Z'))).toBe(false);
  });
  it('referral released to the council', () =>
    expect(sees({ ...open, releasedTo: [council] })).toEqual([true, true, true]));
  it('a marking above the clearance is nobody’s, not even the controller’s', () => {
    expect(canSee({ ...taskforce, clearance: 0 }, { ...open, marking: 1 }, now)).toBe(false);
  });
  it('no system or public actor reads by this rule', () => {
    expect(canSee({ kind: 'system', system: 'jobs', purpose: 't' }, open, now)).toBe(false);
    expect(canSee({ kind: 'public', purpose: 't' }, open, now)).toBe(false);
  });
});
