import type { RecordPart } from '#design/index.ts';
import type { Id } from '#kernel/id.ts';
import { sayDay } from '#kernel/instant.ts';
import { pathOf, wordsOf } from '../rules/record-kinds.ts';
import type { LinkedPlace } from '../rules/where-of.ts';

/**
 * Where a record has been met, as a list of its page; null where nothing that is linked says so.
 * @param named what a record's name does not say of the place: the town of a sighting
 */
export function wherePart(places: readonly LinkedPlace[], named: ReadonlyMap<Id, string>): RecordPart | null {
  if (places.length === 0) return null;
  return {
    id: 'where-met',
    title: 'Where',
    content: (
      <ul class="govuk-list">
        {places.map(({ other, role, on }) => {
          const place = named.get(other.id) ?? '';
          return (
            <li>
              {place !== '' && <strong>{place}: </strong>}
              <a class="govuk-link" href={pathOf(other.kind, other.reference)}>
                <bdi>{other.title}</bdi>
              </a>
              <span class="tl-muted">
                {' · '}
                {wordsOf(other.kind).one}
                {role !== '' && `, ${role.toLowerCase()}`}
                {on !== null && `, ${sayDay(on)}`}
              </span>
            </li>
          );
        })}
      </ul>
    ),
  };
}
