import type { VNode } from 'preact';
import {
  ActionMenu,
  Button,
  type Matter,
  Page,
  RecordHeader,
  RecordLayout,
  type RecordPart,
  SourceLine,
  SummaryList,
  Timeline,
  WhatMattersNow,
} from '#design/index.ts';
import { may } from '#kernel/actor.ts';
import { dayOf, plusDays, sayDay } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { organisationName } from '#modules/directory/index.ts';
import { wherePart } from '#modules/links/index.ts';
import { Beside, mayAdd, mayChange, sharedMenu } from '#modules/records/index.ts';
import { lineRecords } from '../kinds/line.ts';
import type { LinePageView } from '../queries/load-line-page.ts';
import type { LineView } from '../queries/show-line.ts';
import { answersSince, openHandOver } from '../rules/hand-over.ts';
import { reachMeanings } from '../rules/reach.ts';
import { statusMeanings } from '../rules/status.ts';
import { LineElements, LineTimeline } from './line-elements.tsx';
import { factsPartOf, standingOf } from './line-facts.tsx';
import { joinedParts, LineLinks } from './line-joined.tsx';
import { LinePeople } from './line-people.tsx';
import { capital, sayOptionalDay, sayWay, toneOf } from './words.ts';

interface Props {
  readonly facts: PageFacts;
  readonly view: LinePageView;
}

function StatusHistory({ line }: { readonly line: LineView }): VNode {
  return (
    <section class="tl-section">
      <h2 class="govuk-heading-m">Status over time</h2>
      <Timeline
        headingLevel={3}
        items={line.history.map((change) => ({
          label: `${capital(change.status)} from ${sayDay(change.since)}`,
          byline: change.recordedBy,
          at: change.recordedAt,
          tone: toneOf(change.status),
          children: change.reason,
        }))}
      />
    </section>
  );
}

/** The facts of the line in short, each with what it means where a word alone would not say it. */
function OwnFacts({ line }: { readonly line: LineView }): VNode {
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const origin = line.originForce === null ? 'a force that is not known' : organisationName(line.originForce);
  return (
    <>
      <SummaryList
        rows={[
          row('Status', `${capital(line.status)} since ${sayDay(line.statusSince)}. ${statusMeanings[line.status]}`),
          row('Reach', `${capital(line.reach)}: ${reachMeanings[line.reach].toLowerCase()} Starts in ${origin}.`),
          row('First seen', sayOptionalDay(line.firstSeen)),
          row('Last seen', sayOptionalDay(line.lastSeen)),
          row('Drugs', line.drugs.length === 0 ? 'Not known' : line.drugs.join(', ')),
          ...(line.note === '' ? [] : [row('Note', line.note)]),
          row('Held because', line.basis),
          ...(line.sourceReference === null ? [] : [row('The force’s own reference', line.sourceReference)]),
        ]}
      />
      <SourceLine source={line.source} statement={line.statement} recordedAt={line.recordedAt} />
    </>
  );
}

/** What waits for somebody: a proposal to hand the line over, a review that is due. */
function mattersOf({ facts, view }: Props): readonly Matter[] {
  const { line, handOvers } = view;
  const open = openHandOver(handOvers);
  const today = dayOf(view.now);
  const isOurs = facts.actor?.organisation === line.controller;
  const isAsked = open !== null && facts.actor?.organisation === open.to;
  const link = { href: `/lines/${line.reference}/hand-over`, text: isAsked ? 'Accept or decline' : 'See the proposal' };
  const decides = facts.actor !== null && may(facts.actor, 'records.release') && (isAsked || isOurs);
  return [
    ...(open === null
      ? []
      : [
          {
            words: `${organisationName(open.from)} proposes that ${organisationName(open.to)} answers for this line. ${open.why}`,
            ...(decides ? { link } : {}),
          },
        ]),
    ...(isOurs && line.reviewOn <= plusDays(today, 28)
      ? [{ words: `The review of this record is due on ${sayDay(line.reviewOn)}.`, loud: line.reviewOn < today }]
      : []),
  ];
}

