import type { ComponentChildren, VNode } from 'preact';
import { Button, Dashboard, Figure, Headline, Input, Page, PageHead } from '#design/index.ts';
import { dayOf, sayDay, sayMonth } from '#kernel/instant.ts';
import type { Marking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { type PictureQuery, pictureAddress } from '../picture-query.ts';
import type { Counted } from '../rules/counted.ts';
import { leaders, type Picture } from '../rules/picture.ts';
import { CountingRules } from './counting-rules.tsx';
import { PictureFlows } from './picture-flows.tsx';
import { PictureMap } from './picture-map.tsx';
import { MonthsOf } from './picture-months.tsx';
import { ForceTable, RegionTable } from './picture-tables.tsx';
import { WeekOf } from './picture-week.tsx';
import { saySpan } from './say-span.ts';

/** What the page of the national picture shows. */
export interface PictureModel {
  readonly picture: Picture;
  readonly query: PictureQuery;
  readonly marking: Marking;
  /** Whether the viewer may see crime data at all. */
  readonly seesCrimes: boolean;
}

function Count(props: { readonly counted: Counted; readonly children: ComponentChildren }): VNode {
  const { counted, children } = props;
  return (
    <Figure value={counted.value} href={counted.href ?? undefined}>
      {children}
    </Figure>
  );
}

function plural(counted: Counted, one: string, many: string): string {
  return counted.value === 1 ? one : many;
}

/** " Most start in Merseyside (214)." */
function Most(props: { readonly what: string; readonly of: ReturnType<typeof leaders> }): VNode | null {
  if (props.of.length === 0) return null;
  return (
    <>
      {` ${props.what} `}
      {props.of.map(({ name, counted }, index) => (
        <>
          {index === 0 ? '' : index === props.of.length - 1 ? ' and ' : ', '}
          {name} (<Figure value={counted.value} href={counted.href ?? undefined} />)
        </>
      ))}
      .
    </>
  );
}

/** " This month 41 were closed (38 by type 1, 3 by type 2) and 6 came back: 35 net." */
function ThisMonth({ picture }: { readonly picture: Picture }): VNode | null {
  const month = picture.byMonth.at(-1);
  if (month === undefined || month.closed.value + month.cameBack.value + month.new.value === 0) return null;
  return (
    <>
      {' '}
      In {sayMonth(month.month)}
      {month.isOver ? '' : ' so far'} <Count counted={month.new}>{plural(month.new, 'was new', 'were new')}</Count>,{' '}
      <Count counted={month.closed}>{plural(month.closed, 'was closed', 'were closed')}</Count> (
      <Count counted={month.closedType1}>by type 1</Count>, <Count counted={month.closedType2}>by type 2</Count>) and{' '}
      <Count counted={month.cameBack}>came back</Count>: {month.net} net.
    </>
  );
}

function InWords(props: { readonly picture: Picture; readonly isToday: boolean }): VNode {
  const { totals, rows, months, asAt } = props.picture;
  return (
    <Headline>
      {props.isToday ? 'There' : `On ${sayDay(asAt)} there`}{' '}
      {props.isToday ? plural(totals.all, 'is', 'are') : plural(totals.all, 'was', 'were')}{' '}
      <Count counted={totals.all}>{plural(totals.all, 'active line', 'active lines')}</Count>:{' '}
      <Count counted={totals.external}>across force boundaries</Count>,{' '}
      <Count counted={totals.internal}>inside one force</Count> and{' '}
      <Count counted={totals.reachNotKnown}>whose reach is not known</Count>.
      <Most what="Most start in" of={leaders(rows, (row) => row.out)} />
      <Most what="Most come into" of={leaders(rows, (row) => row.into)} />
      <ThisMonth picture={props.picture} />
      {totals.drugs !== null && months !== null && (
        <>
          {' '}
          Police recorded <Count counted={totals.drugs}>{plural(totals.drugs, 'drug offence', 'drug offences')}</Count>{' '}
          in {saySpan(months)}, as far as they are held here.
        </>
      )}
    </Headline>
  );
}

function AsAt(props: { readonly query: PictureQuery; readonly picture: Picture; readonly today: string }): VNode {
  const { query, picture } = props;
  return (
    <form class="tl-live" method="get" action="/picture">
      {query.sort !== 'force' && <input type="hidden" name="sort" value={query.sort} />}
      {query.direction !== 'ascending' && <input type="hidden" name="direction" value={query.direction} />}
      {query.show !== 'in' && <input type="hidden" name="show" value={query.show} />}
      <Input
        name="asat"
        type="date"
        label={{ text: 'As at' }}
        value={picture.asAt}
        classes="govuk-input--width-10"
        attributes={{ max: props.today }}
      />
      <Button text="Show this day" classes="govuk-button--secondary" />
      {query.asat !== null && (
        <a class="govuk-link" href={pictureAddress({ ...query, asat: null })}>
          Back to today
        </a>
      )}
    </form>
  );
}

/** The national picture: in words, as a table, on a map, and how it was counted. */
export function PicturePage(facts: PageFacts, model: PictureModel): VNode {
  const { picture, query } = model;
  const today = dayOf(facts.now);
  const isToday = picture.asAt === today;
  const withDrugs = model.seesCrimes && picture.months !== null;
  return (
    <Page facts={facts} title="The national picture" marking={model.marking}>
      <Dashboard
        head={
          <PageHead
            title="The national picture"
            says={`As at ${sayDay(picture.asAt)}`}
            links={[{ href: pictureAddress(query, '/picture.csv'), text: 'Download as CSV', download: true }]}
            actions={<AsAt query={query} picture={picture} today={today} />}
          />
        }
        headline={
          <>
            <InWords picture={picture} isToday={isToday} />
            {picture.totals.all.value === 0 && (
              <p class="govuk-body">
                No active line that you may see is recorded {isToday ? 'yet' : 'for this day'}. Lines are counted here
                as soon as forces record or import them.
              </p>
            )}
          </>
        }
        main={
          <div class="tl-table-and-map">
            <ForceTable picture={picture} query={query} withDrugs={withDrugs} />
            <div class="tl-table-and-map__map">
              <PictureMap picture={picture} query={query} withDrugs={withDrugs} />
            </div>
          </div>
        }
        panels={[
          {
            id: 'week',
            title: isToday ? 'What changed this week' : `What changed in the week up to ${sayDay(picture.asAt)}`,
            content: <WeekOf {...picture} />,
          },
          {
            id: 'regions',
            title: 'By region',
            content: <RegionTable picture={picture} query={query} withDrugs={withDrugs} />,
          },
          { id: 'months', title: 'Month by month', wide: true, content: <MonthsOf months={picture.byMonth} /> },
          { id: 'flows', title: 'From where to where', wide: true, content: <PictureFlows picture={picture} /> },
        ]}
        counting={<CountingRules facts={facts} picture={picture} seesCrimes={model.seesCrimes} />}
      />
    </Page>
  );
}
