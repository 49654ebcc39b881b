import { type ComponentType, h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import * as govuk from '../govuk/index.ts';
import { fixturesOf } from './fixtures.ts';
import { normalise } from './normalise.ts';

// The options of a fixture come from JSON: that they fit the component's props is what the comparison proves.
type AnyComponent = ComponentType<never>;

const components: Readonly<Record<string, AnyComponent>> = {
  'back-link': govuk.BackLink,
  breadcrumbs: govuk.Breadcrumbs,
  button: govuk.Button,
  checkboxes: govuk.Checkboxes,
  'date-input': govuk.DateInput,
  details: govuk.Details,
  'error-message': govuk.ErrorMessage,
  'error-summary': govuk.ErrorSummary,
  fieldset: govuk.Fieldset,
  'file-upload': govuk.FileUpload,
  hint: govuk.Hint,
  input: govuk.Input,
  'inset-text': govuk.InsetText,
  label: govuk.Label,
  'notification-banner': govuk.NotificationBanner,
  pagination: govuk.Pagination,
  radios: govuk.Radios,
  select: govuk.Select,
  'service-navigation': govuk.ServiceNavigation,
  'skip-link': govuk.SkipLink,
  'summary-list': govuk.SummaryList,
  table: govuk.Table,
  tabs: govuk.Tabs,
  tag: govuk.Tag,
  textarea: govuk.Textarea,
  'warning-text': govuk.WarningText,
};

function rendered(component: AnyComponent, options: unknown): string {
  return render(h(component as ComponentType<object>, options as object));
}

describe.each(Object.entries(components))('%s is the official component', (name, component) => {
  it.each(fixturesOf(name).map((fixture) => [fixture.name, fixture] as const))('%s', (_, { options, html }) => {
    expect(normalise(rendered(component, options))).toEqual(normalise(html));
  });
});

describe('the comparison', () => {
  it('covers every fixture of these components in govuk-frontend 6.6.0, leaving none out', () => {
    const count = Object.keys(components).reduce((sum, name) => sum + fixturesOf(name).length, 0);
    expect(count).toBe(544);
  });

  it.each([
    ['another tag', '<p>a</p>', '<div>a</div>'],
    ['another attribute', '<p id="a">a</p>', '<p id="b">a</p>'],
    ['an attribute more', '<p>a</p>', '<p hidden>a</p>'],
    ['another word', '<p>a b</p>', '<p>a c</p>'],
    ['a lost space between words', '<p><span>a</span> b</p>', '<p><span>a</span>b</p>'],
    ['another order', '<p>a<b>c</b></p>', '<p><b>c</b>a</p>'],
    ['lines of a text area', '<textarea>a\nb</textarea>', '<textarea>a b</textarea>'],
  ])('sees %s', (_, one, other) => {
    expect(normalise(one)).not.toEqual(normalise(other));
  });

  it('does not see indentation or the order of attributes', () => {
    expect(normalise('<p id="a" class="b  c">\n  word <b> bold </b>\n</p>')).toEqual(
      normalise('<p class="b c" id="a">word<b> bold</b></p>'),
    );
  });
});
