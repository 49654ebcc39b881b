import type { VNode } from 'preact';
import { SafetyFirst } from '#design/index.ts';
import type { PeopleIn } from '../queries/people-in.ts';

/** Where police hold or charge somebody: then the first question is whether it is a child. */
const held: ReadonlySet<string> = new Set(['arrest', 'charge', 'stop search', 'warrant']);

/** Whether the page of an incident of this kind begins with the questions for a child. */
export function asksForChild(kind: string): boolean {
  return held.has(kind);
}

/**
 * What is asked first when police have a child before them. Questions, each with where to go: nothing is decided here.
 * Appropriate adult: PACE 1984 Code C, 3.15. National referral mechanism: a child is always referred, and is not asked for
 * consent. Defence: Modern Slavery Act 2015, section 45(4), which asks no compulsion of a child.
 */
export function ChildFirst({ people }: { readonly people: PeopleIn }): VNode {
  const title = people.isChildThere
    ? 'A child'
    : people.count === 0
      ? 'Is anybody here a child?'
      : 'If anybody here is a child';
  return (
    <SafetyFirst title={title}>
      <ul class="govuk-list govuk-list--bullet">
        <li>Has an appropriate adult been asked to come?</li>
        <li>Custody is a last resort. Is there another way, and who has looked for it?</li>
        <li>Has a referral to the national referral mechanism been made? A child needs no consent.</li>
        <li>
          Has anybody looked at the defence of section 45 of the Modern Slavery Act 2015, and told the prosecutor?
        </li>
        <li>Do children’s social care know, at home and where the child was found?</li>
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href="/whom-to-ring">
          Whom to ring for a child, at this hour
        </a>
      </p>
    </SafetyFirst>
  );
}
