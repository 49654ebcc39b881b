import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asDay } from '#kernel/instant.ts';
import { forceNumber } from '#modules/directory/somebody-fixture.ts';
import { crimeQuery } from '#modules/geography/crime-query.ts';
import { countCrimes } from '#modules/geography/queries/count-crimes.ts';
import { lineQuery } from '#modules/lines/line-query.ts';
import { listLines } from '#modules/lines/queries/list-lines.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { lowly, member, now, openCountry, outsider, today } from './picture-fixture.ts';
import { lookAtPicture } from './queries/look-at-picture.ts';
import type { Counted } from './rules/counted.ts';
import type { Picture } from './rules/picture.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openCountry();
});
afterAll(() => test.close());

function look(actor: PersonActor, asAt = today): Promise<Picture> {
  return test.database.reading(actor, (db) => lookAtPicture(db, asAt, now));
}

/** [out, in, inside] of a force, or of "not-known". */
function countsOf(picture: Picture, key: string): readonly (number | undefined)[] {
  const row = picture.rows.find((each) => each.key === key);
  return [row?.out.value, row?.into?.value, row?.inside.value];
}

function nationally({ totals }: Picture): readonly number[] {
  return [totals.all, totals.external, totals.internal, totals.reachNotKnown].map((each) => each.value);
}