function Actions({ facts, view }: Props): VNode {
  const { line } = view;
  const { actor } = facts;
  const add = mayAdd(lineRecords, line, actor);
  const hands = actor !== null && actor.organisation === line.controller && may(actor, 'records.release');
  const joins = actor !== null && may(actor, 'lines.merge');
  return (
    <>
      {actor !== null && may(actor, 'sightings.record') && <Button href="/sightings/new" text="Record a sighting" />}
      {add && (
        <Button
          href={`/records/${line.reference}/facts/elements/new`}
          text="Add what you know"
          classes="govuk-button--secondary"
        />
      )}
      {mayChange(lineRecords, line, actor) && (
        <Button href={`/lines/${line.reference}/change`} text="Change this line" classes="govuk-button--secondary" />
      )}
      <ActionMenu
        text="More"
        about={line.name}
        items={[
          ...(hands ? [{ href: `/lines/${line.reference}/hand-over`, text: 'Hand it over to another force' }] : []),
          ...(joins ? [{ href: `/lines/${line.reference}/join`, text: 'Join with another record, or part' }] : []),
          ...sharedMenu(lineRecords, line, actor).filter((each) => each.text !== 'Change'),
        ]}
      />
    </>
  );
}

function Header({ facts, view }: Props): VNode {
  const { line } = view;
  const areas = [...new Set(standingOf(view, 'areas').map((fact) => Number(fact.values['force'])))];
  const since = answersSince(view.handOvers);
  return (
    <RecordHeader
      kind="Line"
      title={line.name}
      reference={line.reference}
      status={{ text: capital(line.status), tone: toneOf(line.status) }}
      marking={markingOf(line.marking)}
      handling={line.handling}
      summary={`${capital(line.reach)}: ${sayWay(line.originForce, areas)}`}
      answerable={{
        who: organisationName(line.controller),
        since: dayOf(since ?? line.recordedAt),
        reviewDue: line.reviewOn,
        now: view.now,
      }}
      actions={<Actions facts={facts} view={view} />}
    />
  );
}

function partsOf({ facts, view }: Props): readonly RecordPart[] {
  const { line, links } = view;
  const { actor } = facts;
  const total = [links, ...view.joined.map((each) => each.links)].reduce((sum, each) => sum + each.total, 0);
  const linking = actor !== null && may(actor, 'links.edit');
  const where = wherePart(view.places, view.towns);
  return [
    { id: 'four-elements', title: 'In short', content: <LineElements view={view} /> },
    { id: 'people', title: 'People', count: view.people.length, content: <LinePeople people={view.people} /> },
    { id: 'facts', title: 'The facts', content: <OwnFacts line={line} /> },
    {
      id: 'links',
      title: 'People, phones, places and what else is linked',
      count: total,
      content: <LineLinks view={view} mayAdd={linking} />,
    },
    ...(where === null ? [] : [where]),
    ...lineRecords.facts.map((kind) => factsPartOf({ view, kind, actor })),
    ...joinedParts(view),
    { id: 'timeline', title: 'Timeline', content: <LineTimeline view={view} /> },
  ];
}

/** A line: what it is, how it stands, its four elements, its facts with who says so, its history, who can see it. */
export function LinePage({ facts, view }: Props): VNode {
  const { line } = view;
  const matters = mattersOf({ facts, view });
  return (
    <Page
      facts={facts}
      title={`${line.name} ${line.reference}`}
      marking={markingOf(line.marking)}
      back={{ href: '/lines', text: 'Lines' }}
      width="wide"
    >
      <RecordLayout
        header={<Header facts={facts} view={view} />}
        {...(matters.length === 0 ? {} : { matters: <WhatMattersNow matters={matters} /> })}
        parts={partsOf({ facts, view })}
        beside={
          <Beside held={line} groups={view.groups}>
            <StatusHistory line={line} />
          </Beside>
        }
      />
    </Page>
  );
}
