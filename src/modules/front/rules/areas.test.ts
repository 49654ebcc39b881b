import { describe, expect, it } from 'vitest';
import type { OrganisationKind, PersonActor } from '#kernel/actor.ts';
import { permissionsOf, type Role, roles } from '#kernel/permission.ts';
import { makeReference, readReference } from '#kernel/reference.ts';
import { areasFor } from './areas.ts';
import { frontDoorOf } from './front-door.ts';
import { isReferenceOnly, recordAddress } from './record-address.ts';

function somebody(role: Role, organisationKind: OrganisationKind = 'force'): PersonActor {
  return {
    kind: 'person',
    account: null,
    name: 'Somebody',
    organisation: 21,
    organisationName: 'Kent Police',
    organisationKind,
    memberships: [21],
    clearance: 0,
    permissions: permissionsOf([role]),
    purpose: 'test',
  };
}

describe('the main navigation', () => {
  it('is empty for whoever has not signed in', () => {
    expect(areasFor(null)).toEqual([]);
  });

  it.each<[Role, readonly string[]]>([
    ['officer', ['Picture', 'Lines', 'People', 'Register', 'Whom to ring']],
    ['intelligence officer', ['Picture', 'Lines', 'People', 'Register', 'Whom to ring']],
    ['analyst', ['Picture', 'Lines', 'People', 'Register', 'Whom to ring', 'Imports']],
    ['centre analyst', ['Picture', 'Lines', 'People', 'Register', 'Whom to ring', 'Imports', 'Sharing']],
    ['supervisor', ['Picture', 'Lines', 'People', 'Register', 'Whom to ring', 'Imports', 'Sharing']],
    ['partner worker', ['Lines', 'Whom to ring']],
    ['auditor', ['Sharing', 'Ledger']],
    ['data protection officer', ['Sharing']],
    ['administrator', ['Vocabularies']],
  ])('of the role “%s” is %j', (role, titles) => {
    expect(areasFor(somebody(role)).map(({ title }) => title)).toEqual(titles);
  });

  it('has at most nine areas whatever somebody may do', () => {
    const everything = { ...somebody('officer'), permissions: permissionsOf(Object.keys(roles) as Role[]) };
    expect(areasFor(everything).length).toBeLessThanOrEqual(9);
  });
});

describe('where each role begins', () => {
  it.each<[Role, OrganisationKind]>([
    ['analyst', 'force'],
    ['supervisor', 'force'],
    ['centre analyst', 'national centre'],
    ['officer', 'national centre'],
  ])('role “%s” of a %s: the picture', (role, kind) => {
    expect(frontDoorOf(somebody(role, kind))).toEqual({ kind: 'sent', to: '/picture' });
  });

  it('an auditor: the ledger', () => {
    expect(frontDoorOf(somebody('auditor', 'oversight'))).toEqual({ kind: 'sent', to: '/oversight/ledger' });
  });

  it('an administrator: the vocabularies', () => {
    expect(frontDoorOf(somebody('administrator', 'national centre'))).toEqual({ kind: 'sent', to: '/vocabularies' });
  });

  it.each<[Role, readonly string[]]>([
    [
      'officer',
      [
        '/sightings/new',
        '/lines',
        '/people',
        '/register',
        '/whom-to-ring',
        '/picture',
        '/crimes',
        '/places',
        '/vocabularies',
      ],
    ],
    [
      'intelligence officer',
      [
        '/sightings/new',
        '/lines',
        '/people',
        '/register',
        '/whom-to-ring',
        '/lines/new',
        '/picture',
        '/crimes',
        '/places',
        '/vocabularies',
      ],
    ],
  ])('role “%s” of a force: doors to %j', (role, hrefs) => {
    const door = frontDoorOf(somebody(role));
    expect(door.kind).toBe('police');
    expect('doors' in door && door.doors.map(({ href }) => href)).toEqual(hrefs);
  });

  it.each<OrganisationKind>(['partner', 'provider'])(
    'a worker of a %s: doors of partners, nothing about police',
    (kind) => {
      const door = frontDoorOf(somebody('partner worker', kind));
      expect(door.kind).toBe('partner');
      expect('doors' in door && door.doors.map(({ href }) => href)).toEqual([
        '/received',
        '/lines',
        '/whom-to-ring',
        '/crimes',
        '/places',
        '/vocabularies',
      ]);
      expect(JSON.stringify(door)).not.toMatch(/police/i);
    },
  );
});

describe('the address of a record', () => {
  it('is null where the page would not open', () => {
    expect(recordAddress(somebody('officer'), 'line', 'L-7K3Q-9F')).toBe('/lines/L-7K3Q-9F');
    expect(recordAddress(somebody('analyst'), 'load', 'J-7K3Q-9F')).toBe('/imports/J-7K3Q-9F');
    expect(recordAddress(somebody('officer'), 'load', 'J-7K3Q-9F')).toBeNull();
    expect(recordAddress(somebody('officer'), 'toString', 'X')).toBeNull();
    expect(recordAddress(somebody('supervisor'), 'disclosure', 'D-7K3Q-9F')).toBe('/sharing/D-7K3Q-9F');
    expect(recordAddress(somebody('partner worker', 'partner'), 'disclosure', 'D-7K3Q-9F')).toBe('/received/D-7K3Q-9F');
    expect(recordAddress(somebody('officer'), 'disclosure', 'D-7K3Q-9F')).toBeNull();
  });
});

describe('what can only be a reference', () => {
  const made = makeReference('line', new Uint8Array([1, 2, 3, 4, 5]));
  // A name that happens to read as a reference: seven letters, the last of which fits as the check.
  const letters = [...'ABCDEFGHJKMNPQRSTVWXYZ'];
  const names = letters.flatMap((one) => letters.map((other) => `LAMBE${one}${other}`));
  const name = names.find((each) => readReference(each) !== null);

  it('is one with figures or dashes, not a word', () => {
    expect(
      [made, made.toLowerCase(), made.replaceAll('-', ''), made.replaceAll('-', ' ')].map(isReferenceOnly),
    ).toEqual([true, true, true, true]);
    expect(['', 'dovetail', '07700 900412', 'L-0000-00'].map(isReferenceOnly)).toEqual([false, false, false, false]);
  });

  it('leaves a brand that reads as a reference to the search', () => {
    expect(name).toBeDefined();
    expect(isReferenceOnly(name ?? '')).toBe(false);
  });
});
