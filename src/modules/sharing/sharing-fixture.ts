import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asDay, asInstant, dayOf } from '#kernel/instant.ts';
import type { Permission } from '#kernel/permission.ts';
import { ensureOrganisations, organisationByCode } from '#modules/directory/index.ts';
import { somebodyOf } from '#modules/directory/somebody-fixture.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import { asReader, mintId, mintReference } from '#platform/database/index.ts';
import type { OfferedFact, Shareable, SharingNews, Tell } from '#platform/sharing/index.ts';
import { takeFacts } from '#platform/sharing/index.ts';
import { keepTestDay, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { shareFacts } from './commands/share-facts.ts';
import { findSubject } from './queries/find-subject.ts';
import type { ShareDraft } from './rules/share-form.ts';

/** When the tests of sharing take place. */
export const now = asInstant('2026-11-21T12:00:00Z');
/** The day of `now`; the database of these tests stands on it too. */
export const today = dayOf(now);

const sharing: readonly Permission[] = [
  'lines.view',
  'lines.edit',
  'sharing.share',
  'sharing.view',
  'records.release',
  'vocabularies.view',
];
const receiving: readonly Permission[] = ['sharing.received', 'vocabularies.view'];

/** Who meets in these tests: two forces, an officer without the business, two partners, a body of oversight. */
export const cast = {
  kent: somebodyOf('kent', { name: 'Priya Shah', permissions: sharing }),
  officer: somebodyOf('kent', { name: 'Rowan Ashby', permissions: ['lines.view'] }),
  merseyside: somebodyOf('merseyside', { name: 'Joel Winstanley', permissions: sharing }),
  knowsley: somebodyOf('knowsley-council', { name: 'Gwen Pargeter', permissions: receiving }),
  uncleared: somebodyOf('knowsley-council', { name: 'Ines Oyelaran', permissions: receiving, clearance: 0 }),
  shropshire: somebodyOf('shropshire-council', { name: 'Tom Ferrier', permissions: receiving }),
  auditor: somebodyOf('national-audit', { name: 'Eleri Standish', permissions: ['sharing.view', 'vocabularies.view'] }),
} as const satisfies Record<string, PersonActor>;

/** The number of an organisation, by its code. */
export function numberOf(code: string): number {
  const found = organisationByCode(code);
  if (found === null) throw new Error(`No organisation ${code}`);
  return found.number;
}

const lastDay = asDay('2027-06-30');

/** A fact that a record offers. */
export function offered(field: string, value: string, label = 'Number'): OfferedFact {
  const sort = field.split(':')[0] as OfferedFact['sort'];
  return { sort, field, label, value, statement: 'fact', source: 'A test', asAt: asDay('2026-11-01') };
}

/** A place to share things: a database, a line, what it offers now, and what recipients were told. */
export interface SharingPlace {
  readonly test: TestDatabase;
  /** The reference of Kent's line. */
  readonly line: string;
  readonly lineId: Id;
  readonly shareables: readonly Shareable[];
  /** What the line offers from now on. */
  readonly hold: (facts: readonly OfferedFact[]) => void;
  readonly told: SharingNews[];
  readonly tell: Tell;
  /** Shares facts of Kent's line, all of them unless told, with Knowsley unless told. Returns the disclosure's reference. */
  readonly share: (fields?: readonly string[], change?: Partial<ShareDraft>) => Promise<string>;
  /** Moves the last day of a disclosure, past the locks that keep it as it was sent. */
  readonly moveLastDay: (reference: string, day: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Gives an organisation somebody who can sign in. */
async function addAccount(test: TestDatabase, code: string, clearance: 0 | 1): Promise<void> {
  const id = mintId();
  await test.asOwner(
    `insert into directory.account (id, issuer, subject, name) values ($1, 'https://identity.test/', $2, 'Somebody')`,
    [id, `${code}-${clearance}`],
  );
  await test.asOwner(
    `insert into directory.posting (account, organisation, roles, clearance, since) values ($1, $2, '{partner worker}', $3, '2020-01-01')`,
    [id, numberOf(code), clearance],
  );
}

async function addLine(test: TestDatabase, marking: 0 | 1): Promise<{ readonly id: Id; readonly reference: string }> {
  const [id, reference] = [mintId(), mintReference('line')];
  await test.asOwner(
    `insert into lines.line (id, reference, name, status, status_since, reach, source, controller, marking, handling, statement, basis, recorded_at, recorded_by, review_on)
     values ($1, $2, 'SCOTTY', 'active', '2026-03-01', 'external', 'A test', $3, $4, 'P', 'fact', 'A test', $5, 'A test', '2027-11-21')`,
    [id, reference, numberOf('kent'), marking, now],
  );
  return { id, reference };
}

/** What is held at first. */
export const held: readonly OfferedFact[] = [
  offered('name', 'SCOTTY', 'Brand'),
  offered('number:+447700900412', '07700 900412'),
  offered('number:+447700900413', '07700 900413'),
];

/** Opens such a place. Knowsley and Shropshire have people there; Catch22 has one who is cleared for OFFICIAL only. */
export async function openSharingPlace(marking: 0 | 1 = 0): Promise<SharingPlace> {
  const test = await openTestDatabase();
  await keepTestDay(test, today);
  await ensureOrganisations(test.database, true);
  await ensureVocabularies(test.database);
  await addAccount(test, 'knowsley-council', 1);
  await addAccount(test, 'shropshire-council', 1);
  await addAccount(test, 'catch22', 0);
  const line = await addLine(test, marking);
  let facts = held;
  const told: SharingNews[] = [];
  const tell: Tell = async (_db, _actor, news) => {
    told.push(news);
  };
  const shareables: readonly Shareable[] = [
    {
      kind: 'line',
      path: '/lines',
      offer: async (db, entry) => {
        const seen = await db.selectFrom('lines.line').select('id').where('id', '=', entry).executeTakeFirst();
        return seen === undefined ? null : facts;
      },
    },
  ];
  const draft = (fields: readonly string[]): ShareDraft => {
    const pack = takeFacts(facts, fields);
    if (!pack.ok) throw new Error(pack.problem);
    const recipient = { number: numberOf('knowsley-council'), name: 'Knowsley Council', kind: 'partner' } as const;
    const words = { whyThese: 'They ring it', contact: 'Exploitation lead', purpose: 'A strategy meeting' };
    return { pack: pack.value, recipient, ...words, gateway: 'care act', agreement: 'ISA 7', keptUntil: lastDay };
  };
  return {
    test,
    line: line.reference,
    lineId: line.id,
    shareables,
    hold: (next) => {
      facts = next;
    },
    told,
    tell,
    share: (fields = facts.map(({ field }) => field), change = {}) =>
      test.database.writing(cast.kent, async (db) => {
        const subject = await findSubject(asReader(db), cast.kent, line.reference, shareables);
        if (subject === null) throw new Error('There is no such line');
        const made = await shareFacts(db, cast.kent, subject, { ...draft(fields), ...change }, { now, tell });
        if (!made.ok) throw new Error(JSON.stringify(made.problem));
        return made.value;
      }),
    moveLastDay: (reference, day) =>
      test.script(`alter table sharing.disclosure disable trigger user;
        update sharing.disclosure set kept_until = '${day}' where reference = '${reference}';
        alter table sharing.disclosure enable trigger user;
        update sharing.register set kept_until = '${day}' where reference = '${reference}'`),
    close: test.close,
  };
}
