import type { ComponentChildren, VNode } from 'preact';

/** One thing that somebody who opens the record must know or do. */
export interface Matter {
  readonly words: ComponentChildren;
  /** The page on which it can be seen or done. */
  readonly link?: { readonly href: string; readonly text: string } | undefined;
  /** A `Clock`, where it has one. */
  readonly clock?: ComponentChildren;
  /** The one loud thing: what is overdue, or a child in danger. */
  readonly loud?: boolean | undefined;
}

export interface WhatMattersNowProps {
  /** In the order of importance; the loud ones are moved to the front. Three or four: more are a list of their own. */
  readonly matters: readonly Matter[];
}

/** What matters now about a record, before any of its facts. With nothing to say it says so. */
export function WhatMattersNow(props: WhatMattersNowProps): VNode {
  const ordered = [...props.matters.filter((each) => each.loud), ...props.matters.filter((each) => !each.loud)];
  return (
    <div class="tl-matters">
      <h2 class="tl-matters__title">What matters now</h2>
      {ordered.length === 0 && <p class="tl-matters__none">Nothing is due, and nothing waits for anybody.</p>}
      {ordered.length > 0 && (
        <ul class="tl-matters__list">
          {ordered.map((matter) => (
            <li class={matter.loud ? 'tl-matters__one tl-matters__one--loud' : 'tl-matters__one'}>
              <span class="tl-matters__words">{matter.words}</span>
              {matter.clock && <span class="tl-matters__clock">{matter.clock}</span>}
              {matter.link && (
                <a class="govuk-link tl-matters__link" href={matter.link.href}>
                  {matter.link.text}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
