import type { Id } from '#kernel/id.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import type { Statement } from '#kernel/marking.ts';
import { saySpan } from '#kernel/stated.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { type OfferedFact, type Shareable, withoutReferences } from '#platform/sharing/index.ts';
import type { KindPages } from '../ports.ts';
import { standing } from '../rules/fact.ts';
import type { Field, FieldContext, FieldValues } from '../rules/field.ts';
import { fieldsOf, sayOffering } from '../rules/offering.ts';
import type { DescribedKind, FactKind } from '../rules/record-kind.ts';
import { factsOfKind } from './facts-of.ts';
import { loadFieldContext } from './field-context.ts';
import { valuesOf } from './find-record.ts';

/** What is read of a record to offer facts of it: the columns that its offerings name, and its references. */
interface Offered {
  readonly id: Id;
  readonly controller: number;
  readonly statement: Statement;
  readonly source: string;
  readonly saidAt: Instant;
  readonly values: FieldValues;
  /** Names that it has in the systems of its force: taken out of every source. */
  readonly references: readonly (string | null)[];
}

/** The fields of a record that can be offered: those of its form, and columns that follow from them. */
function offerable(kind: DescribedKind): readonly Field[] {
  return [...kind.fields, ...(kind.offeredBeside ?? [])];
}

async function readOffered(db: Reader, kind: DescribedKind, entry: Id): Promise<Offered | null> {
  const references = kind.references ?? [];
  const named = (kind.offers ?? []).flatMap((offering) => fieldsOf(offering, offerable(kind)));
  const columns = [...new Set([...named.map(({ name }) => name), ...references])];
  const [row] = await ask(
    db,
    sql<Omit<Offered, 'values' | 'references'> & Readonly<Record<string, unknown>>>`
      select r.id, r.controller, r.statement, r.source, coalesce(r.changed_at, r.recorded_at) as "saidAt",
        ${sql.join(columns.map((name) => sql`r.${sql.ref(name)}`))}
      from ${sql.table(kind.relation)} r where r.id = ${entry}`,
  );
  if (row === undefined) return null;
  return { ...row, values: valuesOf(named, row), references: references.map((name) => row[name] as string | null) };
}

function ownFacts(kind: DescribedKind, record: Offered, context: FieldContext): readonly OfferedFact[] {
  const { statement, source } = record;
  const asAt = dayOf(record.saidAt);
  return (kind.offers ?? []).flatMap((offering) => {
    const { as: sort, label } = offering;
    const value = sayOffering(offering, offerable(kind), record.values, context);
    return value === '' ? [] : [{ sort, field: sort, label, value, statement, source, asAt }];
  });
}

/** Facts of one kind that the record's own organisation stated and did not withdraw: what others stated is theirs to share. */
async function statedFacts(
  db: Reader,
  kind: FactKind,
  record: Offered,
  context: FieldContext,
): Promise<readonly OfferedFact[]> {
  const { offers } = kind;
  if (offers === undefined) return [];
  const fields = fieldsOf(offers, kind.fields);
  const facts = standing(await factsOfKind(db, { ...kind, fields }, [record.id]));
  return facts
    .filter((fact) => fact.contributor === record.controller)
    .flatMap(({ values, handle, statement, source, since, until, changedAt, recordedAt }) => {
      const words = sayOffering(offers, fields, values, context);
      if (words === '') return [];
      const span = saySpan({ since, until }, kind.span);
      const value = span === '' ? words : `${words}, ${span}`;
      const asAt = dayOf(changedAt ?? recordedAt);
      return [
        { sort: offers.as, field: `${offers.as}:${handle}`, label: offers.label, value, statement, source, asAt },
      ];
    });
}

/** How the codes of everything that a kind offers are said: one question to the lists. */
function contextOf(db: Reader, kind: DescribedKind, record: Offered): Promise<FieldContext> {
  const ofFacts = kind.facts.flatMap(({ offers, fields }) => (offers === undefined ? [] : fieldsOf(offers, fields)));
  const fields = [...(kind.offers ?? []).flatMap((offering) => fieldsOf(offering, offerable(kind))), ...ofFacts];
  // Every word that a code ever had is known, as on a page: the day decides nothing here.
  return loadFieldContext(db, fields, dayOf(record.saidAt), [], true);
}

/** Every reference that police know the record by, those of facts that were withdrawn among them. */
async function referencesOf(db: Reader, kind: DescribedKind, record: Offered): Promise<readonly (string | null)[]> {
  const kinds = kind.facts.filter((each) => each.references !== undefined);
  const stated = await Promise.all(kinds.map((each) => factsOfKind(db, each, [record.id])));
  const said = stated.flat().flatMap((fact) =>
    (fact.kind.references ?? []).map((name) => {
      const value = fact.values[name];
      return typeof value === 'string' ? value : null;
    }),
  );
  return [...record.references, ...said];
}

/**
 * What of the records of a described kind may be shared with a partner: what its offerings name, as the record's own
 * organisation stated it, and what its pages declare beside.
 */
export function shareableOf(pages: KindPages): Shareable {
  const { kind, sharing = {} } = pages;
  return {
    kind: kind.kind,
    path: kind.base,
    offer: async (db, entry) => {
      const record = await readOffered(db, kind, entry);
      if (record === null) return null;
      const context = await contextOf(db, kind, record);
      const own = ownFacts(kind, record, context);
      const stated = await Promise.all(kind.facts.map((each) => statedFacts(db, each, record, context)));
      const beside = (await sharing.beside?.(db, entry)) ?? [];
      const references = await referencesOf(db, kind, record);
      return [...own, ...stated.flat(), ...beside].map((fact) => ({
        ...fact,
        source: withoutReferences(fact.source, references),
      }));
    },
    ...(sharing.heed === undefined ? {} : { heed: sharing.heed }),
  };
}
