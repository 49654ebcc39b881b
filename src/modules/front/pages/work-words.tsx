import type { VNode } from 'preact';
import { Clock, sayDue, Tag } from '#design/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import { type Instant, sayDay, sayInstant } from '#kernel/instant.ts';
import type { Due } from '#kernel/working-days/index.ts';
import type { AboutRecord, Priority } from '#platform/work/index.ts';
import { recordAddress } from '../rules/record-address.ts';

/** "Task" for `task`. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How urgent something is, in words for a form. */
export const priorityWords: Readonly<Record<Priority, string>> = {
  'child at risk': 'A child is at risk',
  high: 'High',
  ordinary: 'Ordinary',
};

/** A sign only for what comes before others. */
export function PrioritySign({ priority }: { readonly priority: Priority }): VNode | null {
  if (priority === 'ordinary') return null;
  return priority === 'high' ? (
    <Tag text="High" classes="govuk-tag--yellow" />
  ) : (
    <Tag text="Child at risk" classes="govuk-tag--red" />
  );
}

interface DueProps {
  readonly due: Due | null;
  readonly priority: Priority;
  readonly now: Instant;
}

/** When it is due. One thing is loud: what is overdue for a child; what else is late says so quietly. */
export function DueWords({ due, priority, now }: DueProps): VNode {
  if (due === null) return <>No date</>;
  const { words, nearness } = sayDue(due, now);
  if (nearness !== 'overdue' || priority === 'child at risk') return <Clock due={due} now={now} />;
  return (
    <>
      {capital(words)}, <span class="tl-muted">{'day' in due ? sayDay(due.day) : sayInstant(due.at)}</span>
    </>
  );
}

interface AboutProps {
  readonly about: AboutRecord | null;
  readonly actor: PersonActor | null;
}

/** The record that work is about, as whoever looks may see it now. */
export function AboutWords({ about, actor }: AboutProps): VNode {
  if (about === null) return <>No record</>;
  const href = actor === null ? null : recordAddress(actor, about.kind, about.reference);
  const words = (
    <>
      {about.title} <span class="tl-muted">{about.reference}</span>
    </>
  );
  if (href === null)
    return (
      <>
        {capital(about.kind)}: {words}
      </>
    );
  return (
    <>
      {capital(about.kind)}:{' '}
      <a class="govuk-link" href={href}>
        {words}
      </a>
    </>
  );
}
