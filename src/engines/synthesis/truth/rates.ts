/**
 * How often things happen. Rates are for a month of thirty days unless something else is said. Each was chosen so that the
 * country as a whole comes out like the published figures (`published.ts`); none of them is a published figure itself.
 */
export const rates = {
  /** Share of networks that began in 410 days of the last full months; the others are the stock that was there. */
  begunLately: 0.605,
  /** Lines of a network: one holder may run more than one, as fewer holders are charged than lines closed. */
  lines: [
    [1, 0.64],
    [2, 0.24],
    [3, 0.12],
  ],
  networkKinds: [
    ['OCG', 0.88],
    ['USG', 0.08],
    ['neither', 0.04],
  ],
  /** Internal lines among those that began before the last full months, and in them. */
  internalBefore: 0.046,
  internalLately: 0.235,
  /** A holder is arrested and charged: each line that sells is closed, type 1. */
  holderCharged: 0.2,
  /** A number is disabled: that line is closed, type 2. */
  numberDisabled: 0.021,
  /** Before the last full months: what was closed then and stayed so is mostly not remembered. */
  closedBefore: 0.025,
  fallsDormant: 0.02,
  wakes: 0.3,
  numberChange: 0.1,
  returnsAfterCharge: 0.24,
  returnsAfterDisabling: 0.65,
  movesOnReturn: 0.3,
  /** In a month with an intensification week, a closure falls into that week with this chance. */
  intoTheWeek: 0.75,
  /** And that much more is closed in such a month. */
  moreInWeekMonth: 1.5,
  /** How much of what happened before the last full months is remembered. */
  rememberedBefore: 0.06,
  /** The seasons: how much more or less happens, January first. Ours: fewer at Christmas, more in school holidays. */
  seasons: [0.95, 0.97, 1.0, 1.02, 1.0, 1.03, 1.08, 1.08, 1.0, 1.03, 1.0, 0.84],
  seasonsMost: 1.08,
} as const;

/** What happens around a line that sells, in a month. */
export const eventRates = {
  'number seen': 1.5,
  'bulk text': 1.1,
  'dealing seen': 1.25,
  'stop search': 0.44,
  warrant: 0.2,
  violence: 0.2,
  debt: 0.22,
} as const;

/** Who is in a line, as a mean number of people at its start. */
export const castRates = {
  'line manager': 0.4,
  'deal phone operator': 0.25,
  driver: 0.4,
  runner: 0.6,
  enforcer: 0.14,
  recruiter: 0.12,
  'money collector': 0.12,
  supplier: 0.08,
  customer: 0.85,
} as const;

/** Children: how many there are at the start, how many come in a month, and what becomes of them. */
export const childRates = {
  atStart: 1.35,
  inMonth: 0.22,
  /** No younger than this: ours. The age of criminal responsibility is ten, and most children are 15 to 17 [Strategy]. */
  youngest: 12,
  ages: [
    [12, 2],
    [13, 6],
    [14, 13],
    [15, 24],
    [16, 29],
    [17, 26],
  ],
  /** Girls among children in truth. They are overlooked: fewer are recorded and referred than there are. Ours. */
  girls: 0.3,
  girlsNoticed: 0.54,
  missing: 0.42,
  encounter: 0.17,
  arrest: 0.025,
  /** Adults who were exploited as children and went on: recorded as both, each with its source. */
  goesOn: 0.25,
} as const;

/** Cuckooed homes of a line over its life, and in what share there is a sitter. */
export const premisesRates = { perLine: 0.75, inMonth: 0.05, visit: 0.75, sitter: 0.4 } as const;

/** Chances of a referral when a child or an adult at risk comes to notice. */
export const referralRates = { child: 0.7, adult: 0.72, nrmChild: 0.68, nrmAdult: 0.22, support: 0.35 } as const;
