import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asDay } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { forceNumber } from '#modules/directory/somebody-fixture.ts';
import { lineQuery } from '#modules/lines/line-query.ts';
import { listLines } from '#modules/lines/queries/list-lines.ts';
import type { LookRoute, Outcome, Shown } from '#platform/http/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { member, now, openCountry, outsider, today } from './picture-fixture.ts';
import { areaQuery } from './picture-query.ts';
import { lookAtArea } from './queries/look-at-area.ts';
import { measuresRoutes } from './routes.ts';
import type { Counted } from './rules/counted.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openCountry();
});
afterAll(() => test.close());

const choiceOf = (word: string) => {
  const { touches } = lineQuery.parse({ touches: word });
  if (touches === null) throw new Error(`No area ${word}`);
  return touches;
};
const look = (word: string, actor: PersonActor = outsider, asAt = today) =>
  test.database.reading(actor, (db) => lookAtArea(db, choiceOf(word), asAt, now));

function ask(asked: Readonly<Record<string, string>>, actor = outsider): Promise<Outcome> {
  const route = measuresRoutes().find(({ path }) => path === '/picture/:area') as LookRoute;
  return test.database.reading(actor, (db) => route.handle({ db, actor, input: areaQuery.parse(asked), now }));
}

describe('the picture of a force or a region', () => {
  it('counts what starts there, what comes in and what stays inside, for the viewer', async () => {
    const { all, out, into, inside, reachNotKnown } = await look('kent');
    expect([all, out, into, inside, reachNotKnown].map(({ value }) => value)).toEqual([7, 1, 5, 1, 0]);
    // The line that is restricted to an operation, for its member.
    expect((await look('kent', member)).all.value).toBe(8);
    expect((await look('metropolitan')).reachNotKnown.value).toBe(1);
    expect((await look('region-east-of-england')).all.value).toBe(3);
  });

  it('says with whom it shares lines', async () => {
    const { neighbours } = await look('kent');
    const of = (slug: string | null) => {
      const found = neighbours.find(({ force }) => force === (slug === null ? null : forceNumber(slug)));
      return found && [found.from.value, found.to.value];
    };
    expect(of('merseyside')).toEqual([2, 0]);
    expect(of('scotland')).toEqual([0, 1]);
    expect(of(null)).toEqual([1, 0]);
    expect(of('suffolk')).toBeUndefined();
  });

  it.each([['kent'], ['merseyside'], ['metropolitan'], ['region-south-east']])(
    'opens from every figure of %s the list of just so many lines',
    async (word) => {
      for (const asAt of [today, asDay('2026-11-12')]) {
        const { all, out, into, inside, reachNotKnown, neighbours, byMonth } = await look(word, outsider, asAt);
        const figures: readonly Counted[] = [
          ...[all, out, into, inside, reachNotKnown],
          ...neighbours.flatMap(({ from, to }) => [from, to]).filter(({ href, value }) => href !== null && value > 0),
          ...byMonth.flatMap((month) => [month.active, month.new, month.closed, month.closedType2, month.cameBack]),
        ];
        const listed = await test.database.reading(outsider, async (db) => {
          const found: (number | null)[] = [];
          for (const { href } of figures) {
            const asked = Object.fromEntries(new URL(href ?? '', 'http://test').searchParams);
            found.push((await listLines(db, lineQuery.strict().parse(asked), today)).total);
          }
          return found;
        });
        expect(listed).toEqual(figures.map(({ value }) => value));
      }
    },
  );

  it('names on its page the lines and tells the ledger which; a force that is none is missing', async () => {
    const outcome = (await ask({ area: 'kent' })) as Shown;
    expect(outcome.kind).toBe('shown');
    expect(outcome.seen).toMatchObject({ kind: 'line', count: 7, searched: 'Kent' });
    expect(outcome.seen.records).toHaveLength(7);
    const base = { areas: [], csrf: '', address: '/picture/kent', requestId: 'test', demonstration: false };
    const facts: PageFacts = { ...base, actor: outsider, now };
    const html = render(outcome.render(facts) as never);
    expect(html).toContain('active lines have');
    expect(html).toContain('href="/lines?status=open&amp;touches=kent"');
    expect(html).not.toContain('style=');
    for (const area of ['not-known', 'atlantis', '']) expect(await ask({ area })).toEqual({ kind: 'missing' });
    expect(await ask({ area: 'kent', asat: '2027-01-01' })).toMatchObject({ kind: 'invalid' });
  });
});
