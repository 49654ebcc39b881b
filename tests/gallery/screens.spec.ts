import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { everyPage, type ShownPage } from './every-page.ts';
import { forgetLooks, keepLooks, keptPages, readLooks } from './look-book.ts';
import { ask, expectNone, type OpenPage, type Screen, screens, useBrowser } from './open-page.ts';
import { judgeLooks, looksOf, photograph } from './photographs.ts';
import { walkByTab } from './walk-by-tab.ts';

const openWindow = useBrowser();
const { accept, pictures } = inject('gallery');

let easel: Page;
beforeAll(async () => {
  easel = (await (await openWindow())('/easel')).page;
});

async function openOn(screen: Screen, { address }: ShownPage): Promise<OpenPage> {
  // Without motion, so that a photograph does not depend on the moment at which it is taken.
  const open = await openWindow({ viewport: screen, reducedMotion: 'reduce' });
  return open(address);
}

/** Looks at a page on one screen, at everything for which it must be loaded there. */
async function examineOn(screen: Screen, shown: ShownPage): Promise<readonly string[]> {
  const { page, complaints } = await openOn(screen, shown);
  const judge = { easel, pictures, slug: shown.slug, width: screen.width };
  const looks = shown.kept ? await judgeLooks(judge, await photograph(page, easel), readLooks(shown.slug)) : [];
  await ask(page, 'unfold');
  const found = [await ask(page, 'misfits'), await ask(page, 'violations'), await walkByTab(page)];
  return [...looks, ...found.flat(), ...complaints].map((each) => `At ${screen.width} px: ${each}`);
}

/** A page that cannot be shown is a complaint too: what is under way on the other screens comes to its end first. */
async function examine(screen: Screen, shown: ShownPage): Promise<readonly string[]> {
  try {
    return await examineOn(screen, shown);
  } catch (failure) {
    return [`At ${screen.width} px: ${failure instanceof Error ? failure.message : String(failure)}`];
  }
}

/** Keeps what a page looks like now. */
async function acceptLooks(shown: ShownPage): Promise<void> {
  const kept = readLooks(shown.slug);
  const looks = await Promise.all(
    screens.map(async (screen) => {
      const { page } = await openOn(screen, shown);
      return [screen.width, looksOf(await photograph(page, easel), kept[screen.width])] as const;
    }),
  );
  keepLooks(shown.slug, Object.fromEntries(looks));
}

it.each(everyPage)('$title on every screen', async (shown) => {
  if (accept) {
    if (shown.kept) await acceptLooks(shown);
  } else expectNone(...(await Promise.all(screens.map((screen) => examine(screen, shown)))));
});

it('keeps no look of a page that is gone', () => {
  const slugs = everyPage.filter(({ kept }) => kept).map(({ slug }) => slug);
  const gone = keptPages().filter((slug) => !slugs.includes(slug));
  if (accept) for (const slug of gone) forgetLooks(slug);
  else expect(gone).toEqual([]);
});
