import { Alert } from '@ministryofjustice/frontend/moj/components/alert/alert.mjs';

/** Starts MoJ's alert. Its script writes "Dismiss" on the button that puts it away: that says again what the server wrote. */
export function startAlert(root: HTMLElement): void {
  const button = root.querySelector('.moj-alert__dismiss');
  const words = button?.textContent;
  new Alert(root);
  if (button && words) button.textContent = words;
}
