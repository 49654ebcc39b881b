import { signatureOf } from '#kernel/actor.ts';
import { type Failure, invalid } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import type { FactAsked, FieldValues } from '#modules/records/index.ts';
import { isHarmed, saysHarmed, saysHarming, sideOf } from '../queries/harm.ts';
import { askSecond, type Turn } from './ask-second.ts';

const statusOf = (values: FieldValues): string => String(values['status'] ?? '');

function payloadOf({ record, fact, values, stated, change }: FactAsked): Turn['payload'] {
  const { statement, grade, source, since, until } = stated;
  const to = { fact: fact.code, record, values, stated: { statement, grade, source, since, until } };
  if (change === null) return { act: 'state a fact', ...to };
  const { id, version, why } = change;
  return { act: change.isWithdrawal ? 'withdraw a fact' : 'correct a fact', ...to, id, version, why };
}

/** Whether a status newly says that a victim harms others. */
async function turning(asked: FactAsked): Promise<boolean> {
  const { db, record, values, change } = asked;
  if (change?.isWithdrawal === true || (change !== null && statusOf(change.before) === statusOf(values))) return false;
  const side = await sideOf(db, 'exploitation-statuses', statusOf(values));
  return saysHarming(side) && (await isHarmed(db, record, change?.id ?? null));
}

/** Whether the change takes away the last thing that says somebody is a victim. */
async function ending({ db, record, values, stated, change }: FactAsked): Promise<boolean> {
  if (change === null || change.statedBefore.until !== null) return false;
  const before = await sideOf(db, 'exploitation-statuses', statusOf(change.before));
  if (!saysHarmed(before)) return false;
  const after = await sideOf(db, 'exploitation-statuses', statusOf(values));
  const stands = !change.isWithdrawal && stated.until === null && saysHarmed(after);
  return !stands && !(await isHarmed(db, record, change.id));
}

function wordsOf({ values, stated, change }: FactAsked, isEnding: boolean): string {
  const why = change === null ? `It rests on: ${String(values['rests_on'] ?? '')}.` : `Why: ${change.why}.`;
  const what = isEnding
    ? 'End the last status that says this person is a victim.'
    : `State that this person, who is held as a victim, is “${statusOf(values)}”.`;
  return `${what} ${why} Source: ${stated.source}.`.slice(0, 2000);
}

async function decideExploitation(asked: FactAsked): Promise<Failure | null> {
  const isEnding = await ending(asked);
  if (!isEnding && !(await turning(asked))) return null;
  const { db, actor, record, values, change, now } = asked;
  const deed = isEnding ? `end ${change?.id as Id}` : `exploitation ${statusOf(values)}`;
  return askSecond(
    db,
    actor,
    { person: record, deed, words: wordsOf(asked, isEnding), payload: payloadOf(asked) },
    now,
  );
}

/** The words of somebody stay as they were written, and only who wrote them down corrects when and where that was. */
function decideSaid({ actor, values, change }: FactAsked): Failure | null {
  if (change === null || change.isWithdrawal) return null;
  if (values['words'] !== change.before['words']) {
    const message =
      'Their words are not changed. If they were written down wrongly, withdraw them and record them again.';
    return invalid({ field: 'words', message });
  }
  return change.recordedBy === signatureOf(actor)
    ? null
    : invalid({ field: '', message: `Only ${change.recordedBy}, who recorded this, corrects it.` });
}

/** Asked before a fact about a person is stated, corrected or withdrawn. */
export async function decideFact(asked: FactAsked): Promise<Failure | null> {
  if (asked.fact.code === 'exploitation') return decideExploitation(asked);
  return asked.fact.code === 'said' ? decideSaid(asked) : null;
}
