import type { ComponentChildren, VNode } from 'preact';
import { FilteredList } from '../lists/filtered-list.tsx';
import { PageHead, type PageHeadProps } from './page-head.tsx';

export interface ListLayoutProps extends PageHeadProps {
  /** A `Filter`; none where there is nothing to choose. */
  readonly filter?: ComponentChildren;
  /** A `DataTable` with its pages, or an `EmptyState`. */
  readonly children: ComponentChildren;
}

/** The one shape of every list: what and how many, what can be done with it, its filter at the side, its rows. */
export function ListLayout(props: ListLayoutProps): VNode {
  const { filter, children, ...head } = props;
  return (
    <>
      <PageHead {...head} />
      {filter ? <FilteredList filter={filter}>{children}</FilteredList> : children}
    </>
  );
}
