import type { FieldProblem } from '#kernel/failure.ts';
import type { LinkKind } from './link-kinds.ts';

/** Most characters of a note. */
const mostNote = 1000;

/** A role that can be chosen. */
export interface OfferedRole {
  readonly code: string;
  readonly words: string;
  readonly meaning: string;
}

/**
 * What is wrong with the role and the note of a link of this kind.
 * @param offered the roles of its vocabulary that are offered on the day, and the one that the link holds already
 */
export function checkLink(
  kind: LinkKind,
  given: { readonly role: string | null; readonly note: string },
  offered: readonly Pick<OfferedRole, 'code'>[],
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { role, note } = given;
  if (role === null && kind.isRoleRequired) problems.push({ field: 'role', message: 'Choose one from the list.' });
  if (role !== null && !offered.some((each) => each.code === role))
    problems.push({ field: 'role', message: `“${role}” is not on the list. Choose from it.` });
  if (note === '' && kind.isNoteRequired)
    problems.push({ field: 'note', message: 'Say in the note how the two are related.' });
  if (note.length > mostNote)
    problems.push({ field: 'note', message: `Shorten the note to ${mostNote.toLocaleString('en-GB')} characters.` });
  return problems;
}
