import type { ComponentChildren, VNode } from 'preact';
import {
  ActionMenu,
  Page,
  RecordHeader,
  RecordLayout,
  type RecordPart,
  SourceLine,
  type Status,
  SummaryList,
  Timeline,
  WhoCanSee,
} from '#design/index.ts';
import { may, type PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asInstant, type Day, dayOf, type Instant, sayDay, sayInstant } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { organisationName, type SayGroup } from '#modules/directory/index.ts';
import type { DescribedRecord, HeldRecord } from '../queries/find-record.ts';
import { type Fact, standing } from '../rules/fact.ts';
import type { FieldContext } from '../rules/field.ts';
import type { DescribedKind, RecordKind } from '../rules/record-kind.ts';
import { doubtsOf, sayField } from '../rules/show-field.ts';
import { sayFact } from './fact-item.tsx';
import { factsPart } from './facts-part.tsx';

/** What a kind adds to the page that all kinds share. */
export interface MoreOfPage {
  readonly isChild?: boolean;
  readonly status?: Status;
  readonly tags?: readonly Status[];
  readonly summary?: ComponentChildren;
  /** What matters now, before everything else. */
  readonly matters?: ComponentChildren;
  /** Parts that stand before the facts, and after them. */
  readonly first?: readonly RecordPart[];
  readonly last?: readonly RecordPart[];
  /** Codes of fact kinds that a part of the kind's own shows already. */
  readonly shownElsewhere?: readonly string[];
  /** Other records that these parts show: the ledger is told of them. */
  readonly seen?: readonly Id[];
  /** Buttons of the kind's own. */
  readonly actions?: ComponentChildren;
  /** What else can be done, behind "More". */
  readonly menu?: readonly { readonly href: string; readonly text: string }[];
}

/** Whether somebody may change the record itself. */
export function mayChange(kind: RecordKind, held: HeldRecord, actor: PersonActor | null): boolean {
  return actor !== null && actor.organisation === held.controller && may(actor, kind.edit);
}

/** Whether somebody may add what they know: the controller's people, or any force where the kind takes it. */
export function mayAdd(kind: RecordKind, held: HeldRecord, actor: PersonActor | null): boolean {
  if (mayChange(kind, held, actor)) return true;
  return actor !== null && kind.contribute !== null && may(actor, kind.contribute);
}

/** Under "More": what can be done to any record. */
export function sharedMenu(kind: RecordKind, held: HeldRecord, actor: PersonActor | null) {
  const path = `/records/${held.reference}`;
  const isOwn = actor !== null && actor.organisation === held.controller;
  const controls = isOwn && may(actor, 'records.release');
  const shares = isOwn && kind.isShareable === true && may(actor, 'sharing.share');
  return [
    ...(mayChange(kind, held, actor) ? [{ href: `${kind.base}/${held.reference}/change`, text: 'Change' }] : []),
    ...(controls ? [{ href: `${path}/audience`, text: 'Change who can see it, or its review' }] : []),
    ...(shares ? [{ href: `${path}/share`, text: 'Share facts with a partner' }] : []),
    { href: `${path}/history`, text: 'History of every change' },
  ];
}

/** Who can see a record, its review, who recorded it: beside the parts of every record. */
export function Beside(props: {
  readonly held: HeldRecord;
  readonly groups: SayGroup;
  readonly children?: ComponentChildren;
}): VNode {
  const { held, groups } = props;
  return (
    <>
      {props.children}
      <WhoCanSee
        marking={markingOf(held.marking)}
        handling={held.handling}
        controller={organisationName(held.controller)}
        recipients={(held.recipients ?? []).map(groups)}
        recipientsUntil={held.recipientsUntil === null ? undefined : dayOf(held.recipientsUntil)}
        restricted={(held.restrictedTo ?? []).map(groups)}
        released={(held.releasedTo ?? []).map(organisationName)}
        reviewOn={held.reviewOn}
      />
      <p class="govuk-body-s tl-muted">
        Recorded by {held.recordedBy} on {sayInstant(held.recordedAt)}.
        {held.changedAt !== null && ` Changed by ${held.changedBy} on ${sayInstant(held.changedAt)}.`}{' '}
        <a class="govuk-link" href={`/records/${held.reference}/history`}>
          History
        </a>
      </p>
    </>
  );
}

