import type { Day } from '#kernel/instant.ts';
import type { LinkGroup, RecordLink } from './link.ts';
import { headingOf } from './link-kind.ts';
import { type LinkKind, linkKinds } from './link-kinds.ts';

/** How many links there are of a kind, in one direction. */
export interface LinkCount {
  readonly kind: LinkKind;
  readonly isForward: boolean;
  readonly count: number;
}

/** Whether a link still holds on a day, as far as anybody knows. */
function holdsOn(link: Pick<RecordLink, 'until'>, day: Day): boolean {
  return link.until === null || link.until >= day;
}

/** Counts links by kind and direction. */
export function countKinds(links: readonly RecordLink[]): readonly LinkCount[] {
  const byKind = Map.groupBy(links, ({ kind, isForward }) => `${kind.code} ${isForward}`);
  return [...byKind.values()].flatMap((each) => {
    const [first] = each;
    return first === undefined ? [] : [{ kind: first.kind, isForward: first.isForward, count: each.length }];
  });
}

/** Puts links under headings, in the order of the declared kinds; what has ended stands last under its heading. */
export function groupLinks(
  links: readonly RecordLink[],
  counts: readonly LinkCount[],
  today: Day,
): readonly LinkGroup[] {
  const headings = linkKinds.flatMap((kind) => [headingOf(kind, true), headingOf(kind, false)]);
  const byHeading = Map.groupBy(links, ({ kind, isForward }) => headingOf(kind, isForward));
  return [...new Set(headings)].flatMap((heading) => {
    const count = counts
      .filter((each) => headingOf(each.kind, each.isForward) === heading)
      .reduce((sum, each) => sum + each.count, 0);
    if (count === 0) return [];
    const all = byHeading.get(heading) ?? [];
    const [present, past] = [all.filter((each) => holdsOn(each, today)), all.filter((each) => !holdsOn(each, today))];
    return [{ heading, links: [...present, ...past], count }];
  });
}
