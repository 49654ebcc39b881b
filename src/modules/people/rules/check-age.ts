import type { FieldProblem } from '#kernel/failure.ts';
import type { FieldValues } from '#modules/records/index.ts';
import { birthOf } from './born.ts';

/** Whether how sure an age is goes with what was said of it. */
export function checkAge(values: FieldValues): readonly FieldProblem[] {
  const birth = birthOf(values['born']);
  const certainty = values['age_certainty'] ?? 'not known';
  if (birth.kind === 'unknown' && certainty !== 'not known')
    return [{ field: 'born', message: 'Enter the age or the date of birth, or choose that it is not known.' }];
  if (birth.kind === 'known' && certainty === 'not known')
    return [{ field: 'age_certainty', message: 'Choose how sure the age is: stated, if somebody only said so.' }];
  if (birth.kind === 'known' && birth.basis === 'estimate' && certainty === 'sure')
    return [
      { field: 'age_certainty', message: 'An age between two, or judged by looking, is not sure. Choose another.' },
    ];
  return [];
}
