import { Details } from '../govuk/details.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { NotificationBanner } from '../govuk/notification-banner.tsx';
import { Tag } from '../govuk/tag.tsx';
import { WarningText } from '../govuk/warning-text.tsx';
import { ErrorPage, errorStatuses } from '../layout/error-page.tsx';
import { MarkingBar } from '../layout/marking-bar.tsx';
import { Badge } from '../moj/badge.tsx';
import type { Example, GalleryPage } from './example.ts';
import { factPages } from './govuk-fact-examples.tsx';
import { ArabicName, longWords, welshName, welshPlace } from './govuk-name-examples.tsx';
import { wayPages } from './govuk-way-examples.tsx';

const words: readonly Example[] = [
  { title: 'Inset text', node: <InsetText text="A child is a child first." /> },
  {
    title: 'Inset text with names of two alphabets and long words',
    node: (
      <InsetText>
        <p class="govuk-body">
          {welshName} and <ArabicName /> were seen together at {welshPlace}.
        </p>
        <p class="govuk-body">{longWords}</p>
      </InsetText>
    ),
  },
  { title: 'Warning', node: <WarningText text="Closing this line tells every force that holds it." /> },
  { title: 'Warning with long words', node: <WarningText text={longWords} /> },
  {
    title: 'Details',
    node: <Details summaryText="What counts as a line">A branded number that deals from one place to another.</Details>,
  },
  {
    title: 'Details, open, with long words',
    node: (
      <Details summaryText={longWords} open>
        <p class="govuk-body">{longWords}</p>
      </Details>
    ),
  },
];

const tagColours = ['grey', 'green', 'teal', 'blue', 'purple', 'magenta', 'red', 'orange', 'yellow'];

const signs: readonly Example[] = [
  { title: 'Tag', node: <Tag text="Provisional" /> },
  {
    title: 'Tags in every colour',
    node: (
      <ul class="govuk-list govuk-list--spaced">
        {tagColours.map((colour) => (
          <li>
            <Tag text={`Status in ${colour}`} classes={`govuk-tag--${colour}`} />
          </li>
        ))}
      </ul>
    ),
  },
  { title: 'Tag with long words', node: <Tag text={longWords} classes="govuk-tag--grey" /> },
  { title: 'Badge', node: <Badge text="Child" classes="moj-badge--purple" /> },
  { title: 'Marking', node: <MarkingBar marking="OFFICIAL" /> },
  { title: 'Marking, sensitive', node: <MarkingBar marking="OFFICIAL-SENSITIVE" /> },
];

const notices: readonly Example[] = [
  {
    title: 'Notification',
    node: <NotificationBanner text="The figures of October were corrected." titleId="notification-important" />,
  },
  {
    title: 'Notification with more to read',
    node: (
      <NotificationBanner titleText="Corrected" titleId="notification-more">
        <p class="govuk-notification-banner__heading">Two lines of Kent Police were counted twice in October.</p>
        <p class="govuk-body">
          <a class="govuk-notification-banner__link" href="/measures/corrections">
            See what has changed
          </a>
        </p>
      </NotificationBanner>
    ),
  },
  {
    title: 'Success',
    node: <NotificationBanner type="success" text="SCOTTY is saved" titleId="notification-success" disableAutoFocus />,
  },
  {
    title: 'Success with a Welsh and an Arabic name',
    node: (
      <NotificationBanner
        type="success"
        titleText="Joined"
        html={
          <p class="govuk-notification-banner__heading">
            {welshName} and <ArabicName /> are now one record
          </p>
        }
        titleId="notification-joined"
        disableAutoFocus
      />
    ),
  },
  {
    title: 'Notification with long words',
    node: <NotificationBanner titleText={longWords} text={longWords} titleId="notification-long" />,
  },
];

/** Everything that says something. */
export const textPages: readonly GalleryPage[] = [
  { slug: 'words', title: 'Words set apart', examples: words },
  { slug: 'signs', title: 'Signs', examples: signs },
  { slug: 'notices', title: 'Notices', examples: notices },
  ...wayPages,
  ...factPages,
  {
    slug: 'error-pages',
    title: 'Error pages',
    examples: errorStatuses.map((status) => ({
      title: `Status ${status}`,
      node: (
        <ErrorPage
          status={status}
          message={status === 403 ? 'Only the centre may publish figures.' : undefined}
          requestId="0193-4c2e"
          retryAfterSeconds={status === 429 ? 45 : undefined}
        />
      ),
    })),
  },
];
