import type { TeamGiven } from '../commands/ensure-teams.ts';
import { organisationByCode } from './all-organisations.ts';

function led(code: string): number {
  const found = organisationByCode(code);
  if (found === null) throw new Error(`No organisation ${code}`);
  return found.number;
}

/** Teams and operations that only the demonstration world has. Their members are among the personas. */
export const demonstrationTeams: readonly TeamGiven[] = [
  { id: 10_001, name: 'Operation Lantern (demonstration)', organisation: led('merseyside'), isOperation: true },
  { id: 10_002, name: 'Kent county lines team (demonstration)', organisation: led('kent'), isOperation: false },
  {
    ...{ id: 10_003, name: 'Merseyside safeguarding team (demonstration)', organisation: led('merseyside') },
    ...{ isOperation: false, isSafeguarding: true },
  },
];
