import type { VNode } from 'preact';
import {
  Button,
  Dashboard,
  type DataColumn,
  DataTable,
  EmptyState,
  Figure,
  Headline,
  Input,
  Page,
  PageHead,
} from '#design/index.ts';
import { dayOf, sayDay } from '#kernel/instant.ts';
import type { Marking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { organisationName } from '#modules/directory/index.ts';
import { pictureDefinition } from '../definitions.ts';
import { areaAddress } from '../picture-query.ts';
import { type AreaPicture, mostShown, type Neighbour, type RankedLine } from '../rules/area-picture.ts';
import type { HarmOfLine } from '../rules/harm.ts';
import { CountLink } from './count-link.tsx';
import { MonthsOf } from './picture-months.tsx';
import { WeekOf } from './picture-week.tsx';

function InWords({ picture }: { readonly picture: AreaPicture }): VNode {
  const { all, out, into, inside, reachNotKnown, area } = picture;
  return (
    <Headline>
      <Figure value={all.value} href={all.href ?? undefined}>
        {all.value === 1 ? 'active line has' : 'active lines have'}
      </Figure>{' '}
      to do with {area.name}: <Figure value={out.value} href={out.href ?? undefined} /> out,{' '}
      <Figure value={into.value} href={into.href ?? undefined} /> in,{' '}
      <Figure value={inside.value} href={inside.href ?? undefined} /> inside and{' '}
      <Figure value={reachNotKnown.value} href={reachNotKnown.href ?? undefined} /> whose reach is not known.
    </Headline>
  );
}

const figure = (key: keyof HarmOfLine, title: string): DataColumn<RankedLine> => ({
  key,
  title,
  numeric: true,
  cell: ({ harm }) => (harm[key] === 0 ? <span class="tl-zero">0</span> : harm[key]),
});

function sayWay({ line }: RankedLine): string {
  const from = line.originForce === null ? 'Not known' : organisationName(line.originForce);
  const into = line.areas.filter((force) => force !== line.originForce).map(organisationName);
  if (into.length === 0) return from;
  return `${from} → ${into[0]}${into.length > 1 ? ` +${into.length - 1}` : ''}`;
}

const columns: readonly DataColumn<RankedLine>[] = [
  {
    key: 'brand',
    title: 'Line',
    rowHeader: true,
    noWrap: true,
    cell: ({ line }) => (
      <a class="govuk-link" href={`/lines/${line.reference}`}>
        {line.name}
      </a>
    ),
  },
  figure('children', 'Children'),
  figure('violence', 'Violence'),
  figure('exploitedAdults', 'Exploited adults'),
  figure('cuckooed', 'Cuckooed premises'),
  { key: 'way', title: 'From → into', cell: sayWay },
  {
    key: 'seen',
    title: 'Last seen',
    noWrap: true,
    cell: ({ line }) => (line.lastSeen === null ? 'Not known' : sayDay(line.lastSeen)),
  },
];

function Ranked({ picture }: { readonly picture: AreaPicture }): VNode {
  const { ranked, all } = picture;
  return (
    <>
      <DataTable
        caption="Active lines by recorded harm"
        columns={columns}
        rows={ranked.slice(0, mostShown)}
        rowKey={({ line }) => line.reference}
        empty={
          <EmptyState title="No active line">
            None that you can see starts here or is worked here. That may mean that none has been recorded.
          </EmptyState>
        }
      />
      <p class="govuk-body-s">
        Ranked by how many of the four kinds of harm are recorded, then by children. There is no score: nobody has said
        how many of one are worth one of another. Little recorded is not little harm.
        {ranked.length > mostShown && all.href !== null && (
          <>
            {' '}
            <a class="govuk-link" href={all.href}>
              All {all.value} lines
            </a>
          </>
        )}
      </p>
    </>
  );
}

const sharedColumns: readonly DataColumn<Neighbour>[] = [
  {
    key: 'force',
    title: 'Force',
    rowHeader: true,
    cell: ({ force }) => (force === null ? 'Origin not known' : organisationName(force)),
  },
  {
    key: 'from',
    title: 'From there',
    numeric: true,
    cell: ({ force, from }) => (
      <CountLink
        counted={from}
        what={`lines from ${force === null ? 'an origin that is not known' : organisationName(force)}`}
      />
    ),
  },
  {
    key: 'to',
    title: 'To there',
    numeric: true,
    cell: ({ force, to }) =>
      force === null ? '' : <CountLink counted={to} what={`lines to ${organisationName(force)}`} />,
  },
];

function Shared({ picture }: { readonly picture: AreaPicture }): VNode {
  if (picture.neighbours.length === 0)
    return <p class="govuk-body">No active line that you may see runs between here and another force.</p>;
  return (
    <>
      <DataTable
        caption="Shared with"
        captionHidden
        density="compact"
        columns={sharedColumns}
        rows={picture.neighbours}
        rowKey={({ force }) => String(force)}
      />
      <p class="govuk-body-s">A line into three forces stands in three rows.</p>
    </>
  );
}

function AsAt(props: { readonly picture: AreaPicture; readonly today: string }): VNode {
  const { area, asAt } = props.picture;
  return (
    <form class="tl-live" method="get" action={areaAddress(area.word, null)}>
      <Input
        name="asat"
        type="date"
        label={{ text: 'As at' }}
        value={asAt}
        classes="govuk-input--width-10"
        attributes={{ max: props.today }}
      />
      <Button text="Show this day" classes="govuk-button--secondary" />
    </form>
  );
}

function Counting({ facts }: { readonly facts: PageFacts }): VNode {
  return (
    <section class="tl-reading" aria-labelledby="how-counted">
      <h2 class="govuk-heading-m" id="how-counted">
        How these are counted
      </h2>
      <p class="govuk-body">
        As in the national picture, version {pictureDefinition.version} of its definitions, of the lines that have to do
        with this area: they start here or are worked here. Only what you may see is counted
        {facts.actor !== null && `, ${facts.actor.name}, ${facts.actor.organisationName}`}. Children: people with a role
        in the line who are children or may be. Violence: incidents of violence in the twelve months up to the day.
        Exploited adults: other people with a role who are held as victims now. Cuckooed premises: homes that were taken
        over, at any time. Somebody whom two forces hold counts twice until it is decided that they are one.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/picture">
          The national picture
        </a>
      </p>
    </section>
  );
}

/** The picture of one force or one region: what has to do with it, the most harmful first. */
export function AreaPage(facts: PageFacts, model: { readonly picture: AreaPicture; readonly marking: Marking }): VNode {
  const { picture, marking } = model;
  const today = dayOf(facts.now);
  const isToday = picture.asAt === today;
  return (
    <Page
      facts={facts}
      title={`The picture of ${picture.area.name}`}
      marking={marking}
      back={{ href: '/picture', text: 'The national picture' }}
    >
      <Dashboard
        head={
          <PageHead
            title={picture.area.name}
            says={`Lines as at ${sayDay(picture.asAt)}`}
            actions={<AsAt picture={picture} today={today} />}
          />
        }
        headline={<InWords picture={picture} />}
        main={<Ranked picture={picture} />}
        panels={[
          {
            id: 'week',
            title: isToday ? 'What changed this week' : `What changed in the week up to ${sayDay(picture.asAt)}`,
            content: <WeekOf {...picture} touches={picture.area.word} />,
          },
          { id: 'shared', title: 'Shared with', content: <Shared picture={picture} /> },
          { id: 'months', title: 'Month by month', wide: true, content: <MonthsOf months={picture.byMonth} /> },
        ]}
        counting={<Counting facts={facts} />}
      />
    </Page>
  );
}
