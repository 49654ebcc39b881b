import type { VNode } from 'preact';
import { SubNavigation } from '#design/index.ts';

/** The two parts of the ledger's pages. */
export function OversightNavigation(props: { readonly active: 'entries' | 'seals' }): VNode {
  return (
    <SubNavigation
      label="The ledger"
      items={[
        { text: 'Entries', href: '/oversight/ledger', active: props.active === 'entries' },
        { text: 'Seals', href: '/oversight/ledger/seals', active: props.active === 'seals' },
      ]}
    />
  );
}
