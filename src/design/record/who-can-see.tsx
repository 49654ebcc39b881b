import type { ComponentChildren, VNode } from 'preact';
import { type Day, sayDay } from '#kernel/instant.ts';
import type { Handling, Marking } from '#kernel/marking.ts';

export interface WhoCanSeeProps {
  readonly marking: Marking;
  readonly handling: Handling;
  /** The organisation that answers for the record. */
  readonly controller: string;
  /** Names of those who may read under handling C. */
  readonly recipients: readonly string[];
  readonly recipientsUntil?: Day | undefined;
  /** Names of the operations or teams outside which the record does not exist; empty for none. */
  readonly restricted: readonly string[];
  /** Names of the partner organisations that it was released to. */
  readonly released: readonly string[];
  /** When it is decided whether the record is still needed. */
  readonly reviewOn?: Day | undefined;
  /** Where the controller changes who can see it; only for those who may. */
  readonly changeHref?: string | undefined;
  /** Who has looked: only for the controller's supervisors. */
  readonly lookedHref?: string | undefined;
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

function policeSentence(props: WhoCanSeeProps): string {
  const cleared = props.marking === 'OFFICIAL' ? '' : ` who are cleared for ${props.marking}`;
  if (props.handling === 'P') return `All police on Throughline${cleared}.`;
  const among = cleared && `, and of these only people${cleared}`;
  if (props.recipients.length === 0) return `Only ${props.controller}${among}.`;
  const until = props.recipientsUntil === undefined ? '' : `, until ${sayDay(props.recipientsUntil)},`;
  return `Only ${props.controller} and${until} ${listed(props.recipients)}${among}.`;
}

function sentencesOf(props: WhoCanSeeProps): readonly ComponentChildren[] {
  const restricted = props.restricted.length > 0;
  const released = props.released.length > 0;
  return [
    policeSentence(props),
    released ? `Released to ${listed(props.released)}.` : 'Released to no partner.',
    restricted && (
      <>
        <strong>Restricted.</strong> Of all these, only members of {listed(props.restricted)}. To everybody else the
        record does not exist.
      </>
    ),
    `${props.controller} answers for this record and decides who else may see it.`,
    props.reviewOn !== undefined && `Whether it is still needed is decided by ${sayDay(props.reviewOn)}.`,
  ].filter(Boolean);
}

function Links(props: WhoCanSeeProps): VNode | null {
  const { changeHref, lookedHref } = props;
  if (changeHref === undefined && lookedHref === undefined) return null;
  return (
    <p class="tl-panel__links">
      {changeHref !== undefined && (
        <a class="govuk-link" href={changeHref}>
          Change who can see this
        </a>
      )}
      {lookedHref !== undefined && (
        <a class="govuk-link" href={lookedHref}>
          Who has looked
        </a>
      )}
    </p>
  );
}

/** Who may read this record, in words: the same rule that the database applies. */
export function WhoCanSee(props: WhoCanSeeProps): VNode {
  return (
    <div class="tl-panel">
      <h2 class="govuk-heading-s tl-panel__title">Who can see this</h2>
      <ul class="tl-panel__list">
        {sentencesOf(props).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <Links {...props} />
    </div>
  );
}
