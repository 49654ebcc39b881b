import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf } from '../govuk/markup.ts';
import type { Common, Content } from '../govuk/options.ts';
import { ButtonMenu, type ButtonMenuProps } from './button-menu.tsx';

export interface IdentityBarProps extends Common {
  /** Who or what every page of this part is about. */
  readonly title?: Content | undefined;
  readonly menus?: readonly ButtonMenuProps[] | undefined;
}

/** Keeps in sight whose record is open while its parts are read page by page. */
export function IdentityBar(props: IdentityBarProps): VNode {
  return (
    <div class={classNames('moj-identity-bar', props.classes)} {...attributesOf(props.attributes)}>
      <div class="moj-identity-bar__container">
        <div class="moj-identity-bar__details">
          {props.title && <span class="moj-identity-bar__title">{contentOf(props.title)}</span>}
        </div>
        {props.menus && (
          <div class="moj-identity-bar__actions">
            {props.menus.map((menu) => (
              <div class="moj-identity-bar__menu">
                <ButtonMenu {...menu} />
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
