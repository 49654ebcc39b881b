import { describe, expect, it } from 'vitest';
import { asId } from '#kernel/id.ts';
import { asDay, asInstant } from '#kernel/instant.ts';
import { countKinds, groupLinks } from './group-links.ts';
import type { LinkEnd, RecordLink } from './link.ts';
import { linkKindOf } from './link-kind.ts';
import type { LinkCode } from './link-kinds.ts';
import { sayRole, saySpan } from './say-link.ts';
import { timelineOf } from './timeline-of.ts';

const id = (n: number) => asId(`00000000-0000-7000-8000-${String(n).padStart(12, '0')}`);
const today = asDay('2026-11-21');
const other: LinkEnd = {
  id: id(2),
  kind: 'person',
  reference: 'P-7K3Q-9F',
  title: 'Kai Penrose',
  status: null,
  controller: 18,
  marking: 0,
  handling: 'P',
};

let made = 10;
function linkOf(code: LinkCode, change: Partial<RecordLink> = {}): RecordLink {
  made += 1;
  return {
    id: id(made),
    reference: `K-${made}`,
    kind: linkKindOf(code),
    a: id(1),
    b: id(2),
    isForward: true,
    other,
    role: null,
    roleWords: null,
    note: '',
    statement: 'fact',
    grade: null,
    source: 'test',
    since: null,
    until: null,
    controller: 18,
    marking: 0,
    handling: 'P',
    recordedAt: asInstant('2026-11-21T12:00:00Z'),
    recordedBy: 'test',
    version: 1,
    changedAt: null,
    changedBy: null,
    withdrawnAt: null,
    withdrawnWhy: null,
    ...change,
  };
}
const grouped = (links: readonly RecordLink[]) => ({
  record: id(1),
  groups: groupLinks(links, countKinds(links), today),
  withdrawn: [],
  total: links.length,
  isCut: false,
});

describe('links of a record', () => {
  it('stand under headings in the order of the kinds, what has ended last', () => {
    const ended = linkOf('role-in-line', { isForward: false, until: asDay('2026-05-01') });
    const present = linkOf('role-in-line', { isForward: false });
    const { groups } = grouped([linkOf('works-with'), ended, present, linkOf('works-with', { isForward: false })]);
    expect(groups.map(({ heading, count }) => [heading, count])).toEqual([
      ['People', 2],
      ['Lines that it works with', 2],
    ]);
    expect(groups[0]?.links).toEqual([present, ended]);
  });

  it('are counted whole although only some are shown', () => {
    const shown = [linkOf('uses-phone', { isForward: false })];
    const counts = [{ kind: linkKindOf('uses-phone'), isForward: false, count: 9000 }];
    expect(groupLinks(shown, counts, today)).toMatchObject([{ heading: 'People', count: 9000, links: shown }]);
  });
});

describe('a role', () => {
  it('stands behind the name; one that has a direction is said with it', () => {
    expect(sayRole(linkOf('role-in-line', { roleWords: 'Runner' }), 'this person')).toEqual({
      before: '',
      after: 'Runner',
    });
    const exploits = { roleWords: 'Exploits', role: 'exploits' };
    expect(sayRole(linkOf('associates-with', exploits), 'this person')).toEqual({ before: 'Exploits', after: '' });
    expect(sayRole(linkOf('associates-with', { ...exploits, isForward: false }), 'this person')).toEqual({
      before: '',
      after: 'exploits this person',
    });
  });
});

describe('the time of links', () => {
  it('is said as far as it is known', () => {
    expect(saySpan({ since: null, until: null })).toBe('');
    expect(saySpan({ since: asDay('2026-03-01'), until: asDay('2026-05-02') })).toBe(
      'since 1 March 2026, until 2 May 2026',
    );
  });

  it('is on the timeline where the first day is known: a length, what goes on, or a point', () => {
    const day = asDay('2026-04-01');
    const events = timelineOf(
      grouped([
        linkOf('uses-phone', { since: asDay('2026-05-01'), roleWords: 'User' }),
        linkOf('uses-phone'),
        linkOf('at-premises', { since: day, until: day, roleWords: 'Found there' }),
        linkOf('uses-vehicle', { since: asDay('2026-04-02'), until: asDay('2026-04-09'), roleWords: 'Driver' }),
      ]),
    );
    expect(events.map(({ at, until, lane }) => [at, until, lane])).toEqual([
      ['2026-04-01', undefined, 'vulnerability'],
      ['2026-04-02', '2026-04-09', 'movement'],
      ['2026-05-01', 'still', 'communication'],
    ]);
    expect(events[0]).toMatchObject({ words: 'Premises: Kai Penrose, Found there', href: '/people/P-7K3Q-9F' });
  });
});
