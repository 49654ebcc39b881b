import type { Id } from '#kernel/id.ts';
import { dayOf } from '#kernel/instant.ts';
import { addLink, type NewLink } from '#modules/links/index.ts';
import {
  type Form,
  now,
  openRegisterServer,
  people,
  type RegisterServer,
  textOf,
  type Who,
} from '#modules/records/records-fixture.ts';
import { sharingRoutes, tellRecipient } from '#modules/sharing/index.ts';
import { asReader, mintId } from '#platform/database/index.ts';
import type { Replied } from '#platform/http/index.ts';
import type { OfferedFact } from '#platform/sharing/index.ts';
import { keepTestDay } from '#platform/testing/index.ts';
import { describedKinds, shareableKinds } from './app.ts';

/** The register and the pages of sharing as the product wires them, with somebody of Knowsley who can read. */
export interface ShareServer extends RegisterServer {
  readonly idOf: (reference: string) => Promise<Id>;
  /** What a record offers somebody, as label and value; null where there is nothing for them. */
  readonly offerOf: (reference: string, who?: Who) => Promise<readonly OfferedFact[] | null>;
  /** States a fact by its form. */
  readonly addFact: (reference: string, code: string, form: Form) => Promise<void>;
  /** Links two records, as Kent unless told. */
  readonly link: (
    given: Pick<NewLink, 'kind' | 'a' | 'b' | 'role'>,
    change?: { readonly source?: string; readonly who?: Who },
  ) => Promise<void>;
  /** Both steps of the form, of the facts with these labels. Gives the address in the register. */
  readonly share: (reference: string, labels: readonly string[]) => Promise<{ check: Replied; address: string }>;
}

/** Who says so, as every form of a fact asks. */
export const stated = { source: 'Strategy meeting', statement: 'assessment', grade: '', since: '', until: '' };

const form = {
  ...{ whyThese: 'They protect the child', recipient: 'knowsley-council', contact: 'Exploitation lead' },
  ...{ gateway: 'children act 1989', purpose: 'A strategy meeting', agreement: '', keptUntil: '30/6/2027' },
};

async function addReader(register: RegisterServer): Promise<void> {
  const id = mintId();
  await register.test.asOwner(
    `insert into directory.account (id, issuer, subject, name) values ($1, 'https://identity.test/', 'knowsley', 'Somebody')`,
    [id],
  );
  await register.test.asOwner(
    `insert into directory.posting (account, organisation, roles, clearance, since) values ($1, $2, '{partner worker}', 1, '2020-01-01')`,
    [id, people.knowsley.organisation],
  );
}

/** Opens such a place. */
export async function openShareServer(): Promise<ShareServer> {
  const shareables = shareableKinds();
  const register = await openRegisterServer(describedKinds(), sharingRoutes({ shareables, tell: tellRecipient }));
  await addReader(register);
  await keepTestDay(register.test, dayOf(now));
  const idOf: ShareServer['idOf'] = async (reference) => {
    const [row] = await register.test.asOwner<{ id: Id }>('select id from catalogue.entry where reference = $1', [
      reference,
    ]);
    if (row === undefined) throw new Error(`There is no ${reference}`);
    return row.id;
  };
  const offerOf: ShareServer['offerOf'] = async (reference, who = 'kent') => {
    const id = await idOf(reference);
    const [row] = await register.test.asOwner<{ name: string }>(
      'select k.name from catalogue.entry e join catalogue.kind k on k.id = e.kind where e.id = $1',
      [id],
    );
    const shareable = shareables.find(({ kind }) => kind === row?.name);
    return register.test.database.writing(
      people[who],
      async (db) => (await shareable?.offer(asReader(db), id)) ?? null,
    );
  };
  return {
    ...register,
    idOf,
    offerOf,
    addFact: async (reference, code, given) => {
      const reply = await register.post(`/records/${reference}/facts/${code}/new`, { ...stated, ...given });
      if (reply.status !== 303) throw new Error(`Not stated: ${reply.status} ${textOf(reply)}`);
    },
    link: async (given, { source = 'Strategy meeting', who = 'kent' } = {}) => {
      const said = { statement: 'assessment', grade: null, source, since: null, until: null } as const;
      const added = await register.test.database.writing(people[who], (db) =>
        addLink(db, people[who], { ...given, note: '', stated: said }, now),
      );
      if (!added.ok) throw new Error(JSON.stringify(added.problem));
    },
    share: async (reference, labels) => {
      const facts = ((await offerOf(reference)) ?? [])
        .filter(({ label }) => labels.includes(label))
        .map(({ field }) => field);
      const url = `/records/${reference}/share`;
      const check = await register.post(url, { ...form, facts });
      const digest = /name="digest" value="(\w+)"/.exec(check.body)?.[1] ?? '';
      const sent = await register.post(url, { ...form, facts, step: 'send', digest });
      if (sent.status !== 303) throw new Error(`Not shared: ${sent.status} ${textOf(sent)}`);
      return { check, address: sent.headers['location'] ?? '' };
    },
  };
}
