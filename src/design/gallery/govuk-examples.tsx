import { Accordion } from '../govuk/accordion.tsx';
import { TaskList } from '../govuk/task-list.tsx';
import type { Example, GalleryPage } from './example.ts';
import { framePages } from './govuk-frame-examples.tsx';
import { ArabicName, longWords, welshName, welshPlace } from './govuk-name-examples.tsx';

const accordions: readonly Example[] = [
  {
    title: 'One section',
    node: (
      <Accordion
        id="guidance-one"
        headingLevel={3}
        rememberExpanded={false}
        items={[
          {
            heading: { text: 'What counts as a line' },
            content: { text: 'A branded number that deals drugs from one place to another.' },
          },
        ]}
      />
    ),
  },
  {
    title: 'Several sections, with what each is about; the second open from the start',
    node: (
      <Accordion
        id="guidance-several"
        headingLevel={3}
        rememberExpanded={false}
        items={[
          {
            heading: { text: 'Recording a number' },
            summary: { text: 'Any form will do' },
            content: { text: 'Paste the message as it came: the number is found in it.' },
          },
          {
            heading: { text: 'When a child is found' },
            summary: { text: 'Safeguarding comes first' },
            expanded: true,
            content: {
              html: (
                <ul class="govuk-list govuk-list--bullet">
                  <li>Ring children’s social care at home and where the child was found.</li>
                  <li>Ring the rescue service, at any hour.</li>
                  <li>
                    <a class="govuk-link" href="/encounters/new">
                      Record the encounter
                    </a>
                    .
                  </li>
                </ul>
              ),
            },
          },
          {
            heading: { text: 'Closing a line' },
            summary: { text: 'Who decides, and on what' },
            content: { text: 'The centre decides, on the evidence that the taskforce gives.' },
          },
        ]}
      />
    ),
  },
  {
    title: 'Names of two alphabets and long words',
    node: (
      <Accordion
        id="guidance-long"
        headingLevel={3}
        rememberExpanded={false}
        items={[
          {
            heading: { text: welshName },
            summary: { text: `Last seen at ${welshPlace}` },
            content: { text: 'Born 14 May 2011.' },
          },
          {
            heading: { html: <ArabicName /> },
            summary: { text: 'Last seen at Shrewsbury' },
            content: { text: 'Born about 2010.' },
          },
          { heading: { text: longWords }, summary: { text: longWords }, content: { text: longWords } },
        ]}
      />
    ),
  },
];

const tasks: readonly Example[] = [
  {
    title: 'One task',
    node: (
      <TaskList
        idPrefix="task-one"
        items={[
          {
            title: { text: 'Read the conditions of use' },
            href: '/conditions',
            status: { tag: { text: 'Not started', classes: 'govuk-tag--blue' } },
          },
        ]}
      />
    ),
  },
  {
    title: 'Tasks in every state, one of them wrong, one that cannot be started',
    node: (
      <TaskList
        idPrefix="task-many"
        items={[
          { title: { text: 'What was seen' }, href: '/encounters/1/seen', status: { text: 'Completed' } },
          {
            title: { text: 'Referral to children’s social care: Knowsley' },
            hint: { text: 'Where the child lives' },
            href: '/encounters/1/home',
            status: { tag: { text: 'In progress', classes: 'govuk-tag--teal' } },
          },
          {
            title: { text: 'Referral to children’s social care: Shropshire' },
            hint: { text: 'Where the child was found' },
            href: '/encounters/1/found',
            status: { tag: { text: 'Not started', classes: 'govuk-tag--blue' } },
          },
          {
            title: { text: 'National referral mechanism' },
            href: '/encounters/1/nrm',
            status: { tag: { text: 'There is a problem', classes: 'govuk-tag--red' } },
          },
          {
            title: { text: 'Check and send' },
            hint: { text: 'When everything above is complete' },
            status: { text: 'Cannot start yet', classes: 'govuk-task-list__status--cannot-start-yet' },
          },
        ]}
      />
    ),
  },
  {
    title: 'Names of two alphabets and long words',
    node: (
      <TaskList
        idPrefix="task-long"
        items={[
          {
            title: { text: `Ring ${welshName}` },
            hint: { text: `Social worker, ${welshPlace}` },
            href: '/tasks/1',
            status: { tag: { text: 'Overdue by 2 days', classes: 'govuk-tag--red' } },
          },
          {
            title: {
              html: (
                <>
                  Ring the mother of <ArabicName />
                </>
              ),
            },
            href: '/tasks/2',
            status: { text: 'Completed' },
          },
          {
            title: { text: longWords },
            hint: { text: longWords },
            href: '/tasks/3',
            status: { tag: { text: longWords, classes: 'govuk-tag--grey' } },
          },
        ]}
      />
    ),
  },
];

/** Components of GOV.UK that stand on their own. */
export const govukPages: readonly GalleryPage[] = [
  { slug: 'accordions', title: 'Accordions', examples: accordions },
  { slug: 'task-lists', title: 'Task lists', examples: tasks },
  ...framePages,
];
