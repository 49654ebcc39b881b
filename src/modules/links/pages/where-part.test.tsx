import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { asId } from '#kernel/id.ts';
import { asDay } from '#kernel/instant.ts';
import type { LinkedPlace } from '../rules/where-of.ts';
import { wherePart } from './where-part.tsx';

const idOf = (nth: number) => asId(`01990000-0000-7000-8000-${String(nth).padStart(12, '0')}`);
const place = (nth: number, kind: 'premises' | 'incident' | 'sighting', title: string, role = ''): LinkedPlace => ({
  other: {
    ...{ id: idOf(nth), kind, title, reference: `X-000${nth}-00`, status: null, controller: 18 },
    ...{ marking: 0, handling: 'P' },
  },
  role,
  on: nth === 3 ? null : asDay('2026-11-09'),
});

describe('where a record was met, on its page', () => {
  it('says the place, what it was and when, and leads there', () => {
    const part = wherePart(
      [
        place(1, 'sighting', 'Sighting of SCOTTY'),
        place(2, 'incident', 'Stabbing, Dover'),
        place(3, 'premises', '14 <Alma> Street', 'Cuckooed'),
      ],
      new Map([[idOf(1), 'Shrewsbury']]),
    );
    const html = render(part?.content as never);
    expect(part?.title).toBe('Where');
    expect(html).toContain('<strong>Shrewsbury: </strong>');
    expect(html).toContain('/incidents/X-0002-00');
    expect(html).toContain('14 &lt;Alma> Street');
    const words = html.replace(/<[^>]+>/g, '');
    expect(words).toContain('9 November 2026');
    expect(words).toContain(', cuckooed');
    expect(html.match(/<li>/g)).toHaveLength(3);
  });

  it('is not there where nothing says so', () => {
    expect(wherePart([], new Map())).toBeNull();
  });
});
