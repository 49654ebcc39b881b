import type { VNode } from 'preact';
import {
  Button,
  ErrorSummary,
  inOrder,
  NotificationBanner,
  Page,
  Radios,
  Select,
  SummaryList,
  Tag,
  Textarea,
  wrongOf,
} from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { sayInstant } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { organisationName } from '#modules/directory/index.ts';
import type { TaskState, TaskView } from '#platform/work/index.ts';
import type { Choice } from '../rules/task-form.ts';
import { whoItems } from './task-form-page.tsx';
import { AboutWords, DueWords, priorityWords } from './work-words.tsx';

/** A task, and the forms with which somebody goes on with it. */
export interface TaskModel {
  readonly task: TaskView;
  readonly people: readonly Choice[];
  readonly form: { readonly end: string; readonly reason: string; readonly who: string };
  readonly problems: readonly FieldProblem[];
  readonly done: string | null;
}

const stateTags: Readonly<Record<TaskState, { readonly text: string; readonly classes: string }>> = {
  open: { text: 'Open', classes: 'govuk-tag--blue' },
  done: { text: 'Done', classes: 'govuk-tag--green' },
  cancelled: { text: 'Cancelled', classes: 'govuk-tag--grey' },
};

function sayOwner(task: TaskView): string {
  const organisation = organisationName(task.owner.organisation);
  if (task.owner.name !== '') return `${task.owner.name}, ${organisation}`;
  if (typeof task.owner.team !== 'number') return `Whoever of ${organisation} takes it on`;
  return task.teamName === null ? `A team of ${organisation}` : `${task.teamName}, ${organisation}`;
}

function Facts(props: { readonly facts: PageFacts; readonly task: TaskView }): VNode {
  const { task, facts } = props;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const isOpen = task.state === 'open';
  return (
    <SummaryList
      rows={[
        { key: { text: 'State' }, value: { html: <Tag {...stateTags[task.state]} /> } },
        row('Who does it', sayOwner(task)),
        isOpen && {
          key: { text: 'By when' },
          value: { html: <DueWords due={task.due} priority={task.priority} now={facts.now} /> },
        },
        row('How urgent', priorityWords[task.priority]),
        { key: { text: 'About' }, value: { html: <AboutWords about={task.about} actor={facts.actor} /> } },
        row('Asked by', `${task.askedBy}, ${sayInstant(task.askedAt)}`),
        task.escalatedAt !== null && row('Late', `Shown to supervisors on ${sayInstant(task.escalatedAt)}`),
        task.endedAt !== null && row('Ended by', `${task.endedBy}, ${sayInstant(task.endedAt)}`),
        task.reason !== '' && row(task.state === 'done' ? 'What was done' : 'Why not', task.reason),
      ]}
    />
  );
}

function EndForm(props: { readonly facts: PageFacts; readonly model: TaskModel }): VNode {
  const { task, form, problems } = props.model;
  const wrong = wrongOf(problems);
  return (
    <section class="tl-section">
      <h2 class="govuk-heading-m">End this task</h2>
      <form method="post" action={`/work/tasks/${task.reference}/end`} novalidate>
        <input type="hidden" name="_csrf" value={props.facts.csrf} />
        <input type="hidden" name="version" value={task.version} />
        <Radios
          name="state"
          idPrefix="state"
          classes="govuk-radios--inline"
          fieldset={{ legend: { text: 'How it ends', classes: 'govuk-fieldset__legend--s' } }}
          value={form.end}
          items={[
            { value: 'done', text: 'It is done' },
            { value: 'cancelled', text: 'It is not to be done' },
          ]}
          {...wrong('state')}
        />
        <Textarea
          id="reason"
          name="reason"
          label={{ text: 'What was done, or why it is not', classes: 'govuk-label--s' }}
          rows={2}
          value={form.reason}
          {...wrong('reason')}
        />
        <Button text="End the task" preventDoubleClick />
      </form>
    </section>
  );
}

function GiveForm(props: { readonly facts: PageFacts; readonly model: TaskModel }): VNode {
  const { facts, model } = props;
  const { task, people, form, problems } = model;
  return (
    <section class="tl-section">
      <h2 class="govuk-heading-m">Who does it</h2>
      <form method="post" action={`/work/tasks/${task.reference}/give`} novalidate>
        <input type="hidden" name="_csrf" value={facts.csrf} />
        <input type="hidden" name="version" value={task.version} />
        <Select
          id="who"
          name="who"
          label={{ text: 'Give it to' }}
          value={form.who}
          items={whoItems(facts, people)}
          {...wrongOf(problems)('who')}
        />
        <Button text="Give the task" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    </section>
  );
}

/** GET /work/tasks/:reference: what is to be done, by whom, until when, and how it went. */
export function TaskPage(facts: PageFacts, model: TaskModel): VNode {
  const { task, problems, done } = model;
  return (
    <Page
      facts={facts}
      title={task.title}
      marking={markingOf(task.marking)}
      error={problems.length > 0}
      back={{ href: '/work', text: 'What needs me' }}
      width="reading"
    >
      {problems.length > 0 && (
        <ErrorSummary titleText="There is a problem" errorList={inOrder(problems, ['state', 'reason', 'who'])} />
      )}
      {done !== null && <NotificationBanner type="success" text={done} />}
      <span class="govuk-caption-l">Task {task.reference}</span>
      <h1 class="govuk-heading-l">{task.title}</h1>
      <Facts facts={facts} task={task} />
      {task.mayEnd && <EndForm facts={facts} model={model} />}
      {task.mayGive && <GiveForm facts={facts} model={model} />}
    </Page>
  );
}
