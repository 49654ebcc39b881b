import type { RecordPart } from '#design/index.ts';
import { sayInstant } from '#kernel/instant.ts';
import type { TwoPeople } from '../queries/approvals-about.ts';

const said = { asked: 'waits', approved: 'approved', refused: 'refused', withdrawn: 'taken back' } as const;

/** What took two people, each by name; no part where nothing did. */
export function twoPeopleParts(approvals: readonly TwoPeople[]): readonly RecordPart[] {
  if (approvals.length === 0) return [];
  const content = (
    <ul class="govuk-list govuk-list--spaced">
      {approvals.map((each) => (
        <li>
          {each.words}
          <br />
          <span class="tl-muted">
            Asked by {each.askedName} on {sayInstant(each.askedAt)}; {said[each.state]}
            {each.decidedAt !== null && ` by ${each.decidedName} on ${sayInstant(each.decidedAt)}`}.{' '}
            <a class="govuk-link" href={`/work/approvals/${each.reference}`}>
              {each.reference}
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
  return [{ id: 'two-people', title: 'Decided by two people', count: approvals.length, content }];
}
