import { z } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import { type FieldProblem, missing } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { featureIsOpen, sayClosed } from '#platform/assessments/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { uploadPath } from '#platform/files/index.ts';
import {
  act,
  look,
  nothingSeen,
  permit,
  type Route,
  type Shown,
  sent,
  shown,
  uploadedFile,
} from '#platform/http/index.ts';
import { type ChosenHeadings, defaultTableLimits, type ImportKind, sayBytes } from '#platform/intake/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import { chooseColumns, startLoad } from './commands/choose-columns.ts';
import { sendFile } from './commands/send-file.ts';
import { ImportsPage } from './pages/imports-page.tsx';
import { LoadPage } from './pages/load-page.tsx';
import { columnInput, MapPage } from './pages/map-page.tsx';
import { NewImportPage } from './pages/new-import-page.tsx';
import { findLoad, type LoadView, listLoads } from './queries/find-load.ts';
import { listProblems, problemsOnPage } from './queries/list-problems.ts';
import { previewFile } from './queries/preview-file.ts';
import { isLoadKind } from './rules/load-state.ts';
import { problemCsv } from './rules/problem-csv.ts';

/** What the pages of imports work with. */
export interface ExchangeParts {
  /** Every kind of file that can be imported. */
  readonly kinds: readonly ImportKind[];
  readonly uploadsFolder: string;
}

const access = permit('exchange.import');
const consulted = { kind: 'entered', action: 'consultation', of: 'load' } as const;
const referenceInput = z.object({ reference: z.string() });

function seen(...loads: readonly LoadView[]): Seen {
  return { kind: 'load', records: loads.map((load) => load.id), count: loads.length, searched: null };
}

function kindOf(parts: ExchangeParts, load: LoadView): ImportKind {
  const found = parts.kinds.find((kind) => kind.name === load.kind);
  if (found === undefined) throw new Error(`No kind of import is called ${load.kind}`);
  return found;
}

/** The form fields of columns: `column-brand` for the field `brand`, of every kind, since a schema is fixed. */
function columnFields(kinds: readonly ImportKind[]) {
  const names = kinds.flatMap((kind) => kind.fields.map((field) => columnInput(field.name)));
  return Object.fromEntries(names.map((name) => [name, z.string().optional()]));
}

/** The columns that a form chose for a kind. What a form does not speak of is left to the words of the headings. */
function chosenColumns(kind: ImportKind, input: Readonly<Record<string, unknown>>): ChosenHeadings {
  const chosen = kind.fields.map((field) => [field.name, input[columnInput(field.name)]] as const);
  return Object.fromEntries(chosen.filter((each): each is [string, string] => typeof each[1] === 'string'));
}

async function newImport(
  parts: ExchangeParts,
  asked: { readonly db: Reader; readonly actor: PersonActor },
  chosen: string,
  problems: readonly FieldProblem[],
): Promise<Shown> {
  const { actor } = asked;
  const isOpen = await featureIsOpen(asked.db, 'bulk import');
  const model = {
    closed: isOpen ? null : sayClosed('bulk import'),
    organisation: actor.organisationName,
    kinds: isOpen ? parts.kinds : parts.kinds.filter((kind) => kind.isOpenData),
    mostBytes: sayBytes(defaultTableLimits.file),
    chosen,
    problems,
  };
  return shown(nothingSeen, (facts) => NewImportPage(facts, model));
}

async function mapping(
  parts: ExchangeParts,
  asked: { readonly actor: PersonActor; readonly now: Instant },
  load: LoadView,
  chosen: ChosenHeadings,
): Promise<Shown> {
  const kind = kindOf(parts, load);
  const path = uploadPath(parts.uploadsFolder, load.upload ?? load.id);
  const preview = await previewFile(path, kind, chosen, dayOf(asked.now));
  const facts = { load, kind, organisation: asked.actor.organisationName };
  const model = preview.ok
    ? { ...facts, preview: preview.value, trouble: null }
    : { ...facts, preview: null, trouble: preview.problem };
  return shown(seen(load), (page) => MapPage(page, model));
}

