import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusSeconds } from '#kernel/instant.ts';
import { ok, refused } from '#kernel/result.ts';
import { systemActor } from '#platform/testing/index.ts';
import { addTask, tell } from '#platform/work/index.ts';
import { now, openWorkWorld, operation, type WorkWorld } from '../work/work-fixture.ts';
import { findMailAddress, listMessages, type Mail, type Mailer, mailJob, setMailAddress } from './index.ts';

type Person = Awaited<ReturnType<WorkWorld['somebody']>>;

let world: WorkWorld;
let officer: Person;
let sergeant: Person;
let member: Person;
let quiet: Person;
let administrator: Person;
let council: Person;

const addressOf = (person: Person): string => `${person.name.toLowerCase().replace(' ', '.')}@work.example`;

beforeAll(async () => {
  world = await openWorkWorld();
  officer = await world.somebody(18, 'officer', 'Rowan Ashby');
  sergeant = await world.somebody(18, 'supervisor', 'Joel Winstanley');
  member = await world.somebody(18, 'officer', 'Priya Fenwick', [operation]);
  quiet = await world.somebody(18, 'supervisor', 'Callum Rashid');
  administrator = await world.somebody(18, 'administrator', 'Ottoline Marchbanks');
  council = await world.somebody(70, 'partner worker', 'Gwen Pargeter');
  for (const person of [officer, sergeant, member, council])
    await world.test.database.writing(person, (db) => setMailAddress(db, person, addressOf(person), now));
});
afterAll(() => world.test.close());

/** Runs every job that was handed in, as the queue would, and clears them away. */
async function runAll(mailer: Mailer | null, at = now): Promise<void> {
  const rows = await world.test.asOwner<{ id: string; payload: unknown }>(
    "delete from jobs.outbox where queue = 'work.mail' returning id, payload",
  );
  const job = mailJob({
    database: world.test.database,
    clock: () => at,
    mailer,
    link: 'https://throughline.example/work',
  });
  for (const { id, payload } of rows) {
    const run = { id, payload, actor: systemActor('jobs'), signal: new AbortController().signal };
    await job(run);
    // At least once: a second run of the same job comes to the same.
    await job(run);
  }
}

const clear = () => world.test.script('delete from work.message');
const told = (to: Parameters<typeof tell>[2]['to']) =>
  world.test.database.writing(sergeant, (db) =>
    tell(db, sergeant, { kind: 'x', words: 'Secret words', about: null, to }, now),
  );

describe('an e-mail', () => {
  it('goes to whom the thing is for, if they want one, once, and says nothing', async () => {
    const sent: Mail[] = [];
    const mailer: Mailer = async (mail) => {
      sent.push(mail);
      return ok(`their ${sent.length}`);
    };
    for (const [to, people] of [
      [{ organisation: 18, account: officer.account }, [officer]],
      [{ organisation: 18, account: quiet.account }, []],
      [{ organisation: 18, team: operation }, [member]],
      [{ organisation: 18, supervisors: true }, [sergeant]],
      [{ organisation: 18 }, [sergeant]],
      [{ organisation: 70 }, [council]],
    ] as const) {
      sent.length = 0;
      await clear();
      await told(to);
      await runAll(mailer);
      expect(sent.map((mail) => mail.address)).toEqual(people.map(addressOf));
      for (const mail of sent) expect(Object.keys(mail).toSorted()).toEqual(['address', 'link', 'reference']);
      expect(JSON.stringify(sent)).not.toContain('Secret');
    }
  });

  it('comes once an hour at most', async () => {
    const sent: string[] = [];
    const mailer: Mailer = async ({ address }) => {
      sent.push(address);
      return ok('id');
    };
    await clear();
    const to = { organisation: 18, account: officer.account };
    await told(to);
    await told(to);
    await runAll(mailer);
    await told(to);
    await runAll(mailer, plusSeconds(now, 3599));
    expect(sent).toHaveLength(1);
    await told(to);
    await runAll(mailer, plusSeconds(now, 3601));
    expect(sent).toHaveLength(2);
  });

  it('is not sent for what somebody does for themselves', async () => {
    await world.test.script("delete from jobs.outbox where queue = 'work.mail'");
    const owner = { organisation: 18, account: officer.account, name: officer.name };
    const task = { title: 'x', about: null, owner, due: null, priority: 'ordinary' } as const;
    await world.test.database.writing(officer, (db) => addTask(db, officer, task, now));
    expect(await world.test.asOwner("select id from jobs.outbox where queue = 'work.mail'")).toEqual([]);
  });

  it('that is refused for good is marked so; one that may pass is tried again', async () => {
    await clear();
    await told({ organisation: 18, account: officer.account });
    await expect(
      runAll(async () => {
        throw new Error('try again');
      }),
    ).rejects.toThrow('try again');
    expect(await world.test.asOwner('select state from work.message')).toEqual([{ state: 'waiting' }]);
    // Whatever waits goes with the next job.
    await told({ organisation: 18, team: operation });
    await runAll(async ({ address }) =>
      address === addressOf(officer) ? refused('Notify refused it (400): x') : ok('1'),
    );
    expect(await world.test.asOwner('select to_name, state, trouble from work.message order by to_name')).toEqual([
      { to_name: 'Priya Fenwick', state: 'sent', trouble: null },
      { to_name: 'Rowan Ashby', state: 'failed', trouble: 'Notify refused it (400): x' },
    ]);
  });

  it('is kept where no service is set up, for an administrator of the organisation to read', async () => {
    await clear();
    await told({ organisation: 18, account: officer.account });
    await told({ organisation: 70 });
    await runAll(null);
    const list = (person: Person) => world.test.database.reading(person, listMessages);
    expect((await list(administrator)).map(({ to, state }) => [to, state])).toEqual([['Rowan Ashby', 'kept']]);
    expect(await list(sergeant)).toEqual([]);
    expect(await list(council)).toEqual([]);
  });
});

describe('where somebody is written to', () => {
  it('is their own: changed and taken away by them, and read by nobody else', async () => {
    const read = (person: Person) => world.test.database.reading(person, (db) => findMailAddress(db, person));
    expect(await read(officer)).toBe(addressOf(officer));
    const as = { ...officer, account: sergeant.account };
    expect(
      await world.test.database.reading(as, (db) => db.selectFrom('work.mail_address').select('address').execute()),
    ).toEqual([{ address: addressOf(sergeant) }]);
    await expect(
      world.test.database.writing(officer, (db) =>
        db
          .insertInto('work.mail_address')
          .values({ account: quiet.account, address: 'a@b.example', changed_at: now })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
    await world.test.database.writing(officer, (db) => setMailAddress(db, officer, null, now));
    expect(await read(officer)).toBeNull();
  });
});
