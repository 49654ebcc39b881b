import { type Day, dayOf, type Instant, plusDays } from '#kernel/instant.ts';
import { forces } from '#modules/directory/index.ts';
import {
  countFlows,
  countSpans,
  type ForceChoice,
  type LineAddress,
  lineListAddress,
  lineQuery,
  listChanges,
  listLines,
} from '#modules/lines/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { type AreaPicture, neighboursOf, rankLines } from '../rules/area-picture.ts';
import type { Counted } from '../rules/counted.ts';
import { composeMonths, monthsUpTo } from '../rules/months.ts';
import { mostNamed } from '../rules/picture.ts';
import { countHarm } from './count-harm.ts';

const monthsShown = 13;

/** Most active lines of an area that are ranked: the largest force has some two hundred. */
const mostRanked = 500;

/** How many lines a list of this address has, with the address. */
async function counted(db: Reader, address: LineAddress, today: Day): Promise<Counted> {
  const href = lineListAddress(address);
  const asked = lineQuery.parse(Object.fromEntries(new URL(href, 'http://list').searchParams));
  const { total } = await listLines(db, asked, today, 1);
  return { value: total ?? Number.POSITIVE_INFINITY, href };
}

/**
 * Looks at the lines of one force or region for the actor behind `db`, as they stood at the end of a day: out, in and
 * inside, shared with whom, ranked by recorded harm, month by month, and what changed in the week.
 */
export async function lookAtArea(db: Reader, area: ForceChoice, asAt: Day, now: Instant): Promise<AreaPicture> {
  const today = dayOf(now);
  const own = area.forces ?? [];
  const past = asAt === today ? {} : { asat: asAt };
  const open: LineAddress = { status: 'open', ...past };
  const all = await counted(db, { ...open, touches: area.word }, today);
  const out = await counted(db, { ...open, origin: area.word, reach: 'external' }, today);
  const into = await counted(db, { ...open, into: area.word, reach: 'external' }, today);
  const inside = await counted(db, { ...open, origin: area.word, reach: 'internal' }, today);
  const reachNotKnown = await counted(db, { ...open, touches: area.word, reach: 'not known' }, today);
  const flows = await countFlows(db, asAt);
  const spans = await countSpans(db, monthsUpTo(asAt, monthsShown), own);
  const weekFrom = plusDays(asAt, -6);
  const week = await listChanges(db, { from: weekFrom, until: asAt }, mostNamed, own);
  const asked = lineQuery.parse({ status: 'open', touches: area.word, ...past });
  const { rows } = await listLines(db, asked, today, mostRanked);
  const harmOf = await countHarm(
    db,
    rows.map(({ id }) => id),
    asAt,
  );
  const touching = { touches: area.word };
  return {
    ...{ area, asAt, all, out, into, inside, reachNotKnown, week, weekFrom },
    neighbours: neighboursOf(area, flows, forces, (origin, to) =>
      lineListAddress({ ...open, origin, into: to, reach: 'external' }),
    ),
    ranked: rankLines(rows, harmOf),
    byMonth: composeMonths(spans, {
      active: ({ asat, ...reach }) =>
        lineListAddress({ status: 'open', ...touching, ...reach, ...(asat === today ? {} : { asat }) }),
      became: (became, { from, until }) => lineListAddress({ ...touching, became, since: from, until }),
    }),
  };
}
