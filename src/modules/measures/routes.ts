import { may } from '#kernel/actor.ts';
import { csvFile } from '#kernel/csv.ts';
import { type Failure, invalid, missing } from '#kernel/failure.ts';
import { dayOf, sayInstant } from '#kernel/instant.ts';
import { type Marking, markingOf } from '#kernel/marking.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { readForces } from '#modules/lines/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { type Asked, look, type Outcome, permit, type Route, shown } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import { pictureDefinition } from './definitions.ts';
import { AreaPage } from './pages/area-page.tsx';
import { PicturePage } from './pages/picture-page.tsx';
import { type AreaQuery, areaQuery, type PictureQuery, pictureQuery } from './picture-query.ts';
import { lookAtArea } from './queries/look-at-area.ts';
import { lookAtPicture } from './queries/look-at-picture.ts';
import { mostShown } from './rules/area-picture.ts';
import { type Picture, type PictureRow, sortRows } from './rules/picture.ts';

type PictureAsked = Asked<PictureQuery, Reader>;

/** No line is named, so no record was consulted; how many lines were counted is entered. */
function seenOf(picture: Picture): Seen {
  return { kind: 'line', records: [], count: picture.totals.all.value, searched: null };
}

/** Counts are made of what this person may see, so they bear the marking up to which they may see. */
function markingFor(asked: PictureAsked): Marking {
  return markingOf(asked.actor.clearance);
}

async function countFor({ db, input, now }: PictureAsked): Promise<Result<Picture, Failure>> {
  const today = dayOf(now);
  const asAt = input.asat ?? today;
  if (asAt > today) return refused(invalid({ field: 'asat', message: 'Choose today or an earlier day.' }));
  return ok(await lookAtPicture(db, asAt, now));
}

async function answerPicture(asked: PictureAsked): Promise<Outcome> {
  const picture = await countFor(asked);
  if (!picture.ok) return picture.problem;
  const model = {
    picture: picture.value,
    query: asked.input,
    marking: markingFor(asked),
    seesCrimes: may(asked.actor, 'crimes.view'),
  };
  return shown(seenOf(picture.value), (facts) => PicturePage(facts, model));
}

function rowCells(row: PictureRow): readonly (string | number | null)[] {
  const { out, into, inside, drugs } = row;
  return [
    row.name,
    row.region,
    out.value,
    into?.value ?? null,
    inside.value,
    drugs?.value ?? null,
    drugs?.months ?? null,
  ];
}

async function downloadPicture(asked: PictureAsked): Promise<Outcome> {
  const counted = await countFor(asked);
  if (!counted.ok) return counted.problem;
  const { asAt, months, rows, totals } = counted.value;
  const marking = markingFor(asked);
  const span = months === null ? 'none held' : `${months.from} to ${months.to}`;
  const same = [
    asAt,
    span,
    `version ${pictureDefinition.version}`,
    `${asked.actor.organisationName}, ${sayInstant(asked.now)}`,
    // On every row, so that one copied out of the file is still marked.
    marking,
  ];
  const total = [
    'All, each line once',
    null,
    totals.external.value,
    null,
    totals.internal.value,
    totals.drugs?.value ?? null,
    null,
  ];
  const body = csvFile([
    [
      'Force',
      'Region',
      'Out',
      'In',
      'Inside',
      'Drug offences',
      'Months of them held',
      'As at',
      'Drug offences from',
      'Definitions',
      'Counted for',
      'Marking',
    ],
    ...sortRows(rows, asked.input).map((row) => [...rowCells(row), ...same]),
    [...total, ...same],
  ]);
  const name = `${marking}-national-picture-${asAt}.csv`;
  return { kind: 'file', name, type: 'text/csv; charset=utf-8', seen: seenOf(counted.value), body };
}

async function answerArea(asked: Asked<AreaQuery, Reader>): Promise<Outcome> {
  const { db, input, now } = asked;
  const area = readForces(input.area);
  if (area?.forces == null) return missing;
  const today = dayOf(now);
  const asAt = input.asat ?? today;
  if (asAt > today) return invalid({ field: 'asat', message: 'Choose today or an earlier day.' });
  const picture = await lookAtArea(db, area, asAt, now);
  // Those that are named; the others are only counted.
  const named = [...picture.ranked.slice(0, mostShown).map(({ line }) => line.id), ...picture.week.map(({ id }) => id)];
  const records = [...new Set(named)];
  const seen = { kind: 'line', records, count: picture.all.value, searched: area.name };
  const model = { picture, marking: markingOf(asked.actor.clearance) };
  return shown(seen, (facts) => AreaPage(facts, model));
}

/** The pages of this module. */
export function measuresRoutes(): readonly Route[] {
  return [
    look({
      path: '/picture',
      access: permit('picture.view'),
      audit: { kind: 'entered', action: 'consultation', of: 'line' },
      input: pictureQuery,
      handle: answerPicture,
    }),
    look({
      path: '/picture/:area',
      access: permit('picture.view'),
      audit: { kind: 'entered', action: 'consultation', of: 'line' },
      input: areaQuery,
      handle: answerArea,
    }),
    look({
      path: '/picture.csv',
      access: permit('picture.view'),
      audit: { kind: 'entered', action: 'disclosure', of: 'line' },
      input: pictureQuery,
      handle: downloadPicture,
    }),
  ];
}
