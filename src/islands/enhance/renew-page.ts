import { startComponents } from './start-components.ts';

/** Whether renewing now would take something out of somebody's hands. */
function isBusy(main: HTMLElement): boolean {
  const active = document.activeElement;
  return document.hidden || (active !== null && main.contains(active) && active.matches('input, select, textarea'));
}

/** The words that say that the page renews itself, read out when they change, and the means to stop it (WCAG 2.2.2). */
interface Notice {
  readonly element: HTMLElement;
  /** Says for good how things stand, in place of the button. */
  readonly end: (text: string) => void;
}

function noticeOf(seconds: number, stop: () => void): Notice {
  const element = document.createElement('div');
  element.className = 'tl-live';
  const words = document.createElement('span');
  words.setAttribute('role', 'status');
  words.textContent = seconds === 1 ? 'This page updates every second.' : `This page updates every ${seconds} seconds.`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tl-live__stop';
  button.textContent = 'Stop updating';
  const end = (text: string): void => {
    const hadFocus = document.activeElement === button;
    words.textContent = text;
    words.tabIndex = -1;
    button.remove();
    if (hadFocus) words.focus();
  };
  button.addEventListener('click', () => {
    stop();
    end('This page no longer updates. Reload it to see how things stand.');
  });
  element.append(words, button);
  return { element, end };
}

/** Puts the new content in place after the notice, keeping the focus on the element with the same id. */
function replaceContent(main: HTMLElement, fresh: Element, notice: HTMLElement): void {
  const focused = notice.contains(document.activeElement) ? '' : document.activeElement?.id;
  const wasInside = main.contains(document.activeElement);
  while (notice.nextSibling) notice.nextSibling.remove();
  main.append(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
  startComponents(main);
  if (wasInside && focused) document.getElementById(focused)?.focus();
}

/**
 * Shows a page about work under way anew every few seconds, as long as the server says so by `data-refresh-seconds`:
 * without a jump, without taking the focus, and until somebody stops it. Without scripts a `meta` element does the job.
 */
export function renewPage(main: HTMLElement): void {
  const seconds = Number(main.dataset['refreshSeconds']);
  if (!Number.isFinite(seconds) || seconds <= 0) return;
  const timer = window.setInterval(() => void renew(), seconds * 1000);
  const stop = (): void => window.clearInterval(timer);
  const notice = noticeOf(seconds, stop);
  main.prepend(notice.element);
  let asking = false;

  async function renew(): Promise<void> {
    if (asking || isBusy(main)) return;
    asking = true;
    try {
      const reply = await fetch(window.location.href, { headers: { accept: 'text/html' } });
      // Sent elsewhere, to the result or to sign in: go there for good. A fault: let the browser show the server's page.
      if (reply.redirected) window.location.replace(reply.url);
      else if (!reply.ok) window.location.reload();
      else show(new DOMParser().parseFromString(await reply.text(), 'text/html'));
    } catch {
      // No network for the moment: the next turn tries again, and what is on the page stays.
    } finally {
      asking = false;
    }
  }

  function show(page: Document): void {
    const fresh = page.getElementById(main.id);
    if (!fresh) {
      window.location.reload();
      return;
    }
    document.title = page.title;
    if (fresh.dataset['refreshSeconds'] === undefined) {
      stop();
      notice.end('The work is done. This page is up to date.');
    }
    replaceContent(main, fresh, notice.element);
  }
}
