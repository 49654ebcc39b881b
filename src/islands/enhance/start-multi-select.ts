import { MultiSelect } from '@ministryofjustice/frontend/moj/components/multi-select/multi-select.mjs';

/** Starts MoJ's multi-select. Its script leaves the box for all empty, also where every row comes chosen. */
export function startMultiSelect(root: HTMLElement): void {
  const started = new MultiSelect(root);
  const { $toggleButton: all, $checkboxes: boxes } = started;
  if (!all || !boxes?.every((box) => box.checked)) return;
  all.checked = true;
  started.checked = true;
}
