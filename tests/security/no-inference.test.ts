import { beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { DeclaredRoute } from '#platform/http/index.ts';
import { noInference } from '#platform/testing/no-inference.ts';
import {
  byRoute,
  fixturesFor,
  type HiddenNames,
  hiddenLine,
  mayEnter,
  noLine,
  noLoad,
  notOnTrial,
  type Scenario,
  worldsOf,
} from './hidden-world.ts';
import { changeAudience, recordHidden } from './register-requests.ts';
import { shareLine } from './sharing-requests.ts';
import { nameOf, numberOf, openWorld, operation, type SecurityWorld } from './world.ts';
import { everybody, lineFile, lineForm, type Who } from './world-cast.ts';

/** An auditor of a force, beside the others: or nobody in the trial could open the ledger at all. */
const always: readonly Who[] = ['force auditor'];

const recorded = async (world: SecurityWorld, who: Who, change = {}): Promise<string> =>
  world.recordLine(await world.signIn(who), { ...lineForm, ...hiddenLine, ...change });

const namesOf = async (world: SecurityWorld, line: string): Promise<HiddenNames> => ({
  line,
  load: noLoad,
  id: await world.idOf(line),
});

const scenarios: Readonly<Record<string, Scenario>> = {
  'a line restricted to an operation': {
    viewers: ['analyst', 'colleague', 'partner', ...always],
    hide: async (world) => {
      const line = await recorded(world, 'member');
      await world.share(line, { restrictedTo: [operation] });
      return namesOf(world, line);
    },
  },
  'a line of another force with handling C, addressed to a third': {
    viewers: ['analyst', 'centre analyst', ...always],
    hide: async (world) => {
      const line = await recorded(world, 'member', { handling: 'C' });
      await world.share(line, { recipients: [numberOf('west-midlands')] });
      return namesOf(world, line);
    },
  },
  'a police line that was released to another partner': {
    viewers: ['partner', 'provider'],
    hide: async (world) => {
      const line = await recorded(world, 'member');
      await world.share(line, { releasedTo: [numberOf('shropshire-council')] });
      return namesOf(world, line);
    },
  },
  'a line above the clearance of its own force’s analyst': {
    viewers: ['uncleared analyst', 'uncleared colleague', ...always],
    hide: async (world) => namesOf(world, await recorded(world, 'member', { marking: 'OFFICIAL-SENSITIVE' })),
  },
  'what another force shared with another partner': {
    viewers: ['analyst', 'centre analyst', 'partner', 'provider', ...always],
    hide: async (world) => {
      const member = await world.signIn('member');
      const [shown] = await world.test.asOwner<{ reference: string }>(
        "select reference from lines.line where name = 'BRAVO'",
      );
      const disclosure = await shareLine(world, member, shown?.reference ?? '', 'shropshire-council');
      return { line: noLine, load: noLoad, id: await world.idOf(disclosure), disclosure };
    },
  },
  'a vehicle restricted to an operation': {
    viewers: ['supervisor', 'colleague', 'partner', ...always],
    hide: async (world) => {
      const member = await world.signIn('member');
      const record = await recordHidden(world, member);
      await changeAudience(world, member, record, { restrictedTo: String(operation) });
      return { line: noLine, load: noLoad, id: await world.idOf(record), record };
    },
  },
  'an import of another force, waiting and ended': {
    viewers: ['analyst', 'centre analyst', 'partner', ...always],
    hide: async (world) => {
      const member = await world.signIn('member');
      const ended = await world.sendFile(member, 'URN,Line name,Number\nM-1,ZEPHYRINE,077\n', 'lines', 'zephyrine.csv');
      await world.runFile(member, ended);
      const load = await world.sendFile(member, lineFile, 'lines', 'quillfeather.csv');
      return { line: noLine, load, id: await world.idOf(load) };
    },
  },
};

/** Milliseconds: a trial is some hundred requests in each of two worlds, and other suites may run beside it. */
const patience = 600_000;

describe('nobody can tell that there is a hidden record', () => {
  let routes: readonly DeclaredRoute[];
  const actors = new Map<Who, PersonActor>();
  beforeAll(async () => {
    const probe = await openWorld();
    routes = probe.declared.filter((route) => !Object.hasOwn(notOnTrial, nameOf(route)));
    for (const who of everybody) actors.set(who, (await probe.signIn(who)).actor);
    await probe.close();
  });

  it('every route is on trial, and each is entered by a viewer of some scenario', () => {
    expect(routes.map(nameOf).toSorted()).toEqual(Object.keys(byRoute).toSorted());
    const viewers = Object.values(scenarios).flatMap((scenario) => scenario.viewers);
    const closed = routes.filter((route) => !viewers.some((who) => mayEnter(route, actors.get(who) as PersonActor)));
    expect(closed.map(nameOf)).toEqual([]);
  });

  it.each(Object.entries(scenarios))(
    '%s',
    async (_name, scenario) => {
      const viewers = scenario.viewers.map((who) => actors.get(who) as PersonActor);
      const open = routes.filter((route) => viewers.some((viewer) => mayEnter(route, viewer)));
      const findings = await noInference({ routes: open, fixtures: fixturesFor(open), openWorld: worldsOf(scenario) });
      const said = findings.map(
        (each) => `${each.route} | ${each.attempt} | ${each.what}: ${each.withHidden} ≠ ${each.without}`,
      );
      expect([...new Set(said)]).toEqual([]);
    },
    patience,
  );
});

describe('the trial itself', () => {
  it(
    'finds a line that is not hidden on every page that shows lines',
    async () => {
      const probe = await openWorld();
      const showing = ['/', '/lines', '/lines.csv', '/search', '/picture', '/picture.csv', '/lines/:reference'];
      const routes = probe.declared.filter(({ path, method }) => method === 'GET' && showing.includes(path));
      await probe.close();
      const open: Scenario = {
        viewers: ['analyst', 'partner'],
        hide: async (world) => {
          const line = await recorded(world, 'member');
          await world.share(line, { releasedTo: [numberOf('knowsley-council')] });
          return namesOf(world, line);
        },
      };
      const findings = await noInference({ routes, fixtures: fixturesFor(routes), openWorld: worldsOf(open) });
      expect(new Set(findings.map((each) => each.route))).toEqual(new Set(routes.map(nameOf)));
    },
    patience,
  );
});

describe('an import says nothing of hidden lines', () => {
  /** What becomes of a file that speaks of a line under a reference of the force, whether or not there is one. */
  const outcome = async (isHiddenThere: boolean, hide: 'restricted' | 'above clearance', by: Who) => {
    const world = await openWorld();
    try {
      if (isHiddenThere) {
        const member = await world.signIn('member');
        const marking = hide === 'restricted' ? 'OFFICIAL' : 'OFFICIAL-SENSITIVE';
        const load = await world.sendFile(member, `URN,Line name,Marking\nM-1,ZEPHYRINE,${marking}\n`);
        await world.runFile(member, load);
        const [line] = await world.test.asOwner<{ reference: string }>('select reference from lines.line');
        if (line === undefined) throw new Error('The hidden line was not imported');
        if (hide === 'restricted') await world.share(line.reference, { restrictedTo: [operation] });
      }
      const colleague = await world.signIn(by);
      const load = await world.sendFile(colleague, 'URN,Line name\nM-1,ALPHA\nM-2,BRAVO\n');
      // What the job throws goes to the log; the sender sees the load.
      await world.runFile(colleague, load).catch(() => undefined);
      const [row] = await world.test.asOwner<Record<string, unknown>>(
        `select status, trouble, outcome - 'seconds' as outcome from exchange.load where reference = $1`,
        [load],
      );
      return row;
    } finally {
      await world.close();
    }
  };

  it.each([
    ['restricted', 'colleague'],
    ['above clearance', 'uncleared colleague'],
  ] as const)(
    'of the same force, %s, under the same reference',
    async (hide, by) => {
      const withHidden = await outcome(true, hide, by);
      const without = await outcome(false, hide, by);
      expect(without).toMatchObject({ status: 'finished', outcome: { added: 2 } });
      expect(withHidden).toEqual(without);
    },
    patience,
  );
});
