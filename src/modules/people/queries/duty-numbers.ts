import { dayOf, type Instant } from '#kernel/instant.ts';
import { isWorkingDay } from '#kernel/working-days/index.ts';
import { councils, factsOfCouncil, whomToRing } from '#modules/directory/index.ts';
import type { Reader } from '#platform/database/index.ts';

/** A number to ring, with when it is answered. */
export interface DutyNumber {
  readonly name: string;
  readonly number: string;
  readonly note: string;
}

/** Most numbers that stand at the head of a page: those to ring first. */
const most = 3;

/**
 * The numbers that are answered now for the home of a child, by the number of the council that looks after them; none
 * where no council is known.
 */
export async function dutyNumbers(db: Reader, council: unknown, now: Instant): Promise<readonly DutyNumber[]> {
  const code = councils.find(({ number }) => number === council)?.code;
  const home = code === undefined ? null : await factsOfCouncil(db, code, dayOf(now));
  if (home === null) return [];
  const answer = whomToRing({ person: 'child', home, found: null, at: now, atStation: false }, isWorkingDay);
  return answer.steps
    .filter((step) => step.place === 'home')
    .flatMap(({ title, body, calls }) => {
      const call = calls.find((each) => each.isAnswered);
      if (call === undefined) return [];
      const name = body === null ? title : `${body.name}: ${title}`;
      const note = call.demonstration ? `${call.hours}. A number of the demonstration: nobody answers` : call.hours;
      return [{ name, number: call.telephone, note }];
    })
    .slice(0, most);
}
