import type { ComponentChildren, VNode } from 'preact';
import { type Day, dayOf, type Instant, sayDay } from '#kernel/instant.ts';
import type { Statement } from '#kernel/marking.ts';
import { Grade } from './grade.tsx';
import type { GradeGiven } from './grade-words.ts';
import { StatementSign } from './statement-sign.tsx';

export interface SourceLineProps {
  /** Who says so: "Kent Police", "automatic number plate reading". */
  readonly source: ComponentChildren;
  /** Left out for what is not graded, such as a force's own record; null for what is still to be graded. */
  readonly grade?: GradeGiven | null | undefined;
  readonly statement: Statement;
  /** When the source saw or heard it, where that is known. */
  readonly seenOn?: Day | undefined;
  readonly recordedAt: Instant;
  /** What the statement was before. */
  readonly historyHref?: string | undefined;
  /** Tells this history from the others on the page, for those who hear the link alone: "of the brand". */
  readonly about?: string | undefined;
}

function Part(props: { readonly children: ComponentChildren }): VNode {
  return <div class="tl-source__part">{props.children}</div>;
}

/** Under every fact: who says so, how good that is, fact or opinion, and since when. */
export function SourceLine(props: SourceLineProps): VNode {
  const day = dayOf(props.recordedAt);
  return (
    <div class="tl-source">
      <div class="tl-source__parts">
        <Part>Source: {props.source}</Part>
        {props.grade !== undefined && (
          <Part>
            {props.grade && 'graded '}
            <Grade grade={props.grade} />
          </Part>
        )}
        <Part>
          <StatementSign statement={props.statement} />
        </Part>
        {props.seenOn !== undefined && (
          <Part>
            seen <time dateTime={props.seenOn}>{sayDay(props.seenOn)}</time>
          </Part>
        )}
        <Part>
          recorded <time dateTime={day}>{sayDay(day)}</time>
        </Part>
        {props.historyHref !== undefined && (
          <Part>
            <a class="govuk-link" href={props.historyHref}>
              History<span class="govuk-visually-hidden"> {props.about}</span>
            </a>
          </Part>
        )}
      </div>
    </div>
  );
}
