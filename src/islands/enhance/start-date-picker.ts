import { DatePicker } from '@ministryofjustice/frontend/moj/components/date-picker/date-picker.mjs';

/**
 * Starts MoJ's date picker. All its buttons are called "Choose date"; where a form asks for several days, those who hear
 * the page must be told which (WCAG 2.4.6), so each is named by the label of its field as well.
 */
export function startDatePicker(root: HTMLElement): void {
  new DatePicker(root);
  const label = root.querySelector('label');
  const button = root.querySelector('.moj-datepicker__toggle');
  const words = button?.querySelector('span');
  const input = root.querySelector('input');
  if (!label || !button || !words || !input) return;
  label.id ||= `${input.id}-label`;
  words.id ||= `${input.id}-choose`;
  button.setAttribute('aria-labelledby', `${label.id} ${words.id}`);
}
