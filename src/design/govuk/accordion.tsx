import { type ComponentChildren, h, type VNode } from 'preact';
import { attributesOf, classNames, contentOf, hasContent, translations } from './markup.ts';
import type { Absent, Common, Content } from './options.ts';

export interface AccordionItem {
  readonly heading: Content;
  /** A line under the heading. */
  readonly summary?: Content | undefined;
  readonly content: Content;
  /** Open from the start, where scripts run. */
  readonly expanded?: boolean | undefined;
}

export interface AccordionProps extends Common {
  /** What is open is remembered by this id for as long as the browser's tab lives. */
  readonly id: string;
  readonly headingLevel?: number | undefined;
  readonly rememberExpanded?: boolean | undefined;
  readonly hideAllSectionsText?: string | undefined;
  readonly hideSectionText?: string | undefined;
  readonly hideSectionAriaLabelText?: string | undefined;
  readonly showAllSectionsText?: string | undefined;
  readonly showSectionText?: string | undefined;
  readonly showSectionAriaLabelText?: string | undefined;
  readonly items: readonly (AccordionItem | Absent)[];
}

interface SectionProps {
  readonly item: AccordionItem;
  readonly level: number;
  readonly idOf: (part: 'heading' | 'summary' | 'content') => string;
}

const block = 'govuk-accordion';

function textOf(content: Content): ComponentChildren {
  if (content.html) return content.html;
  return content.text ? <p class="govuk-body">{content.text}</p> : null;
}

function Section({ item, level, idOf }: SectionProps): VNode {
  // The script makes one button of heading, summary and "Show": the spaces at their ends keep the words apart.
  const title = (
    <span class={`${block}__section-button`} id={idOf('heading')}>
      {contentOf(item.heading)}{' '}
    </span>
  );
  return (
    <div class={classNames(`${block}__section`, item.expanded && `${block}__section--expanded`)}>
      <div class={`${block}__section-header`}>
        {h(`h${level}`, { class: `${block}__section-heading` }, title)}
        {hasContent(item.summary) && (
          <div class={`${block}__section-summary govuk-body`} id={idOf('summary')}>
            {contentOf(item.summary)}{' '}
          </div>
        )}
      </div>
      <div id={idOf('content')} class={`${block}__section-content`}>
        {textOf(item.content)}
      </div>
    </div>
  );
}

/** Sections that are opened one by one; all stand open, under their headings, without scripts. */
export function Accordion(props: AccordionProps): VNode {
  const attributes = attributesOf({
    'data-module': block,
    ...translations('hide-all-sections', props.hideAllSectionsText),
    ...translations('hide-section', props.hideSectionText),
    ...translations('hide-section-aria-label', props.hideSectionAriaLabelText),
    ...translations('show-all-sections', props.showAllSectionsText),
    ...translations('show-section', props.showSectionText),
    ...translations('show-section-aria-label', props.showSectionAriaLabelText),
    'data-remember-expanded': props.rememberExpanded,
    ...props.attributes,
  });
  return (
    <div id={props.id} class={classNames(block, props.classes)} {...attributes}>
      {/* Numbered before the absent ones are left out, as the macro does. */}
      {props.items.map((item, index) =>
        item ? (
          <Section item={item} level={props.headingLevel || 2} idOf={(part) => `${props.id}-${part}-${index + 1}`} />
        ) : null,
      )}
    </div>
  );
}
