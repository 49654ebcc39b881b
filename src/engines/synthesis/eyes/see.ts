import type { EventKind, EventOf, TrueEvent } from '../truth/event.ts';
import type { Pen } from './pen.ts';
import { type Scene, setScene } from './scene.ts';
import { seeCheckBack, seeClosure, seeDisplacement, seeReturn } from './see-closures.ts';
import { seeArrest, seeCharge, seeDealing, seeStopSearch, seeViolence, seeWarrant } from './see-incidents.ts';
import { seeBulkText, seeNumber, seeNumberChange } from './see-numbers.ts';
import { seeDebt, seeEncounter, seeFound, seeMissing, seeVisit } from './see-people.ts';
import { seeDecision, seeReferral } from './see-referrals.ts';

type Eyes = { readonly [Kind in EventKind]: (scene: Scene<EventOf<Kind>>) => void };

/** Who sees what, and what they write of it. */
const eyes: Eyes = {
  'number seen': seeNumber,
  'bulk text': seeBulkText,
  'number change': seeNumberChange,
  'dealing seen': seeDealing,
  encounter: seeEncounter,
  missing: seeMissing,
  found: seeFound,
  debt: seeDebt,
  violence: seeViolence,
  'stop search': seeStopSearch,
  warrant: seeWarrant,
  arrest: seeArrest,
  charge: seeCharge,
  'cuckooing visit': seeVisit,
  closure: seeClosure,
  'check-back': seeCheckBack,
  return: seeReturn,
  displacement: seeDisplacement,
  referral: seeReferral,
  'NRM decision': seeDecision,
};

/** Lets everybody see an event who would have seen it, and write it down. */
export function see(pen: Pen, event: TrueEvent): void {
  // The table pairs each kind with its own eyes, which the compiler checks there and cannot follow here.
  const look = eyes[event.kind] as (scene: Scene) => void;
  look(setScene(pen, event));
}
