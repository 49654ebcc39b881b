import type { ComponentChildren, VNode } from 'preact';

/** Something that can be done with the whole page: download it, save it. */
export interface HeadLink {
  readonly href: string;
  readonly text: string;
  /** The address gives a file. */
  readonly download?: boolean | undefined;
}

export interface PageHeadProps {
  /** The page's h1. */
  readonly title: string;
  /** How many, or as at when: "1,012 lines that you can see". */
  readonly says?: ComponentChildren;
  readonly links?: readonly HeadLink[] | undefined;
  /** Buttons, or a small form. */
  readonly actions?: ComponentChildren;
}

/**
 * The link that keeps a list as it is asked for now, under a name.
 * @param address the list's path with its filters: `/people?q=halloran`
 */
export function saveLink(address: string, text = 'Save this list'): HeadLink {
  return { href: `/bookmarks?save=${encodeURIComponent(address)}`, text };
}

/** The head of a page of many things: what it is, how many, what can be done with it. One line where there is room. */
export function PageHead(props: PageHeadProps): VNode {
  return (
    <div class="tl-head">
      <h1 class="govuk-heading-l tl-head__title">{props.title}</h1>
      {props.says && <p class="tl-head__says">{props.says}</p>}
      {props.links && props.links.length > 0 && (
        <ul class="tl-head__links">
          {props.links.map(({ href, text, download }) => (
            <li>
              <a class="govuk-link" href={href} download={download}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {props.actions && <div class="tl-head__actions">{props.actions}</div>}
    </div>
  );
}
