import type { MojCases } from './moj-options.ts';

const attributes = { 'data-part': 'line', lang: 'cy', 'data-flag': false };
const awkward = 'Tŷ\'r Afon & <b>Sons</b>, "the flat"';

const menu = {
  button: { text: 'Share', classes: 'govuk-button--secondary' },
  alignMenu: 'right',
  items: [
    { text: 'With Kent Police', href: '/share/46' },
    { text: 'With Knowsley', href: '/share/knowsley' },
  ],
};

/** Cases for what frames and leads: headers, navigation, filters, cards. */
export const pageCases: MojCases = {
  filter: [
    { action: '/lines', heading: { text: 'Filter' }, optionsHtml: '<p>fields</p>' },
    {
      action: '/lines',
      heading: { html: 'Filter <em>lines</em>' },
      submit: { text: 'Search' },
      optionsHtml: '<p>fields</p>',
    },
    {
      action: '/lines',
      heading: { text: awkward },
      attributes,
      optionsHtml: '<p>fields</p><p>more</p>',
      submit: { text: 'Apply', attributes },
      keep: { sort: 'brand', direction: 'ascending' },
      selectedFilters: {
        heading: { text: 'Chosen' },
        clearLink: { text: 'Clear all', href: '/lines?sort=brand' },
        categories: [
          {
            heading: { text: 'Status' },
            items: [
              { text: 'Active', href: '/lines?area=kent' },
              { text: 'Review overdue & "late"', href: '/lines?area=kent&status=active' },
            ],
          },
          { heading: { html: '<em>Ardal</em>' }, items: [{ text: 'Caint', href: '/lines?status=active' }] },
        ],
      },
    },
    {
      action: '/lines',
      heading: { text: 'Filter' },
      optionsHtml: '<p>fields</p>',
      selectedFilters: {
        heading: { html: 'Chosen <em>now</em>' },
        clearLink: { text: 'Clear', href: '/lines' },
        categories: [
          { heading: { text: 'Area' }, items: [] },
          { heading: { text: 'Status' }, items: [{ text: 'Active', href: '/lines' }] },
        ],
      },
    },
    {
      action: '/lines',
      heading: { text: 'Filter' },
      optionsHtml: '<p>fields</p>',
      selectedFilters: {
        heading: { text: 'Chosen' },
        clearLink: { text: 'Clear', href: '/lines' },
        categories: [{ heading: { text: 'Area' }, items: [] }],
      },
    },
  ],
  'identity-bar': [
    {},
    { title: { text: awkward } },
    { title: { html: '<strong>Girl, 15</strong>', text: 'not this' }, classes: 'tl-quiet', attributes, menus: [menu] },
    { title: { text: 'SCOTTY' }, menus: [menu, { items: [{ text: 'Print', href: '/print' }] }] },
  ],
  'interruption-card': [
    { heading: awkward, primaryAction: { text: 'Go on' }, bodyHtml: '<p>words</p>' },
    {
      heading: 'Is she in danger now?',
      bodyHtml: '<p>Ring 999 first.</p><ul><li>then</li></ul>',
      primaryAction: { text: 'I have rung', href: '/go', attributes },
      secondaryAction: { text: 'Back', href: '/back' },
    },
    {
      heading: 'Protected',
      bodyHtml: '<p>words</p>',
      primaryAction: { text: 'See it', style: 'link', href: '/see?a=1&b=2' },
      secondaryAction: { text: awkward, style: 'button', href: '/back', attributes },
    },
    {
      heading: 'Protected',
      bodyHtml: '<p>words</p>',
      primaryAction: { text: 'See it', style: 'button' },
      secondaryAction: { text: 'Leave it', style: 'button' },
    },
  ],
  'page-header-actions': [
    { heading: { text: awkward } },
    { heading: { text: 'Lines', level: 2, classes: 'govuk-heading-l' }, items: [], classes: 'tl-quiet', attributes },
    {
      heading: { html: 'SCOTTY <em>L-7K3Q-9F</em>', text: 'not this' },
      items: [
        { text: 'Record a sighting', href: '/sightings/new' },
        {
          text: 'Close',
          classes: 'govuk-button--warning',
          name: 'close',
          value: '1',
          preventDoubleClick: true,
          attributes,
        },
      ],
    },
  ],
  'side-navigation': [
    { label: 'Guidance', items: [] },
    {
      label: awkward,
      classes: 'tl-quiet',
      attributes,
      items: [
        { text: 'What counts as a line', href: '/guidance/line', active: true },
        { html: 'Recording a <em>number</em>', text: 'not this', href: '/guidance/number?a=1&b=2', attributes },
      ],
    },
    {
      label: 'Guidance',
      sections: [
        { heading: { text: 'Lines' }, items: [{ text: 'What counts', href: '/a' }] },
        {
          heading: { html: '<em>Plant</em>', text: 'not this', headingLevel: 2, classes: 'tl-strong', attributes },
          items: [
            { text: 'Missing', href: '/b', active: true, attributes },
            { html: '<b>Found</b>', href: '/c' },
          ],
        },
      ],
    },
  ],
  'sub-navigation': [
    { items: [] },
    {
      label: awkward,
      classes: 'tl-quiet',
      attributes,
      items: [
        { text: 'Entries', href: '/oversight/ledger', active: true, classes: 'tl-strong', attributes },
        { html: '<b>Seals</b>', text: 'not this', href: '/oversight/seals?a=1&b=2' },
      ],
    },
  ],
};
