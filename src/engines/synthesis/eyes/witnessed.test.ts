import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readNumber } from '#engines/phones/index.ts';
import { grades } from '#kernel/stated.ts';
import {
  firstStatuses,
  isClosed,
  type LineStatus,
  lineStatuses,
  nextStatuses,
} from '../../../modules/lines/rules/status.ts';
import { fits, linkKindOf } from '../../../modules/links/rules/link-kind.ts';
import { deliveredList } from '../../../modules/vocabulary/values/index.ts';
import { plainCountry, realCountry } from '../country-fixture.ts';
import { settingsOf, simulate, simulateParts, witnessed } from '../index.ts';
import { recordLinkKinds } from './record.ts';
import { all, asAt, ofKind, recordsOf, tiny } from './records-fixture.ts';

describe('what was recorded of a tiny world', () => {
  it('is made in less than two seconds, and the same to the last byte', () => {
    const before = performance.now();
    const { records, key } = recordsOf(tiny);
    expect(performance.now() - before).toBeLessThan(2000);
    const hash = createHash('sha256')
      .update(JSON.stringify([records, ...key]))
      .digest('hex');
    // A world that changes is a change of every guide and picture that shows it: enter the new hash if that is meant.
    expect(hash).toBe('d2506e2a139e6234cf22bc1373a42b693739fe0a90e3f1d67784ee71cba36eb5');
  });

  it('uses no numbers but those kept for drama', () => {
    const { records } = recordsOf(tiny);
    const numbers = JSON.stringify(records).match(/\+?[\d() -]{10,18}\d/g) ?? [];
    const read = numbers.flatMap((each) => {
      const number = readNumber(each.trim());
      return number.ok && number.value.e164.startsWith('+447') ? [number.value.e164] : [];
    });
    expect(read.length).toBeGreaterThan(20);
    expect(read.filter((each) => !each.startsWith('+447700900'))).toEqual([]);
  });

  it('is another for other errors, while the truth stays', () => {
    const careful = settingsOf({ seed: 1, scale: 'tiny', asAt, errors: { otherSpelling: 0 } });
    expect(simulate(careful, plainCountry).networks).toEqual(simulate(tiny, plainCountry).networks);
    expect(recordsOf(careful).records).not.toEqual(recordsOf(tiny).records);
  });

  it('comes in parts with the same records of each network', () => {
    const count = (parts: ReturnType<typeof simulateParts>) =>
      [...witnessed(parts, tiny, plainCountry, 50)].flatMap(({ records }) => records).length;
    expect(count(simulateParts(tiny, plainCountry, 2))).toBe(recordsOf(tiny).records.length);
  });
});

describe('records', () => {
  it('come in the order of recording, none before what it tells and none after the as-at day', () => {
    let before = '';
    for (const { recordedOn, happenedOn } of all.records) {
      expect(recordedOn >= before && happenedOn <= recordedOn && recordedOn <= asAt).toBe(true);
      before = recordedOn;
    }
  });

  it('have references that are all different, and say nothing of the truth', () => {
    expect(new Set(all.records.map(({ sourceReference }) => sourceReference)).size).toBe(all.records.length);
    expect(all.key.size).toBe(all.records.length);
    const trueIds = /"(N\d+-[A-Z]|phone \+)/;
    expect(all.records.filter((record) => trueIds.test(JSON.stringify(record)))).toEqual([]);
  });

  it('are all marked as fictitious, by forces that there are, with grades that there are', () => {
    const codes = realCountry.forces.map(({ code }) => code);
    for (const { force, fictitious, grade } of all.records) {
      expect(fictitious && codes.includes(force)).toBe(true);
      expect(grade === null || grades.includes(grade)).toBe(true);
    }
  });

  it('say who may read them where they are handled under conditions, and only there', () => {
    const codes = realCountry.forces.map(({ code }) => code);
    for (const { handling, recipients } of all.records) {
      expect(recipients.length > 0).toBe(handling === 'C');
      expect(recipients.every((code) => codes.includes(code))).toBe(true);
    }
    expect(all.records.some(({ handling }) => handling === 'C')).toBe(true);
  });

  it('name only records that stand before them', () => {
    const place = new Map(all.records.map(({ sourceReference }, nth) => [sourceReference, nth]));
    for (const [nth, record] of all.records.entries()) {
      const named = record.links.flatMap(({ from, to }) => [from, to]);
      for (const name of ['person', 'line', 'episode', 'closure', 'premises', 'occupant', 'holder']) {
        const value: unknown = Reflect.get(record.fields, name);
        if (typeof value === 'string' && value !== '' && record.kind !== 'person') named.push(value);
      }
      expect(named.filter((each) => (place.get(each) ?? Number.POSITIVE_INFINITY) > nth)).toEqual([]);
    }
  });

  it('move a line only from a status to one that the register lets it go to', () => {
    const standing = new Map<string, LineStatus>();
    for (const { fields, sourceReference } of ofKind('line')) {
      const status = lineStatuses.find((each) => each === fields.status);
      expect(status !== undefined && firstStatuses.includes(status)).toBe(true);
      if (status !== undefined) standing.set(sourceReference, status);
    }
    const moves = ofKind('line update').filter(({ fields }) => fields.status !== '');
    expect(moves.some(({ fields }) => fields.status === 're-opened')).toBe(true);
    for (const { fields } of moves) {
      const before = standing.get(fields.line) ?? 'merged';
      const status = lineStatuses.find((each) => each === fields.status) ?? 'merged';
      // Type 1 is the centre's decision and no edit: it ends whatever is open.
      const isAllowed = status === 'closed type 1' ? !isClosed(before) : nextStatuses(before).includes(status);
      expect([before, status, isAllowed]).toEqual([before, status, true]);
      standing.set(fields.line, status);
    }
  });

  it('are tied by kinds of link that the product has, in their direction, with roles of their lists', () => {
    const kinds = new Map(all.records.map(({ sourceReference, kind }) => [sourceReference, kind]));
    const used = new Set<string>();
    for (const { kind, from, to, role } of all.records.flatMap(({ links }) => links)) {
      used.add(kind);
      if (kind === 'subject-of') continue;
      const declared = linkKindOf(kind);
      expect(fits(declared, kinds.get(from) ?? '', kinds.get(to) ?? '')).toBe(true);
      expect(declared.isRoleRequired).toBe(role !== '');
      if (declared.roles !== null) expect(deliveredList(declared.roles).values.map(({ code }) => code)).toContain(role);
    }
    expect([...used].sort()).toEqual([...recordLinkKinds].sort());
  });
});
