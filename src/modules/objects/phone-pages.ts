import type { KindPages } from '#modules/records/index.ts';
import { phoneKind } from './kinds/phone.ts';
import { offeredPhoneUses } from './queries/offered-uses.ts';

/** The pages of phones and SIMs. One is known by its best identifier; the database keeps it so when they change. */
export const phonePages: KindPages = {
  kind: phoneKind,
  sharing: { beside: offeredPhoneUses },
  derived: (_own, first) => (first === null ? {} : { known_by: first['shown'] ?? null }),
};
