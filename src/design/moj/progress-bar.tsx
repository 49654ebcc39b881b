import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf } from '../govuk/markup.ts';
import type { Common, Content } from '../govuk/options.ts';

export interface ProgressBarItem extends Common {
  readonly id?: string | undefined;
  readonly label: Content & { readonly classes?: string | undefined };
  /** The step that somebody is at. */
  readonly active?: boolean | undefined;
  readonly complete?: boolean | undefined;
}

export interface ProgressBarProps extends Common {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  /** At most five: each gets a fifth of the width. */
  readonly items: readonly ProgressBarItem[];
}

/** How far along a few named steps something is. `Progress` is for work that runs by itself. */
export function ProgressBar(props: ProgressBarProps): VNode {
  return (
    <div
      id={props.id || undefined}
      class={classNames('moj-progress-bar', props.classes)}
      {...(props.label ? { role: 'group', 'aria-label': props.label } : {})}
      {...attributesOf(props.attributes)}
    >
      <ol class="moj-progress-bar__list">
        {props.items.map((item) => (
          <li
            id={item.id || undefined}
            class={classNames('moj-progress-bar__item', item.classes)}
            aria-current={item.active ? 'step' : undefined}
            {...attributesOf(item.attributes)}
          >
            <span class={classNames('moj-progress-bar__icon', item.complete && 'moj-progress-bar__icon--complete')} />
            <span class={classNames('moj-progress-bar__label', item.label.classes)}>
              {item.complete && <span class="govuk-visually-hidden">Done: </span>}
              {contentOf(item.label)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
