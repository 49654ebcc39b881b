import { type Day, plusDays, sayDay } from '#kernel/instant.ts';

/**
 * How long somebody who is held by association only is kept before a supervisor says why again: a setting of this product
 * (harm H3; no source says how long, unverified). `people.association_until` in the database says the same.
 */
const associationDays = 90;

/** The last day on which somebody who is held by association only may next be looked at. */
export function associationUntil(today: Day): Day {
  return plusDays(today, associationDays);
}

const held = 'Held by association only: nothing says what they did or what was done to them.';

/** What the form says of it. */
export const keptByAssociation = `${held} To keep them takes a reason, and lasts 90 days at most.`;

/** Why the review of somebody who is held by association only comes soon, and what then. */
export function sayAssociation(reviewOn: Day, today: Day): string {
  return reviewOn < today
    ? `${held} The review was due on ${sayDay(reviewOn)}: nobody has said why they may be kept since.`
    : `${held} To be reviewed by ${sayDay(reviewOn)}. A supervisor who gives a reason may keep them for 90 days more.`;
}
