import type { KindPages } from '#modules/records/index.ts';
import { accountKind } from '../kinds/account.ts';
import { bankAccountKind } from '../kinds/bank-account.ts';

/** The pages of online accounts. */
export const accountPages: KindPages = { kind: accountKind };

/** The pages of bank accounts. */
export const bankAccountPages: KindPages = { kind: bankAccountKind };
