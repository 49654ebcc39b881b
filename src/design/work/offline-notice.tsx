import type { VNode } from 'preact';

/** What the notice can say; `src/islands/enhance/offline-notice.ts` shows one of them at a time. */
const sayings = {
  offline: 'You are offline. What you typed is still on this page; it is not saved yet.',
  held: 'You are offline, so this was not sent. What you typed is still on this page. Send it again when you are back online.',
  online: 'You are back online. What you typed can be saved now.',
} as const;

export interface OfflineNoticeProps {
  /** What it says from the start; nothing unless told. For the gallery: pages leave it to the browser. */
  readonly saying?: keyof typeof sayings | undefined;
}

/**
 * Says that the connection is gone, and that it is back. The region stands on the page from the start and is empty, so that
 * screen readers speak when one of its sentences is shown; without scripts it stays empty.
 */
export function OfflineNotice(props: OfflineNoticeProps): VNode {
  return (
    <div class="tl-offline" role="status" data-offline-notice>
      {Object.entries(sayings).map(([name, words]) => (
        <p class={`tl-offline__words tl-offline__words--${name}`} data-saying={name} hidden={name !== props.saying}>
          {words}
        </p>
      ))}
    </div>
  );
}
