import { type ComponentType, h } from 'preact';
import { render } from 'preact-render-to-string';
import * as moj from '../moj/index.ts';
import { optionsFrom } from './fixtures.ts';
import type { MojOptions } from './moj-options.ts';

// The options of a case are plain data: that they fit the component's props is what the comparison proves.
type AnyComponent = ComponentType<never>;

/** Our component for each folder of MoJ's that holds a template. */
export const mojPorted: Readonly<Record<string, AnyComponent>> = {
  'add-another': moj.AddAnother,
  alert: moj.Alert,
  badge: moj.Badge,
  banner: moj.Banner,
  'button-menu': moj.ButtonMenu,
  'date-picker': moj.DatePicker,
  filter: moj.Filter,
  'identity-bar': moj.IdentityBar,
  'interruption-card': moj.InterruptionCard,
  messages: moj.Messages,
  'multi-file-upload': moj.MultiFileUpload,
  'notification-badge': moj.NotificationBadge,
  'page-header-actions': moj.PageHeaderActions,
  'progress-bar': moj.ProgressBar,
  search: moj.Search,
  'side-navigation': moj.SideNavigation,
  'sub-navigation': moj.SubNavigation,
  'ticket-panel': moj.TicketPanel,
  timeline: moj.Timeline,
};

/** Our components for folders that hold only a script and styles: there is no template to equal. */
export const mojScripted: Readonly<Record<string, AnyComponent>> = {
  'multi-select': moj.MultiSelect,
  'sortable-table': moj.SortableTable,
};

/** Folders of MoJ's package that have no component here, and why. */
export const mojLeftOut: Readonly<Record<string, string>> = {
  'action-bar': 'It holds what the filter toggle needs, and the filter folds away without it.',
  'cookie-banner': 'No cookie of ours asks for consent.',
  'currency-input': 'GOV.UK’s Input has a prefix.',
  'domain-specific': 'They are the header and footer of probation.',
  'filter-toggle-button': 'The filter folds away by `details`.',
  'form-validator': 'Answers are checked by the server, which knows the rules.',
  header: 'It bears the crest of the Ministry. Ours is PageHeader.',
  'organisation-switcher': 'Who somebody acts for is decided when they sign in.',
  pagination: 'GOV.UK’s Pagination is used throughout.',
  'password-reveal': 'No page asks for a password.',
  'primary-navigation': 'It stands in the head of every page, which is PageHeader.',
  'rich-text-editor': 'What people write is words, never markup.',
  'search-toggle': 'The search in the page’s head folds away by `details`.',
  tag: 'GOV.UK’s Tag is used, and StatusTag.',
  'task-list': 'GOV.UK’s TaskList is used.',
};

/** Slots of the macros that are children here. */
function propsOf(options: MojOptions): object {
  const { optionsHtml, bodyHtml, ...props } = optionsFrom(options) as MojOptions;
  const children = optionsHtml ?? bodyHtml;
  return children === undefined ? props : { ...props, children };
}

/** What our component makes of the options. Throws where the folder is not ported. */
export function mojRendered(component: string, options: MojOptions): string {
  const found = mojPorted[component];
  if (!found) throw new Error(`${component} of MoJ has no component here`);
  return render(h(found as ComponentType<object>, propsOf(options)));
}
