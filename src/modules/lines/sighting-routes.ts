import { h } from 'preact';
import { z } from 'zod';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { findPlace } from '#modules/geography/index.ts';
import { loadLists, offeredOn } from '#modules/vocabulary/index.ts';
import { asReader, mintId, type Reader } from '#platform/database/index.ts';
import { act, look, nothingSeen, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { recordSighting } from './commands/record-sighting.ts';
import { NewSightingPage } from './pages/new-sighting-page.tsx';
import { typedNow } from './rules/read-when.ts';
import { placesToChoose, readSighting, type SightingForm } from './rules/sighting-form.ts';

const typed = z.string().trim().max(50_000, 'Shorten this to 50,000 characters.').default('');
const fields = z.object({
  number: typed,
  brand: typed,
  place: typed,
  placeChoice: typed,
  when: typed,
  what: typed,
  how: typed,
});
const once = z.uuid('This form has lost its key. Open it again.');

const emptyForm: SightingForm = { number: '', brand: '', place: '', placeChoice: '', when: '', what: '', how: '' };

/** How somebody may know of what they record today: code and words. */
async function howsOn(db: Reader, now: Instant): Promise<readonly (readonly [string, string])[]> {
  const [list] = await loadLists(db, ['sighting-sources']);
  return offeredOn(list?.values ?? [], dayOf(now)).map((each) => [each.code, each.words] as const);
}

const form = look({
  path: '/sightings/new',
  access: permit('sightings.record'),
  audit: { kind: 'not audited', why: 'an empty form' },
  input: z.object({}),
  handle: async ({ db, now }) => {
    const props = { form: { ...emptyForm, when: typedNow(now) }, once: mintId(), problems: [], places: [] };
    const hows = await howsOn(db, now);
    return shown(nothingSeen, (facts) => h(NewSightingPage, { facts, ...props, hows }));
  },
});

const record = act({
  path: '/sightings/new',
  access: permit('sightings.record'),
  audit: { kind: 'by trigger' },
  params: z.object({}),
  input: fields.extend({ once }),
  handle: async ({ db, actor, input, now }) => {
    const hows = await howsOn(asReader(db), now);
    const read = readSighting(input, { now, findPlace, hows: hows.map(([code]) => code) });
    if (!read.ok) return read.problem;
    const how = hows.find(([code]) => code === read.value.how)?.[1] ?? read.value.how;
    return sent(`/sightings/${await recordSighting(db, actor, read.value, { once: input.once, how, now })}`);
  },
  again: async ({ db, now, typed: given }) => {
    const kept = fields.safeParse(given.values);
    const shownForm = kept.success ? kept.data : emptyForm;
    const key = once.safeParse(given.values['once']);
    const { failure } = given;
    const props = {
      form: shownForm,
      once: key.success ? key.data : mintId(),
      problems: failure.kind === 'invalid' ? failure.problems : [],
      places: placesToChoose(shownForm.place, findPlace),
      hows: await howsOn(db, now),
    };
    return shown(nothingSeen, (facts) => h(NewSightingPage, { facts, ...props }));
  },
});

/** The form of a sighting; list, page and change follow from the description of the kind. */
export const sightingForm: readonly Route[] = [form, record];
