import { type ComponentType, h } from 'preact';
import { render } from 'preact-render-to-string';
import * as govuk from '../govuk/index.ts';

// The options of a fixture come from JSON: that they fit the component's props is what the comparison proves.
type AnyComponent = ComponentType<never>;

/** Our component for each folder of govuk-frontend. */
export const ported: Readonly<Record<string, AnyComponent>> = {
  accordion: govuk.Accordion,
  'back-link': govuk.BackLink,
  breadcrumbs: govuk.Breadcrumbs,
  button: govuk.Button,
  'character-count': govuk.CharacterCount,
  checkboxes: govuk.Checkboxes,
  'date-input': govuk.DateInput,
  details: govuk.Details,
  'error-message': govuk.ErrorMessage,
  'error-summary': govuk.ErrorSummary,
  'exit-this-page': govuk.ExitThisPage,
  feedback: govuk.Feedback,
  fieldset: govuk.Fieldset,
  'file-upload': govuk.FileUpload,
  'generic-header': govuk.GenericHeader,
  hint: govuk.Hint,
  input: govuk.Input,
  'inset-text': govuk.InsetText,
  label: govuk.Label,
  'notification-banner': govuk.NotificationBanner,
  pagination: govuk.Pagination,
  panel: govuk.Panel,
  'phase-banner': govuk.PhaseBanner,
  radios: govuk.Radios,
  select: govuk.Select,
  'service-navigation': govuk.ServiceNavigation,
  'skip-link': govuk.SkipLink,
  'summary-list': govuk.SummaryList,
  table: govuk.Table,
  tabs: govuk.Tabs,
  tag: govuk.Tag,
  'task-list': govuk.TaskList,
  textarea: govuk.Textarea,
  'warning-text': govuk.WarningText,
};

/** Folders of govuk-frontend that have no component here, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  'cookie-banner': 'No cookie of ours asks for consent.',
  footer: 'It bears the Crown, which only services on GOV.UK may use. Ours is PageFooter.',
  header: 'It bears the logo of GOV.UK, which only services on GOV.UK may use. Ours is PageHeader.',
  'language-navigation': 'The service speaks one language.',
  'password-input': 'People sign in with their organisation, by OpenID Connect: no page asks for a password.',
};

/** What our component makes of the options. Throws where the folder is not ported. */
export function rendered(component: string, options: unknown): string {
  const found = ported[component];
  if (!found) throw new Error(`${component} of govuk-frontend has no component here`);
  return render(h(found as ComponentType<object>, options as object));
}