function OwnFacts(props: {
  readonly kind: DescribedKind;
  readonly record: DescribedRecord;
  readonly context: FieldContext;
}): VNode {
  const { kind, record, context } = props;
  const said = kind.fields.flatMap((field) => {
    const text = sayField(field, record.values[field.name] ?? null, context);
    if (text === null) return [];
    const doubts = doubtsOf([field], record.values, context.today).map((doubt) => (
      <p class="tl-fact__doubt">{doubt}</p>
    ));
    const value = doubts.length === 0 ? { text } : { html: [text, ...doubts] };
    return [{ key: { text: field.label }, value }];
  });
  return (
    <>
      <SummaryList rows={[...said, { key: { text: 'Held because' }, value: { text: record.basis } }]} />
      <SourceLine source={record.source} statement={record.statement} recordedAt={record.recordedAt} />
    </>
  );
}

/** Noon in UTC: the same day in London, summer and winter. */
function startOf(day: Day): Instant {
  return asInstant(`${day}T12:00:00Z`);
}

/** When facts began and ended, the newest first. */
function timelineOf(facts: readonly Fact[], context: FieldContext) {
  return facts
    .flatMap((fact) => (fact.since === null ? [] : [{ fact, since: fact.since }]))
    .toSorted((one, other) => (one.since < other.since ? 1 : -1))
    .map(({ fact, since }) => ({
      label: `${fact.kind.title}: ${sayFact(fact.kind, fact, context)}`,
      byline: organisationName(fact.contributor),
      datetime: { timestamp: startOf(since), type: 'date' as const },
      children: `${fact.source}${fact.until === null ? '' : `. Until ${sayDay(fact.until)}`}`,
    }));
}

export interface RecordPageProps {
  readonly facts: PageFacts;
  readonly kind: DescribedKind;
  readonly record: DescribedRecord;
  readonly stated: ReadonlyMap<string, readonly Fact[]>;
  readonly context: FieldContext;
  readonly links: RecordPart;
  /** Where it was met; null where nothing says so. */
  readonly where: RecordPart | null;
  readonly more: MoreOfPage;
  readonly groups: SayGroup;
}

/** Buttons and the menu; nothing where the history alone is left, which stands beside the parts of every record. */
function actionsOf({ facts, kind, record, more }: RecordPageProps): VNode | undefined {
  const items = [...(more.menu ?? []), ...sharedMenu(kind, record, facts.actor)];
  if (more.actions === undefined && items.length === 1) return undefined;
  return (
    <>
      {more.actions}
      {items.length > 1 && <ActionMenu text="More" about={record.title} items={items} />}
    </>
  );
}

/** The one shape of every record page: what it is, what matters now, facts with their sources, timeline, links. */
export function RecordPage(props: RecordPageProps): VNode {
  const { facts, kind, record, stated, context, more } = props;
  const { title } = record;
  const add = mayAdd(kind, record, facts.actor);
  const all = [...stated.values()].flatMap((each) => standing(each));
  const timeline = timelineOf(all, context);
  const hidden = new Set(more.shownElsewhere ?? []);
  return (
    <Page
      facts={facts}
      title={`${title} ${record.reference}`}
      marking={markingOf(record.marking)}
      back={{ href: kind.base, text: kind.words.title }}
      width="wide"
    >
      <RecordLayout
        header={
          <RecordHeader
            kind={kind.words.one.charAt(0).toUpperCase() + kind.words.one.slice(1)}
            title={title}
            reference={record.reference}
            child={more.isChild}
            status={more.status ?? { text: `Held by ${organisationName(record.controller)}`, tone: 'intelligence' }}
            tags={more.tags}
            marking={markingOf(record.marking)}
            handling={record.handling}
            summary={more.summary}
            actions={actionsOf(props)}
          />
        }
        matters={more.matters}
        parts={[
          ...(more.first ?? []),
          { id: 'facts', title: 'The facts', content: <OwnFacts kind={kind} record={record} context={context} /> },
          ...kind.facts
            .filter((fact) => stated.has(fact.code) && !hidden.has(fact.code))
            .map((fact) =>
              factsPart({
                kind: fact,
                facts: stated.get(fact.code) ?? [],
                context,
                handling: record.handling,
                record: `/records/${record.reference}`,
                organisation: facts.actor?.organisation ?? 0,
                mayAdd: add,
              }),
            ),
          props.links,
          ...(props.where === null ? [] : [props.where]),
          ...(timeline.length === 0
            ? []
            : [{ id: 'timeline', title: 'Timeline', content: <Timeline headingLevel={3} items={timeline} /> }]),
          ...(more.last ?? []),
        ]}
        beside={<Beside held={record} groups={props.groups} />}
      />
    </Page>
  );
}
