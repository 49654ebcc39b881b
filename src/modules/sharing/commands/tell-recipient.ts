import type { SharingNews, Tell } from '#platform/sharing/index.ts';
import { tell } from '#platform/work/index.ts';

const words: Readonly<Record<SharingNews['what'], string>> = {
  shared: 'Facts were shared with your organisation. Read them, and confirm that you have them.',
  corrected: 'What was shared with your organisation was corrected. Use the new version, and confirm that you have it.',
  recalled: 'What was shared with your organisation was recalled. Delete every copy, and confirm that.',
};

/** Tells the recipient by a notice to the whole organisation, through what was shared: it is read there and nowhere else. */
export const tellRecipient: Tell = async (db, actor, { what, disclosure, recipient }, now) => {
  const priority = what === 'shared' ? 'ordinary' : 'high';
  await tell(
    db,
    actor,
    { kind: 'sharing', words: words[what], about: disclosure, to: { organisation: recipient }, asks: 'act', priority },
    now,
  );
};
