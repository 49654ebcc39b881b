import { inject, it } from 'vitest';
import { everyPage } from './every-page.ts';
import { ask, expectNone, useBrowser } from './open-page.ts';

const openWindow = useBrowser();

/** What `in-page/without-scripts.ts` finds. */
interface Words {
  readonly readable: string;
  readonly hidden: readonly string[];
}

const readWords = `(() => { ${inject('gallery').withoutScripts}; return words.read(); })()`;

it.each(everyPage)('$title says as much without scripts', async ({ address }) => {
  const [openWith, openWithout] = [await openWindow(), await openWindow({ javaScriptEnabled: false })];
  const [withScripts, without] = await Promise.all([openWith(address), openWithout(address)]);
  const { readable, hidden } = await without.page.evaluate<Words>(readWords);
  const shown = await ask(withScripts.page, 'shownWords');
  const unsaid = shown.filter((words) => !readable.includes(words)).map((words) => `Only scripts show “${words}”`);
  expectNone(hidden, unsaid);
});
