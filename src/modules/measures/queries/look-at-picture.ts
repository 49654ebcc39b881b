import { type Day, dayOf, type Instant } from '#kernel/instant.ts';
import { forces, regions } from '#modules/directory/index.ts';
import { countDrugOffences, crimeListAddress, latestDrugMonth, type Months } from '#modules/geography/index.ts';
import {
  countLinesByForce,
  countLinesInto,
  countOpenLines,
  lineListAddress,
  regionWord,
} from '#modules/lines/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { monthsBefore } from '../rules/months-before.ts';
import { composePicture, type Picture, type PictureLinks } from '../rules/picture.ts';

const forcesByRegion = new Map(
  regions.map((region) => [region, forces.filter((force) => force.region === region).map((force) => force.number)]),
);

function linksFor(asAt: Day, today: Day, months: Months | null): PictureLinks {
  const past = asAt === today ? {} : { asat: asAt };
  return {
    lines: (asked) => lineListAddress({ status: 'open', ...asked, ...past }),
    drugs: (asked) => crimeListAddress({ kind: 'Drugs', ...asked, ...months }),
    region: regionWord,
  };
}

/**
 * Counts the national picture for the actor behind `db`, as lines stood at the end of a day. Five statements. The span
 * of drug offences is the same for every force, so that they can be compared and added up.
 */
export async function lookAtPicture(db: Reader, asAt: Day, now: Instant): Promise<Picture> {
  const latest = await latestDrugMonth(db, asAt.slice(0, 7));
  const months = latest === null ? null : { from: monthsBefore(latest, 11), to: latest };
  const offences = months === null ? [] : await countDrugOffences(db, months);
  const lines = await countLinesByForce(db, asAt);
  const intoRegions = await countLinesInto(db, asAt, forcesByRegion);
  const open = await countOpenLines(db, asAt);
  const links = linksFor(asAt, dayOf(now), months);
  return composePicture({ asAt, months, lines, intoRegions, open, offences, forces, regions, links });
}
