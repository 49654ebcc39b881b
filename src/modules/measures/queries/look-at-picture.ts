import { type Day, dayOf, type Instant, plusDays } from '#kernel/instant.ts';
import { forces, regions } from '#modules/directory/index.ts';
import { countDrugOffences, crimeListAddress, latestDrugMonth, type Months } from '#modules/geography/index.ts';
import {
  countFlows,
  countLinesByForce,
  countLinesInto,
  countOpenLines,
  countSpans,
  lineListAddress,
  listChanges,
  regionWord,
} from '#modules/lines/index.ts';
import { heardFrom } from '#platform/catalogue/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { monthsUpTo } from '../rules/months.ts';
import { monthsBefore } from '../rules/months-before.ts';
import { composePicture, mostNamed, type Picture, type PictureLinks } from '../rules/picture.ts';

const forcesByRegion = new Map(
  regions.map((region) => [region, forces.filter((force) => force.region === region).map((force) => force.number)]),
);

function linksFor(asAt: Day, today: Day, months: Months | null): PictureLinks {
  const past = asAt === today ? {} : { asat: asAt };
  return {
    lines: (asked) => lineListAddress({ status: 'open', ...asked, ...past }),
    drugs: (asked) => crimeListAddress({ kind: 'Drugs', ...asked, ...months }),
    region: regionWord,
    month: {
      active: ({ asat, ...asked }) =>
        lineListAddress({ status: 'open', ...asked, ...(asat === today ? {} : { asat }) }),
      became: (became, { from, until }) => lineListAddress({ became, since: from, until }),
    },
  };
}

/** Months that the picture goes back, the present one with them. */
const monthsShown = 13;

/** Days without anything after which a force is named as silent. */
const silentAfter = 30;

/**
 * Counts the national picture for the actor behind `db`, as lines stood at the end of a day. Nine statements. The span
 * of drug offences is the same for every force, so that they can be compared and added up.
 */
export async function lookAtPicture(db: Reader, asAt: Day, now: Instant): Promise<Picture> {
  const latest = await latestDrugMonth(db, asAt.slice(0, 7));
  const months = latest === null ? null : { from: monthsBefore(latest, 11), to: latest };
  const offences = months === null ? [] : await countDrugOffences(db, months);
  const lines = await countLinesByForce(db, asAt);
  const intoRegions = await countLinesInto(db, asAt, forcesByRegion);
  const open = await countOpenLines(db, asAt);
  const spans = await countSpans(db, monthsUpTo(asAt, monthsShown));
  const flows = await countFlows(db, asAt);
  const weekFrom = plusDays(asAt, -6);
  const week = await listChanges(db, { from: weekFrom, until: asAt }, mostNamed);
  const heard = await heardFrom(db, plusDays(asAt, 1 - silentAfter), asAt);
  const links = linksFor(asAt, dayOf(now), months);
  const counted = { lines, intoRegions, open, offences, spans, flows, week, weekFrom, heard };
  return composePicture({ asAt, months, ...counted, forces, regions, links });
}
