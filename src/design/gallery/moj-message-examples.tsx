import { Alert } from '../moj/alert.tsx';
import { Badge } from '../moj/badge.tsx';
import { Banner } from '../moj/banner.tsx';
import { NotificationBadge } from '../moj/notification-badge.tsx';
import { TicketPanel } from '../moj/ticket-panel.tsx';
import type { Example, GalleryPage } from './example.ts';

const longWords =
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and everything that anybody has ever said about it';

const alerts: readonly Example[] = [
  {
    title: 'Information, with a link',
    node: (
      <Alert
        title="Another force holds this number"
        html={
          <>
            Merseyside Police holds 07700 900412 as SCOTTY. <a href="/lines/L-7K3Q-9F">Open the line</a>
          </>
        }
      />
    ),
  },
  { title: 'Success', node: <Alert variant="success" title="The sighting is saved and Merseyside Police is told" /> },
  {
    title: 'Warning, with a heading, that can be put away',
    node: (
      <Alert
        variant="warning"
        title="Two reports are not yet evaluated"
        text="What they say is not counted until somebody has graded it."
        showTitleAsHeading
        dismissible
        dismissText="Put away"
      />
    ),
  },
  {
    title: 'Error, with several things to do',
    node: (
      <Alert
        variant="error"
        title="The referral was not sent"
        headingTag="h3"
        showTitleAsHeading
        html={
          <>
            <p class="govuk-body">Knowsley could not be reached. Nothing that you wrote is lost.</p>
            <ul class="govuk-list govuk-list--bullet">
              <li>
                <a href="/referrals/R-4H2K-7C/send">Send it again</a>
              </li>
              <li>or ring the duty desk on 07700 900100</li>
            </ul>
          </>
        }
      />
    ),
  },
  {
    title: 'Long words, Welsh and Arabic names',
    node: <Alert title={`Answered for Siân Prŷs-Rhydderch and ياسمين الحسن: ${longWords}`} dismissible />,
  },
];

const banners: readonly Example[] = [
  { title: 'Plain', node: <Banner text="The service is read only from 22:00 to 23:00 on Sunday." /> },
  { title: 'Success', node: <Banner type="success" text="The line is recorded." /> },
  {
    title: 'Warning',
    node: (
      <Banner
        type="warning"
        iconFallbackText="Safeguarding"
        text="A child on this line has been missing since yesterday."
      />
    ),
  },
  {
    title: 'Information, long',
    node: (
      <Banner
        type="information"
        html={
          <>
            <h2 class="govuk-heading-m">How lines are counted has changed</h2>
            <p class="govuk-body">{longWords}</p>
          </>
        }
      />
    ),
  },
];

const colours = ['purple', 'bright-purple', 'red', 'green', 'blue', 'black', 'grey'] as const;

const badges: readonly Example[] = [
  {
    title: 'Badges',
    node: (
      <p class="govuk-body">
        <Badge text="Child" /> <Badge text="Looked after" classes="moj-badge--large" />
      </p>
    ),
  },
  {
    title: 'In every colour',
    node: (
      <p class="govuk-body">
        {colours.map((colour) => (
          <>
            <Badge text={colour} classes={`moj-badge--${colour}`} />{' '}
          </>
        ))}
      </p>
    ),
  },
  { title: 'A badge with long words', node: <Badge text={longWords} /> },
  {
    title: 'Counts beside names: none, one, many',
    node: (
      <ul class="govuk-list">
        {[0, 1, 12, 140].map((count) => (
          <li>
            What needs me
            <NotificationBadge text={count} visuallyHiddenText="things" />
          </li>
        ))}
      </ul>
    ),
  },
];

const panels: readonly Example[] = [
  { title: 'One panel', node: <TicketPanel items={[{ text: 'No force has asked about this line yet.' }]} /> },
  {
    title: 'Side by side, with a colour each',
    node: (
      <TicketPanel
        classes="moj-ticket-panel--inline"
        items={[
          {
            classes: 'moj-ticket-panel__content--red',
            html: (
              <>
                <h3 class="govuk-heading-s">28-day entry</h3>
                <p class="govuk-body">Day 12. West Mercia Police has not answered.</p>
              </>
            ),
          },
          {
            classes: 'moj-ticket-panel__content--blue',
            html: (
              <>
                <h3 class="govuk-heading-s">Return interview</h3>
                <p class="govuk-body">
                  Offered to ياسمين الحسن on 20 November 2026 by Gwasanaethau Cymdeithasol Sir Gaerfyrddin.
                </p>
              </>
            ),
          },
        ]}
      />
    ),
  },
];

/** What says something. */
export const mojMessagePages: readonly GalleryPage[] = [
  { slug: 'moj-alerts', title: 'Alerts', examples: alerts },
  { slug: 'moj-banners', title: 'Banners', examples: banners },
  { slug: 'moj-badges', title: 'Badges and counts', examples: badges },
  { slug: 'moj-panels', title: 'Ticket panels', examples: panels },
];
