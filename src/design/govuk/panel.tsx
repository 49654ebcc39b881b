import { type ComponentChildren, h, type VNode } from 'preact';
import { Button } from './button.tsx';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { Common, Content } from './options.ts';

/** A button, or a link where there is an address; a link that looks like a button with an address and type `button`. */
export interface PanelAction extends Common {
  readonly text: string;
  readonly type?: string | undefined;
  readonly href?: string | undefined;
}

export interface PanelActions extends Common {
  readonly items?: readonly PanelAction[] | undefined;
}

export interface PanelProps extends Content, Common {
  readonly titleText?: string | undefined;
  readonly titleHtml?: ComponentChildren;
  readonly headingLevel?: number | undefined;
  /** Only with the class `govuk-panel--interruption`. */
  readonly actions?: PanelActions | undefined;
  readonly children?: ComponentChildren;
}

const interruption = 'govuk-panel--interruption';

function Action(action: PanelAction): VNode {
  if (!action.href || action.type === 'button') {
    return (
      <Button
        text={action.text}
        type={action.type || 'button'}
        classes={classNames('govuk-button--inverse', action.classes)}
        href={action.href}
        attributes={action.attributes}
      />
    );
  }
  const classes = classNames('govuk-link govuk-link--inverse', action.classes);
  return (
    <a class={classes} href={action.href} {...attributesOf(action.attributes)}>
      {action.text}
    </a>
  );
}

function Actions(props: PanelActions): VNode {
  const items = props.items ?? [];
  return (
    <div class={classNames('govuk-panel__actions', props.classes)} {...attributesOf(props.attributes)}>
      {items.length > 0 && (
        <div class="govuk-button-group">
          {items.map((item, index) => (
            <>
              {index > 0 && ' '}
              <Action {...item} />
            </>
          ))}
        </div>
      )}
    </div>
  );
}

/** Something is done, large enough not to be missed; or, as an interruption, "are you sure?" before it is. */
export function Panel(props: PanelProps): VNode {
  const interrupts = props.classes?.includes(interruption) ?? false;
  const body = props.children ?? contentOf(props);
  const title = props.titleHtml || props.titleText;
  return (
    <div
      class={classNames('govuk-panel', !interrupts && 'govuk-panel--confirmation', props.classes)}
      {...attributesOf(props.attributes)}
    >
      {h(`h${props.headingLevel || 1}`, { class: 'govuk-panel__title' }, title)}
      {body && <div class="govuk-panel__body">{body}</div>}
      {interrupts && props.actions && <Actions {...props.actions} />}
    </div>
  );
}
