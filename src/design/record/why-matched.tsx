import type { VNode } from 'preact';

/** How much a reason counts for, strongest first. */
const strengths = ['strong', 'fair', 'weak'] as const;
export type Strength = (typeof strengths)[number];

/** One part of two records, or of a record and a question, that agrees. */
export interface MatchReason {
  /** "number", "name". */
  readonly part: string;
  /** "last four digits equal", "sounds alike". */
  readonly how: string;
  /** What was compared, where the words alone do not say it: "Keira", "Kiera". */
  readonly values?: readonly string[] | undefined;
  readonly strength: Strength;
}

export interface WhyMatchedProps {
  readonly reasons: readonly MatchReason[];
  /** How many are said at once; the rest unfold. All unless told; 1 in a list with one line a row. */
  readonly most?: number | undefined;
  /** What matched, for those who hear the handle of the rest alone: "SCOTTY". */
  readonly about?: string | undefined;
}

const strengthWords: Readonly<Record<Strength, string>> = { strong: 'Strong', fair: 'Fair', weak: 'Weak' };

/** "number: last four digits equal"; "name: sounds alike (Keira, Kiera)". */
function sayReason(reason: MatchReason): string {
  const values = reason.values && reason.values.length > 0 ? ` (${reason.values.join(', ')})` : '';
  return `${reason.part}: ${reason.how}${values}`;
}

function Reasons(props: { readonly reasons: readonly MatchReason[] }): VNode {
  return (
    <ul class="tl-why__list">
      {props.reasons.map((reason) => (
        <li class="tl-why__one">
          <span class={`tl-why__strength tl-why__strength--${reason.strength}`}>{strengthWords[reason.strength]}</span>{' '}
          {sayReason(reason)}
        </li>
      ))}
    </ul>
  );
}

/** Why something was found: which part matched and how, the strong reasons first, in words and without a total. */
export function WhyMatched(props: WhyMatchedProps): VNode {
  const ordered = strengths.flatMap((strength) => props.reasons.filter((reason) => reason.strength === strength));
  const first = ordered.slice(0, props.most);
  const rest = ordered.slice(first.length);
  if (ordered.length === 0) return <span class="tl-why tl-muted">No reason was kept</span>;
  return (
    <div class="tl-why">
      <Reasons reasons={first} />
      {rest.length > 0 && (
        <details class="tl-why__rest">
          <summary class="tl-why__handle">
            {rest.length} more<span class="govuk-visually-hidden"> why {props.about ?? 'this'} matched</span>
          </summary>
          <Reasons reasons={rest} />
        </details>
      )}
    </div>
  );
}
