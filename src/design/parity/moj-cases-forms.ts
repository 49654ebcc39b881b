import type { MojCases } from './moj-options.ts';

const attributes = { 'data-part': 'number', lang: 'cy', 'data-flag': true };
const awkward = 'Tŷ\'r Afon & <b>Sons</b>, "the flat"';

/** Cases for what is filled in or pressed. */
export const formCases: MojCases = {
  'add-another': [
    { id: 'plain', items: [{ fieldset: { html: '<p>fields</p>' } }] },
    {
      id: 'numbers',
      itemLabel: 'Phone Number',
      classes: 'tl-quiet',
      attributes,
      items: [
        { fieldset: { html: '<p>first</p>', classes: 'tl-strong', describedBy: 'why', role: 'group', attributes } },
        { fieldset: { html: '<p>second</p>', legend: { classes: 'tl-strong' } }, classes: 'tl-quiet', attributes },
        {
          fieldset: { html: '<p>third</p>', legend: { html: 'The <em>third</em>' } },
          removeButton: { name: 'drop', value: 'c' },
        },
      ],
    },
    {
      id: 'inline',
      layout: 'inline',
      itemLabel: 'Brand',
      addAnotherButtonText: 'One more %{itemLabel}',
      removeButtonText: 'Drop',
      removeButtonSuffixText: '%{itemLabel} no. %{number}',
      fieldLabelSuffixText: 'of %{itemLabel} %{number}',
      newItemSuffixText: '(new)',
      itemLegendText: { one: 'The %{itemLabel}', other: '%{itemLabel} %{number} of %{count}' },
      items: [
        {
          fieldset: { html: '<p>first</p>', describedBy: 'why' },
          errorMessage: {
            text: awkward,
            classes: 'tl-strong',
            attributes,
            visuallyHiddenText: 'Gwall',
          },
        },
        { fieldset: { html: '<p>second</p>' }, errorMessage: { html: 'Enter a <em>brand</em>' } },
      ],
    },
    {
      id: 'wrong',
      items: [
        { fieldset: { html: '<p>first</p>' }, errorMessage: { text: 'Enter a number', classes: 'tl-strong' } },
        { fieldset: {} },
        { fieldset: { html: '<p>third</p>', describedBy: 'why' }, errorMessage: { html: 'Enter <em>a</em> number' } },
      ],
    },
    {
      id: 'one',
      itemLegendText: { one: 'Only %{itemLabel}', other: 'x' },
      items: [{ fieldset: { html: '<p>a</p>' } }],
    },
  ],
  'button-menu': [
    { items: [{ text: 'Share', href: '/share' }] },
    {
      button: { text: awkward, classes: 'govuk-button--secondary' },
      alignMenu: 'right',
      classes: 'tl-quiet',
      attributes,
      items: [
        { text: 'Close', name: 'act', value: 'close', type: 'button', disabled: true, attributes },
        { html: '<em>Hand over</em>', text: 'not this', classes: 'govuk-button--warning', name: 'act', value: 'hand' },
        { text: 'Print', href: '/print?a=1&b=2' },
      ],
    },
    { button: { text: 'More' }, alignMenu: 'left', items: [{ text: 'One' }, { text: 'Two' }] },
  ],
  'date-picker': [
    { id: 'seen', name: 'seen', label: { text: 'Last seen' } },
    {
      id: 'review',
      name: 'review-on',
      value: '17/5/2026',
      label: { html: 'Review <em>on</em>', classes: 'govuk-label--m', attributes },
      hint: { text: awkward },
      errorMessage: { text: 'Enter a day in 2026' },
      formGroup: { classes: 'tl-quiet', attributes },
      classes: 'govuk-input--width-20',
      attributes,
      minDate: '1/1/2026',
      maxDate: '31/12/2026',
      excludedDates: '2/5/2026 24/12/2026-28/12/2026',
      excludedDays: 'saturday sunday',
      leadingZeros: true,
      weekStartDay: 'sunday',
    },
    { id: 'due', name: 'due', label: { text: 'Due' }, leadingZeros: false, minDate: '1/1/2026' },
  ],
  'multi-file-upload': [
    { uploadedFiles: { heading: { text: 'Files added' } }, uploadHtml: '<p>upload</p>' },
    { uploadedFiles: { heading: { text: 'Files added' }, items: [] }, uploadHtml: '<p>upload</p>', attributes },
    {
      classes: 'tl-quiet',
      attributes,
      uploadHtml: '<p>upload</p>',
      uploadedFiles: {
        heading: { html: 'Files <em>added</em>', text: 'not this' },
        items: [
          {
            fileName: 'a1',
            originalFileName: 'lluniau Tŷ Gwyn & "fflat".pdf',
            message: { text: awkward },
            deleteButton: { text: 'Delete' },
          },
          {
            fileName: 'b2',
            originalFileName: 'صور.pdf',
            message: { html: '<strong>صور.pdf</strong> read' },
            deleteButton: { text: 'Dileu' },
          },
        ],
      },
    },
  ],
  search: [
    { action: '/search', label: { text: 'Brand or number' }, button: { text: 'Search' } },
    {
      action: '/people?a=1&b=2',
      method: 'post',
      classes: 'tl-quiet',
      attributes,
      csrf: { value: 'abc' },
      label: { html: '<em>Name</em>', classes: 'govuk-label--m', attributes },
      hint: { text: awkward, id: 'own', classes: 'tl-strong', attributes },
      input: {
        id: 'who',
        name: 'who',
        value: 'Siân "Bach"',
        type: 'text',
        classes: 'govuk-input--width-20',
        attributes,
        errorMessage: { text: 'Enter a name' },
        disabled: true,
        spellcheck: false,
        autocomplete: 'off',
        pattern: '[a-z]*',
        inputmode: 'text',
        describedBy: 'why',
      },
      button: {
        html: 'Find <em>her</em>',
        id: 'find',
        name: 'act',
        value: 'find',
        classes: 'govuk-button--secondary',
        preventDoubleClick: true,
        attributes,
      },
    },
    { action: '/search', layout: 'stacked', iconButton: true, label: { text: 'Plate' }, button: { text: 'Search' } },
    { action: '/search', iconButton: true, label: { text: 'Plate' }, hint: { html: '<b>b</b>' }, button: {} },
    {
      action: '/search',
      iconButton: true,
      label: { text: 'Plate' },
      button: { text: 'Find', classes: 'govuk-button--inverse' },
      csrf: { name: 'token', value: 'abc' },
    },
  ],
};
