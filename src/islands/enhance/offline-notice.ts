/** The region that `OfflineNotice` of the design system prints, empty, on every page. */
const region = '[data-offline-notice]';

/** How long "You are back online" stays, in milliseconds. */
const lasting = 20_000;

/** How long the server may take to show that it is there, in milliseconds. */
const patience = 4_000;

/**
 * Says when the browser loses the connection and when it is back, and holds back what is sent meanwhile, so that nothing
 * typed is lost to the browser's own page of error. Browsers sometimes believe wrongly that they are offline: before a form
 * is held back the server is asked, and if it answers the form goes out as if nothing had been.
 */
export function watchConnection(notice = document.querySelector(region)): void {
  if (!notice) return;
  const sayings = [...notice.querySelectorAll<HTMLElement>('[data-saying]')];
  let clearing = 0;

  const say = (name: string): void => {
    window.clearTimeout(clearing);
    for (const saying of sayings) saying.hidden = saying.dataset['saying'] !== name;
    // What has the focus must not lie beneath the notice (WCAG 2.4.11).
    if (name && document.activeElement !== document.body) document.activeElement?.scrollIntoView({ block: 'nearest' });
  };

  let reached = false;
  async function sendIfPossible(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    // Taken away first, so that it is read out again when it comes back.
    say('');
    try {
      await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) });
    } catch {
      say('held');
      return;
    }
    reached = true;
    form.requestSubmit(button);
    reached = false;
  }

  document.addEventListener('submit', (event) => {
    if (navigator.onLine || reached || event.defaultPrevented) return;
    event.preventDefault();
    void sendIfPossible(event.target as HTMLFormElement, event.submitter);
  });

  window.addEventListener('offline', () => say('offline'));
  window.addEventListener('online', () => {
    say('online');
    clearing = window.setTimeout(() => say(''), lasting);
  });
  if (!navigator.onLine) say('offline');
}
