import { z } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import { type Failure, missing, stale } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { findOrganisation, organisationByCode, organisationName } from '#modules/directory/index.ts';
import { asReader, type Reader } from '#platform/database/index.ts';
import { act, look, permit, type Route, type Shown, sent, shown, type Typed } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import { digestOf, type Shareable, type Tell, takeFacts } from '#platform/sharing/index.ts';
import { checkCeiling, refuseSharing, shareFacts } from './commands/share-facts.ts';
import { CheckPage } from './pages/check-page.tsx';
import { SharePage } from './pages/share-page.tsx';
import { findSubject, heedOf, type Subject } from './queries/find-subject.ts';
import { loadGateways } from './queries/gateways.ts';
import { listOfRecord } from './queries/list-register.ts';
import { emptyShareForm, readShareDraft, type ShareDraft, type ShareForm, shareForm } from './rules/share-form.ts';

/** What the pages of sharing work with. */
export interface SharingParts {
  /** Every kind of record whose facts can be shared. */
  readonly shareables: readonly Shareable[];
  readonly tell: Tell;
}

const access = permit('sharing.share');
const referenceInput = z.object({ reference: z.string().max(20) });

/** By its code, as in addresses that were kept, or by any name that people give it. */
export function organisationAsked(typed: string) {
  return organisationByCode(typed) ?? findOrganisation(typed);
}

/** The record, and what was shared of it before. */
function seenOf(...records: readonly { readonly id: Id }[]): Seen {
  return { kind: 'record', records: records.map(({ id }) => id), count: records.length, searched: null };
}

/** What a page of sharing is made with: the record, and what is known of it. */
interface Showing {
  readonly db: Reader;
  readonly now: Instant;
  readonly subject: Subject;
  readonly shareables: readonly Shareable[];
}

async function showForm(
  { db, now, subject, shareables }: Showing,
  form: ShareForm,
  problems: Extract<Failure, { kind: 'invalid' }>['problems'] = [],
): Promise<Shown> {
  const today = dayOf(now);
  const { offered } = await loadGateways(db, today);
  const before = await listOfRecord(db, subject.id);
  const heed = await heedOf(db, subject, shareables, today);
  const model = { subject, heed, form, problems, gateways: offered, before, nameOf: organisationName, today };
  return shown(seenOf(subject, ...before), (facts) => SharePage(facts, model));
}

async function showCheck(
  { db, now, subject, shareables }: Showing,
  draft: ShareDraft,
  asked: { readonly form: ShareForm; readonly changed: boolean },
): Promise<Shown> {
  const { wordsOf } = await loadGateways(db, dayOf(now));
  const heed = await heedOf(db, subject, shareables, dayOf(now));
  const model = { subject, heed, draft, ...asked, gatewayWords: wordsOf(draft.gateway), digest: digestOf(draft.pack) };
  return shown(seenOf(subject), (facts) => CheckPage(facts, model));
}

async function readDraft(db: Reader, now: Instant, subject: Subject, form: ShareForm) {
  const today = dayOf(now);
  const { codes } = await loadGateways(db, today);
  return readShareDraft(form, {
    today,
    gateways: codes,
    findOrganisation: organisationAsked,
    take: (ticked) => takeFacts(subject.offer, ticked),
  });
}

/** The form as it was typed: whatever came, in the shape of the form. */
function typedForm(typed: Typed): ShareForm {
  const all = (name: string): readonly string[] => [typed.values[name] ?? []].flat();
  const texts = Object.keys(emptyShareForm).filter((name) => name !== 'facts' && name !== 'step');
  const filled = Object.fromEntries(texts.map((name) => [name, all(name)[0] ?? '']));
  return { ...emptyShareForm, ...filled, facts: [...all('facts')] };
}

/** The form once more with what is wrong; or, when the record changed after it was looked at, what would be sent now. */
async function showAgain(
  parts: SharingParts,
  asked: { readonly db: Reader; readonly actor: PersonActor; readonly now: Instant; readonly typed: Typed },
  reference: string,
): Promise<Shown | Failure> {
  const { db, actor, now, typed } = asked;
  const subject = await findSubject(db, actor, reference, parts.shareables);
  if (subject === null) return missing;
  const form = typedForm(typed);
  const showing = { db, now, subject, shareables: parts.shareables };
  const { failure } = typed;
  if (failure.kind === 'stale') {
    const draft = await readDraft(db, now, subject, form);
    if (draft.ok) return showCheck(showing, draft.value, { form, changed: true });
    return showForm(showing, form, draft.problem.problems);
  }
  return showForm(showing, form, failure.kind === 'invalid' ? failure.problems : []);
}

/** The two steps of sharing: what, with whom and why; then exactly what will be read, once more. */
export function shareRoutes(parts: SharingParts): readonly Route[] {
  return [
    look({
      path: '/records/:reference/share',
      access,
      audit: { kind: 'entered', action: 'consultation', of: 'record' },
      input: referenceInput,
      handle: async ({ db, actor, input, now }) => {
        const { shareables } = parts;
        const subject = await findSubject(db, actor, input.reference, shareables);
        return subject === null ? missing : showForm({ db, now, subject, shareables }, emptyShareForm);
      },
    }),
    act({
      path: '/records/:reference/share',
      access,
      audit: { kind: 'by trigger' },
      params: referenceInput,
      input: shareForm.extend(referenceInput.shape),
      handle: async ({ db, actor, input: { reference, ...form }, now }) => {
        const reader = asReader(db);
        const subject = await findSubject(reader, actor, reference, parts.shareables);
        if (subject === null) return missing;
        const closed = refuseSharing(subject);
        if (closed !== null) return closed;
        const showing = { db: reader, now, subject, shareables: parts.shareables };
        if (form.step === 'change') return showForm(showing, form);
        const draft = await readDraft(reader, now, subject, form);
        if (!draft.ok) return draft.problem;
        const reaches = await checkCeiling(db, subject, draft.value.recipient);
        if (!reaches.ok) return reaches.problem;
        if (form.step === 'check') return showCheck(showing, draft.value, { form, changed: false });
        if (form.digest !== digestOf(draft.value.pack)) return stale;
        const made = await shareFacts(db, actor, subject, draft.value, { now, tell: parts.tell });
        return made.ok ? sent(`/sharing/${made.value}`) : made.problem;
      },
      again: (asked) => showAgain(parts, asked, asked.input.reference),
    }),
  ];
}
