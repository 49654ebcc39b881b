import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import { conflict, forbidden, invalid, missing, stale, unavailable } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import { asInstant, type Clock } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { readReference } from '#kernel/reference.ts';
import {
  act,
  buildServer,
  type EdgeRoute,
  look,
  nothingSeen,
  permit,
  type Route,
  type Server,
  type ServerOptions,
  sent,
  shown,
  type Typed,
  uploadedFile,
} from '#platform/http/index.ts';
import { openLedger } from '#platform/ledger/index.ts';
import { openLog } from '#platform/log/index.ts';
import { actorOf, addTestOrganisations, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';

/** Small routes over real tables, one for each thing that the pipeline must get right. */
const consulted = { kind: 'entered', action: 'consultation', of: 'line' } as const;
const byReference = z.object({
  reference: z.string().refine((text) => readReference(text) !== null, 'Not a reference'),
});

function Page({ facts, title, children }: { facts: PageFacts; title: string; children?: preact.ComponentChildren }) {
  return (
    <html lang="en">
      <head>
        <title>{title}</title>
      </head>
      <body>
        <h1>{title}</h1>
        {children}
        <input type="hidden" name="_csrf" value={facts.csrf} />
        <footer>
          {facts.actor?.name ?? 'nobody'} · {facts.address} · {facts.requestId}
        </footer>
      </body>
    </html>
  );
}

const listLines = look({
  path: '/lines',
  access: permit('lines.view'),
  audit: consulted,
  input: z.object({
    status: z.array(z.enum(['active', 'dormant'], 'Choose a status from the list')).default([]),
    q: z.string().max(80).default(''),
  }),
  handle: async ({ db, input }) => {
    const all = db.selectFrom('lines.line').select(['id', 'name']).orderBy('name').orderBy('id');
    const named = input.q === '' ? all : all.where('name', '=', input.q);
    const rows = await (input.status.length === 0 ? named : named.where('status', 'in', input.status)).execute();
    const seen = { kind: 'line', records: rows.map((row) => row.id), count: rows.length, searched: input.q || null };
    return shown(seen, (facts) => (
      <Page facts={facts} title={`${rows.length} lines`}>
        {rows.map((row) => (
          <p>{row.name}</p>
        ))}
      </Page>
    ));
  },
});

const showLine = look({
  path: '/lines/:reference',
  access: permit('lines.view'),
  audit: consulted,
  input: byReference,
  handle: async ({ db, input }) => {
    const row = await db
      .selectFrom('lines.line')
      .select(['id', 'name', 'note'])
      .where('reference', '=', input.reference)
      .executeTakeFirst();
    if (row === undefined) return missing;
    return shown({ kind: 'line', records: [row.id], count: 1, searched: null }, (facts) => (
      <Page facts={facts} title={row.name}>
        <p>{row.note}</p>
      </Page>
    ));
  },
});

function NoteForm({ facts, typed }: { facts: PageFacts; typed: Typed }) {
  const { failure, values } = typed;
  const problems = failure.kind === 'invalid' ? failure.problems.map((each) => each.message) : [failure.kind];
  return (
    <Page facts={facts} title="Error: Note">
      {problems.map((message) => (
        <p>{message}</p>
      ))}
      <textarea name="note">{String(values['note'] ?? '')}</textarea>
    </Page>
  );
}

/** Writes first and judges afterwards, so that a refusal must undo something. */
const noteLine = act({
  path: '/lines/:reference/note',
  access: permit('lines.edit'),
  audit: { kind: 'by trigger' },
  params: byReference,
  input: byReference.extend({
    note: z.string('Enter a note').min(1, 'Enter a note').max(200, 'Shorten the note to 200 characters'),
    tag: z.array(z.string()).default([]),
  }),
  handle: async ({ db, input }) => {
    const found = await db
      .updateTable('lines.line')
      .set({ note: input.note })
      .where('reference', '=', input.reference)
      .returning('id')
      .executeTakeFirst();
    if (found === undefined) return missing;
    if (input.note === 'refuse') return invalid({ field: 'note', message: 'Enter another note' });
    if (input.note === 'conflict') return conflict('There is a note already');
    if (input.note === 'stale') return stale;
    if (input.note === 'forbidden') return forbidden('Not you');
    if (input.note === 'break') throw new Error(`Cannot note ${input.note} on ${input.reference}`);
    return sent(`/lines/${input.reference}?tags=${input.tag.length}`);
  },
  again: async ({ db, input, typed }) => {
    const row = await db
      .selectFrom('lines.line')
      .select('id')
      .where('reference', '=', input.reference)
      .executeTakeFirst();
    if (row === undefined) return missing;
    const seen = { kind: 'line', records: [row.id], count: 1, searched: null };
    return shown(seen, (facts) => <NoteForm facts={facts} typed={typed} />);
  },
});

const importFile = act({
  path: '/imports',
  access: permit('exchange.import'),
  audit: { kind: 'entered', action: 'collection', of: 'load' },
  params: z.object({}),
  input: z.object({ note: z.string().default(''), file: uploadedFile('Choose a file') }),
  file: 'file',
  handle: async ({ input }) => {
    if (input.note === 'refuse') return conflict('This file was loaded already');
    if (input.note === 'break') throw new Error('Broken');
    const { name, bytes, sha256, id } = input.file;
    return { kind: 'json', seen: nothingSeen, body: { name, bytes, sha256, id, note: input.note } };
  },
});

const listAsJson = look({
  path: '/api/lines',
  access: permit('lines.view'),
  audit: consulted,
  input: z.object({}),
  handle: async ({ db }) => {
    const rows = await db.selectFrom('lines.line').select(['id', 'name']).execute();
    const seen = { kind: 'line', records: rows.map((row) => row.id), count: rows.length, searched: null };
    return { kind: 'json', seen, body: { names: rows.map((row) => row.name), unsafe: '</script>' } };
  },
});

const download = look({
  path: '/lines.csv',
  access: permit('lines.view'),
  audit: { kind: 'entered', action: 'disclosure', of: 'line' },
  input: z.object({}),
  handle: async ({ db }) => {
    const rows = await db.selectFrom('lines.line').select(['id', 'name']).execute();
    const seen = { kind: 'line', records: rows.map((row) => row.id), count: rows.length, searched: null };
    const body = Readable.from(rows.map((row) => `${row.name}\r\n`));
    return { kind: 'file', name: 'Lines “Kent”.csv', type: 'text/csv; charset=utf-8', seen, body };
  },
});

const closedArea = look({
  path: '/ledger',
  access: permit('ledger.view'),
  audit: { kind: 'entered', action: 'consultation', of: 'ledger' },
  input: z.object({}),
  handle: async () => shown(nothingSeen, (facts) => <Page facts={facts} title="Ledger" />),
});

const account = look({
  path: '/account',
  access: { kind: 'signed in' },
  audit: { kind: 'not audited', why: 'Only the own account.' },
  input: z.object({}),
  handle: async () => shown(nothingSeen, (facts) => <Page facts={facts} title="Account" />),
});

const faults = look({
  path: '/faults/:kind',
  access: { kind: 'signed in' },
  audit: { kind: 'entered', action: 'consultation', of: 'line' },
  input: z.object({ kind: z.enum(['handler', 'render', 'away', 'write', 'unavailable']), q: z.string().optional() }),
  handle: async ({ db, input }) => {
    if (input.kind === 'handler') throw new Error(`Jordan Sample was not found by ${input.q}`);
    if (input.kind === 'unavailable') return unavailable('The map cannot be drawn at the moment.');
    if (input.kind === 'away') return sent('//evil.example/');
    // The types of a reader do not allow this; the transaction must not either.
    if (input.kind === 'write')
      await (db as never as import('#platform/database/index.ts').Writer)
        .updateTable('lines.line')
        .set({ note: 'x' })
        .execute();
    return shown(nothingSeen, () => {
      throw new Error('Jordan Sample cannot be drawn');
    });
  },
});

/** The routes of the sample that come before or beside the rule. */
function edges(sessions: Map<string, SampleSession>): readonly EdgeRoute[] {
  return [
    {
      method: 'GET',
      path: '/sign-in',
      access: { kind: 'public', why: 'Nobody is signed in yet.' },
      audit: { kind: 'not audited', why: 'Nothing about anybody is read.' },
      edge: async ({ query }) =>
        shown(nothingSeen, (facts) => <Page facts={facts} title={`Sign in, then ${query['return'] ?? 'home'}`} />),
    },
    {
      method: 'GET',
      path: '/sign-in/away',
      access: { kind: 'public', why: 'Goes to the identity provider.' },
      audit: { kind: 'not audited', why: 'Nothing about anybody is read.' },
      edge: async () => ({ kind: 'sent', to: 'https://identity.example/authorise?x=1', attempt: 'attempt-0123456789' }),
    },
    {
      method: 'POST',
      path: '/sign-in',
      access: { kind: 'public', why: 'Nobody is signed in yet.' },
      audit: { kind: 'entered', action: 'sign-in', of: 'session' },
      edge: async ({ form }) => {
        const token = form['token'] ?? '';
        if (!sessions.has(token)) return forbidden('You have no account here.');
        return { kind: 'sent', to: '/account', session: token, attempt: null };
      },
    },
    {
      method: 'POST',
      path: '/sign-out',
      access: { kind: 'signed in' },
      audit: { kind: 'entered', action: 'sign-in', of: 'session' },
      edge: async () => ({ kind: 'sent', to: '/sign-in', session: null }),
    },
  ];
}

const governed: readonly Route[] = [
  listLines,
  showLine,
  noteLine,
  importFile,
  listAsJson,
  download,
  closedArea,
  account,
  faults,
];

/** Every route of the sample. */
export const sampleRoutes: readonly Route[] = [...governed, ...edges(new Map())];

interface SampleSession {
  readonly actor: PersonActor;
  readonly csrf: string;
}

/** Somebody signed in at the sample server. */
export interface SampleUser {
  readonly session: string;
  readonly csrf: string;
  readonly actor: PersonActor;
}

/** One entry of the ledger, as the owner of the database sees it. */
export interface SampleEntry {
  readonly action: string;
  readonly outcome: string;
  readonly organisation: number | null;
  readonly name: string | null;
  readonly route: string | null;
  readonly request_id: string | null;
  readonly kind: string;
  readonly records: readonly Id[];
  readonly count: number;
  readonly searched: string | null;
  readonly detail: string | null;
}

/** A running sample. */
export interface Sample {
  readonly server: Server;
  readonly test: TestDatabase;
  readonly analyst: SampleUser;
  readonly outsider: SampleUser;
  readonly log: readonly string[];
  readonly uploadsFolder: string;
  readonly assetsFolder: string;
  /** The ledger's entries of what the pipeline entered, oldest first, and empties it. */
  readonly entries: () => Promise<readonly SampleEntry[]>;
  /** Another server over the same database, with other settings. */
  readonly another: (change: Partial<ServerOptions>) => Promise<Server>;
  readonly close: () => Promise<void>;
}

const sampleNow = asInstant('2026-11-21T18:53:12Z');
const clock: Clock = () => sampleNow;

function makeFolders() {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-http-'));
  const assetsFolder = join(folder, 'assets');
  mkdirSync(join(assetsFolder, 'fonts'), { recursive: true });
  writeFileSync(join(assetsFolder, 'throughline.css'), 'body { margin: 0 }\n');
  writeFileSync(join(assetsFolder, 'fonts', 'a.woff2'), 'font');
  writeFileSync(join(folder, 'secret.txt'), 'not to be served');
  return { folder, assetsFolder, uploadsFolder: join(folder, 'uploads') };
}

/** The error page of the sample: says everything that it was handed. */
const sampleErrorPage: ServerOptions['errorPage'] = (status, kind, facts, message) => (
  <Page facts={facts} title={`${status} ${kind}`}>
    <p>{message}</p>
    <p>Reference {facts.requestId}</p>
  </Page>
);

/** Opens the sample: a database with the test organisations, the real ledger and log, two people signed in. */
export async function openSample(extra: readonly Route[] = [], change: Partial<ServerOptions> = {}): Promise<Sample> {
  const test = await openTestDatabase();
  await addTestOrganisations(test);
  const { folder, assetsFolder, uploadsFolder } = makeFolders();
  const log: string[] = [];
  const analyst = {
    actor: actorOf(18, { permissions: ['lines.view', 'lines.edit', 'exchange.import'] }),
    csrf: 'analyst-csrf-0123456789',
  };
  const outsider = { actor: actorOf(70, { permissions: ['lines.view'] }), csrf: 'outsider-csrf-0123456789' };
  const sessions = new Map<string, SampleSession>([
    ['analyst-token-0123456789', analyst],
    ['outsider-token-0123456789', outsider],
  ]);
  const options: ServerOptions = {
    routes: [...governed, ...edges(sessions), ...extra],
    database: test.database,
    ledger: openLedger(test.database),
    sessions: { find: async (token) => sessions.get(token) ?? null },
    clock,
    areasFor: (actor) => (actor === null ? [] : [{ title: 'Lines', href: '/lines' }]),
    errorPage: sampleErrorPage,
    demonstration: true,
    assetsFolder,
    uploadsFolder,
    secure: false,
    log: openLog('debug', { write: (line) => void log.push(line) }),
    ...change,
  };
  const servers = [await buildServer(options)];
  return {
    server: servers[0] as Server,
    test,
    analyst: { ...analyst, session: 'analyst-token-0123456789' },
    outsider: { ...outsider, session: 'outsider-token-0123456789' },
    log,
    uploadsFolder,
    assetsFolder,
    entries: async () => {
      const rows = await test.asOwner<SampleEntry>('select * from ledger.entry where route is not null order by seq');
      await test.script('delete from ledger.entry');
      return rows;
    },
    another: async (other) => {
      const server = await buildServer({ ...options, ...other });
      servers.push(server);
      return server;
    },
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
      await test.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
