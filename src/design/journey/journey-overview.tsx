import type { VNode } from 'preact';
import { TaskList, type TaskStatus } from '../govuk/task-list.tsx';

/** How far one part of a journey is. */
export type PartState = 'done' | 'begun' | 'open' | 'blocked' | 'wrong';

export interface JourneyPart {
  readonly title: string;
  /** Left out while it cannot be started. */
  readonly href?: string | undefined;
  readonly state: PartState;
  readonly hint?: string | undefined;
}

export interface JourneySection {
  readonly title: string;
  readonly parts: readonly JourneyPart[];
}

export interface JourneyOverviewProps {
  /** The journey: the page's h1. */
  readonly title: string;
  readonly sections: readonly JourneySection[];
  /** Tells two lists on one page apart. */
  readonly idPrefix?: string | undefined;
}

const statuses: Readonly<Record<PartState, TaskStatus>> = {
  done: { text: 'Completed' },
  begun: { tag: { text: 'In progress', classes: 'govuk-tag--teal' } },
  open: { tag: { text: 'Not started', classes: 'govuk-tag--blue' } },
  blocked: { text: 'Cannot start yet', classes: 'govuk-task-list__status--cannot-start-yet' },
  wrong: { tag: { text: 'There is a problem', classes: 'govuk-tag--red' } },
};

/** The parts of a long journey, which can be done in any order and come back to, and how far each is. */
export function JourneyOverview(props: JourneyOverviewProps): VNode {
  const parts = props.sections.flatMap((section) => section.parts);
  const done = parts.filter((part) => part.state === 'done').length;
  const prefix = props.idPrefix ?? 'journey';
  return (
    <div class="tl-journey">
      <h1 class="govuk-heading-l">{props.title}</h1>
      <p class="govuk-body">
        {done === parts.length ? 'Every part is completed.' : `${done} of ${parts.length} parts are completed.`}
      </p>
      {props.sections.map((section, index) => (
        <>
          <h2 class="govuk-heading-m">{section.title}</h2>
          <TaskList
            idPrefix={`${prefix}-${index + 1}`}
            items={section.parts.map(({ title, href, state, hint }) => ({
              title: { text: title },
              href,
              hint: hint === undefined ? undefined : { text: hint },
              status: statuses[state],
            }))}
          />
        </>
      ))}
    </div>
  );
}
