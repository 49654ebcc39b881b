import type { VNode } from 'preact';
import { Button, ErrorSummary, Input, inOrder, Page, Radios, Select, Textarea, wrongOf } from '#design/index.ts';
import { may } from '#kernel/actor.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { anybody, type Choice, type TaskForm, taskPriorities } from '../rules/task-form.ts';
import { priorityWords } from './work-words.tsx';

const bold = 'govuk-label--s';

/** The form of a new task. */
export interface TaskFormModel {
  readonly form: TaskForm;
  readonly people: readonly Choice[];
  readonly problems: readonly FieldProblem[];
}

/** Whoever may be chosen, the organisation as a whole among them where this person may give tasks. */
export function whoItems(facts: PageFacts, people: readonly Choice[]) {
  const { actor } = facts;
  const whole = { value: anybody, text: `Whoever of ${actor?.organisationName ?? 'your organisation'} takes it on` };
  const say = (each: Choice) => (each.account === actor?.account ? `${each.label} (you)` : each.label);
  return [
    { value: '', text: 'Choose' },
    ...(actor !== null && may(actor, 'work.assign') ? [whole] : []),
    ...people.map((each) => ({ value: each.label, text: say(each) })),
  ];
}

/** GET and POST /work/tasks/new. */
export function TaskFormPage(facts: PageFacts, { form, people, problems }: TaskFormModel): VNode {
  const wrong = wrongOf(problems);
  return (
    <Page
      facts={facts}
      title="Add a task"
      marking="OFFICIAL"
      error={problems.length > 0}
      back={{ href: '/work', text: 'What needs me' }}
      width="reading"
    >
      {problems.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={inOrder(problems, ['title', 'about', 'who', 'due', 'priority'])}
        />
      )}
      <h1 class="govuk-heading-l">Add a task</h1>
      <form method="post" action="/work/tasks/new" novalidate>
        <input type="hidden" name="_csrf" value={facts.csrf} />
        <Textarea
          id="title"
          name="title"
          label={{ text: 'What is to be done', classes: bold }}
          hint={{ text: 'In one sentence. Your organisation can read it; name people only as far as it needs.' }}
          rows={2}
          value={form.title}
          {...wrong('title')}
        />
        <Input
          id="about"
          name="about"
          label={{ text: 'About which record, if any', classes: bold }}
          hint={{ text: 'Its reference, such as L-7K3Q-9F. Who may not see the record will not see the task.' }}
          classes="govuk-input--width-10"
          value={form.about}
          autocomplete="off"
          spellcheck={false}
          {...wrong('about')}
        />
        <Select
          id="who"
          name="who"
          label={{ text: 'Who does it', classes: bold }}
          value={form.who}
          items={whoItems(facts, people)}
          {...wrong('who')}
        />
        <Input
          id="due"
          name="due"
          label={{ text: 'By when, if there is a day', classes: bold }}
          hint={{ text: 'Like 21/11/2026.' }}
          classes="govuk-input--width-10"
          value={form.due}
          {...wrong('due')}
        />
        <Radios
          name="priority"
          idPrefix="priority"
          fieldset={{ legend: { text: 'How urgent', classes: 'govuk-fieldset__legend--s' } }}
          value={form.priority}
          items={taskPriorities.map((value) => ({ value, text: priorityWords[value] }))}
          {...wrong('priority')}
        />
        <Button text="Add the task" preventDoubleClick />
      </form>
    </Page>
  );
}
