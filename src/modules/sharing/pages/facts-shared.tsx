import type { VNode } from 'preact';
import { StatementSign, SummaryList } from '#design/index.ts';
import { sayDay } from '#kernel/instant.ts';
import type { PackedFact } from '#platform/sharing/index.ts';

/** Who says so, how sure, and as at when: under a fact that was shared or may be. */
export function FactSource(props: { readonly fact: Pick<PackedFact, 'statement' | 'source' | 'asAt'> }): VNode {
  const { statement, source, asAt } = props.fact;
  return (
    <>
      <StatementSign statement={statement} />. Source: {source}. As at <time dateTime={asAt}>{sayDay(asAt)}</time>.
    </>
  );
}

/** The facts of a disclosure exactly as the recipient reads them. */
export function FactsShared(props: { readonly pack: readonly PackedFact[] }): VNode {
  return (
    <SummaryList
      rows={props.pack.map((fact) => ({
        key: { text: fact.label },
        value: {
          html: (
            <>
              <p class="govuk-body">{fact.value}</p>
              <p class="govuk-hint">
                <FactSource fact={fact} />
              </p>
            </>
          ),
        },
      }))}
    />
  );
}
