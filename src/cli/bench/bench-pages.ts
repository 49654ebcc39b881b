import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Scale } from '#engines/synthesis/index.ts';
import { asId } from '#kernel/id.ts';
import { dayOf } from '#kernel/instant.ts';
import { ensureDuties, ensureOrganisations } from '#modules/directory/index.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import { systemClock } from '#platform/clock/index.ts';
import { openScratchDatabase, type ScratchDatabase, type Sources } from '#platform/database/index.ts';
import { ensureAccounts, openSessions } from '#platform/identity/index.ts';
import { openService } from '../../app.ts';
import type { Config } from '../../config.ts';
import type { Output } from '../report-import.ts';
import { loadWorld, type WorldLoaded } from '../world/load-world.ts';
import type { BenchEngine } from './bench-access.ts';
import { type Dice, makeDice } from './dice.ts';
import { type Timing, timingOf } from './measure.ts';

/** How many people ask, how long they think between two pages, and for how long in all. */
export interface PagesPlan {
  readonly sessions: number;
  readonly thinkSeconds: number;
  readonly seconds: number;
}

/** One page as it was answered while everybody asked. */
export interface PageRow {
  readonly page: string;
  readonly timing: Timing;
  /** Bytes of one reply. */
  readonly bytes: number;
}

/** What was measured on one engine. */
export interface EnginePages {
  readonly engine: BenchEngine['kind'];
  readonly laid: Pick<WorldLoaded, 'held' | 'seconds'>;
  /** The same pages asked one after the other by one person, nobody else there. */
  readonly alone: readonly PageRow[];
  readonly together: readonly PageRow[];
  readonly residentMegabytes: number;
}

interface Page {
  readonly page: string;
  readonly path: string;
}

const issuer = 'benchmark';
const roundsAlone = 30;

/** Somebody of a large force and somebody of a small one: an analyst and an officer each. */
async function signIn(scratch: ScratchDatabase, config: Config): Promise<readonly string[]> {
  const people = ['metropolitan', 'merseyside', 'kent', 'gwent'].flatMap((organisation) =>
    (['analyst', 'officer'] as const).map((role) => ({
      subject: `${role} of ${organisation}`,
      name: `${role} of ${organisation}`,
      postings: [{ organisation, roles: [role], clearance: 1 as const }],
    })),
  );
  await ensureAccounts(scratch.database, issuer, people, dayOf(systemClock()));
  const sessions = openSessions(scratch.database, systemClock);
  const held = await scratch.asOwner(async (run) => {
    const answer = await run(
      `select a.id, p.organisation from directory.account a join directory.posting p on p.account = a.id where a.issuer = $1`,
      [issuer],
    );
    return answer.rows;
  });
  const name = config.publicUrl?.startsWith('https:') ? '__Host-throughline' : 'throughline';
  return Promise.all(
    held.map(async (row) => `${name}=${await sessions.start(asId(String(row['id'])), Number(row['organisation']))}`),
  );
}

/** What is asked for: the busiest records, a common name, a rare one, the end of a number. */
async function choosePages(scratch: ScratchDatabase): Promise<readonly Page[]> {
  const [found] = await scratch.asOwner(async (run) => {
    const busiest = (kind: string, end: 'a' | 'b') => `(select e.reference from links.link l
        join catalogue.entry e on e.id = l.${end} join catalogue.kind k on k.id = e.kind
        where k.name = '${kind}' and e.audience <= 1 group by e.reference order by count(*) desc, e.reference limit 1)`;
    const word = (way: 'asc' | 'desc') => `(select substr(token, 3) from catalogue.token
        where token >= 'w:' and token < 'w;' group by token having count(*) > 1 order by count(*) ${way}, token limit 1)`;
    const answer = await run(
      `select ${busiest('line', 'b')} as line, ${busiest('person', 'a')} as person, ${word('desc')} as common, ${word('asc')} as rare,
         (select right(number, 4) from lines.number order by number limit 1) as digits`,
      [],
    );
    return answer.rows;
  });
  const of = (name: string): string => encodeURIComponent(String(found?.[name] ?? ''));
  return [
    { page: 'national picture', path: '/picture' },
    { page: 'active lines', path: '/lines?status=open' },
    { page: 'busiest line', path: `/lines/${of('line')}` },
    { page: 'people', path: '/people' },
    { page: 'busiest person', path: `/people/${of('person')}` },
    { page: 'search, common word', path: `/search?q=${of('common')}` },
    { page: 'search, rare word', path: `/search?q=${of('rare')}` },
    { page: 'search, last digits', path: `/search?q=${of('digits')}` },
    { page: 'what needs me', path: '/work' },
  ];
}

interface Reply {
  readonly milliseconds: number;
  readonly bytes: number;
}

function ask(address: string, cookie: string, agent: Agent): Promise<Reply> {
  const started = performance.now();
  return new Promise((done, fail) => {
    const request = get(address, { agent, headers: { cookie, accept: 'text/html' } }, (reply) => {
      let bytes = 0;
      reply.on('data', (part: Buffer) => (bytes += part.length));
      reply.on('end', () => {
        if (reply.statusCode === 200) done({ milliseconds: performance.now() - started, bytes });
        else fail(new Error(`${address} answered ${reply.statusCode}`));
      });
      reply.on('error', fail);
    });
    request.on('error', fail);
  });
}

