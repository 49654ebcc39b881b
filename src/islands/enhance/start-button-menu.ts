import { ButtonMenu } from '@ministryofjustice/frontend/moj/components/button-menu/button-menu.mjs';
import { escapeWords } from './escape-words.ts';

/**
 * Starts MoJ's button menu. Its script writes the words of its button as markup, and takes from the buttons within that
 * they send their form: those get back what the server gave them.
 */
export function startButtonMenu(root: HTMLElement): void {
  const { buttonText } = root.dataset;
  if (buttonText !== undefined) root.dataset['buttonText'] = escapeWords(buttonText);
  const buttons = [...root.querySelectorAll('button')].map((button) => ({ button, type: button.type }));
  new ButtonMenu(root);
  for (const { button, type } of buttons) button.type = type;
}
