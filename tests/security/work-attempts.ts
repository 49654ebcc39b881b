import type { Attempt } from '#platform/testing/no-inference.ts';
import { noTask, type OwnWork } from './work-requests.ts';

/** Who asks, with what they have of their own, and what is hidden. */
type WorkFixture = (
  viewer: { readonly work: OwnWork; readonly actor: { readonly name: string } },
  world: {
    readonly hidden: { readonly line: string; readonly load: string; readonly id: string };
    readonly shown: string;
  },
) => readonly Attempt[];

const get = (...paths: readonly string[]): readonly Attempt[] => paths.map((path) => ({ path }));
const newTask = { title: 'Ring the school', due: '', priority: 'ordinary' };

/** By route of work: what each viewer asks, where everything was put before them about the hidden record. */
export const workByRoute: Readonly<Record<string, WorkFixture>> = {
  'GET /work': () =>
    get(
      ...['/work', '/work?whose=mine', '/work?whose=team', '/work?whose=organisation', '/work?page=2'],
      ...['notice', 'task', 'clock', 'approval', 'review'].map((item) => `/work?whose=organisation&item=${item}`),
    ),
  'GET /work/tasks/new': () => get('/work/tasks/new'),
  // About the hidden record, about one that is not there, and about one that is seen.
  'POST /work/tasks/new': ({ actor }, { hidden, shown }) =>
    [hidden.line, hidden.load, hidden.id, 'L-0000-00', noTask, shown].map((about) => ({
      path: '/work/tasks/new',
      form: { ...newTask, about, who: actor.name },
    })),
  'GET /work/tasks/:reference': ({ work }, { hidden }) =>
    get(...[work.task, hidden.line, hidden.id, noTask].map((each) => `/work/tasks/${each}`)),
  'POST /work/tasks/:reference/end': ({ work }, { hidden }) =>
    [work.task, hidden.line, noTask].map((each) => ({
      path: `/work/tasks/${each}/end`,
      form: { version: '1', state: 'done', reason: 'Rung.' },
    })),
  'POST /work/tasks/:reference/give': ({ work, actor }, { hidden }) =>
    [work.given, hidden.line, noTask].map((each) => ({
      path: `/work/tasks/${each}/give`,
      form: { version: '1', who: actor.name },
    })),
  'GET /work/notices/:reference': ({ work }, { hidden }) =>
    get(...[work.notice, hidden.line, hidden.id].map((each) => `/work/notices/${each}`)),
  'POST /work/notices/:reference/acknowledge': ({ work }, { hidden }) =>
    [work.notice, hidden.line].map((each) => ({
      path: `/work/notices/${each}/acknowledge`,
      form: { kind: 'acknowledged', words: 'Read.' },
    })),
  'GET /work/approvals/:reference': ({ work }, { hidden }) =>
    get(...[work.approval, work.toDecide, hidden.line].map((each) => `/work/approvals/${each}`)),
  'POST /work/approvals/:reference/decide': ({ work }, { hidden }) =>
    [work.toDecide, hidden.line].map((each) => ({
      path: `/work/approvals/${each}/decide`,
      form: { state: 'refused', reason: 'A test.' },
    })),
  'POST /work/approvals/:reference/withdraw': ({ work }, { hidden }) =>
    [work.approval, hidden.line].map((each) => ({
      path: `/work/approvals/${each}/withdraw`,
      form: { reason: 'A test.' },
    })),
  'GET /work/e-mail': () => get('/work/e-mail'),
  'POST /work/e-mail': () => [{ path: '/work/e-mail', form: { address: 'somebody@force.example' } }],
};
