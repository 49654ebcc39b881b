import type { VNode } from 'preact';
import { Button, Details, EmptyState, InsetText, type RecordPart, sayNumber } from '#design/index.ts';
import { dayOf, sayDay } from '#kernel/instant.ts';
import type { LinkGroup, RecordLink, RecordLinks } from '../rules/link.ts';
import { type LinkableKind, pathOf, wordsOf } from '../rules/record-kinds.ts';
import { sayRole, saySpan } from '../rules/say-link.ts';
import { LinkSource } from './link-source.tsx';

export interface LinksPartProps {
  readonly links: RecordLinks;
  /** The record whose page this stands on. */
  readonly record: { readonly kind: LinkableKind; readonly reference: string };
  /** Whether the reader may link records. */
  readonly mayAdd: boolean;
}

/** So many links of a heading stand open; the rest unfold. */
const mostOpen = 12;

interface ItemProps {
  readonly link: RecordLink;
  readonly present: string;
}

/** The other record by its name, with the role before or after it. */
function LinkName({ link, present }: ItemProps): VNode {
  const { other } = link;
  const { before, after } = sayRole(link, present);
  return (
    <>
      {before !== '' && `${before} `}
      <a class="govuk-link" href={pathOf(other.kind, other.reference)}>
        <bdi>{other.title}</bdi>
      </a>
      {after !== '' && (
        <>
          : <strong>{after}</strong>
        </>
      )}
    </>
  );
}

function LinkItem({ link, present }: ItemProps): VNode {
  const { other } = link;
  const span = saySpan(link);
  return (
    <li class={`tl-fact tl-fact--${link.statement}`}>
      <div class="tl-fact__words">
        <LinkName link={link} present={present} />
        {span !== '' && <span class="tl-fact__span">, {span}</span>}
        <span class="tl-muted">
          {' · '}
          {wordsOf(other.kind).one} {other.reference}
          {other.status !== null && `, ${other.status}`}
        </span>
      </div>
      {link.note !== '' && <div class="tl-fact__note">{link.note}</div>}
      <LinkSource link={link} about={`and correction of the link to ${other.title}`} />
    </li>
  );
}

function Group(props: { readonly group: LinkGroup; readonly present: string }): VNode {
  const { group, present } = props;
  const list = (links: readonly RecordLink[]): VNode => (
    <ul class="tl-facts">
      {links.map((link) => (
        <LinkItem link={link} present={present} />
      ))}
    </ul>
  );
  const rest = group.links.slice(mostOpen);
  return (
    <section>
      <h3 class="govuk-heading-s">
        {group.heading} ({sayNumber(group.count)})
      </h3>
      {list(group.links.slice(0, mostOpen))}
      {rest.length > 0 && (
        <Details summaryText={`${sayNumber(rest.length)} more: ${group.heading.toLowerCase()}`} html={list(rest)} />
      )}
    </section>
  );
}

function Withdrawn(props: { readonly links: readonly RecordLink[]; readonly present: string }): VNode | null {
  const { links, present } = props;
  if (links.length === 0) return null;
  return (
    <Details
      summaryText={`Withdrawn links (${sayNumber(links.length)})`}
      html={
        <ul class="govuk-list govuk-list--bullet">
          {links.map((link) => (
            <li>
              <LinkName link={link} present={present} />
              {link.withdrawnAt !== null && `, withdrawn on ${sayDay(dayOf(link.withdrawnAt))}`}. {link.withdrawnWhy}{' '}
              <a class="govuk-link" href={`/links/${link.reference}`}>
                History<span class="govuk-visually-hidden"> of the link to {link.other.title}</span>
              </a>
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** Everything that a record is linked to, under headings with their counts; and how to add to it. */
export function LinksPart({ links, record, mayAdd }: LinksPartProps): VNode {
  const { present } = wordsOf(record.kind);
  const shown = links.groups.reduce((sum, group) => sum + group.links.length, 0);
  return (
    <>
      {links.isCut && (
        <InsetText
          text={`There are ${sayNumber(links.total)} links. The newest ${sayNumber(shown)} are shown, and the counts are of all.`}
        />
      )}
      {links.total === 0 && (
        <EmptyState title="No links yet">
          <p class="govuk-body">
            The people, lines, phones, places and incidents that have to do with {present} will stand here.
            {mayAdd && ' Add a link when you know of one, with how you know it.'}
          </p>
        </EmptyState>
      )}
      {links.groups.map((group) => (
        <Group group={group} present={present} />
      ))}
      <Withdrawn links={links.withdrawn} present={present} />
      {mayAdd && (
        <Button text="Add a link" href={`/links/new?from=${record.reference}`} classes="govuk-button--secondary" />
      )}
    </>
  );
}

/** The same as a part of a record's page. */
export function linksPart(props: LinksPartProps): RecordPart {
  return { id: 'links', title: 'Links', count: props.links.total, content: <LinksPart {...props} /> };
}
