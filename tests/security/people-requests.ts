import { personKind } from '#modules/people/index.ts';
import type { Injected, Replied } from '#platform/http/index.ts';
import type { Attempt } from '#platform/testing/no-inference.ts';
import { noRecordOf, recordOf } from './register-requests.ts';
import type { SecurityWorld, SignedIn } from './world.ts';

type Ask = Omit<Injected, 'session'>;
type Form = Readonly<Record<string, string>>;
type Request = (own: unknown, world: SecurityWorld, who: SignedIn | null) => Promise<Ask>;

const noPerson = noRecordOf('person');
const address: Form = {
  ...{ address: '4 Test Mews, Ipswich', uprn: '', why: 'A test', since: '', until: '', source: 'A test' },
};
const reason: Form = { reason: 'A test' };
const background: Form = { selfDefined: 'NS', officerDefined: '' };

/** The end of each address, and what its form sends; null for pages. */
const ends: readonly (readonly [end: string, form: Form | null])[] = [
  ['address', null],
  ['address', reason],
  ['address/new', null],
  ['address/new', address],
  ['background', null],
  ['background', background],
];
const withdrawal = 'address/:handle/withdraw';
const nameOf = (end: string, form: Form | null): string =>
  `${form === null ? 'GET' : 'POST'} /people/:reference/${end}`;
const pathOf = (reference: string, end: string): string => `/people/${reference}/${end}`;

/** A person of the organisation of whoever asks; of nothing where they may record none. */
async function ownPerson(world: SecurityWorld, who: SignedIn | null): Promise<string> {
  if (who === null || !who.actor.permissions.includes('people.edit')) return noPerson;
  return recordOf(world, who, personKind).catch(() => noPerson);
}

/** The handle of a protected address that was just recorded of a person. */
async function freshAddress(world: SecurityWorld, who: SignedIn | null, reference: string): Promise<string> {
  if (who === null || !who.actor.permissions.includes('people.protected')) return '0123456789ab';
  await world.post(who, pathOf(reference, 'address/new'), address);
  const rows = await world.test.asOwner<{ handle: string }>(
    `select right(a.id::text, 12) as handle from people.protected_address a join people.person p on p.id = a.person
     where p.reference = $1`,
    [reference],
  );
  return rows[0]?.handle ?? '0123456789ab';
}

const askOf = (url: string, form: Form | null): Ask => (form === null ? { url } : { method: 'POST', url, form });

/** By route of what only people have: a request that succeeds for whoever may come in. */
export const peopleRequests: Readonly<Record<string, Request>> = {
  ...Object.fromEntries(
    ends.map(([end, form]): [string, Request] => [
      nameOf(end, form),
      async (_own, world, who) => askOf(pathOf(await ownPerson(world, who), end), form),
    ]),
  ),
  [`POST /people/:reference/${withdrawal}`]: async (_own, world, who) => {
    const reference = await ownPerson(world, who);
    const handle = await freshAddress(world, who, reference);
    return askOf(pathOf(reference, `address/${handle}/withdraw`), {});
  },
};

/** By route that writes: what the ledger is told. Reading a protected address is entered by the database itself. */
export const peopleWritten: Readonly<Record<string, readonly [string, string]>> = {
  'POST /people/:reference/address': ['protected address', 'consultation'],
  'POST /people/:reference/address/new': ['protected address', 'collection'],
  [`POST /people/:reference/${withdrawal}`]: ['protected address', 'alteration'],
  'POST /people/:reference/background': ['background', 'collection'],
};

/** By route that names a person: a request of this reference, which would pass for one of the own organisation. */
export function peopleByReference(
  world: SecurityWorld,
  supervisor: SignedIn,
): Readonly<Record<string, (reference: string) => Promise<Replied>>> {
  const ask = (end: string, form: Form | null) => (reference: string) =>
    form === null
      ? world.get(supervisor, pathOf(reference, end))
      : world.post(supervisor, pathOf(reference, end), form);
  return {
    ...Object.fromEntries(ends.map(([end, form]) => [nameOf(end, form), ask(end, form)])),
    [`POST /people/:reference/${withdrawal}`]: ask('address/0123456789ab/withdraw', {}),
  };
}

type Fixture = (
  viewer: unknown,
  world: { readonly hidden: { readonly line: string; readonly id: string; readonly record?: string } },
) => readonly Attempt[];

/** By route: what each viewer asks of a record that is hidden. */
export const peopleByRoute: Readonly<Record<string, Fixture>> = Object.fromEntries(
  [...ends, [withdrawal.replace(':handle', '0123456789ab'), {} as Form] as const].map(
    ([end, form]): [string, Fixture] => [
      nameOf(end.replace('0123456789ab', ':handle'), form),
      (_viewer, { hidden }) =>
        [hidden.record ?? noPerson, noPerson, hidden.line, hidden.id].map((reference) => ({
          path: pathOf(reference, end),
          ...(form === null ? {} : { form }),
        })),
    ],
  ),
);

/** An address with a person of somebody's own in it, and the form that passes there; null for others. */
export async function peopleAddress(
  world: SecurityWorld,
  supervisor: SignedIn,
): Promise<(path: string) => { readonly url: string; readonly form: Form } | null> {
  const reference = await recordOf(world, supervisor, personKind);
  const handle = await freshAddress(world, supervisor, reference);
  return (asked) => {
    if (!/^\/people\/:reference\/(address|background)/.test(asked)) return null;
    const form = ends.find(([end, typed]) => typed !== null && asked === `/people/:reference/${end}`)?.[1] ?? {};
    return { url: asked.replace(':reference', reference).replace(':handle', handle), form };
  };
}

/** Routes that take nothing but what their address says. */
export const silentPeopleRoutes: readonly string[] = [
  ...ends.filter(([, form]) => form === null).map(([end, form]) => nameOf(end, form)),
  `POST /people/:reference/${withdrawal}`,
];
