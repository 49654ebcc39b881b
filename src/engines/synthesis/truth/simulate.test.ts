import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { nextStatuses } from '../../../modules/lines/rules/status.ts';
import { plainCountry, realCountry } from '../country-fixture.ts';
import { numberOf, yearsBetween } from '../days.ts';
import { type Country, isFictitious, scales, settingsOf, simulate, simulateParts, type World } from '../index.ts';
import { childRates } from './rates.ts';
import type { Span } from './truth.ts';

const asAt = asDay('2026-11-22');
const last = numberOf(asAt);
const tiny = settingsOf({ seed: 1, scale: 'tiny', asAt });
const national = simulate(settingsOf({ seed: 20_261_122, scale: 'national', asAt }), realCountry);

/** The upper 0.1 % point of chi-square, by the approximation of Wilson and Hilferty. */
function highChiSquare(freedom: number): number {
  const part = 2 / (9 * freedom);
  return freedom * (1 - part + 3.09 * Math.sqrt(part)) ** 3;
}

/** Chi-square of a table of counts, and its degrees of freedom. */
function chiSquare(table: ReadonlyMap<string, ReadonlyMap<string, number>>) {
  const columns = [...new Set([...table.values()].flatMap((row) => [...row.keys()]))];
  const sumOf = (row: ReadonlyMap<string, number>) => [...row.values()].reduce((sum, each) => sum + each, 0);
  const total = [...table.values()].reduce((sum, row) => sum + sumOf(row), 0);
  let value = 0;
  for (const row of table.values()) {
    for (const column of columns) {
      const inColumn = [...table.values()].reduce((sum, each) => sum + (each.get(column) ?? 0), 0);
      const expected = (sumOf(row) * inColumn) / total;
      value += ((row.get(column) ?? 0) - expected) ** 2 / expected;
    }
  }
  return { value, freedom: (table.size - 1) * (columns.length - 1) };
}

function spansOf({ networks }: World): readonly Span[] {
  return networks.flatMap(({ lines, people, premises }) => [
    ...lines.flatMap((line) => [...line.trading, ...line.numbers, ...line.markets]),
    ...people.flatMap(({ roles, exploited }) => [...roles, ...(exploited === null ? [] : [exploited])]),
    ...premises,
  ]);
}

