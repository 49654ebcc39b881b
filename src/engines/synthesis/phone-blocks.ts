/**
 * Blocks of numbers that nobody has.
 *
 * - `drama`: 07700 900000 to 900999, kept by Ofcom for drama: all that guides, tests and small worlds show.
 * - `unopened`: 07199 000000 to 999999. A country needs more than a thousand numbers. Mobile numbers begin with 071 to 075
 *   and 077 to 079; Ofcom has not given out 071 to anybody (background knowledge [BK]: check the national numbering plan
 *   before a number of it is ever dialled or sent to a network). Our phones engine reads it like any other mobile number.
 *
 * Both are flagged: every record of this engine says that it is fictitious.
 */
export const phoneBlocks = {
  drama: { start: '7700900', figures: 3 },
  unopened: { start: '7199', figures: 6 },
} as const;
export type PhoneBlock = keyof typeof phoneBlocks;

/** An odd factor that no 10 divides shuffles a block of a power of ten onto itself: neighbours do not look alike. */
const factor = 387_420_489;

/**
 * The nth number of a block, in E.164. Different for different n until the block is used up, then round again.
 * @param nth from 0
 */
export function phoneNumber(block: PhoneBlock, nth: number): string {
  const { start, figures } = phoneBlocks[block];
  const size = 10 ** figures;
  const shuffled = Number((BigInt(nth % size) * BigInt(factor) + 271_828n) % BigInt(size));
  return `+44${start}${String(shuffled).padStart(figures, '0')}`;
}

/** Whether a number in E.164 lies in one of the blocks. */
export function isFictitious(e164: string): boolean {
  return /^\+44(7700900\d{3}|7199\d{6})$/.test(e164);
}
