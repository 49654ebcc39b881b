import type { VNode } from 'preact';
import { ElementList, type RecordElement, TimelineLanes, type Tone } from '#design/index.ts';
import { dayOf, sayDay } from '#kernel/instant.ts';
import { timelineOf } from '#modules/links/index.ts';
import { type Fact, sayFact } from '#modules/records/index.ts';
import { lineRecords } from '../kinds/line.ts';
import type { LinePageView } from '../queries/load-line-page.ts';
import { elementNames, type LineElement, lineElements } from '../rules/elements.ts';
import { eventsOf, type LineEvent, latestDay } from '../rules/line-lanes.ts';
import { standingOf } from './line-facts.tsx';
import { capital } from './words.ts';

/** Most sentences of evidence in the summary of an element; all of them stand in the part below. */
const mostSaid = 2;

const lanes: readonly LineEvent['lane'][] = [...lineElements, 'policing'];

/** The colour of a lane; its name always stands beside it. */
const toneOfLane: Readonly<Record<LineEvent['lane'], Tone>> = {
  communication: 'intelligence',
  movement: 'movement',
  violence: 'enforcement',
  vulnerability: 'safeguarding',
  policing: 'place',
};

function elementOf(fact: Fact): string | null {
  const element = fact.values['element'];
  return typeof element === 'string' ? element : null;
}

/** Everything of the line that is known in time: facts, links and changes of status. */
function happenings(view: LinePageView): readonly LineEvent[] {
  const facts = lineRecords.facts.flatMap((kind) =>
    kind.span === null
      ? []
      : standingOf(view, kind.code).map((fact) => ({
          id: fact.id,
          lane: kind.lane,
          element: elementOf(fact),
          since: fact.since,
          until: fact.until,
          words: sayFact(kind, fact, view.context),
          statement: fact.statement,
        })),
  );
  const links = [view, ...view.joined].flatMap((each) =>
    timelineOf(each.links).map((event) => ({ ...event, lane: event.lane ?? ('policing' as const) })),
  );
  const statuses = view.line.history.map((change, index) => ({
    key: `status ${index}`,
    lane: 'policing' as const,
    at: change.since,
    words: capital(change.status),
    statement: 'fact' as const,
  }));
  return [...eventsOf(facts), ...links, ...statuses];
}

function sayNow(view: LinePageView, element: LineElement): readonly string[] {
  const present = (code: string) => standingOf(view, code).filter((fact) => fact.until === null || code === 'areas');
  const kindOf = (code: string) => lineRecords.facts.find((each) => each.code === code);
  const code = element === 'communication' ? 'numbers' : element === 'movement' ? 'areas' : null;
  const kind = code === null ? undefined : kindOf(code);
  if (code === null || kind === undefined) return [];
  const said = present(code).map((fact) => {
    const since = fact.since === null || code !== 'numbers' ? '' : ` since ${sayDay(fact.since)}`;
    return `${sayFact(kind, fact, view.context)}${since}`;
  });
  if (said.length === 0) return [];
  return [`${code === 'areas' ? 'Worked in ' : ''}${[...new Set(said)].slice(0, 4).join(', ')}`];
}

function summaryOf(view: LinePageView, element: LineElement): RecordElement {
  const evidence = standingOf(view, 'elements').filter((fact) => elementOf(fact) === element);
  const gaps = standingOf(view, 'gaps').filter((fact) => elementOf(fact) === element);
  const events = happenings(view).filter((event) => event.lane === element);
  const said = [...sayNow(view, element), ...evidence.slice(0, mostSaid).map((fact) => String(fact.values['what']))];
  const today = dayOf(view.now);
  const seen = latestDay(events.map((event) => (event.until === 'still' ? event.at : (event.until ?? event.at))));
  const gap = gaps.map((fact) => String(fact.values['missing'])).join('; ');
  const links = events.filter((event) => event.href !== undefined).length;
  return {
    name: elementNames[element],
    ...(said.length === 0 ? {} : { words: said.join(' · ') }),
    evidence: evidence.length + links,
    evidenceHref: evidence.length > 0 ? '#elements' : '#links',
    ...(seen === null || seen > today ? {} : { lastSeen: seen }),
    ...(gap === '' ? {} : { gap }),
  };
}

/** The four elements in short: what is known, how much bears it out, when it was last seen, what is missing. */
export function LineElements({ view }: { readonly view: LinePageView }): VNode {
  const elements = lineElements.map((element) => summaryOf(view, element));
  return <ElementList title="The four elements" elements={elements} now={view.now} />;
}

/** What happened when, in lanes: facts solid, opinions hollow. */
export function LineTimeline({ view }: { readonly view: LinePageView }): VNode {
  const events = happenings(view);
  const { line } = view;
  return (
    <TimelineLanes
      words={{
        id: 'timeline-lanes',
        title: `What is known of ${line.name} in time`,
        measure: 'Facts, links and changes of status with a day, in five lanes',
        description: `${events.length} things in five lanes: communication, movement, violence, vulnerability, policing.`,
        source: 'This record and what is linked to it, as far as you can see. What has no day is on the lists alone.',
      }}
      until={dayOf(view.now)}
      lanes={lanes.map((lane) => ({
        key: lane,
        name: capital(lane),
        tone: toneOfLane[lane],
        events: events.filter((event) => event.lane === lane),
      }))}
    />
  );
}
