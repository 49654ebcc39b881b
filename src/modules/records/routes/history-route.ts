import { h } from 'preact';
import { z } from 'zod';
import { may } from '#kernel/actor.ts';
import { missing } from '#kernel/failure.ts';
import { asInstant, dayOf, type Instant } from '#kernel/instant.ts';
import { readReference } from '#kernel/reference.ts';
import { look, type Route, shown } from '#platform/http/index.ts';
import { HistoryPage } from '../pages/history-page.tsx';
import type { SharedPorts } from '../ports.ts';
import { changesOf } from '../queries/changes-of.ts';
import { loadFieldContext } from '../queries/field-context.ts';
import { findNamed } from '../queries/find-named.ts';
import type { DescribedKind, RecordKind } from '../rules/record-kind.ts';
import { byReference, seenAnyRecord } from './route-words.ts';

/** A moment out of an address; null for what is none. */
function readMoment(text: string): Instant | null {
  try {
    return text === '' ? null : asInstant(text);
  } catch {
    // What is no moment is what nobody's own link has sent: the newest changes are shown.
    return null;
  }
}

/** The history of any record: to police who may see it. */
export function historyRoute(kinds: readonly RecordKind[], ports: Pick<SharedPorts, 'groups'>): Route {
  return look({
    path: '/records/:reference/history',
    access: { kind: 'signed in' },
    audit: { kind: 'entered', action: 'consultation', of: 'record' },
    input: z.object({ ...byReference.shape, before: z.string().max(40).default('') }),
    handle: async ({ db, actor, input, now }) => {
      const kind = kinds.find((each) => each.kind === readReference(input.reference)?.kind);
      if (kind === undefined || !may(actor, kind.view)) return missing;
      const record = await findNamed(db, kind, input.reference);
      if (record === null) return missing;
      const fields = [...((kind as Partial<DescribedKind>).fields ?? []), ...kind.facts.flatMap((each) => each.fields)];
      const [changes, context, groups] = await Promise.all([
        changesOf(db, record.held.id, readMoment(input.before)),
        loadFieldContext(db, fields, dayOf(now), [], true),
        ports.groups(db),
      ]);
      return shown(seenAnyRecord(record.held.id), (facts) =>
        h(HistoryPage, { facts, kind, record, changes, context, groups }),
      );
    },
  });
}
