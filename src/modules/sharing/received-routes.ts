import { z } from 'zod';
import { type Failure, missing } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { organisationName } from '#modules/directory/index.ts';
import { asReader, type Reader } from '#platform/database/index.ts';
import { act, look, permit, type Route, type Shown, sent, shown } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import { confirmReceipt, receiptKinds } from './commands/confirm-receipt.ts';
import { ReceivedListPage } from './pages/received-list-page.tsx';
import { ReceivedPage } from './pages/received-page.tsx';
import { loadGateways } from './queries/gateways.ts';
import { listReceived, type ReceivedRow, type ReceivedView, showReceived } from './queries/received.ts';

const access = permit('sharing.received');
const consulted = { kind: 'entered', action: 'consultation', of: 'disclosure' } as const;
const referenceInput = z.object({ reference: z.string().max(20) });

function seenOf(rows: readonly ReceivedRow[]): Seen {
  return { kind: 'disclosure', records: rows.map(({ id }) => id), count: rows.length, searched: null };
}

function troubleOf(failure: Failure): string | null {
  if (failure.kind === 'conflict') return failure.message;
  if (failure.kind === 'invalid') return 'Use the buttons of this page';
  return failure.kind === 'stale' ? 'It was corrected while you were looking. Read it again, then confirm it.' : null;
}

async function showOne(db: Reader, received: ReceivedView, now: Instant, failure: Failure | null): Promise<Shown> {
  const { wordsOf } = await loadGateways(db, dayOf(now));
  const trouble = failure === null ? null : troubleOf(failure);
  const model = { received, gatewayWords: wordsOf(received.gateway), nameOf: organisationName, trouble };
  return shown(seenOf([received]), (facts) => ReceivedPage(facts, model));
}

/** What partners and providers were sent: the list, one of them, and their word that it arrived or was deleted. */
export const receivedRoutes: readonly Route[] = [
  look({
    path: '/received',
    access,
    audit: consulted,
    input: z.object({}),
    handle: async ({ db, actor }) => {
      const rows = await listReceived(db, actor);
      return shown(seenOf(rows), (facts) => ReceivedListPage(facts, { rows, nameOf: organisationName }));
    },
  }),
  look({
    path: '/received/:reference',
    access,
    audit: consulted,
    input: referenceInput,
    handle: async ({ db, actor, input, now }) => {
      const received = await showReceived(db, actor, input.reference);
      return received === null ? missing : showOne(db, received, now, null);
    },
  }),
  act({
    path: '/received/:reference',
    access,
    audit: { kind: 'by trigger' },
    params: referenceInput,
    input: referenceInput.extend({
      what: z.enum(receiptKinds),
      packVersion: z.coerce.number().int().min(1),
    }),
    handle: async ({ db, actor, input, now }) => {
      const received = await showReceived(asReader(db), actor, input.reference);
      if (received === null) return missing;
      const done = await confirmReceipt(db, actor, received, { ...input, now });
      return done.ok ? sent(`/received/${received.reference}`) : done.problem;
    },
    again: async ({ db, actor, input, now, typed }) => {
      const received = await showReceived(db, actor, input.reference);
      return received === null ? missing : showOne(db, received, now, typed.failure);
    },
  }),
];
