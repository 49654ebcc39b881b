import { h, type VNode } from 'preact';
import { Button, type ButtonProps } from '../govuk/button.tsx';
import { attributesOf, classNames, contentOf } from '../govuk/markup.ts';
import type { Common, Content } from '../govuk/options.ts';

export interface PageHeaderActionsProps extends Common {
  readonly heading: Content & {
    readonly level?: 1 | 2 | 3 | 4 | undefined;
    readonly classes?: string | undefined;
  };
  /** What can be done with the whole page. */
  readonly items?: readonly ButtonProps[] | undefined;
}

/** The heading of a page with its actions at the right; below it where the screen is narrow. */
export function PageHeaderActions(props: PageHeaderActionsProps): VNode {
  const { heading } = props;
  return (
    <div class={classNames('moj-page-header-actions', props.classes)} {...attributesOf(props.attributes)}>
      <div class="moj-page-header-actions__title">
        {h(`h${heading.level ?? 1}`, { class: heading.classes ?? 'govuk-heading-xl' }, contentOf(heading))}
      </div>
      {props.items && (
        <div class="moj-page-header-actions__actions">
          <div class="moj-button-group moj-button-group--inline">
            {props.items.map((button) => (
              <>
                <Button {...button} />{' '}
              </>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
