import type { ComponentChildren } from 'preact';
import { dayOf, type Instant, sayDay, sayInstant } from '#kernel/instant.ts';
import { contentOf } from '../govuk/markup.ts';
import type { Content } from '../govuk/options.ts';

/** What an option says that takes plain words or, as the macros do, `{ text }` or `{ html }`. */
export function wordsOf(said: string | Content | undefined): ComponentChildren {
  return typeof said === 'string' ? said : contentOf(said);
}

/** How much of a moment is said. MoJ's short forms of the month are not offered: months are written out. */
export type MomentForm = 'date' | 'datetime' | 'time';

/** "21 November 2026", "21 November 2026 at 18:53" or "18:53", London time. */
export function sayMoment(at: Instant, form: MomentForm): string {
  if (form === 'date') return sayDay(dayOf(at));
  const whole = sayInstant(at);
  return form === 'datetime' ? whole : whole.slice(-'18:53'.length);
}
