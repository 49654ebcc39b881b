import { z } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import { type FieldProblem, invalid, missing } from '#kernel/failure.ts';
import { asReader, type Reader } from '#platform/database/index.ts';
import { act, look, type Route, sent, shown } from '#platform/http/index.ts';
import { acknowledge, findNotice } from '#platform/work/index.ts';
import { NoticePage } from './pages/notice-page.tsx';
import { problemsOf, typedFields } from './rules/typed-again.ts';
import { aboutId, knowable, workAccess, workConsulted, workSeen } from './work-seen.ts';

const ofNotice = z.object({ reference: z.string() });

async function noticePage(
  db: Reader,
  asked: { readonly actor: PersonActor; readonly reference: string },
  more: { readonly words?: string; readonly problems?: readonly FieldProblem[]; readonly done?: string | null },
) {
  const notice = knowable(asked.actor, await findNotice(db, asked.actor, asked.reference));
  if (notice === null) return missing;
  const { words = '', problems = [], done = null } = more;
  return shown(workSeen([aboutId(notice.about)]), (facts) => NoticePage(facts, { notice, words, problems, done }));
}

const notice = look({
  path: '/work/notices/:reference',
  access: workAccess,
  audit: workConsulted,
  input: ofNotice.extend({ done: z.enum(['', 'yes'], 'Not a deed.').default('') }),
  handle: ({ db, actor, input: { reference, done } }) =>
    noticePage(db, { actor, reference }, { done: done === '' ? null : 'Your answer was recorded' }),
});

const answer = act({
  path: '/work/notices/:reference/acknowledge',
  access: workAccess,
  audit: { kind: 'by trigger' },
  params: ofNotice,
  input: ofNotice.extend({
    kind: z.string().max(100, 'Press one of the buttons.').default(''),
    words: z.string().max(5000, 'Shorten this.').default(''),
  }),
  handle: async ({ db, actor, now, input }) => {
    const found = knowable(actor, await findNotice(asReader(db), actor, input.reference));
    if (found === null || !found.isForMe) return missing;
    const { kind, words, reference } = input;
    if (kind !== 'acknowledged' && (kind !== 'acted' || found.asks !== 'act'))
      return invalid({ field: '', message: 'Press one of the buttons.' });
    if (kind === 'acted' && words === '') return invalid({ field: 'words', message: 'Say what was done.' });
    if (words.length > 2000) return invalid({ field: 'words', message: 'Shorten this to 2,000 characters.' });
    const done = await acknowledge(db, actor, reference, { kind, words }, now);
    return done.ok ? sent(`/work/notices/${reference}?done=yes`) : done.problem;
  },
  again: ({ db, actor, input: { reference }, typed }) => {
    const { words } = typedFields(typed, ['words']);
    return noticePage(db, { actor, reference }, { words, problems: problemsOf(typed.failure) });
  },
});

/** What somebody was told, and their answer. */
export const noticeRoutes: readonly Route[] = [notice, answer];
