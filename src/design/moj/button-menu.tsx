import type { VNode } from 'preact';
import { Button, type ButtonProps } from '../govuk/button.tsx';
import { attributesOf, classNames } from '../govuk/markup.ts';
import type { Common } from '../govuk/options.ts';

/** A button or, with `href`, a link. */
export type ButtonMenuItem = Omit<ButtonProps, 'id' | 'isStartButton' | 'preventDoubleClick'>;

export interface ButtonMenuProps extends Common {
  /** The button that opens the menu: "Actions" unless told. */
  readonly button?: { readonly text?: string | undefined; readonly classes?: string | undefined } | undefined;
  /** Which edge of its button the menu keeps to: left unless told. */
  readonly alignMenu?: 'left' | 'right' | undefined;
  readonly items: readonly ButtonMenuItem[];
}

/** Several things to do behind one button; without scripts, or where there is but one, the buttons themselves. */
export function ButtonMenu(props: ButtonMenuProps): VNode {
  const attributes = attributesOf({
    ...props.attributes,
    'data-button-text': props.button?.text,
    'data-button-classes': props.button?.classes,
    'data-align-menu': props.alignMenu,
  });
  return (
    <div class={classNames('moj-button-menu', props.classes)} data-module="moj-button-menu" {...attributes}>
      {props.items.map((item) => (
        <>
          <Button {...item} classes={classNames('moj-button-menu__item govuk-button--secondary', item.classes)} />{' '}
        </>
      ))}
    </div>
  );
}
