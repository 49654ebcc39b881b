import type { Day } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { councilOf, type Nation } from '../reference/councils.ts';
import { areasAround, areasOfNation } from '../reference/duty-rows.ts';
import type { DutyFact, PlaceFacts } from '../rules/whom-to-ring.ts';

/** Duties that nobody is rung for at night on behalf of a person who was found. */
const notRung = ['prison', 'probation', 'regional-crime', 'county-lines-coordination', 'national-crime'];

/**
 * Every body that has a duty for one of these areas on a day, with its numbers. Ordered, so that the same question has the
 * same answer.
 */
function holdersOf(db: Reader, areas: readonly string[], day: Day): Promise<readonly DutyFact[]> {
  return ask(
    db,
    sql<DutyFact>`
    select jsonb_build_object('number', o.id, 'code', o.code, 'name', o.name) as organisation,
      d.duty, d.note, d.source, d.standing,
      coalesce((
        select jsonb_agg(jsonb_build_object('hours', c.hours, 'opens', c.opens, 'closes', c.closes,
          'telephone', c.telephone, 'fallback', c.fallback, 'source', c.source, 'standing', c.standing,
          'demonstration', c.demonstration, 'checkedOn', c.checked_on::text) order by c.hours)
        from directory.contact_point c where c.organisation = d.organisation and c.duty = d.duty
      ), '[]'::jsonb) as contacts
    from directory.duty d join directory.organisation o on o.id = d.organisation
    where d.area = any(${[...areas]}::text[]) and d.duty <> all(${notRung}::text[])
      and coalesce(d.from_day <= ${day}::date, true) and coalesce(d.to_day >= ${day}::date, true)
    order by d.duty, o.id, d.area`,
  );
}

/**
 * What is known of a council's area for whoever has to ring: its name, its nation, and the bodies that have duties there
 * on a day. Of a county, as far as its districts have them in common. Null for what is no code of a council.
 */
export async function factsOfCouncil(db: Reader, code: string, day: Day): Promise<PlaceFacts | null> {
  const council = councilOf(code);
  if (council === null) return null;
  return { name: council.name, nation: council.nation, holders: await holdersOf(db, areasAround(council), day) };
}

/** The same where no more is known than the nation: the police of Scotland or Northern Ireland, national services. */
export async function factsOfNation(db: Reader, nation: Nation, day: Day): Promise<PlaceFacts> {
  return { name: nation, nation, holders: await holdersOf(db, areasOfNation(nation), day) };
}
