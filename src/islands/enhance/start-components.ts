import type { Component } from 'govuk-frontend';
import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs';
import { Checkboxes } from 'govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs';
import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs';
import { NotificationBanner } from 'govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs';
import { Radios } from 'govuk-frontend/dist/govuk/components/radios/radios.mjs';
import { ServiceNavigation } from 'govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs';
import { SkipLink } from 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs';
import { Tabs } from 'govuk-frontend/dist/govuk/components/tabs/tabs.mjs';
import { startAlert } from './start-alert.ts';
import { startWideTables } from './start-wide-tables.ts';

/** Makes one element do what its component does. */
type Start = (root: HTMLElement) => void;

const starter =
  (component: Component): Start =>
  (root) => {
    new component(root);
  };

/**
 * In the script of every page, by the value of `data-module`: what most pages have, and what takes the focus when a page
 * opens, which must not happen once somebody has begun to type.
 */
const atOnce: Readonly<Record<string, Start>> = {
  ...Object.fromEntries(
    [Button, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink, Tabs].map(
      (component) => [component.moduleName, starter(component)],
    ),
  ),
  'moj-alert': startAlert,
};

/** Fetched by the pages that ask for it. */
const onDemand: Readonly<Record<string, () => Promise<Start>>> = {
  'govuk-accordion': async () =>
    starter((await import('govuk-frontend/dist/govuk/components/accordion/accordion.mjs')).Accordion),
  'govuk-character-count': async () =>
    starter((await import('govuk-frontend/dist/govuk/components/character-count/character-count.mjs')).CharacterCount),
  'govuk-exit-this-page': async () =>
    starter((await import('govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs')).ExitThisPage),
  'govuk-file-upload': async () =>
    starter((await import('govuk-frontend/dist/govuk/components/file-upload/file-upload.mjs')).FileUpload),
  'moj-add-another': async () =>
    starter((await import('@ministryofjustice/frontend/moj/components/add-another/add-another.mjs')).AddAnother),
  'moj-button-menu': async () => (await import('./start-button-menu.ts')).startButtonMenu,
  'moj-date-picker': async () => (await import('./start-date-picker.ts')).startDatePicker,
  'moj-multi-file-upload': async () => (await import('./start-multi-file-upload.ts')).startMultiFileUpload,
  'moj-multi-select': async () => (await import('./start-multi-select.ts')).startMultiSelect,
  'moj-sortable-table': async () => (await import('./start-sortable-table.ts')).startSortableTable,
};

/** Elements that ask for a component and have not been started; each component marks those that it has. */
function waiting(scope: Element | Document, name: string): readonly HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(`[data-module="${name}"]:not([data-${name}-init])`)];
}

/** Starts each by itself: one that lacks something does not hold up the others. */
function startEach(roots: readonly HTMLElement[], start: Start): void {
  for (const root of roots) {
    try {
      start(root);
    } catch (error) {
      reportError(error);
    }
  }
}

/**
 * Shows everything as it is without scripts. For a page of which a part could not be fetched: what that part would unfold
 * must not stay folded.
 */
function goWithout(reason: unknown): void {
  document.body.classList.remove('js-enabled', 'govuk-frontend-supported');
  // What could not be fetched the browser reports itself.
  if (!(reason instanceof TypeError)) reportError(reason);
}

/**
 * GOV.UK says by `aria-expanded` on a radio that it reveals a field. ARIA does not allow that on radios (it does on
 * checkboxes), so it goes again; the field follows its radio in the reading order all the same.
 */
export function tidyRadios(): void {
  for (const radio of document.querySelectorAll('.govuk-radios__input[aria-expanded]')) {
    radio.removeAttribute('aria-expanded');
  }
}

/** Lets drawings of charts say their values. Where that does not come, their tables still say them. */
async function startCharts(scope: Element | Document): Promise<void> {
  if (!scope.querySelector('.tl-chart__sheet')) return;
  try {
    const { readCharts } = await import('./chart-values.ts');
    readCharts(scope);
  } catch (error) {
    // What could not be fetched the browser reports itself; the page lacks nothing that it needs.
    if (!(error instanceof TypeError)) reportError(error);
  }
}

/**
 * Starts the official behaviour, GOV.UK's and MoJ's, of everything within `scope`, and our own of tables and charts. Call
 * it once for each new piece of page; what has been started is left alone.
 */
export function startComponents(scope: Element | Document): void {
  for (const [name, start] of Object.entries(atOnce)) startEach(waiting(scope, name), start);
  tidyRadios();
  for (const [name, load] of Object.entries(onDemand)) {
    if (waiting(scope, name).length > 0) load().then((start) => startEach(waiting(scope, name), start), goWithout);
  }
  startWideTables(scope);
  void startCharts(scope);
}
