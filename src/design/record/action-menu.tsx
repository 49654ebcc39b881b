import type { VNode } from 'preact';

export interface ActionMenuProps {
  /** The word on its handle: "More". */
  readonly text: string;
  /** What it is about, for those who hear the handle alone: "actions for SCOTTY". */
  readonly about: string;
  /** Where each leads. What changes something does so on the page that it leads to. */
  readonly items: readonly { readonly href: string; readonly text: string }[];
}

/** What can also be done with a record, folded away: works without scripts, and nothing moves where it does. */
export function ActionMenu(props: ActionMenuProps): VNode {
  return (
    <details class="tl-menu" name="record-menu">
      <summary class="govuk-button govuk-button--secondary tl-menu__handle">
        {props.text}
        <span class="govuk-visually-hidden"> {props.about}</span>
      </summary>
      <ul class="tl-menu__list">
        {props.items.map((item) => (
          <li>
            <a class="tl-menu__link" href={item.href}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
