import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { makeReference } from '#kernel/reference.ts';
import { actorOf } from '#platform/testing/actors.ts';
import { bookmarkAddress, bookmarkName, bookmarkProblems, mostBookmarks } from './bookmark.ts';
import { isReferenceOnly, recordAddress } from './record-address.ts';
import { readSearch, type SearchTyped, searchAddress, searchSaid } from './search-query.ts';

const none: SearchTyped = { q: '', kind: '', controller: '', since: '', until: '', status: '', page: 1 };
const read = (typed: Partial<SearchTyped>) =>
  readSearch({ ...none, ...typed }, asDay('2026-11-22'), (code) => (code === 'kent' ? 18 : null));

describe('the filters of a search', () => {
  it('are read as people write them', () => {
    expect(read({ kind: 'line', controller: 'kent', since: '1/2/2026', until: '2026-02-02', status: 'open' })).toEqual({
      asked: { kind: 'line', controller: 18, since: '2026-02-01', until: '2026-02-02', isOpenOnly: true },
      problems: [],
    });
  });

  it.each([
    [{ since: '31/02/2026' }, 'since'],
    [{ until: 'soon' }, 'until'],
    [{ since: '02/02/2026', until: '01/02/2026' }, 'until'],
    [{ controller: 'nowhere' }, 'controller'],
    [{ kind: 'load' }, 'kind'],
  ])('%j is refused beside its field', (typed, field) => {
    expect(read(typed).problems.map((each) => each.field)).toEqual([field]);
  });

  it('stand in the address and in the ledger as typed', () => {
    const typed = { ...none, q: 'a & b', since: '01/02/2026', page: 3 };
    expect(searchAddress(typed, { page: 3 })).toBe('/search?q=a+%26+b&since=01%2F02%2F2026&page=3');
    expect(searchAddress(typed, { since: '' })).toBe('/search?q=a+%26+b');
    expect(searchSaid(typed)).toBe('q=a & b&since=01/02/2026');
    expect([searchSaid(none), searchSaid({ ...none, q: 'x' })]).toEqual([null, 'x']);
  });
});

describe('an address that is saved', () => {
  it.each([
    ['/search?q=scotty&page=3', '/search?q=scotty'],
    ['/lines?status=active', '/lines?status=active'],
    ['/lines', '/lines'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(bookmarkAddress(typed)).toBe(kept);
  });

  it.each([
    '//evil.example/lines',
    'https://evil.example/lines',
    '/\\evil.example',
    '/lines/L-7K3Q-9F',
    '/sign-out',
    '/lines#x',
    '/lines\n',
    'javascript:alert(1)',
    '',
    `/search?q=${'x'.repeat(700)}`,
  ])('%j is none', (typed) => {
    expect(bookmarkAddress(typed)).toBeNull();
  });

  it('is one of our own lists whatever is typed, and is kept as it is once kept', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '/', '/search?', '/lines', '/lines?q=', '//', 'http://'),
        fc.string(),
        (begin, end) => {
          const kept = bookmarkAddress(begin + end);
          if (kept !== null) expect(kept).toMatch(/^\/[a-z]/);
          if (kept !== null) expect(bookmarkAddress(kept)).toBe(kept);
        },
      ),
    );
  });

  it('has a name from what was typed, and problems in words', () => {
    expect(bookmarkName('/search?q=scotty')).toBe('Search: scotty');
    expect(bookmarkName('/lines?sort=seen&direction=descending&status=open&into=west-mercia')).toBe(
      'Lines: open, west mercia',
    );
    expect(bookmarkName('/bank-accounts')).toBe('Bank accounts');
    expect(bookmarkProblems('/lines', 'Mine', 0)).toEqual([]);
    expect(bookmarkProblems(null, '', mostBookmarks).map((each) => each.field)).toEqual(['address', 'name', 'name']);
  });
});

describe('a reference', () => {
  const five = new Uint8Array([1, 2, 3, 4, 5]);
  it.each([
    ['line', '/lines'],
    ['person', '/people'],
    ['phone', '/phones'],
    ['vehicle', '/vehicles'],
    ['premises', '/premises'],
    ['account', '/accounts'],
    ['bank account', '/bank-accounts'],
    ['incident', '/incidents'],
    ['sighting', '/sightings'],
    ['load', '/imports'],
  ] as const)('of a %s leads to %s', (kind, path) => {
    const reference = makeReference(kind, five);
    expect(recordAddress(actorOf(18), kind, reference)).toBe(`${path}/${reference}`);
    expect(recordAddress(actorOf(18, { permissions: [] }), kind, reference)).toBeNull();
  });

  it('is told from a plate and a brand', () => {
    expect(isReferenceOnly(makeReference('line', new Uint8Array(5)))).toBe(true);
    expect(isReferenceOnly('scotty')).toBe(false);
    expect(recordAddress(actorOf(18), '__proto__', 'x')).toBeNull();
  });
});
