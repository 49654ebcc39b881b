import type { ComponentChildren, VNode } from 'preact';
import { dayOf, type Instant, sayDay } from '#kernel/instant.ts';
import type { Statement } from '#kernel/marking.ts';
import { StatementSign } from './statement-sign.tsx';

export interface SourceLineProps {
  /** Who says so: "Kent Police", "automatic number plate reading". */
  readonly source: ComponentChildren;
  /** The 3x5x2 grade: "B2P". */
  readonly grade?: string | undefined;
  readonly statement: Statement;
  readonly recordedAt: Instant;
  /** What the statement was before. */
  readonly historyHref?: string | undefined;
  /** Tells this history from the others on the page, for those who hear the link alone: "of the brand". */
  readonly about?: string | undefined;
}

/** Under every fact: who says so, how good that is, fact or opinion, and since when. */
export function SourceLine(props: SourceLineProps): VNode {
  const day = dayOf(props.recordedAt);
  return (
    <p class="tl-source">
      <span class="tl-source__parts">
        <span class="tl-source__part">Source: {props.source}</span>
        {props.grade && (
          <span class="tl-source__part">
            graded <abbr class="tl-source__grade">{props.grade}</abbr>
          </span>
        )}
        <span class="tl-source__part">
          <StatementSign statement={props.statement} />
        </span>
        <span class="tl-source__part">
          recorded <time dateTime={day}>{sayDay(day)}</time>
        </span>
        {props.historyHref !== undefined && (
          <span class="tl-source__part">
            <a class="govuk-link" href={props.historyHref}>
              History<span class="govuk-visually-hidden"> {props.about}</span>
            </a>
          </span>
        )}
      </span>
    </p>
  );
}
