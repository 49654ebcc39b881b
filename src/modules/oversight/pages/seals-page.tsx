import type { VNode } from 'preact';
import { Button, type DataColumn, DataTable, EmptyState, InsetText, Page, WarningText } from '#design/index.ts';
import { sayInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { Check, Seal } from '../queries/list-seals.ts';
import { OversightNavigation } from './oversight-navigation.tsx';

/** What the page of seals shows. */
export interface SealsModel {
  readonly seals: readonly Seal[];
  readonly check: Check | null;
  /** Whether this person may have the ledger checked. */
  readonly mayVerify: boolean;
}

const inWords = (count: number): string => count.toLocaleString('en-GB');

function Answer(props: { readonly check: Check }): VNode {
  const { check } = props;
  const asked = `Checked for ${check.askedBy} on ${sayInstant(check.at)}`;
  const took = check.milliseconds < 1000 ? 'less than a second' : `${(check.milliseconds / 1000).toFixed(1)} seconds`;
  const compared = `${inWords(check.entries)} entries in ${inWords(check.batches)} batches and ${inWords(check.anchors)} anchors, in ${took}.`;
  const wrong = check.findings.length + check.more;
  return (
    <>
      {wrong === 0 ? (
        <InsetText>
          <p class="govuk-body">
            <strong>Nothing was found wrong.</strong> {asked}: {compared}
          </p>
          <p class="govuk-body">
            {check.unsealed === 0
              ? 'Every entry was sealed.'
              : `${inWords(check.unsealed)} newer entries had no seal yet.`}
            {check.lateAnchors > 0 &&
              ` ${inWords(check.lateAnchors)} anchors were written later than their seals, as after a stop of the machine.`}
          </p>
        </InsetText>
      ) : (
        <>
          <WarningText
            text={`${inWords(wrong)} ${wrong === 1 ? 'thing is' : 'things are'} wrong with the ledger. Tell whoever is responsible for security, and change nothing until they have looked.`}
          />
          <p class="govuk-body">
            {asked}: {compared}
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {check.findings.map((finding) => (
              <li>{finding.text}</li>
            ))}
            {check.more > 0 && <li>And {inWords(check.more)} more.</li>}
          </ul>
        </>
      )}
    </>
  );
}

const columns: readonly DataColumn<Seal>[] = [
  { key: 'batch', title: 'Batch', rowHeader: true, numeric: true, cell: (seal) => seal.id },
  { key: 'sealed', title: 'Sealed', noWrap: true, cell: (seal) => sayInstant(seal.sealedAt) },
  { key: 'entries', title: 'Entries', numeric: true, cell: (seal) => inWords(seal.entries) },
  { key: 'from', title: 'From number', numeric: true, cell: (seal) => seal.firstSeq },
  { key: 'to', title: 'To number', numeric: true, cell: (seal) => seal.lastSeq },
  { key: 'chain', title: 'Seal', cell: (seal) => <code>{seal.chain.slice(0, 16)}</code> },
];

/** GET /oversight/ledger/seals: what protects the ledger from being changed unseen, and whether it was. */
export function SealsPage(facts: PageFacts, model: SealsModel): VNode {
  return (
    <Page facts={facts} title="Seals of the ledger" marking="OFFICIAL-SENSITIVE">
      <h1 class="govuk-heading-l">Seals of the ledger</h1>
      <OversightNavigation active="seals" />
      <p class="govuk-body">
        Entries are sealed in batches. Each seal depends on every entry of its batch and on the seal before it, and is
        also kept outside the database. A check finds any entry that was changed, removed or put in afterwards.
      </p>
      {model.check === null ? (
        <p class="govuk-body">The ledger has not been checked yet.</p>
      ) : (
        <Answer check={model.check} />
      )}
      {model.mayVerify && (
        <form method="post" action="/oversight/ledger/verify">
          <input type="hidden" name="_csrf" value={facts.csrf} />
          <Button text="Check the whole ledger now" preventDoubleClick />
        </form>
      )}
      <DataTable
        caption="The newest seals"
        columns={columns}
        rows={model.seals}
        rowKey={(seal) => String(seal.id)}
        empty={
          <EmptyState title="No seals yet">
            <p class="govuk-body">The first batch of entries is sealed within a few minutes of the first entry.</p>
          </EmptyState>
        }
      />
    </Page>
  );
}
