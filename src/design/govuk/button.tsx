import type { ComponentChildren, VNode } from 'preact';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { Common, Content } from './options.ts';

export interface ButtonProps extends Content, Common {
  /** Makes it a link that looks like a button. */
  readonly href?: string | undefined;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly preventDoubleClick?: boolean | undefined;
  readonly isStartButton?: boolean | undefined;
  readonly id?: string | undefined;
}

function StartIcon(): VNode {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}

function Words(props: ButtonProps): ComponentChildren {
  // A start button is a flex box, which would remove the spaces between bits of markup.
  return props.html && props.isStartButton ? <span>{props.html}</span> : contentOf(props);
}

/** Something to do; one main button a page. */
export function Button(props: ButtonProps): VNode {
  const attributes = attributesOf({
    class: classNames('govuk-button', props.classes, props.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    id: props.id || undefined,
    ...props.attributes,
  });
  const inside = (
    <>
      <Words {...props} />
      {props.isStartButton && <StartIcon />}
    </>
  );
  if (props.href) {
    return (
      <a href={props.href} role="button" draggable={false} {...attributes}>
        {inside}
      </a>
    );
  }
  const own = attributesOf({
    type: props.type || 'submit',
    value: props.value || undefined,
    name: props.name || undefined,
    'aria-disabled': props.disabled ? true : undefined,
    'data-prevent-double-click': props.preventDoubleClick,
  });
  return (
    <button disabled={props.disabled} {...own} {...attributes}>
      {inside}
    </button>
  );
}
