/*
 * Check digits, from general knowledge of the standards that are named; their texts were not at hand. [BK]
 */

/** Whether digits pass the check of Luhn (ISO/IEC 7812-1, annex B), their last being the check digit. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** What is left of a number of any length by 97, with A to Z as 10 to 35 (ISO/IEC 7064, MOD 97-10). */
export function remainderBy97(text: string): number {
  const digits = text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** Z stands for 0; I, O and S are left out, being taken for 1, 0 and 5. */
const checkLetters = 'ZABCDEFGHJKLMNPQRTUVWXY';

/**
 * The check letter of a number of the Police National Computer or the Criminal Records Office: what is left by 23. As the
 * Ministry of Justice's open systems compute it after the CJS Data Standards Catalogue, issue 6, which was not read itself.
 */
export function checkLetterOf(digits: string): string {
  return checkLetters.charAt(Number(digits) % checkLetters.length);
}
