import type { KindPages } from '#modules/records/index.ts';
import { phoneKind } from '../kinds/phone.ts';

/** The pages of phones and SIMs. One is known by its best identifier; the database keeps it so when they change. */
export const phonePages: KindPages = {
  kind: phoneKind,
  derived: (_own, first) => (first === null ? {} : { known_by: first['shown'] ?? null }),
};
