import {
  Button,
  Checkboxes,
  createAll,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
} from 'govuk-frontend';

const components = [
  Button,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
];

/**
 * GOV.UK says by `aria-expanded` on a radio that it reveals a field. ARIA does not allow that on radios (it does on
 * checkboxes), so it goes again; the field follows its radio in the reading order all the same.
 */
export function tidyRadios(): void {
  for (const radio of document.querySelectorAll('.govuk-radios__input[aria-expanded]')) {
    radio.removeAttribute('aria-expanded');
  }
}

/** Starts the official behaviour of everything within `scope`. Call it once for each new piece of page. */
export function startComponents(scope: Element | Document): void {
  for (const component of components) createAll(component, undefined, scope);
  tidyRadios();
}
