import type { Attempt } from '#platform/testing/no-inference.ts';
import { noDisclosure, shareForm } from './sharing-requests.ts';

/** What is asked with: names of what is hidden, and a line that everybody sees. */
interface Names {
  readonly hidden: { readonly line: string; readonly load: string; readonly id: string; readonly disclosure?: string };
  readonly shown: string;
}

interface Viewer {
  readonly line: string | null;
  readonly disclosure: string;
}

type Fixture = (viewer: Viewer, world: Names) => readonly Attempt[];

const get = (...paths: readonly string[]): readonly Attempt[] => paths.map((path) => ({ path }));
const names = ({ hidden }: Names): readonly string[] => [hidden.disclosure ?? noDisclosure, hidden.line, hidden.id];
const queries = ({ hidden }: Names): readonly string[] => [
  '',
  '?recipient=shropshire-council',
  '?sharer=merseyside',
  '?state=shared',
  '?gateway=care+act',
  `?record=${hidden.line}`,
];

/** By route of sharing: what each viewer asks. */
export const sharingByRoute: Readonly<Record<string, Fixture>> = {
  'GET /records/:reference/share': (viewer, world) =>
    get(...[viewer.line ?? world.shown, world.shown, ...names(world)].map((each) => `/records/${each}/share`)),
  'POST /records/:reference/share': (viewer, world) =>
    [viewer.line ?? world.shown, world.shown, ...names(world)].map((each) => ({
      path: `/records/${each}/share`,
      form: { ...shareForm },
    })),
  'GET /sharing': (_viewer, world) => get(...queries(world).map((query) => `/sharing${query}`)),
  'GET /sharing.csv': (_viewer, world) => get(...queries(world).map((query) => `/sharing.csv${query}`)),
  'GET /sharing/:reference': (viewer, world) =>
    get(...[viewer.disclosure, ...names(world)].map((each) => `/sharing/${each}`)),
  'POST /sharing/:reference/correct': (viewer, world) =>
    [viewer.disclosure, ...names(world)].map((each) => ({
      path: `/sharing/${each}/correct`,
      form: { version: '1', why: 'A slip' },
    })),
  // Its second version: it was corrected before.
  'POST /sharing/:reference/recall': (viewer, world) =>
    [viewer.disclosure, ...names(world)].flatMap((each) =>
      ['1', '2'].map((version) => ({ path: `/sharing/${each}/recall`, form: { version, reason: 'A slip' } })),
    ),
  'GET /received': () => get('/received'),
  'GET /received/:reference': (viewer, world) =>
    get(...[viewer.disclosure, ...names(world)].map((each) => `/received/${each}`)),
  'POST /received/:reference': (viewer, world) =>
    [viewer.disclosure, ...names(world)].map((each) => ({
      path: `/received/${each}`,
      form: { what: 'received', packVersion: '1' },
    })),
  'GET /assessments': () => get('/assessments'),
};
