/**
 * What can happen to a line in a span of days, as the national picture counts it (capability C6: closures net of
 * re-openings; the two types of closure are never added up without saying so).
 */
export const lineChanges = ['new', 'closed', 'closed type 1', 'closed type 2', 'came back'] as const;
export type LineChange = (typeof lineChanges)[number];

/** What each means, for whoever reads the figure or its list. */
export const changeMeanings: Readonly<Record<LineChange, string>> = {
  new: 'Counted as active for the first time, and not closed before.',
  closed: 'Closed by either type, whatever it was before; a line that was closed twice counts once.',
  'closed type 1': 'Closed by type 1, also where type 2 had closed it before.',
  'closed type 2': 'Closed by type 2, and not closed before.',
  'came back': 'Counted as active again after it was closed.',
};

/** A span of whole days, both ends in it. */
export interface DaySpan<Day> {
  readonly from: Day;
  readonly until: Day;
}
