import type { VNode } from 'preact';
import { Timeline } from '#design/index.ts';
import type { LinkChange } from '../queries/history-of.ts';
import { sayChange } from '../rules/say-history.ts';

export interface LinkHistoryProps {
  readonly changes: readonly LinkChange[];
  /** The words of each role, by code. */
  readonly roleWords: ReadonlyMap<string, string>;
}

/** What the link said before each change, who changed it and why. Nothing where nothing was changed. */
export function LinkHistory({ changes, roleWords }: LinkHistoryProps): VNode | null {
  if (changes.length === 0) return null;
  const words = (code: string): string => roleWords.get(code) ?? code;
  return (
    <section aria-labelledby="history">
      <h2 class="govuk-heading-m" id="history">
        History
      </h2>
      <Timeline
        headingLevel={3}
        items={changes.map((change) => ({
          label: 'withdrawn_at' in change.after ? 'Withdrawn' : 'Corrected',
          byline: change.changedBy,
          at: change.at,
          html: (
            <>
              {change.why !== null && <p class="govuk-body">Why: {change.why}</p>}
              <ul class="govuk-list govuk-list--bullet">
                {sayChange(change, words).map(({ field, before, after }) => (
                  <li>
                    {field}: {before} → {after}
                  </li>
                ))}
              </ul>
            </>
          ),
        }))}
      />
    </section>
  );
}
