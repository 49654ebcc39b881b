import type { Page } from 'playwright-core';
import { ask } from './open-page.ts';

const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;

/** Presses the Tab key so many times without waiting in between: the browser takes the presses one after the other. */
async function pressTab(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const presses = Array.from({ length: times }, () => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ]);
  await Promise.all(presses.flat());
  await session.detach();
}

/**
 * Goes through a page with the Tab key alone.
 * @returns complaints about places that it misses or comes to twice, that do not show the focus, or that something hides
 */
export async function walkByTab(page: Page): Promise<readonly string[]> {
  const stops = await ask(page, 'followTab');
  // Once more than there are stops: the last press must lead out of the page.
  await pressTab(page, stops + 1);
  return ask(page, 'misstops');
}
