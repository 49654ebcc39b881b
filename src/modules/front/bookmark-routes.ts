import { z } from 'zod';
import { may, type PersonActor } from '#kernel/actor.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { dayOf, type Instant, sayDay } from '#kernel/instant.ts';
import type { Reader } from '#platform/database/index.ts';
import { act, look, nothingSeen, type Route, sent, shown } from '#platform/http/index.ts';
import { dropBookmark, keepBookmark } from './commands/keep-bookmark.ts';
import { type BookmarksModel, BookmarksPage } from './pages/bookmarks-page.tsx';
import { countBookmarks, listBookmarks } from './queries/list-bookmarks.ts';
import { bookmarkAddress, bookmarkName } from './rules/bookmark.ts';

const draftInput = z.object({
  address: z.string().max(2000).default(''),
  name: z.string().trim().max(80, 'Use at most 80 characters for the name.').default(''),
});

async function modelOf(
  asked: { readonly db: Reader; readonly actor: PersonActor; readonly now: Instant },
  draft: BookmarksModel['draft'],
  problems: readonly FieldProblem[],
): Promise<BookmarksModel> {
  const { db, actor, now } = asked;
  const bookmarks = (await listBookmarks(db, now)).map((each) => ({
    name: each.name,
    address: each.address,
    made: sayDay(dayOf(each.made)),
    until: sayDay(dayOf(each.until)),
  }));
  const counts = may(actor, 'work.assign') ? await countBookmarks(db, actor) : null;
  return { bookmarks, draft, problems, counts };
}

const why = 'What somebody keeps for themselves; opening one searches anew, which is entered.';

const list = look({
  path: '/bookmarks',
  access: { kind: 'signed in' },
  audit: { kind: 'not audited', why },
  /** `save`: the list that is to be saved. */
  input: z.object({ save: z.string().max(2000).default('') }),
  handle: async (asked) => {
    const address = bookmarkAddress(asked.input.save);
    const draft = address === null ? null : { address, name: bookmarkName(address) };
    const model = await modelOf(asked, draft, []);
    return shown(nothingSeen, (facts) => BookmarksPage(facts, model));
  },
});

const keep = act({
  path: '/bookmarks',
  access: { kind: 'signed in' },
  audit: { kind: 'entered', action: 'collection', of: 'bookmark' },
  params: z.object({}),
  input: draftInput,
  handle: async ({ db, actor, input, now }) => {
    const kept = await keepBookmark(db, actor, input, now);
    return kept.ok ? sent('/bookmarks') : kept.problem;
  },
  again: async (asked) => {
    const { values, failure } = asked.typed;
    const typed = (name: string): string => [values[name] ?? ''].flat()[0] ?? '';
    const address = bookmarkAddress(typed('address'));
    const draft = address === null ? null : { address, name: typed('name') };
    const model = await modelOf(asked, draft, failure.kind === 'invalid' ? failure.problems : []);
    return shown(nothingSeen, (facts) => BookmarksPage(facts, model));
  },
});

const drop = act({
  path: '/bookmarks/remove',
  access: { kind: 'signed in' },
  audit: { kind: 'entered', action: 'erasure', of: 'bookmark' },
  params: z.object({}),
  input: z.object({ address: z.string().max(2000).default('') }),
  handle: async ({ db, input }) => {
    await dropBookmark(db, input.address);
    return sent('/bookmarks');
  },
});

/** Searches and lists that people save. */
export const bookmarkRoutes: readonly Route[] = [list, keep, drop];