describe('the national picture', () => {
  it('counts active lines out, in and inside by force, a line into three forces in each', async () => {
    const picture = await look(outsider);
    expect(countsOf(picture, 'merseyside')).toEqual([2, 0, 1]);
    expect(countsOf(picture, 'metropolitan')).toEqual([1, 0, 0]);
    expect(countsOf(picture, 'kent')).toEqual([1, 5, 1]);
    expect(countsOf(picture, 'essex')).toEqual([1, 2, 0]);
    expect(countsOf(picture, 'suffolk')).toEqual([0, 1, 0]);
    expect(countsOf(picture, 'scotland')).toEqual([0, 1, 0]);
    expect(countsOf(picture, 'northern-ireland')).toEqual([0, 0, 0]);
    expect(countsOf(picture, 'not-known')).toEqual([1, undefined, 0]);
    expect(picture.rows).toHaveLength(47);
  });

  it('counts each line once for the country', async () => {
    const picture = await look(outsider);
    expect(nationally(picture)).toEqual([9, 6, 2, 1]);
    expect(picture.rows.reduce((all, row) => all + row.out.value, 0)).toBe(6);
    expect(picture.rows.reduce((all, row) => all + (row.into?.value ?? 0), 0)).toBe(10);
  });

  it('adds up the forces of each region', async () => {
    const { regions } = await look(outsider);
    const east = regions.find((each) => each.region === 'East of England');
    expect(east).toMatchObject({ out: { value: 1 }, into: { value: 2 }, inside: { value: 0 }, drugs: { value: 24 } });
    expect(regions.find((each) => each.region === 'Wales')).toMatchObject({
      out: { value: 0 },
      into: { value: 0 },
      drugs: null,
    });
  });

  it('counts for the viewer: a restricted line for its members only, a marked one for those cleared for it', async () => {
    const theirs = await look(member);
    expect(nationally(theirs)).toEqual([10, 7, 2, 1]);
    expect(countsOf(theirs, 'metropolitan')).toEqual([2, 0, 0]);
    expect(countsOf(theirs, 'kent')).toEqual([1, 6, 1]);
    const less = await look(lowly);
    expect(nationally(less)).toEqual([8, 5, 2, 1]);
    expect(countsOf(less, 'essex')).toEqual([0, 2, 0]);
  });

  it('counts lines as they stood on a past day', async () => {
    const picture = await look(outsider, asDay('2026-11-01'));
    expect(nationally(picture)).toEqual([9, 6, 2, 1]);
    expect(countsOf(picture, 'kent')).toEqual([0, 5, 1]);
    expect(countsOf(picture, 'metropolitan')).toEqual([2, 0, 0]);
    expect(countsOf(picture, 'suffolk')).toEqual([0, 2, 0]);
    expect(nationally(await look(outsider, asDay('2026-02-28')))).toEqual([0, 0, 0, 0]);
  });

  it('counts drug offences of the same 12 months for every force, and says what is not held', async () => {
    const picture = await look(outsider);
    expect(picture.months).toEqual({ from: '2025-01', to: '2025-12' });
    const drugs = (key: string) => picture.rows.find((row) => row.key === key)?.drugs;
    expect(drugs('suffolk')).toMatchObject({ value: 24, months: 12 });
    expect(drugs('kent')).toMatchObject({ value: 3, months: 1 });
    expect(drugs('norfolk')).toBe(null);
    expect(drugs('essex')).toBe(null);
    expect(picture.totals.drugs?.value).toBe(27);
    expect(picture.partly).toEqual([{ name: 'Kent', months: ['2025-12'] }]);
    expect(picture.withoutCrimes).toContain('Norfolk');
    expect(picture.withoutCrimes).toHaveLength(44);
    expect(picture.withoutLines).toContain('Cumbria');
    expect(picture.withoutLines).not.toContain('Police Scotland');
  });

  it('takes the 12 months up to the latest that is held on the day asked for', async () => {
    expect((await look(outsider, asDay('2025-03-31'))).months).toEqual({ from: '2024-04', to: '2025-03' });
    expect((await look(outsider, asDay('2024-11-30'))).months).toBe(null);
  });

  it.each([
    ['today', today],
    ['on a past day', asDay('2026-11-01')],
  ])('leads from every number to a list of just so many, %s', async (_when, asAt) => {
    for (const actor of [outsider, member, lowly]) {
      const { rows, regions, totals, byMonth, flows } = await look(actor, asAt);
      const numbers = [
        ...rows.flatMap((row) => [row.out, row.into, row.inside, row.drugs]),
        ...regions.flatMap((row) => [row.out, row.into, row.inside, row.drugs]),
        ...(Object.values(totals) as readonly (Counted | null)[]),
        ...flows.map((flow) => flow.lines),
        ...byMonth.flatMap((month) => [month.active, month.external, month.internal, month.new, month.cameBack]),
        ...byMonth.flatMap((month) => [month.closed, month.closedType1, month.closedType2]),
      ].filter((each): each is Counted => each !== null);
      expect(numbers.length).toBeGreaterThan(140);
      const listed = await test.database.reading(actor, async (db) => {
        const found: (number | null)[] = [];
        for (const { href } of numbers) {
          const url = new URL(href ?? '', 'http://test');
          const asked = Object.fromEntries(url.searchParams);
          if (url.pathname === '/crimes') found.push((await countCrimes(db, crimeQuery.strict().parse(asked))).count);
          else found.push((await listLines(db, lineQuery.strict().parse(asked), today)).total);
        }
        return found;
      });
      expect(listed).toEqual(numbers.map((each) => each.value));
    }
  });

  it('says month by month what became of the lines, and of the week which', async () => {
    const { byMonth, week, weekFrom, silent } = await look(outsider);
    expect(byMonth).toHaveLength(13);
    const of = (month: string) => {
      const found = byMonth.find((each) => each.month === month);
      return found && [found.active, found.new, found.closedType2, found.cameBack].map(({ value }) => value);
    };
    // I was closed by type 2 on 10 November, K began on the 15th.
    expect(of('2026-02')).toEqual([0, 0, 0, 0]);
    expect(of('2026-03')).toEqual([9, 9, 0, 0]);
    expect(of('2026-11')).toEqual([9, 1, 1, 0]);
    expect(byMonth.at(-1)).toMatchObject({ month: '2026-11', until: today, isOver: false, net: 1 });
    expect(byMonth.at(-2)).toMatchObject({ month: '2026-10', until: '2026-10-31', isOver: true, net: 0 });
    expect(week.map(({ name, change }) => [name, change])).toEqual([['K', 'new']]);
    expect(weekFrom).toBe('2026-11-15');
    // Everything is Kent's, and dated within the 30 days.
    expect(silent.map(({ slug }) => slug)).not.toContain('kent');
    expect(silent).toHaveLength(42);
    const february = await look(outsider, asDay('2026-02-11'));
    expect(february.byMonth.at(-1)).toMatchObject({ month: '2026-02', until: '2026-02-11' });
  });

  it('says from where to where, with what stays inside a force', async () => {
    const { flows } = await look(outsider);
    const from = (slug: string | null) =>
      flows
        .filter((flow) => flow.from === (slug === null ? null : forceNumber(slug)))
        .map(({ into, lines }) => [into, lines.value])
        .toSorted();
    expect(from('merseyside')).toEqual(
      [
        [forceNumber('kent'), 2],
        [forceNumber('merseyside'), 1],
        [forceNumber('sussex'), 1],
      ].toSorted(),
    );
    expect(from(null)).toHaveLength(2);
    expect((await look(member)).flows).toContainEqual(
      expect.objectContaining({
        from: forceNumber('metropolitan'),
        into: forceNumber('kent'),
        lines: expect.objectContaining({ value: 2 }) as unknown,
      }),
    );
  });
});
