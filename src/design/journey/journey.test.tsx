import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { CheckAnswers } from './check-answers.tsx';
import { Confirmation } from './confirmation.tsx';
import { JourneyOverview } from './journey-overview.tsx';
import { hrefToChange, JourneyQuestion, type JourneyQuestionProps } from './journey-question.tsx';
import { SafetyFirst } from './safety-first.tsx';

/** What a reader gets of it. */
function words(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const form = { action: '/encounters/E-1/where', csrf: 't0ken' } as const;

describe('JourneyQuestion', () => {
  const question = (more: Partial<JourneyQuestionProps>): string =>
    render(
      <JourneyQuestion {...form} journey="Record an encounter" step={3} of={9} title="Who are they?" {...more}>
        <p>fields</p>
      </JourneyQuestion>,
    );
  const hidden = (html: string): readonly string[] =>
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"\/>/g)].map(
      ([, name, value]) => `${name}=${value}`,
    );
  const buttons = (html: string): readonly string[] =>
    [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, text]) => text ?? '');

  it('says where one is, and asks one question', () => {
    expect(words(question({}))).toBe('Record an encounter: 3 of 9 Who are they? fields Save and continue');
    expect(question({}).match(/<h1/g)).toHaveLength(1);
    expect(question({ title: undefined })).not.toContain('<h1');
  });

  it('draws as many stops as there are questions, one of them here', () => {
    const stops = question({})
      .match(/tl-steps__stop--\w+/g)
      ?.map((name) => name.slice('tl-steps__stop--'.length));
    expect(stops).toEqual(['done', 'done', 'now', ...Array.from({ length: 6 }, () => 'ahead')]);
  });

  it('sends with POST the token and what it was given', () => {
    const html = question({ hidden: { version: '3', seen: ['a', 'b'] } });
    expect(html).toContain('<form class="tl-journey__form" method="post" action="/encounters/E-1/where" novalidate>');
    expect(hidden(html)).toEqual(['_csrf=t0ken', 'version=3', 'seen=a', 'seen=b']);
  });

  it('saves and continues when Enter is pressed, for later only by its own button', () => {
    const html = question({ canReturn: true });
    expect(buttons(html)).toEqual(['Save and continue', 'Save and come back later']);
    expect(html).toMatch(/<button[^>]*value="yes"[^>]*name="later"/);
  });

  it('leads back to the check of the answers, by the same word as the address', () => {
    const html = question({ returning: true, hidden: { version: '3' } });
    const [, name, value] = /\?(\w+)=(\w+)/.exec(hrefToChange('/encounters/E-1/where')) ?? [];
    expect(hidden(html)).toEqual(['_csrf=t0ken', 'version=3', `${name}=${value}`]);
    expect(buttons(html)).toEqual(['Save and go back to your answers']);
  });

  it('says what is wrong before anything else', () => {
    const html = question({ errors: [{ text: 'Enter a name', href: '#who' }] });
    expect(words(html)).toMatch(/^There is a problem Enter a name Record an encounter/);
    expect(html).toContain('href="#who"');
    expect(question({ errors: [] })).not.toContain('problem');
  });
});

describe('hrefToChange', () => {
  it.each([
    ['/e/1', '/e/1?return=check'],
    ['/e/1?x=1', '/e/1?x=1&return=check'],
    ['/e/1#age', '/e/1?return=check#age'],
    ['/e/1?x=1#age', '/e/1?x=1&return=check#age'],
  ])('%s', (address, changed) => {
    expect(hrefToChange(address)).toBe(changed);
  });
});

describe('CheckAnswers', () => {
  it('shows every answer, says which was not given, and lets each be changed', () => {
    const html = render(
      <CheckAnswers
        {...form}
        sections={[
          {
            title: 'The child',
            answers: [
              { question: 'Name', answer: 'Keira', changeHref: hrefToChange('/e/1/who') },
              { question: 'Age', answer: '', changeHref: hrefToChange('/e/1/age'), about: 'how old' },
            ],
          },
        ]}
      />,
    );
    expect(words(html)).toBe(
      'Check your answers before you save The child Name Keira Change Name Age Not answered Change how old Save',
    );
    expect(html).toContain('href="/e/1/age?return=check"');
    expect(html).toContain('name="_csrf" value="t0ken"');
  });
});

describe('the end and the overview', () => {
  it('says what happens next, with the reference where there is one', () => {
    const end = (reference?: string): string =>
      words(render(<Confirmation title="Recorded" reference={reference} next={['They answer.']} links={[]} />));
    expect(end('E-1')).toBe('Recorded Its reference E-1 What happens next They answer.');
    expect(end()).not.toContain('reference');
  });

  it('counts what is completed', () => {
    const overview = (...states: readonly ('done' | 'open' | 'blocked')[]): string =>
      words(
        render(
          <JourneyOverview
            title="Order"
            sections={states.map((state) => ({ title: 'Part', parts: [{ title: 'One', href: '/1', state }] }))}
          />,
        ),
      );
    expect(overview('done', 'open', 'blocked')).toContain('1 of 3 parts are completed.');
    expect(overview('done', 'done')).toContain('Every part is completed.');
  });
});

describe('SafetyFirst', () => {
  it('rings the number that it shows', () => {
    const html = render(
      <SafetyFirst title="In danger" numbers={[{ name: 'Control room', number: '07700 900101' }]}>
        Ring first.
      </SafetyFirst>,
    );
    expect(html).toContain('href="tel:07700900101"');
    expect(words(html)).toBe('In danger Ring first. Control room Ring 07700 900101');
  });
});