function rowsOf(replies: ReadonlyMap<string, readonly Reply[]>): readonly PageRow[] {
  return [...replies].map(([page, all]) => ({
    page,
    timing: timingOf(all.map(({ milliseconds }) => milliseconds)),
    bytes: all.at(-1)?.bytes ?? 0,
  }));
}

/** Every page by one person, again and again, with nobody else there. */
async function askAlone(address: string, pages: readonly Page[], cookie: string): Promise<readonly PageRow[]> {
  const agent = new Agent({ keepAlive: true });
  const replies = new Map<string, Reply[]>(pages.map(({ page }) => [page, []]));
  for (let round = -3; round < roundsAlone; round += 1)
    for (const { page, path } of pages) {
      const reply = await ask(`${address}${path}`, cookie, agent);
      if (round >= 0) replies.get(page)?.push(reply);
    }
  agent.destroy();
  return rowsOf(replies);
}

/** Many people at once, each thinking between two pages for as long as chance says. */
async function askTogether(
  address: string,
  pages: readonly Page[],
  cookies: readonly string[],
  plan: PagesPlan,
): Promise<readonly PageRow[]> {
  const agent = new Agent({ keepAlive: true });
  const replies = new Map<string, Reply[]>(pages.map(({ page }) => [page, []]));
  const until = performance.now() + plan.seconds * 1000;
  const think = (dice: Dice): number => -Math.log(1 - dice.next()) * plan.thinkSeconds * 1000;
  const person = async (nth: number): Promise<void> => {
    const dice = makeDice(nth + 1);
    const cookie = cookies[nth % cookies.length] ?? '';
    // Nobody begins at once with everybody else.
    await wait(think(dice));
    while (performance.now() < until) {
      const { page, path } = dice.pick(pages);
      replies.get(page)?.push(await ask(`${address}${path}`, cookie, agent));
      await wait(think(dice));
    }
  };
  await Promise.all(Array.from({ length: plan.sessions }, (_, nth) => person(nth)));
  agent.destroy();
  return rowsOf(replies);
}

async function measureEngine(
  engine: BenchEngine,
  given: { readonly config: Config; readonly sources: Sources; readonly scale: Scale; readonly plan: PagesPlan },
  say: (text: string) => void,
): Promise<EnginePages> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const serverUrl = engine.kind === 'postgres' ? engine.url : null;
  const scratch = await openScratchDatabase(
    { serverUrl, folder: join(folder, 'database'), template: null },
    given.sources,
  );
  const { config, scale, plan } = given;
  try {
    await ensureOrganisations(scratch.database, true);
    await ensureDuties(scratch.database, true);
    await ensureVocabularies(scratch.database);
    say(`laying in a country of the scale ${scale}`);
    const laid = await loadWorld({ database: scratch.database, now: systemClock(), seed: 1, scale, report: say });
    const cookies = await signIn(scratch, config);
    const pages = await choosePages(scratch);
    const service = await openService(
      { ...config, dataFolder: folder, port: 0, logLevel: 'silent' },
      scratch.database,
      true,
    );
    try {
      const listening = await service.server.listen('127.0.0.1', 0);
      if (!listening.ok) throw new Error(listening.problem);
      say('one person alone');
      const alone = await askAlone(listening.value, pages, cookies[0] ?? '');
      say(`${plan.sessions} people for ${plan.seconds} s`);
      const together = await askTogether(listening.value, pages, cookies, plan);
      const residentMegabytes = Math.round(process.memoryUsage().rss / 1e6);
      return {
        engine: engine.kind,
        laid: { held: laid.held, seconds: laid.seconds },
        alone,
        together,
        residentMegabytes,
      };
    } finally {
      await service.close();
    }
  } finally {
    await scratch.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const milliseconds = ({ median, p95, repetitions }: Timing): string =>
  `${median.toFixed(0).padStart(6)} / ${p95.toFixed(0).padStart(5)}  (${repetitions})`;

function tableOf({ alone, together }: EnginePages): string {
  return alone
    .map(({ page, timing, bytes }) => {
      const beside = together.find((each) => each.page === page);
      const others = beside === undefined ? '' : milliseconds(beside.timing);
      return `${page.padEnd(24)}${milliseconds(timing)}   ${others}   ${Math.round(bytes / 1000)} kB`;
    })
    .join('\n');
}

/**
 * `bench pages`: how long the busiest pages take over HTTP with a whole country in the database, asked by one person and
 * by many at once. Client, server and database share the machine. Tables go to `out`, progress to `err`.
 */
export async function benchPages(given: {
  readonly engines: readonly BenchEngine[];
  readonly config: Config;
  readonly sources: Sources;
  readonly scale: Scale;
  readonly plan: PagesPlan;
  readonly out: Output;
  readonly err: Output;
  readonly json: boolean;
}): Promise<0> {
  const measured: EnginePages[] = [];
  for (const engine of given.engines) {
    const row = await measureEngine(engine, given, (text) => void given.err.write(`${engine.kind}: ${text}\n`));
    measured.push(row);
    const head = `${engine.kind}: ${row.laid.held} records laid in in ${Math.round(row.laid.seconds)} s, ${row.residentMegabytes} MB resident\nmedian / 95 % in ms, alone, then ${given.plan.sessions} people who think ${given.plan.thinkSeconds} s`;
    given.out.write(`${head}\n${tableOf(row)}\n\n`);
  }
  if (given.json)
    given.out.write(`${JSON.stringify({ bench: 'pages', scale: given.scale, plan: given.plan, engines: measured })}\n`);
  return 0;
}
