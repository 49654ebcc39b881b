import type { MojCases } from './moj-options.ts';

const attributes = { 'data-part': 'child', lang: 'cy', 'data-flag': true };
const awkward = 'Tŷ\'r Afon & <b>Sons</b>, "the flat"';

/** Cases for what says something: alerts, badges, banners, messages, timelines, steps, panels. */
export const wordCases: MojCases = {
  alert: [
    { title: 'Saved' },
    { variant: 'information', title: awkward, text: 'Kent Police has answered.' },
    { variant: 'success', title: 'Saved', html: '<p>The line is recorded. <a href="/lines/L-7K3Q-9F">Open it</a></p>' },
    { variant: 'warning', title: 'Not yet evaluated', text: awkward, showTitleAsHeading: true, headingTag: 'h3' },
    { variant: 'error', title: 'Not sent', text: 'Try again', showTitleAsHeading: true, role: 'alert', attributes },
    { variant: 'error', title: 'Not sent', showTitleAsHeading: true, disableAutoFocus: true, role: 'alert' },
    {
      title: 'Answered',
      text: 'By Heddlu Gwent',
      dismissible: true,
      dismissText: 'Put away',
      focusOnDismissSelector: '#answers',
      classes: 'govuk-!-margin-bottom-9',
    },
    { title: 'Answered', text: 'By ياسمين الحسن', dismissible: true },
  ],
  badge: [
    { text: 'Child' },
    { text: awkward, classes: 'moj-badge--red moj-badge--large', attributes },
    { html: 'Looked after<span class="govuk-visually-hidden"> by Knowsley</span>', text: 'not this' },
  ],
  banner: [
    { text: 'Kent Police has answered.' },
    { type: 'success', text: 'Saved' },
    { type: 'warning', text: awkward, classes: 'govuk-!-margin-top-4', attributes },
    { type: 'information', html: '<h2 class="govuk-heading-m">Planned</h2><p>On Sunday.</p>' },
    { type: 'warning', iconFallbackText: 'Safeguarding', text: 'Missing since yesterday' },
  ],
  messages: [
    { items: [] },
    {
      items: [
        {
          id: 1,
          type: 'sent',
          sender: 'Kent Police',
          text: 'Who holds her?',
          timestamp: '2026-11-19T23:58:00.000000Z',
        },
        { id: 2, type: 'received', sender: 'Knowsley', text: awkward, timestamp: '2026-11-20T00:05:00.000000Z' },
        { type: 'sent', sender: 'Kent Police', text: 'Thank you', timestamp: '2026-11-20T12:00:00.000000Z' },
      ],
    },
    {
      id: 'summer',
      label: 'Messages with Merseyside Police',
      classes: 'govuk-!-margin-bottom-9',
      attributes,
      items: [
        // Half past midnight of the next day in London.
        { type: 'sent', sender: 'Siân Prŷs', html: '<p>Seen.</p>', timestamp: '2026-06-30T23:30:00.000000Z' },
        { type: 'received', sender: 'عمر حداد', text: 'Noted', timestamp: '2026-07-01T13:07:00.000000Z' },
      ],
    },
  ],
  'notification-badge': [
    { text: 1 },
    { text: '7', visuallyHiddenText: 'answers wanted', classes: 'tl-quiet', attributes },
    { text: 98 },
    { text: 99, visuallyHiddenText: 'entries' },
    { text: 1012 },
    { text: 0 },
    { text: '-3' },
    { text: 'none' },
  ],
  'progress-bar': [
    { items: [{ label: { text: 'Told' } }] },
    {
      id: 'entry',
      label: 'How far the entry has got',
      classes: 'govuk-!-margin-bottom-9',
      attributes,
      items: [
        { id: 'told', label: { text: 'Told' }, complete: true },
        { label: { html: 'Acknow<wbr>ledged', text: 'not this' }, complete: true, classes: 'tl-step', attributes },
        { label: { text: awkward, classes: 'tl-strong' }, active: true },
        { label: { text: 'Closed' } },
      ],
    },
    {
      items: [
        { label: { text: 'Told' }, complete: true, active: true },
        { label: { text: 'Acted' }, complete: false },
      ],
    },
  ],
  'ticket-panel': [
    { items: [] },
    { items: [{ text: awkward }] },
    {
      classes: 'moj-ticket-panel--inline',
      attributes,
      items: [
        { html: '<h3>28-day entry</h3><p>Day 12</p>', classes: 'moj-ticket-panel__content--red' },
        { text: 'Missing', classes: 'moj-ticket-panel__content--blue', attributes },
      ],
    },
  ],
  timeline: [
    { items: [] },
    {
      items: [
        {
          label: { text: 'Child found in a cuckooed flat' },
          byline: { text: 'Heddlu Gwent' },
          datetime: { timestamp: '2026-11-09T11:00:00.000000Z', type: 'datetime' },
          text: awkward,
        },
      ],
    },
    {
      headingLevel: 3,
      classes: 'moj-timeline--full',
      attributes,
      items: [
        {
          label: { html: 'Warrant <em>served</em>', text: 'not this' },
          byline: { html: '<a href="/people/1">ياسمين الحسن</a>' },
          datetime: { timestamp: '2026-06-30T23:30:00.000000Z', type: 'datetime' },
          html: '<p>Two phones seized.</p>',
          classes: 'tl-timeline--enforcement',
          attributes,
        },
        { label: { text: 'Missing' }, datetime: { timestamp: '2026-06-30T23:30:00.000000Z', type: 'date' } },
        { label: { text: 'Seen' }, datetime: { timestamp: '2026-03-01T00:05:00.000000Z', type: 'time' } },
        { label: { text: 'Noon' }, datetime: { timestamp: '2026-03-01T12:00:00.000000Z', type: 'time' } },
      ],
    },
  ],
};
