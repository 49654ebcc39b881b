import type { VNode } from 'preact';
import { Page, Timeline } from '#design/index.ts';
import { asDay, isDay, sayDay } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { organisationName, type SayGroup } from '#modules/directory/index.ts';
import type { Change } from '../queries/changes-of.ts';
import type { Named } from '../queries/find-named.ts';
import { changesOnPage } from '../rules/changes-on-page.ts';
import { handleOf } from '../rules/fact.ts';
import type { Field, FieldContext, FieldValue } from '../rules/field.ts';
import type { DescribedKind, FactKind, RecordKind } from '../rules/record-kind.ts';
import { sayField } from '../rules/show-field.ts';

/** Columns that every record or fact has, in the words of pages. */
const common: Readonly<Record<string, string>> = {
  statement: 'Kind of statement',
  grade: 'Grade',
  source: 'How it is known',
  basis: 'Why it may be held',
  since: 'Since',
  until: 'Until',
  marking: 'Marking',
  handling: 'Handling',
  recipients: 'Recipients',
  recipients_until: 'Recipients until',
  restricted_to: 'Restricted to',
  released_to: 'Released to',
  review_on: 'Review due',
  controller: 'Answerable organisation',
  withdrawn_at: 'Withdrawn',
  withdrawn_why: 'Why withdrawn',
  known_by: 'Known by',
  known_as: 'Known as',
  status: 'Status',
  status_since: 'Status since',
};

const groupColumns = new Set(['recipients', 'restricted_to', 'released_to']);

function sayCommon(name: string, value: unknown, groups: SayGroup): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (name === 'marking') return markingOf(value === 1 ? 1 : 0);
  if (name === 'controller') return organisationName(Number(value));
  if (groupColumns.has(name))
    return [value]
      .flat()
      .map((each) => groups(Number(each)))
      .join(', ');
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.join(', ');
  const text = String(value);
  return isDay(text) ? sayDay(asDay(text)) : text;
}

interface Words {
  readonly label: string;
  readonly say: (value: unknown) => string;
}

function wordsFor(name: string, fields: readonly Field[], context: FieldContext, groups: SayGroup): Words {
  const field = fields.find((each) => each.name === name);
  if (field !== undefined)
    return { label: field.label, say: (value) => sayField(field, (value ?? null) as FieldValue, context) ?? 'nothing' };
  const label = common[name] ?? name.replaceAll('_', ' ');
  return { label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`, say: (value) => sayCommon(name, value, groups) };
}

/**
 * The columns that are shown. What follows from a column that was typed, such as the town from an address, is left out
 * where the fields of the record are known.
 */
function differing(change: Change, fields: readonly Field[]): readonly string[] {
  const isShown = (name: string): boolean =>
    fields.length === 0 || common[name] !== undefined || fields.some((field) => field.name === name);
  const hidden = ['id', 'reference', 'withdrawn_at', 'recorded_at', 'recorded_by'];
  return Object.keys(change.before).filter((name) => !hidden.includes(name) && isShown(name));
}

function Differences(props: {
  readonly change: Change;
  readonly fields: readonly Field[];
  readonly context: FieldContext;
  readonly groups: SayGroup;
}): VNode {
  const { change, fields, context, groups } = props;
  return (
    <dl class="tl-change">
      {differing(change, fields).map((name) => {
        const { label, say } = wordsFor(name, fields, context, groups);
        return (
          <div class="tl-change__row">
            <dt>{label}</dt>
            <dd>
              <del>{say(change.before[name])}</del> {!change.takenOut && <ins>{say(change.after[name])}</ins>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface Props {
  readonly facts: PageFacts;
  readonly kind: RecordKind;
  readonly record: Named;
  readonly changes: readonly Change[];
  readonly context: FieldContext;
  readonly groups: SayGroup;
}

function fieldsOf(kind: RecordKind, fact: FactKind | undefined): readonly Field[] {
  return fact?.fields ?? (kind as Partial<DescribedKind>).fields ?? [];
}

/** What was changed of the record or of one of its facts, in a few words. */
function labelOf(kind: RecordKind, change: Change, fact: FactKind | undefined): string {
  const what = fact === undefined ? `The ${kind.words.one}` : fact.title;
  if (change.takenOut) return `${what}: taken out`;
  return change.after['withdrawn_why'] === undefined ? `${what}: changed` : `${what}: withdrawn`;
}

/** Every change of a record and its facts: what it said before and after, who changed it, when and why. */
export function HistoryPage({ facts, kind, record, changes, context, groups }: Props): VNode {
  const { held } = record;
  const last = changes.at(-1);
  return (
    <Page
      facts={facts}
      title={`History of ${record.title}`}
      marking={markingOf(held.marking)}
      back={{ href: record.path, text: record.title }}
      width="reading"
    >
      <h1 class="govuk-heading-l">History of {record.title}</h1>
      <p class="govuk-body">
        Every change to {held.reference} since it was recorded, the newest first. When each fact was added, and by whom,
        stands with it on the page of the record.
      </p>
      <Timeline
        headingLevel={2}
        items={[
          ...changes.map((change) => {
            const fact = kind.facts.find((each) => each.relation === change.relation);
            return {
              label: labelOf(kind, change, fact),
              byline: change.changedBy,
              at: change.at,
              children: (
                <div id={handleOf(change.row)}>
                  <Differences change={change} fields={fieldsOf(kind, fact)} context={context} groups={groups} />
                  {change.why !== null && <p class="govuk-body-s">Why: {change.why}</p>}
                </div>
              ),
            };
          }),
          ...(changes.length < changesOnPage
            ? [{ label: 'First recorded', byline: held.recordedBy, at: held.recordedAt, children: held.basis }]
            : []),
        ]}
      />
      {changes.length === changesOnPage && last !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/records/${held.reference}/history?before=${encodeURIComponent(last.at)}`}>
            Older changes
          </a>
        </p>
      )}
    </Page>
  );
}
