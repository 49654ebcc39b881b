import type { VNode } from 'preact';

/**
 * What the Enter key presses in the form that this stands in. Browsers take the first button of a form: where that is one
 * that removes or deletes something, somebody who ends a line with Enter would lose it.
 */
export function DefaultButton(): VNode {
  return <button type="submit" class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true" />;
}
