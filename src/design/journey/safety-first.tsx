import { type ComponentChildren, h, type VNode } from 'preact';

/** Somebody to ring. */
export interface SafetyNumber {
  /** "Knowsley children’s social care, out of hours". */
  readonly name: string;
  /** As it is said: "07700 900145". */
  readonly number: string;
  /** When, or what to say: "Ask for the emergency duty team". */
  readonly note?: string | undefined;
}

export interface SafetyFirstProps {
  /** "If anyone is in danger now". */
  readonly title: string;
  readonly headingLevel?: 2 | 3 | undefined;
  /** What to do first, in a few words. */
  readonly children: ComponentChildren;
  readonly numbers?: readonly SafetyNumber[] | undefined;
}

/** What comes before any form: what to do first for somebody's safety, and whom to ring. On a phone a press rings. */
export function SafetyFirst(props: SafetyFirstProps): VNode {
  const numbers = props.numbers ?? [];
  return (
    <div class="tl-safety">
      {h(`h${props.headingLevel ?? 2}`, { class: 'tl-safety__title' }, props.title)}
      <div class="tl-safety__words">{props.children}</div>
      {numbers.length > 0 && (
        <ul class="tl-safety__numbers">
          {numbers.map((each) => (
            <li class="tl-safety__one">
              <span class="tl-safety__name">{each.name}</span>
              <a class="tl-safety__number" href={`tel:${each.number.replaceAll(' ', '')}`}>
                <span class="govuk-visually-hidden">Ring </span>
                {each.number}
              </a>
              {each.note !== undefined && <span class="tl-safety__note">{each.note}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
