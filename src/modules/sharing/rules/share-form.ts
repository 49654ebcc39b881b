import { z } from 'zod';
import { isPolice, type OrganisationKind } from '#kernel/actor.ts';
import { type FieldProblem, type Invalid, invalid } from '#kernel/failure.ts';
import { type Day, plusDays, sayDay } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { recogniseDay } from '#kernel/typed-day.ts';
import type { PackedFact } from '#platform/sharing/index.ts';

/** The longest that a recipient may keep what it was sent, in months: what is needed longer is shared anew (harm H4). */
export const mostMonths = 12;

const words = (most: number, field: string) =>
  z
    .string(`Enter ${field} once`)
    .max(most, `Shorten ${field} to ${most.toLocaleString('en-GB')} characters`)
    .default('');

/** The form of a disclosure as it is typed. Nothing has a value beforehand: each fact wants a tick. */
export const shareForm = z.object({
  facts: z.array(z.string().max(300)).default([]),
  whyThese: words(2000, 'the reason'),
  recipient: words(200, 'the organisation'),
  contact: words(200, 'the person or post'),
  gateway: words(100, 'the gateway'),
  purpose: words(2000, 'the purpose'),
  agreement: words(100, 'the agreement'),
  keptUntil: words(40, 'the last day'),
  /** First looked at, then sent; or back to the form with everything that was typed. */
  step: z.enum(['check', 'send', 'change']).default('check'),
  /** Which pack was looked at, when it is sent. */
  digest: z.string().max(64).default(''),
});
export type ShareForm = z.infer<typeof shareForm>;

export const emptyShareForm: ShareForm = shareForm.parse({});

/** An organisation as the form needs it. */
export interface Recipient {
  readonly number: number;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** What the form is read with. */
export interface ShareLookups {
  readonly today: Day;
  /** Codes of the gateways that are in use today. */
  readonly gateways: readonly string[];
  readonly findOrganisation: (typed: string) => Recipient | null;
  /** The facts that were ticked, of those on offer. */
  readonly take: (ticked: readonly string[]) => Result<readonly PackedFact[], 'nothing ticked' | 'not offered'>;
}

/** A disclosure that can be made. */
export interface ShareDraft {
  readonly pack: readonly PackedFact[];
  readonly whyThese: string;
  readonly recipient: Recipient;
  readonly contact: string;
  readonly gateway: string;
  readonly purpose: string;
  /** Empty where there is no agreement. */
  readonly agreement: string;
  readonly keptUntil: Day;
}

function readRecipient(typed: string, find: ShareLookups['findOrganisation']): Result<Recipient, string> {
  if (typed === '') return refused('Enter the organisation that it is shared with');
  const found = find(typed);
  if (found === null) return refused('No organisation has this name. Enter it like Knowsley Council, or Catch22');
  if (isPolice(found.kind)) {
    return refused(`${found.name} is police, and reads by the handling of the record. Choose a partner or a provider`);
  }
  if (found.kind !== 'partner' && found.kind !== 'provider') {
    return refused(`${found.name} is an oversight body, and does not work with facts. Choose a partner or a provider`);
  }
  return ok(found);
}

function readLastDay(typed: string, today: Day): Result<Day, string> {
  if (typed === '') return refused('Enter the last day on which they may keep it');
  const day = recogniseDay(typed, today, { serial: false, yearsAhead: 1 });
  if (day === null) return refused('The last day must be a real day, like 21/11/2026');
  if (day < today) return refused('The last day must be today or later');
  const latest = plusDays(today, 0, mostMonths);
  if (day > latest)
    return refused(`The last day must be ${sayDay(latest)} or before. Share it again if it is needed longer`);
  return ok(day);
}

const factProblems = {
  'nothing ticked': 'Choose at least one fact',
  'not offered': 'A fact that you chose is not held any more. Look at the list again',
} as const;

/** Reads the form: a disclosure that can be made, or every problem beside its field. */
export function readShareDraft(form: ShareForm, lookups: ShareLookups): Result<ShareDraft, Invalid> {
  const problems: FieldProblem[] = [];
  const taken = <Value>(field: keyof ShareForm, result: Result<Value, string>): Value | null => {
    if (result.ok) return result.value;
    problems.push({ field, message: result.problem });
    return null;
  };
  const given = (field: 'whyThese' | 'contact' | 'purpose', message: string) =>
    taken(field, form[field] === '' ? refused(message) : ok(form[field]));
  const facts = lookups.take(form.facts);
  const pack = taken('facts', facts.ok ? facts : refused(factProblems[facts.problem]));
  const whyThese = given('whyThese', 'Say why these facts are needed, and no more');
  const recipient = taken('recipient', readRecipient(form.recipient, lookups.findOrganisation));
  const contact = given('contact', 'Enter the person or post there who receives it');
  const isGateway = lookups.gateways.includes(form.gateway);
  const gateway = taken('gateway', isGateway ? ok(form.gateway) : refused('Choose the law under which it is shared'));
  const purpose = given('purpose', 'Say what it is shared for');
  const keptUntil = taken('keptUntil', readLastDay(form.keptUntil, lookups.today));
  if (pack === null || whyThese === null || recipient === null || contact === null)
    return refused(invalid(...problems));
  if (gateway === null || purpose === null || keptUntil === null) return refused(invalid(...problems));
  return ok({ pack, whyThese, recipient, contact, gateway, purpose, agreement: form.agreement, keptUntil });
}
