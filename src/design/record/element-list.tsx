import type { ComponentChildren, VNode } from 'preact';
import { type Day, type Instant, sayDay } from '#kernel/instant.ts';
import { sayNumber } from '../lists/say-number.ts';
import { sayAgo } from '../work/clock-words.ts';

/** One part of how a record is described, with what stands behind it. */
export interface RecordElement {
  /** "Communication". */
  readonly name: string;
  /** What is known; left out where nothing is. */
  readonly words?: ComponentChildren;
  /** How many records bear it out, and where they are listed. */
  readonly evidence: number;
  readonly evidenceHref?: string | undefined;
  readonly lastSeen?: Day | undefined;
  /** What ought to be known and is not: "no return interview". */
  readonly gap?: string | undefined;
}

export interface ElementListProps {
  /** "The four elements". */
  readonly title: string;
  readonly elements: readonly RecordElement[];
  readonly now: Instant;
}

function Evidence(props: { readonly element: RecordElement }): VNode {
  const { evidence, evidenceHref, name } = props.element;
  const words = evidence === 0 ? 'No evidence' : `Evidence: ${sayNumber(evidence)}`;
  if (evidence === 0 || evidenceHref === undefined) return <>{words}</>;
  return (
    <a class="govuk-link" href={evidenceHref}>
      {words}
      <span class="govuk-visually-hidden"> for {name.toLowerCase()}</span>
    </a>
  );
}

function Element(props: { readonly element: RecordElement; readonly now: Instant }): VNode {
  const { element } = props;
  return (
    <div class="tl-elements__one">
      <dt class="tl-elements__name">{element.name}</dt>
      <dd class="tl-elements__words">{element.words ?? <span class="tl-muted">Nothing known</span>}</dd>
      <dd class="tl-elements__behind">
        <Evidence element={element} />
      </dd>
      <dd class="tl-elements__behind">
        {element.lastSeen === undefined ? (
          <span class="tl-muted">Last seen: not known</span>
        ) : (
          <>
            Last seen {sayAgo(element.lastSeen, props.now)}{' '}
            <time class="tl-elements__date" dateTime={element.lastSeen}>
              {sayDay(element.lastSeen)}
            </time>
          </>
        )}
      </dd>
      {element.gap !== undefined && (
        <dd class="tl-elements__gap">
          <strong>Gap:</strong> {element.gap}
        </dd>
      )}
    </div>
  );
}

/** A record in its elements: what is known of each, how much bears it out, when it was last seen, and what is missing. */
export function ElementList(props: ElementListProps): VNode {
  return (
    <div class="tl-elements">
      <h2 class="govuk-heading-s tl-elements__title">{props.title}</h2>
      <dl class="tl-elements__list">
        {props.elements.map((element) => (
          <Element element={element} now={props.now} />
        ))}
      </dl>
    </div>
  );
}
