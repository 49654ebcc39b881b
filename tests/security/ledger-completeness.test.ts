import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceLetters } from '#kernel/reference.ts';
import type { DeclaredRoute, Replied } from '#platform/http/index.ts';
import { crimeFile, enter, type Own, prepareOwn, visitorsOf } from './inside.ts';
import { lineWritten } from './line-requests.ts';
import { firstOf } from './link-requests.ts';
import { peopleWritten } from './people-requests.ts';
import { registerWritten } from './register-requests.ts';
import { sharingWritten } from './sharing-requests.ts';
import { workAt, workWritten } from './work-requests.ts';
import { type Entry, nameOf, openWorld, type SecurityWorld, type SignedIn } from './world.ts';
import { lineForm } from './world-cast.ts';

let world: SecurityWorld;
let own: Own;

beforeAll(async () => {
  world = await openWorld();
  const prepared = await prepareOwn(world, ['analyst']);
  own = prepared.ownOf('analyst');
  const analyst = await world.signIn('analyst');
  await world.runFile(analyst, await world.sendFile(analyst, crimeFile, 'crimes', 'street.csv'));
});
afterAll(() => world.close());

const entered = (): readonly DeclaredRoute[] => world.declared.filter(({ audit }) => audit.kind === 'entered');
const requestOf = (reply: Replied): string => reply.headers['x-request-id'] ?? '';

function whoIn(entry: Entry | undefined) {
  return { account: entry?.account, organisation: entry?.organisation, name: entry?.name, purpose: entry?.purpose };
}
const whoIs = ({ actor }: SignedIn) => ({
  account: actor.account,
  organisation: actor.organisation,
  name: actor.name,
  purpose: actor.purpose,
});

/** The ids of the governed records whose references stand on a page or in a file, in whatever order. */
async function recordsOn(reply: Replied, kind: string): Promise<readonly string[]> {
  // A search finds records of every kind, and a link has two of any.
  const letter = kind === 'record' || kind === 'link' ? '[A-Z]' : referenceLetters[kind as 'line'];
  const main = /<main[\s\S]*<\/main>/.exec(reply.body)?.[0] ?? reply.body;
  const text = `${main} ${decodeURIComponent(reply.headers['content-disposition'] ?? '').replaceAll('_', ' ')}`;
  const pattern = new RegExp(`\\b${letter}-[0-9A-Z]{4}-[0-9A-Z]{2}\\b`, 'g');
  const references = [...text.matchAll(pattern)].map((match) => match[0]);
  // An example of a reference, as a form shows one, belongs to nothing.
  const rows = await world.test.asOwner<{ id: string }>('select id from catalogue.entry where reference = any ($1)', [
    references,
  ]);
  return rows.map((row) => row.id).toSorted();
}

