import { asDay, type Day } from '#kernel/instant.ts';

/** The parts of the United Kingdom whose bank holidays differ. */
export const holidayNations = ['england and wales', 'scotland', 'northern ireland'] as const;
export type HolidayNation = (typeof holidayNations)[number];

/** A bank holiday that no rule gives: added for once, or moved from the day where the rule has it. */
export interface OneOffHoliday {
  readonly day: Day;
  readonly name: string;
  readonly nations: readonly HolidayNation[];
  /** The day of the rule that is worked instead; null when the holiday came on top. */
  readonly insteadOf: Day | null;
  readonly source: string;
  /** Official when the publication was read; otherwise background knowledge. */
  readonly standing: 'official' | 'unverified';
}

const published = 'GOV.UK, UK bank holidays (gov.uk/bank-holidays), as published in August 2026';
const background = 'Background knowledge; the proclamation was not read';

const everywhere = holidayNations;

type Row = readonly [day: string, name: string, insteadOf: string | null, nations?: readonly HolidayNation[]];

const officialRows: readonly Row[] = [
  ['2020-05-08', 'Early May bank holiday (VE day)', '2020-05-04'],
  ['2022-06-02', 'Spring bank holiday', '2022-05-30'],
  ['2022-06-03', 'Platinum Jubilee bank holiday', null],
  ['2022-09-19', 'Bank holiday for the state funeral of Queen Elizabeth II', null],
  ['2023-05-08', 'Bank holiday for the coronation of King Charles III', null],
  ['2026-06-15', 'World Cup bank holiday', null, ['scotland']],
];

const unverifiedRows: readonly Row[] = [
  ['1995-05-08', 'Early May bank holiday (VE day)', '1995-05-01'],
  ['1999-12-31', 'Millennium bank holiday', null],
  ['2002-06-03', 'Golden Jubilee bank holiday', null],
  ['2002-06-04', 'Spring bank holiday', '2002-05-27'],
  ['2011-04-29', 'Royal wedding bank holiday', null],
  ['2012-06-04', 'Spring bank holiday', '2012-05-28'],
  ['2012-06-05', 'Diamond Jubilee bank holiday', null],
];

function oneOff(row: Row, source: string, standing: OneOffHoliday['standing']): OneOffHoliday {
  const [day, name, insteadOf, nations = everywhere] = row;
  return { day: asDay(day), name, nations, insteadOf: insteadOf === null ? null : asDay(insteadOf), source, standing };
}

/** Every holiday by proclamation that this version knows of, oldest first. */
export const oneOffHolidays: readonly OneOffHoliday[] = [
  ...unverifiedRows.map((row) => oneOff(row, background, 'unverified')),
  ...officialRows.map((row) => oneOff(row, published, 'official')),
];
