import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { h } from 'preact';
import { asId } from '#kernel/id.ts';
import { type Clock, dayOf, instantFromMilliseconds } from '#kernel/instant.ts';
import { allOrganisations } from '#modules/directory/index.ts';
import { lineRoutes } from '#modules/lines/index.ts';
import type { ScratchDatabase } from '#platform/database/index.ts';
import { buildServer, type Server } from '#platform/http/index.ts';
import { ensureAccounts, openSessions, type SessionDesk } from '#platform/identity/index.ts';
import { type Ledger, openLedger } from '#platform/ledger/index.ts';
import { openLog } from '#platform/log/index.ts';
import { drivePages } from './drive-pages.ts';
import type { Cast } from './generated-line.ts';
import { timingOf } from './measure.ts';

/** One page as it is served with the ledger of reads and with one that enters nothing, in pages a second. */
export interface LedgerRow {
  readonly page: string;
  readonly atOnce: number;
  readonly without: number;
  readonly with: number;
  /** The share of the throughput that the ledger takes: the middle of the slices, each against its neighbour. */
  readonly share: number;
  readonly slices: number;
}

/** How long and how often each is driven. */
export interface LedgerPlan {
  readonly slices: number;
  readonly sliceMilliseconds: number;
  readonly atOnce: readonly number[];
}

const clock: Clock = () => instantFromMilliseconds(Date.now());
const issuer = 'benchmark';

/** A ledger that forgets: the other half of the comparison, and nowhere else in the product. */
const noLedger: Ledger = { enter: async () => undefined };

async function signIn(scratch: ScratchDatabase, sessions: SessionDesk, force: number): Promise<string> {
  const organisation = allOrganisations.find((each) => each.number === force)?.code ?? '';
  const person = {
    subject: 'analyst',
    name: 'Generated reader',
    postings: [{ organisation, roles: ['analyst'], clearance: 1 }],
  } as const;
  await ensureAccounts(scratch.database, issuer, [person], dayOf(clock()));
  const account = await scratch.asOwner(async (run) => {
    const answer = await run('select id from directory.account where issuer = $1', [issuer]);
    return asId(String(answer.rows[0]?.['id']));
  });
  return sessions.start(account, force);
}

async function serve(scratch: ScratchDatabase, sessions: SessionDesk, ledger: Ledger, folder: string) {
  const server: Server = await buildServer({
    routes: lineRoutes,
    database: scratch.database,
    ledger,
    sessions,
    clock,
    areasFor: () => [{ title: 'Lines', href: '/lines' }],
    errorPage: (status, kind) => h('p', null, `${status} ${kind}`),
    demonstration: false,
    assetsFolder: join(folder, 'assets'),
    uploadsFolder: join(folder, 'uploads'),
    secure: false,
    limits: { sessionRequests: 1_000_000_000, addressRequests: 1_000_000_000 },
    log: openLog('silent'),
  });
  const listening = await server.listen('127.0.0.1', 0);
  if (!listening.ok) throw new Error(listening.problem);
  return { server, address: listening.value };
}

async function compare(
  page: { readonly name: string; readonly path: string },
  addresses: { readonly with: string; readonly without: string },
  cookie: string,
  plan: LedgerPlan,
  atOnce: number,
): Promise<LedgerRow> {
  const drive = (address: string, milliseconds = plan.sliceMilliseconds) =>
    drivePages(`${address}${page.path}`, cookie, atOnce, milliseconds);
  await drive(addresses.without, plan.sliceMilliseconds / 2);
  await drive(addresses.with, plan.sliceMilliseconds / 2);
  const pairs: { readonly with: number; readonly without: number }[] = [];
  for (let slice = 0; slice < plan.slices; slice += 1) {
    // Which comes first changes, so that neither always follows the other's rubbish collection.
    const ledgerFirst = slice % 2 === 1;
    const first = await drive(ledgerFirst ? addresses.with : addresses.without);
    const second = await drive(ledgerFirst ? addresses.without : addresses.with);
    const [entered, bare] = ledgerFirst ? [first, second] : [second, first];
    pairs.push({ with: entered.pagesPerSecond, without: bare.pagesPerSecond });
  }
  return {
    page: page.name,
    atOnce,
    without: timingOf(pairs.map((pair) => pair.without)).median,
    with: timingOf(pairs.map((pair) => pair.with)).median,
    share: 1 - timingOf(pairs.map((pair) => pair.with / pair.without)).median,
    slices: pairs.length,
  };
}

/**
 * Serves the list and one record over HTTP on this machine, with the ledger of reads and with none, in turn, to an
 * analyst who is signed in with a session of the real desk.
 */
export async function benchLedger(
  scratch: ScratchDatabase,
  cast: Cast,
  plan: LedgerPlan,
  say: (text: string) => void,
): Promise<readonly LedgerRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const ledger = openLedger(scratch.database);
  const sessions = openSessions(scratch.database, clock);
  const entered = await serve(scratch, sessions, ledger, folder);
  const bare = await serve(scratch, sessions, noLedger, folder);
  try {
    const cookie = `throughline=${await signIn(scratch, sessions, cast.forces[1] ?? 1)}`;
    const [newest] = await scratch.asOwner(
      async (run) =>
        (await run('select reference from catalogue.entry where audience = 0 order by at desc, id desc limit 1', []))
          .rows,
    );
    const pages = [
      { name: 'list of lines, 50 rows', path: '/lines' },
      { name: 'one line', path: `/lines/${String(newest?.['reference'])}` },
    ];
    const rows: LedgerRow[] = [];
    for (const page of pages) {
      for (const atOnce of plan.atOnce) {
        say(`${page.name}, ${atOnce} at once`);
        rows.push(await compare(page, { with: entered.address, without: bare.address }, cookie, plan, atOnce));
      }
    }
    return rows;
  } finally {
    await Promise.all([entered.server.close(), bare.server.close()]);
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