/** Routes whose pages name no governed record: open data, counts, the ledger itself, sessions. */
const counted: Readonly<Record<string, { readonly kind: string; readonly count: (reply: Replied) => number }>> = {
  'GET /picture': { kind: 'line', count: () => 2 },
  'GET /picture.csv': { kind: 'line', count: () => 2 },
  'GET /crimes': { kind: 'crime', count: ({ body }) => [...body.matchAll(/<tr class="tl-table__row/g)].length },
  'GET /crimes.csv': { kind: 'crime', count: ({ body }) => body.trim().split('\r\n').length - 1 },
  'GET /organisations': {
    kind: 'organisation',
    count: ({ body }) => [...body.matchAll(/<tr class="tl-table__row/g)].length,
  },
  'GET /organisations/:code': { kind: 'organisation', count: () => 1 },
  'GET /whom-to-ring': { kind: 'organisation', count: () => 0 },
  'GET /oversight/ledger': {
    kind: 'ledger',
    count: ({ body }) => [...body.matchAll(/<tr class="tl-table__row/g)].length,
  },
  // Marked in the first and the last line, with the headings between.
  'GET /oversight/ledger/download': { kind: 'ledger', count: ({ body }) => body.trim().split('\r\n').length - 3 },
  'GET /oversight/ledger/seals': { kind: 'seal', count: () => 0 },
  'POST /oversight/ledger/verify': { kind: 'ledger', count: () => 0 },
  'GET /sign-in/done': { kind: 'session', count: () => 0 },
  'POST /sign-out': { kind: 'session', count: () => 0 },
  'POST /organisation': { kind: 'session', count: () => 0 },
  'GET /assessments': {
    kind: 'assessment',
    count: ({ body }) => [...body.matchAll(/<tr class="tl-table__row/g)].length,
  },
  'POST /bookmarks': { kind: 'bookmark', count: () => 0 },
  'POST /bookmarks/remove': { kind: 'bookmark', count: () => 0 },
};

describe('the ledger of what was looked at', () => {
  it('has one entry for each page that was shown, with exactly the records on it', async () => {
    for (const route of entered()) {
      const name = nameOf(route);
      const { admitted } = visitorsOf(route);
      const { reply, who } = await enter(world, name, admitted, own);
      expect([name, reply.status < 400]).toEqual([name, true]);
      const entries = await world.entriesOf(requestOf(reply));
      expect([name, entries.map((entry) => entry.route)]).toEqual([name, [name]]);
      const [entry] = entries;
      const action = route.audit.kind === 'entered' ? route.audit.action : '';
      expect([name, entry?.action, entry?.outcome]).toEqual([name, action, 'done']);
      if (who === null) expect([name, entry?.name]).toEqual([name, 'Marcus Thornbury']);
      else expect([name, whoIn(entry)]).toEqual([name, whoIs(who)]);
      const kind = route.audit.kind === 'entered' ? route.audit.of : '';
      const count = counted[name];
      const records = count === undefined ? await recordsOn(reply, kind) : [];
      const expected = { kind: count?.kind ?? kind, records, count: count?.count(reply) ?? records.length };
      if (count === undefined) expect([name, records.length > 0]).toEqual([name, true]);
      expect([name, { kind: entry?.kind, records: entry?.records.toSorted(), count: entry?.count }]).toEqual([
        name,
        expected,
      ]);
      expect([name, entry?.detail !== null]).toEqual([name, reply.headers['content-disposition'] !== undefined]);
    }
  });

  it('has one entry for each refusal, without records', async () => {
    for (const route of world.declared.filter(({ access }) => access.kind === 'permit')) {
      const name = nameOf(route);
      const { barred } = visitorsOf(route);
      // What every role may do is refused to nobody.
      if (barred === null) {
        expect(name).toMatch(/^GET \/vocabularies/);
        continue;
      }
      const { reply, who } = await enter(world, name, barred, own);
      expect([name, reply.status]).toEqual([name, 403]);
      const entries = await world.entriesOf(requestOf(reply));
      expect([name, entries.length]).toEqual([name, 1]);
      const [entry] = entries;
      expect([name, entry?.route, entry?.outcome, entry?.count, entry?.records]).toEqual([
        name,
        name,
        'refused',
        0,
        [],
      ]);
      expect([name, whoIn(entry)]).toEqual([name, whoIs(who as SignedIn)]);
    }
  });

  it('has one entry for each address that leads to nothing, and none for people who are not known', async () => {
    const analyst = await world.signIn('analyst');
    const missing = await world.get(analyst, '/lines/L-0000-00');
    expect((await world.entriesOf(requestOf(missing))).map(({ outcome, route }) => [outcome, route])).toEqual([
      ['refused', 'GET /lines/:reference'],
    ]);
    const nowhere = await world.get(analyst, '/nowhere');
    expect(await world.entriesOf(requestOf(nowhere))).toHaveLength(1);
    for (const url of ['/lines', '/lines/L-0000-00', '/nowhere', '/oversight/ledger']) {
      expect(await world.entriesOf(requestOf(await world.get(null, url)))).toEqual([]);
    }
    const strange = await world.get(null, '/sign-in/done?state=none&code=none');
    expect((await world.entriesOf(requestOf(strange))).map(({ outcome }) => outcome)).toEqual(['refused']);
  });

  it('says what was searched for, as typed', async () => {
    const analyst = await world.signIn('analyst');
    for (const [url, said] of [
      ['/search?q=Alpha%20Express', 'Alpha Express'],
      ['/lines?q=Alpha%20Express&status=active', 'Alpha Express'],
      ['/oversight/ledger?person=The+analyst', 'The analyst'],
    ] as const) {
      const who = url.startsWith('/oversight') ? await world.signIn('auditor') : analyst;
      const [entry] = await world.entriesOf(requestOf(await world.get(who, url)));
      expect([url, entry?.searched]).toEqual([url, expect.stringContaining(said)]);
    }
  });

  it('has nothing for pages that say why they are not audited', async () => {
    for (const route of world.declared.filter(({ audit }) => audit.kind === 'not audited')) {
      const name = nameOf(route);
      const { reply } = await enter(world, name, visitorsOf(route).admitted, own);
      expect([name, await world.entriesOf(requestOf(reply))]).toEqual([name, []]);
    }
  });
});

describe('the ledger of what was written', () => {
  const byTrigger = (): readonly DeclaredRoute[] => world.declared.filter(({ audit }) => audit.kind === 'by trigger');
  const of: Readonly<Record<string, readonly [string, string]>> = {
    'POST /lines/new': ['line', 'collection'],
    'POST /lines/:reference/change': ['line', 'alteration'],
    'POST /vocabularies/:list/add': ['vocabulary value', 'collection'],
    'POST /vocabularies/:list/values/:value/change': ['vocabulary value', 'alteration'],
    'POST /vocabularies/:list/values/:value/retire': ['vocabulary value', 'alteration'],
    'POST /links/new': ['link', 'combination'],
    'POST /links/:reference': ['link', 'alteration'],
    ...lineWritten,
    ...registerWritten,
    ...peopleWritten,
    ...workWritten,
    ...sharingWritten,
    'POST /imports': ['load', 'collection'],
    'POST /imports/:reference/map': ['load', 'alteration'],
    'POST /imports/:reference/start': ['load', 'alteration'],
  };

  /** The id of what a page is about: a record by its reference, a value by its list and code. */
  const recordAt = async (address: string): Promise<string> => {
    const [, area, second = '', , code = ''] = address.split(/[?#]/)[0]?.split('/') ?? [];
    if (area === 'work') return workAt(world, address);
    if (area === 'links') return firstOf(world, second);
    if (area === 'assessments') {
      const newest = 'select id from govern.assessment order by entered_at desc limit 1';
      return (await world.test.asOwner<{ id: string }>(newest))[0]?.id ?? '';
    }
    if (area !== 'vocabularies') return world.idOf(second);
    const rows = await world.test.asOwner<{ id: string }>(
      'select id from vocabulary.value where list = $1 and code = $2',
      [second, decodeURIComponent(code)],
    );
    return rows[0]?.id ?? '';
  };

  it('has the entries of the triggers, tied to the request and to the person', async () => {
    expect(byTrigger().map(nameOf).toSorted()).toEqual(Object.keys(of).toSorted());
    for (const route of byTrigger()) {
      const name = nameOf(route);
      const { reply, who } = await enter(world, name, visitorsOf(route).admitted, own);
      // A protected address is shown in answer to the reason, this once.
      const isShown = name === 'POST /people/:reference/address';
      expect([name, reply.status]).toEqual([name, isShown ? 200 : 303]);
      const entries = await world.entriesOf(requestOf(reply));
      const [kind, action] = of[name] ?? [];
      expect([name, entries.length > 0]).toEqual([name, true]);
      const back = isShown ? /href="(\/people\/P-[^"]+)"/.exec(reply.body)?.[1] : reply.headers['location'];
      const record = await recordAt(back ?? '');
      // Whoever asked for an approval is told how it was decided.
      // So is whoever receives what was shared; and a disclosure is entered with the record that its facts are of.
      const isBeside = (entry: Entry) =>
        (/\/(decide|share|correct|recall|hand-over)$|^POST \/(received|sightings\/new)/.test(name) &&
          entry.kind === 'notice') ||
        // The page is that of the record that goes on; the other one was changed.
        (name.endsWith('/join') && entry.action === 'alteration') ||
        (entry.action === 'disclosure' && entry.records.includes(record) && entry.records.length === 2);
      for (const entry of entries.filter((each) => !isBeside(each))) {
        expect([name, whoIn(entry)]).toEqual([name, whoIs(who as SignedIn)]);
        // A link is entered with both its records, and so are two lines that were joined.
        const isBoth = entry.kind === 'link' || entry.action === 'combination';
        const records = isBoth ? entry.records.filter((each) => each === record) : entry.records;
        expect([name, entry.kind, records, entry.outcome]).toEqual([name, kind, [record], 'done']);
      }
      expect([name, entries.some((entry) => entry.action === action)]).toEqual([name, true]);
    }
  });

  it('has one entry for a form that was refused, and nothing was written', async () => {
    const before = await world.test.asOwner<{ n: number }>('select count(*)::int as n from lines.line');
    const analyst = await world.signIn('analyst');
    for (const [url, form, status] of [
      ['/lines/new', { ...lineForm, name: '' }, 422],
      [`/lines/${own.line}/change`, { ...lineForm, version: '99' }, 409],
      ['/lines/L-0000-00/change', { ...lineForm, version: '1' }, 404],
      [`/imports/${own.load}/start`, { 'column-brand': 'no such heading', 'column-sourceReference': '' }, 422],
    ] as const) {
      const reply = await world.post(analyst, url, form);
      expect([url, reply.status]).toEqual([url, status]);
      const entries = await world.entriesOf(requestOf(reply));
      expect([url, entries.map(({ outcome, action }) => [outcome, action])]).toEqual([
        url,
        [['refused', 'alteration']],
      ]);
    }
    expect(await world.test.asOwner('select count(*)::int as n from lines.line')).toEqual(before);
  });
});

describe('a ledger that cannot be told', () => {
  it('shows nothing, saves nothing and says so', async () => {
    const governed = world.declared.filter(({ audit }) => audit.kind !== 'not audited');
    const count = () =>
      world.test.asOwner(
        'select (select count(*) from lines.line) as lines, (select count(*) from exchange.load) as loads',
      );
    const load = await world.sendFile(await world.signIn('analyst'), 'URN,Line name\nX-1,ECHO\n');
    const before = await count();
    await world.test.script('alter table ledger.entry add constraint broken check (false) not valid');
    try {
      for (const route of governed) {
        const name = nameOf(route);
        // This one sends a file first, which the ledger would have to be told of.
        const { reply } =
          name === 'POST /imports/:reference/start'
            ? { reply: await world.post(await world.signIn('analyst'), `/imports/${load}/start`) }
            : await enter(world, name, visitorsOf(route).admitted, own);
        expect([name, reply.status]).toEqual([name, 503]);
        expect([name, /ALPHA|CHARLIE|07700|L-[0-9A-Z]{4}-|lines\.csv/.test(reply.body)]).toEqual([name, false]);
        expect([name, reply.cookies]).toEqual([name, []]);
      }
      expect(await count()).toEqual(before);
    } finally {
      await world.test.script('alter table ledger.entry drop constraint broken');
    }
  });
});
