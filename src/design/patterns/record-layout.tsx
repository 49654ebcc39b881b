import type { ComponentChildren, VNode } from 'preact';

/** A part of a record that a reader may look for: the facts, the numbers, the timeline, the connections. */
export interface RecordPart {
  /** Unique on the page; the address of the part: `#numbers`. */
  readonly id: string;
  readonly title: string;
  /** How many things stand in it, said with its title. */
  readonly count?: number | undefined;
  readonly content: ComponentChildren;
}

export interface RecordLayoutProps {
  /** A `RecordHeader`. */
  readonly header: ComponentChildren;
  /** What matters now: nothing where nothing does. */
  readonly matters?: ComponentChildren;
  /** In the order of every record page: facts, timeline, connections, where. */
  readonly parts: readonly RecordPart[];
  /** Beside the parts where there is room, after them where there is none: status over time, who can see this. */
  readonly beside?: ComponentChildren;
}

/** From this many parts on, a list of them stands at the head: a phone shows one at a time. */
const longPage = 4;

function Contents(props: { readonly parts: readonly RecordPart[] }): VNode {
  return (
    <nav class="tl-contents" aria-label="On this page">
      <ul class="tl-contents__list">
        {props.parts.map((part) => (
          <li>
            <a class="govuk-link" href={`#${part.id}`}>
              {part.title}
            </a>
            {part.count !== undefined && ` (${part.count})`}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part(props: { readonly part: RecordPart }): VNode {
  const { part } = props;
  return (
    <section class="tl-section" aria-labelledby={part.id}>
      <h2 class="govuk-heading-m" id={part.id}>
        {part.title}
        {part.count !== undefined && ` (${part.count})`}
      </h2>
      {part.content}
    </section>
  );
}

/**
 * The one shape of every record page: title, status and marking; what matters now; the facts with their sources; the
 * timeline; connections; where; who can see it.
 */
export function RecordLayout(props: RecordLayoutProps): VNode {
  return (
    <>
      {props.header}
      {props.matters}
      {props.parts.length >= longPage && <Contents parts={props.parts} />}
      <div class={props.beside ? 'tl-beside' : undefined}>
        <div>
          {props.parts.map((part) => (
            <Part part={part} />
          ))}
        </div>
        {props.beside && <div>{props.beside}</div>}
      </div>
    </>
  );
}