describe('a world', () => {
  it('is the same for the same settings, and another for another seed or day', () => {
    const one = JSON.stringify(simulate(tiny, plainCountry));
    expect(JSON.stringify(simulate(tiny, plainCountry))).toBe(one);
    expect(JSON.stringify(simulate({ ...tiny, seed: 2 }, plainCountry))).not.toBe(one);
    expect(JSON.stringify(simulate({ ...tiny, asAt: asDay('2026-11-23') }, plainCountry))).not.toBe(one);
  });

  it('is the sum of its parts, however it is cut', () => {
    const whole = simulate(tiny, plainCountry).networks;
    for (const size of [1, 3, 100]) {
      const parts = [...simulateParts(tiny, plainCountry, size)];
      expect(parts.flatMap(({ networks }) => networks)).toEqual(whole);
      expect(parts.every(({ networks }) => networks.length <= size)).toBe(true);
    }
  });

  it('is not laid in a country whose forces cannot be told apart, or that names a force that it does not have', () => {
    const [first, ...others] = plainCountry.forces;
    const alike = {
      ...plainCountry,
      forces: [...others, { ...others[0], ...first, letters: 'KEN' }] as Country['forces'],
    };
    expect(() => simulate(tiny, alike)).toThrow('same letters');
    expect(() => simulate(tiny, { ...plainCountry, forces: others })).toThrow('no force metropolitan');
  });

  it('grows with its scale', () => {
    const events = (scale: (typeof scales)[number]) => {
      const [part] = simulateParts(settingsOf({ seed: 4, scale, asAt }), realCountry);
      return (part?.networks ?? []).flatMap((network) => network.events).length;
    };
    expect(scales).toEqual(['tiny', 'force', 'national', 'million']);
    expect(events('tiny')).toBeGreaterThan(100);
    expect(events('force')).toBeGreaterThan(3 * events('tiny'));
    expect(events('national')).toBeGreaterThan(2 * events('force'));
    // A part of a million is a part like any other: what grows is how many there are.
    expect(events('million') / events('national')).toBeCloseTo(1, 0);
  });

  it('of one force touches that force with every line', () => {
    const { networks } = simulate(settingsOf({ seed: 4, scale: 'force', asAt }), realCountry);
    const lines = networks.flatMap((network) => network.lines);
    const counts = new Map<string, number>();
    for (const { markets } of lines) {
      for (const force of new Set(markets.map(({ town }) => town.force)))
        counts.set(force, (counts.get(force) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBe(lines.length);
  });
});

describe('in the truth of a national world', () => {
  it('nothing ends before it begins, and nothing has happened after the as-at day', () => {
    const wrong = spansOf(national).filter(
      ({ since, until }) => since > last || (until !== null && (until < since || until > last)),
    );
    expect(wrong).toEqual([]);
    expect(national.networks.flatMap(({ events }) => events).filter(({ day }) => day > last)).toEqual([]);
  });

  it('no runner and no sitter is younger than the bound, and every line holder is an adult', () => {
    const ages = national.networks.flatMap(({ people }) =>
      people.flatMap(({ born, roles }) => roles.map(({ role, since }) => ({ role, age: yearsBetween(born, since) }))),
    );
    const least = (...roles: readonly string[]) =>
      Math.min(...ages.filter(({ role }) => roles.includes(role)).map(({ age }) => age));
    expect(least('runner', 'sitter')).toBe(childRates.youngest);
    expect(least('line holder', 'line manager', 'enforcer', 'recruiter', 'supplier')).toBeGreaterThanOrEqual(18);
  });

  it('every event is of people, homes and cars of its network', () => {
    for (const network of national.networks) {
      const known = new Set(
        [...network.people, ...network.premises, ...network.vehicles, ...network.lines].map(({ id }) => id),
      );
      for (const event of network.events) {
        const named = [event.line, ...event.people.map(({ person }) => person)];
        if ('premises' in event && event.premises !== null) named.push(event.premises);
        if ('vehicle' in event && event.vehicle !== null) named.push(event.vehicle);
        expect(named.filter((id) => !known.has(id))).toEqual([]);
      }
    }
  });

  it('a number that was closed is out of use, and a line that returns has another', () => {
    const lines = national.networks.flatMap((network) => network.lines);
    const closures = lines.flatMap((line) => line.closures.map((closure) => ({ line, closure })));
    expect(closures.length).toBeGreaterThan(1000);
    for (const { line, closure } of closures) {
      const used = line.numbers.filter(({ number }) => number === closure.number);
      expect(used.map(({ until }) => until)).toEqual([closure.on]);
      if (closure.returned === null) continue;
      expect(closure.returned).toBeGreaterThan(closure.on);
      expect(line.numbers.some(({ since }) => since === closure.returned)).toBe(true);
    }
  });

  it('type 1 has a holder who was charged the day before or on the day, and type 2 has none', () => {
    for (const { lines, events } of national.networks) {
      for (const { type, holder, on } of lines.flatMap(({ closures }) => closures)) {
        const charged = events.some(
          (event) =>
            event.kind === 'charge' && event.people.some(({ person }) => person === holder) && on - event.day <= 1,
        );
        expect(charged).toBe(type === 1);
      }
    }
  });

  it('a line goes only from a status to one that the register lets it go to', () => {
    const lines = national.networks.flatMap((network) => network.lines);
    const wrong = lines.flatMap(({ statuses }) =>
      statuses.slice(1).filter(({ status, since }, nth) => {
        const before = statuses[nth];
        if (before === undefined || since < before.since) return true;
        // Type 1 is the centre's decision and no edit.
        if (status === 'closed type 1') return before.status.startsWith('closed');
        return !nextStatuses(before.status).includes(status);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every number is fictitious, and no two lines have one', () => {
    const numbers = national.networks.flatMap((network) => network.lines.flatMap((line) => line.numbers));
    const phones = national.networks.flatMap(({ people }) => people.flatMap(({ phone }) => phone ?? []));
    expect([...numbers.map(({ number }) => number), ...phones].every(isFictitious)).toBe(true);
    expect(new Set([...numbers.map(({ number }) => number), ...phones]).size).toBe(numbers.length + phones.length);
  });

  it('what somebody does has nothing to do with their community', () => {
    const table = new Map<string, Map<string, number>>();
    for (const { community, roles } of national.networks.flatMap(({ people }) => people)) {
      const role = roles[0]?.role;
      if (role === undefined) continue;
      const row = table.get(role) ?? new Map<string, number>();
      table.set(role, row.set(community, (row.get(community) ?? 0) + 1));
    }
    const { value, freedom } = chiSquare(table);
    expect(freedom).toBeGreaterThan(100);
    expect(value).toBeLessThan(highChiSquare(freedom));
  });

  it('neither has whether they were exploited, nor whether they were referred', () => {
    const referred = new Set(
      national.networks.flatMap(({ events }) =>
        events.filter(({ kind }) => kind === 'referral').flatMap(({ people }) => people.map(({ person }) => person)),
      ),
    );
    const table = new Map<string, Map<string, number>>();
    for (const { id, community, exploited } of national.networks.flatMap(({ people }) => people)) {
      const row = table.get(community) ?? new Map<string, number>();
      const state = `${exploited !== null} ${referred.has(id)}`;
      table.set(community, row.set(state, (row.get(state) ?? 0) + 1));
    }
    const { value, freedom } = chiSquare(table);
    expect(value).toBeLessThan(highChiSquare(freedom));
  });

  it('somebody is both exploited and, later, part of it', () => {
    const both = national.networks.flatMap(({ people }) =>
      people.filter(({ exploited, roles }) => exploited !== null && roles.some(({ role }) => role === 'line manager')),
    );
    expect(both.length).toBeGreaterThan(0);
  });

  it('some check-backs lie ahead, some children have not been found', () => {
    const closures = national.networks.flatMap(({ lines }) => lines.flatMap((line) => line.closures));
    const ahead = closures.flatMap(({ checkBacks }) =>
      checkBacks.filter(({ due, done }) => done === null && due > last),
    );
    expect(ahead.filter(({ due }) => due <= last + 28).length).toBeGreaterThan(20);
    const events = national.networks.flatMap((network) => network.events);
    expect(events.filter((event) => event.kind === 'missing' && event.found === null).length).toBeGreaterThan(5);
  });
});
