import type { Day } from '#kernel/instant.ts';
import { inForceOn } from './in-use.ts';
import type { Value } from './value.ts';

/** The answer to “in which class was this drug on that day?”. It never guesses. */
export type DrugClassAnswer =
  | { readonly kind: 'class'; readonly class: string; readonly by: Value }
  /** The law is known to begin later, or to have ended: on that day no rule of the table held. */
  | { readonly kind: 'no rule'; readonly near: readonly Value[] }
  /** No rule names the drug, or one does whose first day nobody has found. */
  | { readonly kind: 'not known'; readonly near: readonly Value[] };

/**
 * In which class a drug was on a day, by the table of law (Misuse of Drugs Act 1971, Schedule 2, and its amendments).
 * @param law the values of the list `drug-law`
 * @param drug a code of the list `drugs`
 */
export function classOn(law: readonly Value[], drug: string, day: Day): DrugClassAnswer {
  const rules = law.filter((each) => each.particulars['drug'] === drug);
  const by = rules.find((each) => inForceOn(each, day) === 'in force');
  if (by !== undefined) return { kind: 'class', class: by.particulars['class'] ?? '', by };
  const isUnknown = rules.length === 0 || rules.some((each) => inForceOn(each, day) === 'not known');
  return { kind: isUnknown ? 'not known' : 'no rule', near: rules };
}

/**
 * The answer in a sentence; what it rests on is in the answer itself.
 * @param drug the words of the drug
 * @param day as it is said: "5 May 2010"
 */
export function sayClass(answer: DrugClassAnswer, drug: string, day: string): string {
  if (answer.kind === 'not known') return `${drug}: the class on ${day} is not known here. Check the law of that day.`;
  if (answer.kind === 'no rule') return `${drug}: no rule of this table held on ${day}.`;
  const said = answer.class === 'psychoactive' ? 'a psychoactive substance, of no class' : `class ${answer.class}`;
  return `${drug} was ${said} on ${day}.`;
}

/** The rule that says of the same drug something for a day of this one too; null when there is none. */
export function overlapping(law: readonly Value[], rule: Value): Value | null {
  const shares = (other: Value): boolean =>
    (rule.to === null || other.from === null || other.from <= rule.to) &&
    (other.to === null || rule.from === null || rule.from <= other.to);
  const others = law.filter(
    (each) => each.code !== rule.code && each.particulars['drug'] === rule.particulars['drug'] && shares(each),
  );
  return others[0] ?? null;
}
