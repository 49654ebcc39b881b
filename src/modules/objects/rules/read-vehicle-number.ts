import { ok, type Result, refused } from '#kernel/result.ts';

/**
 * Reads a vehicle identification number, or the frame number of an older vehicle or a bicycle.
 * @returns capitals and figures without gaps, or what is wrong and what to do
 */
export function readVehicleNumber(text: string): Result<string, string> {
  const plain = text.toUpperCase().replace(/[\s.\-–/]+/g, '');
  return /^[A-Z0-9]{4,20}$/.test(plain)
    ? ok(plain)
    : refused(
        `"${text}" is not a vehicle identification number. It has letters and figures only, 17 on most vehicles.`,
      );
}

/** Why it may be miscopied. ISO 3779: 17 signs, and never I, O or Q, which are taken for 1 and 0. [BK] */
export function doubtOfVehicleNumber(kept: string): string | null {
  if (kept.length !== 17) return `It has ${kept.length} letters and figures. Vehicles made since 1981 have 17.`;
  return /[IOQ]/.test(kept) ? 'It has an I, an O or a Q, which no such number has. Check it against the source.' : null;
}
