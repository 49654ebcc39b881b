import type { VNode } from 'preact';
import { type Day, sayDay } from '#kernel/instant.ts';
import { organisationName } from '#modules/directory/index.ts';
import { type ChangedLine, lineListAddress } from '#modules/lines/index.ts';
import { mostNamed } from '../rules/picture.ts';

/** What is said of each change, and why it matters to whoever reads it. */
const parts: readonly {
  readonly change: ChangedLine['change'];
  readonly title: string;
  readonly matters: string;
}[] = [
  {
    change: 'came back',
    title: 'Came back',
    matters: 'The closure did not hold. Net closures go down by each, and the harm that it stopped may be back.',
  },
  {
    change: 'new',
    title: 'New',
    matters: 'Nobody may yet work on it. Is somebody answerable, and does the force where it starts know?',
  },
  {
    change: 'closed type 1',
    title: 'Closed, type 1',
    matters: 'A line holder was charged. Whoever bought from it and whoever ran for it needs support now.',
  },
  {
    change: 'closed type 2',
    title: 'Closed, type 2',
    matters: 'Only the number is gone. The brand may come back on another within days.',
  },
];

function sayWay({ originForce, areas, reach }: ChangedLine): string {
  const from = originForce === null ? 'an origin that is not known' : organisationName(originForce);
  const into = areas.filter((force) => force !== originForce).map(organisationName);
  if (reach === 'internal' || into.length === 0) return `inside ${from}`;
  const [one = '', ...more] = into;
  return `from ${from} into ${one}${more.length === 0 ? '' : ` and ${more.length} more`}`;
}

function Change({ line }: { readonly line: ChangedLine }): VNode {
  return (
    <li>
      <a class="govuk-link" href={`/lines/${line.reference}`}>
        {line.name}
      </a>
      , {sayWay(line)}, on {sayDay(line.on)}
    </li>
  );
}

/** What became of lines in the last seven days, and why it matters. */
export function WeekOf(props: {
  readonly week: readonly ChangedLine[];
  readonly weekFrom: Day;
  readonly asAt: Day;
  /** The word of the area that it is about; without, the country. */
  readonly touches?: string;
}): VNode {
  const { week, weekFrom, asAt, touches } = props;
  if (week.length === 0)
    return (
      <p class="govuk-body">No line that you may see was new, closed or came back in the seven days up to this one.</p>
    );
  return (
    <>
      {parts.flatMap(({ change, title, matters }) => {
        const lines = week.filter((each) => each.change === change);
        if (lines.length === 0) return [];
        return [
          <>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
            <p class="govuk-body-s govuk-!-margin-bottom-1">{matters}</p>
            <ul class="govuk-list govuk-list--bullet">
              {lines.map((line) => (
                <Change line={line} />
              ))}
              {lines.length === mostNamed && (
                <li>
                  <a
                    class="govuk-link"
                    href={lineListAddress({
                      ...(touches && { touches }),
                      became: change,
                      since: weekFrom,
                      until: asAt,
                    })}
                  >
                    All of them
                    <span class="govuk-visually-hidden">
                      : {title.toLowerCase()} since {sayDay(weekFrom)}
                    </span>
                  </a>
                </li>
              )}
            </ul>
          </>,
        ];
      })}
    </>
  );
}
