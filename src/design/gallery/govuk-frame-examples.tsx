import { ExitThisPage } from '../govuk/exit-this-page.tsx';
import { Feedback } from '../govuk/feedback.tsx';
import { GenericHeader } from '../govuk/generic-header.tsx';
import { Panel } from '../govuk/panel.tsx';
import { PhaseBanner } from '../govuk/phase-banner.tsx';
import type { Example, GalleryPage } from './example.ts';
import { ArabicName, longWords, welshName } from './govuk-name-examples.tsx';

const panels: readonly Example[] = [
  {
    title: 'Something is done',
    node: (
      <Panel
        titleText="Sighting recorded"
        headingLevel={3}
        html={
          <>
            Its reference is
            <br />
            <strong>S-4K2M-8D</strong>
          </>
        }
      />
    ),
  },
  { title: 'Something is done, and no more to say', node: <Panel titleText="Acknowledged" headingLevel={3} /> },
  {
    title: 'Something is done, with names of two alphabets and long words',
    node: (
      <Panel titleText={longWords} headingLevel={3}>
        {welshName} and <ArabicName /> are told
      </Panel>
    ),
  },
  {
    title: 'Before something is done, with a button and a link',
    node: (
      <Panel
        titleText="This address is protected"
        classes="govuk-panel--interruption"
        headingLevel={3}
        actions={{
          items: [
            { text: 'Give a reason and see it', type: 'submit' },
            { text: 'Go back to the record', href: '/people/1' },
          ],
        }}
      >
        <p class="govuk-body">
          Whoever opens it is recorded, with the reason. A supervisor reads the reasons each week.
        </p>
      </Panel>
    ),
  },
  {
    title: 'Before something is done, nothing to press',
    node: (
      <Panel titleText="This line is being closed" classes="govuk-panel--interruption" headingLevel={3}>
        <p class="govuk-body">The centre decides by 24 November 2026. Until then nothing can be changed.</p>
      </Panel>
    ),
  },
  {
    title: 'Before something is done, with names of two alphabets and long words',
    node: (
      <Panel
        titleText="Are they the same child?"
        classes="govuk-panel--interruption"
        headingLevel={3}
        actions={{
          items: [
            { text: longWords, type: 'submit' },
            { text: 'Not sure', href: '/review/1/unsure', type: 'button' },
            { text: 'Go back to the queue', href: '/review' },
          ],
        }}
      >
        <p class="govuk-body">
          You said that {welshName} and <ArabicName /> are one child. Both forces will work from one record.
        </p>
        <ul class="govuk-list govuk-list--bullet">
          <li>{longWords}</li>
          <li>You can undo this.</li>
        </ul>
      </Panel>
    ),
  },
];

/** The product's line that runs on, as a drawing that names itself. */
function Drawing(props: { readonly title: string }) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width="90" height="30" viewBox="0 0 90 30" fill="currentColor" role="img">
      <title>{props.title}</title>
      <circle cx="8" cy="15" r="7" />
      <rect x="15" y="13" width="75" height="4" />
    </svg>
  );
}

const headers: readonly Example[] = [
  { title: 'Header in words', node: <GenericHeader logoText="Throughline training" url="/training" /> },
  {
    title: 'Header with a drawing, over the full width',
    node: (
      <GenericHeader
        logoHtml={<Drawing title="Throughline, drawn" />}
        containerClasses="govuk-generic-header__container--full-width"
      />
    ),
  },
  {
    title: 'Header with a drawing and words',
    node: (
      <GenericHeader
        logoHtml={
          <>
            <Drawing title="Throughline" /> Training
          </>
        }
      />
    ),
  },
  { title: 'Header with long words', node: <GenericHeader logoText={longWords} /> },
];

const banners: readonly Example[] = [
  {
    title: 'Phase banner',
    node: (
      <PhaseBanner
        tag={{ text: 'Beta' }}
        html={
          <>
            This part is new.{' '}
            <a class="govuk-link" href="/feedback">
              Tell us what is wrong or missing
            </a>
            .
          </>
        }
      />
    ),
  },
  { title: 'Phase banner with long words', node: <PhaseBanner tag={{ text: 'Alpha' }} text={longWords} /> },
  {
    title: 'Exit this page',
    node: <ExitThisPage />,
  },
  {
    title: 'Exit this page, in Welsh',
    node: (
      <ExitThisPage
        id="exit-welsh"
        text="Gadael y dudalen"
        redirectUrl="https://www.bbc.co.uk/tywydd"
        activatedText="Yn gadael y dudalen"
        attributes={{ lang: 'cy' }}
      />
    ),
  },
  {
    title: 'Feedback',
    node: (
      <Feedback titleText="Help us improve this page" headingLevel={3}>
        <p class="govuk-body">
          Was something wrong, or hard to find at 3 in the morning?{' '}
          <a class="govuk-link" href="/feedback">
            Tell the team
          </a>
        </p>
      </Feedback>
    ),
  },
  {
    title: 'Feedback with long words',
    node: <Feedback titleText={longWords} text={longWords} headingLevel={3} />,
  },
];

/** What stands at the edges of a page, or fills it. */
export const framePages: readonly GalleryPage[] = [
  { slug: 'panels', title: 'Panels', examples: panels },
  { slug: 'generic-headers', title: 'Generic headers', examples: headers },
  { slug: 'banners-and-feedback', title: 'Banners, ways out and feedback', examples: banners },
];
