import { z } from 'zod';
import { may, type PersonActor } from '#kernel/actor.ts';
import { type Failure, missing } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { organisationName } from '#modules/directory/index.ts';
import { asReader, type Reader } from '#platform/database/index.ts';
import { act, look, permit, type Route, type Shown, sent, shown, type Typed } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import { correctDisclosure } from './commands/correct-disclosure.ts';
import { recallDisclosure } from './commands/recall-disclosure.ts';
import { EntryPage } from './pages/entry-page.tsx';
import { RegisterPage } from './pages/register-page.tsx';
import { loadGateways } from './queries/gateways.ts';
import { listDiffering } from './queries/list-differing.ts';
import { listRegister, registerPage } from './queries/list-register.ts';
import { type EntryView, showEntry } from './queries/show-entry.ts';
import { registerCsv } from './rules/register-csv.ts';
import { type RegisterQuery, readRegisterFilter, registerAddress, registerQuery } from './rules/register-filter.ts';
import type { RegisterRow } from './rules/register-row.ts';
import { organisationAsked, type SharingParts } from './share-routes.ts';

const view = permit('sharing.view');
const share = permit('sharing.share');
const consulted = { kind: 'entered', action: 'consultation', of: 'disclosure' } as const;
const referenceInput = z.object({ reference: z.string().max(20) });
/** Most rows in one download; more wants a narrower filter. */
const downloadRows = 10_000;
const noForm = { why: '', reason: '' };

function seenOf(rows: readonly RegisterRow[], query: RegisterQuery | null = null): Seen {
  const searched = query === null ? '' : registerAddress('', query).slice(1);
  return {
    kind: 'disclosure',
    records: rows.map(({ id }) => id),
    count: rows.length,
    searched: searched === '' ? null : decodeURIComponent(searched.replaceAll('+', ' ')),
  };
}

async function readQuery(db: Reader, query: RegisterQuery, now: Instant) {
  const gateways = await loadGateways(db, dayOf(now));
  const organisationOf = (typed: string) => organisationAsked(typed)?.number ?? null;
  const read = readRegisterFilter(query, { gateways: gateways.all.map(({ code }) => code), organisationOf });
  return { ...read, gateways };
}

/** The register, and the same as a file. */
function listRoutes(parts: SharingParts): readonly Route[] {
  return [
    look({
      path: '/sharing',
      access: view,
      audit: consulted,
      input: registerQuery,
      handle: async ({ db, actor, input, now }) => {
        const today = dayOf(now);
        const { filter, problems, gateways } = await readQuery(db, input, now);
        const part = { from: (input.page - 1) * registerPage, atMost: registerPage + 1 };
        const found = problems.length > 0 ? [] : await listRegister(db, filter, today, part);
        const rows = found.slice(0, registerPage);
        const model = {
          ...{ query: input, problems, rows, today, nameOf: organisationName, gateways: gateways.all },
          isMore: found.length > registerPage,
          differing: await listDiffering(db, rows, parts.shareables, today),
          seesAll: actor.organisationKind === 'oversight',
        };
        return shown(seenOf(rows, input), (facts) => RegisterPage(facts, model), problems.length > 0 ? 422 : 200);
      },
    }),
    look({
      path: '/sharing.csv',
      access: view,
      audit: { kind: 'entered', action: 'disclosure', of: 'disclosure' },
      input: registerQuery,
      handle: async ({ db, input, now }) => {
        const today = dayOf(now);
        const { filter, problems, gateways } = await readQuery(db, input, now);
        if (problems.length > 0) return { kind: 'invalid', problems };
        const rows = await listRegister(db, filter, today, { from: 0, atMost: downloadRows });
        const { marking, text } = registerCsv(rows, { nameOf: organisationName, gatewayOf: gateways.wordsOf }, today);
        const name = `${marking} disclosures ${today}.csv`;
        return { kind: 'file', name, type: 'text/csv; charset=utf-8', seen: seenOf(rows, input), body: text };
      },
    }),
  ];
}

async function showOne(
  asked: { readonly db: Reader; readonly actor: PersonActor; readonly now: Instant },
  entry: EntryView,
  typed: Typed | null = null,
): Promise<Shown> {
  const today = dayOf(asked.now);
  const { wordsOf } = await loadGateways(asked.db, today);
  const said = (name: 'why' | 'reason') => String([typed?.values[name] ?? ''].flat()[0] ?? '');
  const model = {
    ...{ entry, today, gatewayWords: wordsOf(entry.gateway), nameOf: organisationName },
    mayChange: entry.rowVersion !== null && may(asked.actor, 'sharing.share'),
    form: typed === null ? noForm : { why: said('why'), reason: said('reason') },
    problems: typed === null ? [] : problemsOf(typed.failure),
  };
  return shown(seenOf([entry]), (facts) => EntryPage(facts, model));
}

function problemsOf(failure: Failure) {
  if (failure.kind === 'invalid') return failure.problems;
  if (failure.kind === 'conflict') return [{ field: '', message: failure.message }];
  if (failure.kind !== 'stale') return [];
  return [{ field: '', message: 'Somebody changed it after you opened it. Look again, then do what is still needed.' }];
}

const version = z.coerce.number('Open the page again').int().min(1);
const reason = (what: string) => z.string(`Say ${what} once`).max(2000, 'Shorten it to 2,000 characters').default('');

/** One disclosure; its correction and its recall. */
function entryRoutes(parts: SharingParts): readonly Route[] {
  const again = async (asked: {
    db: Reader;
    actor: PersonActor;
    now: Instant;
    typed: Typed;
    input: { reference: string };
  }) => {
    const entry = await showEntry(asked.db, asked.input.reference, parts.shareables);
    return entry === null ? missing : showOne(asked, entry, asked.typed);
  };
  const changed = { access: share, audit: { kind: 'by trigger' }, params: referenceInput, again } as const;
  return [
    look({
      path: '/sharing/:reference',
      access: view,
      audit: consulted,
      input: referenceInput,
      handle: async (asked) => {
        const entry = await showEntry(asked.db, asked.input.reference, parts.shareables);
        return entry === null ? missing : showOne(asked, entry);
      },
    }),
    act({
      ...changed,
      path: '/sharing/:reference/correct',
      input: referenceInput.extend({ version, why: reason('why it is corrected') }),
      handle: async ({ db, actor, input, now }) => {
        const entry = await showEntry(asReader(db), input.reference, parts.shareables);
        if (entry === null) return missing;
        const done = await correctDisclosure(db, actor, entry, { ...input, now, tell: parts.tell });
        return done.ok ? sent(`/sharing/${entry.reference}`) : done.problem;
      },
    }),
    act({
      ...changed,
      path: '/sharing/:reference/recall',
      input: referenceInput.extend({ version, reason: reason('why it is recalled') }),
      handle: async ({ db, actor, input, now }) => {
        const entry = await showEntry(asReader(db), input.reference, parts.shareables);
        if (entry === null) return missing;
        const done = await recallDisclosure(db, actor, entry, { ...input, now, tell: parts.tell });
        return done.ok ? sent(`/sharing/${entry.reference}`) : done.problem;
      },
    }),
  ];
}

/** The register of disclosures: the own organisation's, and for oversight bodies everybody's. */
export function registerRoutes(parts: SharingParts): readonly Route[] {
  return [...listRoutes(parts), ...entryRoutes(parts)];
}