/** The list of imports, and the form for a new one. */
function listRoutes(parts: ExchangeParts): readonly Route[] {
  const titles = Object.fromEntries(parts.kinds.map((kind) => [kind.name, kind.title]));
  const kind = z
    .string('Choose what is in the file')
    .refine((name) => parts.kinds.some((each) => each.name === name), 'Choose what is in the file');
  return [
    look({
      path: '/imports',
      access,
      audit: consulted,
      input: z.object({ after: z.string().optional() }),
      handle: async ({ db, actor, input }) => {
        const { loads, next } = await listLoads(db, actor, input.after ?? null);
        const model = { organisation: actor.organisationName, loads, next, first: input.after === undefined, titles };
        return shown(seen(...loads), (facts) => ImportsPage(facts, model));
      },
    }),
    look({
      path: '/imports/new',
      access,
      audit: { kind: 'not audited', why: 'An empty form: nothing about anybody is read.' },
      input: z.object({}),
      handle: async ({ db, actor }) => newImport(parts, { db, actor }, '', []),
    }),
    act({
      path: '/imports',
      access,
      audit: { kind: 'by trigger' },
      params: z.object({}),
      input: z.object({ kind, file: uploadedFile('Choose a file') }),
      file: 'file',
      handle: async ({ db, actor, input, now }) => {
        const chosen = parts.kinds.find((each) => each.name === input.kind);
        if (chosen === undefined) return missing;
        const added = await sendFile(db, actor, chosen, input.file, now);
        return added.ok ? sent(`/imports/${added.value}/map`) : added.problem;
      },
      again: async ({ db, actor, typed }) => {
        const problems = typed.failure.kind === 'invalid' ? typed.failure.problems : [];
        return newImport(parts, { db, actor }, String(typed.values['kind'] ?? ''), problems);
      },
    }),
  ];
}

/** The columns of a file, and the start of its import. */
function startRoutes(parts: ExchangeParts): readonly Route[] {
  const input = z.intersection(referenceInput, z.object(columnFields(parts.kinds)));
  return [
    look({
      path: '/imports/:reference/map',
      access,
      audit: consulted,
      input: referenceInput,
      handle: async ({ db, actor, input: { reference }, now }) => {
        const load = await findLoad(db, actor, reference);
        if (load === null) return missing;
        if (load.status !== 'waiting' || load.settled) return sent(`/imports/${load.reference}`);
        return mapping(parts, { actor, now }, load, load.mapping.columns);
      },
    }),
    act({
      path: '/imports/:reference/map',
      access,
      audit: { kind: 'by trigger' },
      params: referenceInput,
      input,
      handle: async ({ db, actor, input: typed }) => {
        const load = await findLoad(db, actor, typed.reference);
        if (load === null) return missing;
        await chooseColumns(db, load, chosenColumns(kindOf(parts, load), typed));
        return sent(`/imports/${load.reference}/map`);
      },
    }),
    act({
      path: '/imports/:reference/start',
      access,
      audit: { kind: 'by trigger' },
      params: referenceInput,
      input,
      handle: async ({ db, actor, input: typed, now }) => {
        const load = await findLoad(db, actor, typed.reference);
        if (load === null) return missing;
        const kind = kindOf(parts, load);
        const started = await startLoad(db, actor, load, kind, chosenColumns(kind, typed), dayOf(now));
        return started.ok ? sent(`/imports/${load.reference}`) : started.problem;
      },
      again: async ({ db, actor, input: { reference }, now, typed }) => {
        const load = await findLoad(db, actor, reference);
        if (load === null) return missing;
        return mapping(parts, { actor, now }, load, chosenColumns(kindOf(parts, load), typed.values));
      },
    }),
  ];
}

/** One import, and what is wrong with its rows. */
function loadRoutes(parts: ExchangeParts): readonly Route[] {
  return [
    look({
      path: '/imports/:reference',
      access,
      audit: consulted,
      input: referenceInput.extend({ page: z.coerce.number().int().min(1).default(1).catch(1) }),
      handle: async ({ db, actor, input }) => {
        const load = await findLoad(db, actor, input.reference);
        if (load === null) return missing;
        const listed = await listProblems(db, load.id, input.page);
        const model = {
          ...listed,
          load,
          fileSize: sayBytes(load.fileBytes),
          kindTitle: kindOf(parts, load).title,
          organisation: actor.organisationName,
          page: input.page,
          pages: Math.max(1, Math.ceil(listed.stored / problemsOnPage)),
        };
        return shown(seen(load), (facts) => LoadPage(facts, model));
      },
    }),
    look({
      path: '/imports/:reference/problems.csv',
      access,
      audit: { kind: 'entered', action: 'disclosure', of: 'load' },
      input: referenceInput,
      handle: async ({ db, actor, input }) => {
        const load = await findLoad(db, actor, input.reference);
        if (load === null) return missing;
        const { problems } = await listProblems(db, load.id, null);
        const name = `OFFICIAL ${load.reference} problems.csv`;
        return { kind: 'file', name, type: 'text/csv; charset=utf-8', seen: seen(load), body: problemCsv(problems) };
      },
    }),
  ];
}

/** The pages of imports. Throws when it is handed a kind whose loads cannot be recorded. */
export function exchangeRoutes(parts: ExchangeParts): readonly Route[] {
  const odd = parts.kinds.find((kind) => !isLoadKind(kind.name));
  if (odd !== undefined) throw new Error(`Loads of the kind ${odd.name} cannot be recorded`);
  return [...listRoutes(parts), ...startRoutes(parts), ...loadRoutes(parts)];
}
