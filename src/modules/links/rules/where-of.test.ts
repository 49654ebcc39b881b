import { describe, expect, it } from 'vitest';
import { asId } from '#kernel/id.ts';
import { asDay, type Day } from '#kernel/instant.ts';
import type { RecordLink, RecordLinks } from './link.ts';
import { whereOf } from './where-of.ts';

let made = 0;

/** A link as far as its places ask for it. */
function to(kind: string, title: string, since: Day | null, roleWords: string | null = null): RecordLink {
  made += 1;
  const id = asId(`01990000-0000-7000-8000-${String(made).padStart(12, '0')}`);
  const other = { id, kind, title, reference: `X-${made}` };
  return { other, since, roleWords } as unknown as RecordLink;
}

const links = (...groups: readonly (readonly RecordLink[])[]): RecordLinks =>
  ({ groups: groups.map((each) => ({ links: each })) }) as unknown as RecordLinks;
const titles = (all: RecordLinks): readonly string[] => whereOf(all).map(({ other }) => other.title);

describe('where a record was met', () => {
  it('is what is linked to it and says where, the latest first, what has no day last', () => {
    const all = links(
      [to('person', 'Keira', asDay('2026-11-20')), to('phone', '07700 900412', null)],
      [to('premises', '14 Alma Street', null, 'Cuckooed'), to('incident', 'Stabbing, Dover', asDay('2026-10-02'))],
      [to('sighting', 'Sighting of SCOTTY', asDay('2026-11-09'))],
    );
    expect(titles(all)).toEqual(['Sighting of SCOTTY', 'Stabbing, Dover', '14 Alma Street']);
    expect(whereOf(all).at(-1)).toMatchObject({ role: 'Cuckooed', on: null });
  });

  it('names each record once and not without end', () => {
    const flat = to('premises', 'Flat 2', asDay('2026-01-01'));
    expect(titles(links([flat], [flat]))).toEqual(['Flat 2']);
    const many = Array.from({ length: 90 }, (_, day) => to('incident', `Arrest ${day}`, asDay('2026-01-01')));
    expect(whereOf(links(many))).toHaveLength(30);
    expect(whereOf(links([to('person', 'Keira', null)]))).toEqual([]);
  });
});
