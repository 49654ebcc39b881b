import type { VNode } from 'preact';

/** How far something can be relied on, from the law itself down to nothing that was read. */
export const standingKinds = ['official', 'named source', 'unverified'] as const;
export type StandingKind = (typeof standingKinds)[number];

const words: Readonly<Record<StandingKind, string>> = {
  official: 'Official',
  'named source': 'From a named source',
  unverified: 'Unverified',
};

/** What each standing means, for a key beside a list. */
export const standingMeanings: Readonly<Record<StandingKind, string>> = {
  official: 'from the law, or from the body that owns it; its text was read',
  'named source': 'a named document or known law says so; the owner’s own text was not read',
  unverified: 'no document was read for it: check before you rely on it',
};

export interface StandingProps {
  readonly standing: StandingKind;
}

/** A tick on solid ground, a sheet with lines, or a broken outline with a question mark. */
function Sign({ standing }: StandingProps): VNode {
  return (
    <svg class="tl-standing__sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect class="tl-standing__ground" x="1.5" y="1.5" width="13" height="13" rx="2" />
      {standing === 'official' && <path class="tl-standing__mark" d="M4.2 8.4l2.6 2.6 5-5.6" />}
      {standing === 'named source' && <path class="tl-standing__mark" d="M4.5 5.5h7M4.5 8h7M4.5 10.5h4" />}
      {standing === 'unverified' && (
        <path class="tl-standing__mark" d="M5.9 6.2a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.6-.9 1.3M8 11.4v.6" />
      )}
    </svg>
  );
}

/**
 * How far something can be relied on: in words and by shape, never by colour alone. The one form of it in the product;
 * what is unverified must never look like what is official.
 */
export function Standing({ standing }: StandingProps): VNode {
  return (
    <span class={`tl-standing tl-standing--${standing.replace(' ', '-')}`}>
      <Sign standing={standing} />
      {words[standing]}
    </span>
  );
}

/** What the three signs mean: once, beside a list that has them. */
export function StandingKey(): VNode {
  return (
    <ul class="tl-standing-key">
      {standingKinds.map((standing) => (
        <li>
          <Standing standing={standing} />: {standingMeanings[standing]}
        </li>
      ))}
    </ul>
  );
}
