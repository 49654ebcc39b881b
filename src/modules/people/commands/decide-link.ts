import type { Failure } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import type { LinkAsked } from '#modules/links/index.ts';
import { harmingEnd, isAsOpen, isHarmed, saysHarmed, sideOf } from '../queries/harm.ts';
import { askSecond, type Turn } from './ask-second.ts';

function payloadOf({ kind, from, to, role, note, stated, marking, change }: LinkAsked): Turn['payload'] {
  const { statement, grade, source, since, until } = stated;
  const said = { role, note, stated: { statement, grade, source, since, until } };
  if (change === null) return { act: 'link', link: { kind: kind.code, a: from.id, b: to.id, ...said, marking } };
  const { link, version, why } = change;
  if (change.isWithdrawal) return { act: 'withdraw a link', reference: link.reference, version, why };
  return { act: 'correct a link', reference: link.reference, to: { ...said, version, why } };
}

/** Whom the link would newly say to harm others although something says that they were harmed; null for nobody. */
async function turned({ db, kind, from, to, role, roleBefore, change }: LinkAsked): Promise<Id | null> {
  if (change?.isWithdrawal === true || (change !== null && role === roleBefore)) return null;
  const person = await harmingEnd(db, { kind: kind.code, role, a: from.id, b: to.id });
  return person !== null && (await isHarmed(db, person, change?.link.id ?? null)) ? person : null;
}

/** Whether the change takes away the last thing that says the person was harmed. */
async function ending({ db, kind, from, role, change }: LinkAsked): Promise<boolean> {
  if (change === null || kind.code !== 'involved-in') return false;
  if (!saysHarmed(await sideOf(db, 'event-categories', change.link.role))) return false;
  if (!change.isWithdrawal && saysHarmed(await sideOf(db, 'event-categories', role))) return false;
  return !(await isHarmed(db, from.id, change.link.id));
}

async function wordsOf(asked: LinkAsked, person: Id, isEnding: boolean): Promise<string> {
  const { db, from, to, role, stated, note, change } = asked;
  const other = person === from.id ? to : from;
  // The second person may not be in the operation that the other record is restricted to.
  const named = (await isAsOpen(db, other.id, person)) ? other.reference : `a ${other.kind} that is restricted`;
  const what = isEnding
    ? `End the last thing that says this person is a victim: their part in ${named}.`
    : `Record this person, who is held as a victim, as “${role}” with ${named}.`;
  const why = change === null ? note : change.why;
  return `${what} ${why === '' ? '' : `Why: ${why}. `}Source: ${stated.source}.`.slice(0, 2000);
}

/**
 * A victim becomes a suspect, or takes a role of those who exploit, by two people only; and by two people only does the
 * last thing end that says somebody is a victim (harm H1). What an arrest or an incident says never does it by itself (H8).
 */
export async function decideLink(asked: LinkAsked): Promise<Failure | null> {
  const { db, actor, kind, from, to, role, change, now } = asked;
  const isEnding = await ending(asked);
  const person = isEnding ? from.id : await turned(asked);
  if (person === null) return null;
  const deed = isEnding && change !== null ? `end ${change.link.id}` : `link ${kind.code} ${role} ${from.id} ${to.id}`;
  const words = await wordsOf(asked, person, isEnding);
  return askSecond(db, actor, { person, deed, words, payload: payloadOf(asked) }, now);
}
