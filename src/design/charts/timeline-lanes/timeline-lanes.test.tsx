import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, asInstant, plusDays, plusSeconds } from '#kernel/instant.ts';
import { statements } from '#kernel/marking.ts';
import { narrowWidth, wideWidth } from '../frame/chart-frame.tsx';
import { brokenNumbers, collisions, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import { TimelineLanes, timelineLanesDrawing } from './timeline-lanes.tsx';
import type { Lane, LaneEvent, TimelineLanesProps } from './timeline-lanes-props.ts';

const begin = asDay('2026-01-01');
const event = (days: number, words: string, more: Partial<LaneEvent> = {}): LaneEvent => ({
  key: `${days} ${words}`,
  at: plusDays(begin, days),
  words,
  statement: 'fact',
  ...more,
});
const lane = (name: string, ...events: readonly LaneEvent[]): Lane => ({ key: name, name, events });
const lanes = (...given: readonly Lane[]): TimelineLanesProps => ({
  words: { id: 'lanes', title: 'Stabbing', measure: 'SCOTTY', description: 'Lanes.' },
  lanes: given,
});
const draw = (props: TimelineLanesProps, width = wideWidth) =>
  readDrawing(timelineLanesDrawing(props, { drawing: 'd', width }));
const texts = (drawn: ReturnType<typeof draw>) => drawn.words.map(({ text }) => text);
const both = [narrowWidth, wideWidth] as const;

describe.each(both)('an event on a sheet of %i pixels', (width) => {
  it('says its lane, when, what, and whether it is fact, opinion or assessment, and leads to its record', () => {
    const drawn = draw(lanes(lane('Violence', event(3, 'stabbing', { statement: 'opinion', href: '/i/1' }))), width);
    expect(drawn.says).toEqual(['Violence, 4 January 2026: stabbing (opinion)']);
    expect(drawn.svg).toContain('href="/i/1"');
    expect(texts(drawn)).toContain('stabbing');
  });

  it('looks different by its statement without colour', () => {
    const shapes = statements.map((statement) => {
      const { svg } = draw(lanes(lane('Violence', event(3, 'stabbing', { statement }))), width);
      return /<title>Violence, .*?<\/title>(.*?)<\/g>/.exec(svg)?.[1];
    });
    expect(new Set(shapes).size).toBe(3);
  });

  it('that goes on is said and drawn to the end', () => {
    const still = event(3, 'number ending 412', { until: 'still' });
    const drawn = draw({ ...lanes(lane('Communication', still)), until: plusDays(begin, 90) }, width);
    expect(drawn.says).toEqual(['Communication, since 4 January 2026: number ending 412 (fact)']);
  });

  it('is never hidden: those at one place are stacked, or counted and named', () => {
    const events = Array.from({ length: 6 }, (_, index) => event(40, `found ${index}`));
    const far = event(300, 'warrant');
    const drawn = draw(lanes(lane('Vulnerability', ...events, far)), width);
    expect(texts(drawn)).toContain('6');
    for (const { words } of events) expect(drawn.says.join(' ')).toContain(words);
    expect(drawn.says.find((said) => said.includes('6 events'))).toContain('10 February 2026');
  });

  it('of which only the day is known is drawn over the whole day where hours show', () => {
    const hour = (hours: number) => plusSeconds(asInstant('2026-01-04T08:00:00Z'), hours * 3600);
    const call = { ...event(3, 'call'), at: hour(2) };
    const { svg } = draw(lanes(lane('Violence', event(3, 'stabbing')), lane('Calls', call)), width);
    expect(svg).toMatch(/<title>Violence[^<]*<\/title><path class="tl-mark__ground"/);
    expect(svg).not.toMatch(/<title>Calls[^<]*<\/title><path class="tl-mark__ground"/);
  });
});

describe.each(both)('a gap on a sheet of %i pixels', (width) => {
  const gap = { from: asDay('2026-03-03'), until: asDay('2026-05-09') };
  const props = lanes({ ...lane('Movement', event(0, 'hire car'), event(330, 'taxi')), gaps: [gap] });

  it('is drawn as one, with its words', () => {
    const drawn = draw(props, width);
    expect(drawn.says).toContain('Movement, nothing known 3 March to 9 May 2026');
    expect(texts(drawn).join(' ')).toContain('nothing known 3 March to 9 May 2026');
    expect(drawn.svg).toContain('url(#d-no-figure)');
    expect(texts(drawn)).toContain('Nothing known');
  });
});

describe('the drawing', () => {
  it('runs down the page where across cannot be read', () => {
    const props = lanes(lane('Violence', event(0, 'first'), event(100, 'second')));
    const place = (text: string, width: number) => draw(props, width).words.find((words) => words.text === text);
    expect(place('first', narrowWidth)?.top).toBeLessThan(place('second', narrowWidth)?.top ?? 0);
    expect(place('first', wideWidth)?.top).toBe(place('second', wideWidth)?.top);
  });

  it('says where a lane has nothing', () => {
    const props = lanes(lane('Violence'), lane('Movement', event(1, 'taxi')));
    expect(texts(draw(props))).toContain('Nothing recorded');
    expect(texts(draw(props, narrowWidth))).toContain('Violence: nothing recorded');
  });

  it('says so where there is nothing at all', () => {
    expect(texts(draw(lanes(lane('Violence'))))).toEqual(['Nothing is recorded yet.']);
  });

  it('says so where it has no room for the words of each', () => {
    const events = Array.from({ length: 60 }, (_, index) => event(index * 30, `report ${index}`));
    expect(texts(draw(lanes(lane('Movement', ...events)), narrowWidth))).toContain('The figures name each of them.');
  });
});

describe('the figures', () => {
  it('hold everything in the order of time, the gaps as well', () => {
    const gap = { from: plusDays(begin, 1), until: plusDays(begin, 3) };
    const props = lanes(lane('Violence', event(9, 'stabbing', { statement: 'assessment' })), {
      ...lane('Movement', event(0, 'taxi', { until: plusDays(begin, 1) })),
      gaps: [gap],
    });
    expect(tableRows(<TimelineLanes {...props} />)).toEqual([
      ['1 to 2 January 2026', 'Movement', 'taxi', 'Fact'],
      ['2 to 4 January 2026', 'Movement', 'Nothing known', 'Gap'],
      ['10 January 2026', 'Violence', 'stabbing', 'Assessment'],
    ]);
  });
});

describe('whatever happened', () => {
  const whens = fc.oneof(
    fc.nat({ max: 3000 }).map((days) => plusDays(begin, days)),
    fc.nat({ max: 200_000 }).map((seconds) => plusSeconds(asInstant('2026-01-01T00:00:00Z'), seconds)),
  );
  const events = fc.record(
    {
      key: fc.uuid(),
      at: whens,
      until: fc.oneof(whens, fc.constant('still' as const)),
      words: fc.oneof(fc.lorem({ maxCount: 6 }), fc.constant('رحلة إلى شروزبري')),
      statement: fc.constantFrom(...statements),
    },
    { requiredKeys: ['key', 'at', 'words', 'statement'] },
  );
  const gaps = fc.tuple(whens, whens).map(([from, until]) => ({ from, until }));
  const given = fc.array(
    fc.record({
      key: fc.uuid(),
      name: fc.constantFrom('Communication', 'Movement', 'Violence', 'Vulnerability', 'Diogelwch cymunedol', 'حركة'),
      events: fc.array(events, { maxLength: 14 }),
      gaps: fc.array(gaps, { maxLength: 2 }),
    }),
    { maxLength: 6 },
  );

  it('lets no words run into each other or over the edge, draws numbers only, and leaves nothing out', () => {
    fc.assert(
      fc.property(given, fc.constantFrom(...both), (all, width) => {
        const drawn = draw(lanes(...all), width);
        expect(brokenNumbers(drawn)).toEqual([]);
        expect(collisions(drawn)).toEqual([]);
        expect(cutOff(drawn)).toEqual([]);
        const said = drawn.says.join(' ');
        for (const { words } of all.flatMap((each) => each.events)) expect(said).toContain(words);
      }),
    );
  });
});
