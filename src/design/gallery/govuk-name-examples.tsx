import type { VNode } from 'preact';

/** The longest word that anybody will type, and what comes after it. */
export const longWords =
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and everything that anybody has ever said about it';

export const welshPlace = 'Llanfairpwllgwyngyll';

export const welshName = 'Siân Ffion Llwyd-Ellis';

export const arabicName = 'ليلى حسن';

/** A name that runs from right to left within a line that does not. */
export function ArabicName(): VNode {
  return (
    <span lang="ar" dir="auto">
      {arabicName}
    </span>
  );
}
