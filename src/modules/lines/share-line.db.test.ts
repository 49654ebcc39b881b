import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asReader } from '#platform/database/index.ts';
import { checkOffer } from '#platform/sharing/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { openLine } from './commands/open-line.ts';
import { draft, merseyside, now, officerOf, openRegister, westMercia } from './lines-fixture.ts';
import { shareableLine } from './queries/share-line.ts';

describe('what of a line may be shared', () => {
  let test: TestDatabase;
  let reference: string;
  beforeAll(async () => {
    test = await openRegister();
    const opened = await test.database.writing(officerOf(merseyside), (db) =>
      openLine(
        db,
        officerOf(merseyside),
        draft({ note: 'A note about a person', drugs: ['heroin'], number: ['07700 900412', '07700 900413'] }),
        now,
      ),
    );
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    reference = opened.value;
  });
  afterAll(() => test.close());

  const offerFor = async (organisation: number) => {
    const [row] = await test.asOwner<{ id: string }>('select id from lines.line where reference = $1', [reference]);
    return test.database.writing(officerOf(organisation), (db) => shareableLine.offer(asReader(db), row?.id as never));
  };

  it('is brand, status, reach, where it starts and is worked, drugs and numbers, each with its source', async () => {
    const offer = checkOffer((await offerFor(merseyside)) ?? []);
    expect(offer.map(({ label, value }) => [label, value])).toEqual([
      ['Brand', 'SCOTTY'],
      ['Status', 'Active since 1 March 2026. The line trades now.'],
      ['Reach', 'External. It crosses a force boundary.'],
      ['Starts in', 'Merseyside'],
      ['Drugs', 'Heroin'],
      ['Worked in', 'West Mercia'],
      ['Number', '07700 900412'],
      ['Number', '07700 900413'],
    ]);
    expect(new Set(offer.map(({ source, statement }) => `${source}, ${statement}`))).toEqual(new Set(['test, fact']));
    expect(JSON.stringify(offer)).not.toContain('A note about a person');
  });

  it('says who says so without the name that the force’s own system has for the line', async () => {
    await test.script(`alter table lines.line disable trigger guard; alter table lines.number disable trigger guard;
      update lines.line set source_reference = 'MER-77', source = 'Import of force records, reference MER-77';
      update lines.number set source = 'Report beside MER-77'`);
    const sources = (await offerFor(merseyside))?.map(({ source }) => source).join(' | ');
    expect(sources).toContain('Import of force records');
    expect(sources).not.toContain('MER-77');
  });

  it('leaves out what another force stated, and what was withdrawn', async () => {
    const values = async () => (await offerFor(merseyside))?.map(({ value }) => value);
    const part = (change: string) =>
      test.asOwner(
        `update lines.number set ${change} where number = '+447700900413' and line = (select id from lines.line where reference = $1)`,
        [reference],
      );
    await test.script('alter table lines.number disable trigger guard');
    await part(`contributor = ${westMercia}`);
    expect(await values()).not.toContain('07700 900413');
    await part(`contributor = ${merseyside}, withdrawn_at = now(), withdrawn_why = 'A slip'`);
    expect(await values()).not.toContain('07700 900413');
    await part('withdrawn_at = null, withdrawn_why = null');
    expect(await values()).toContain('07700 900413');
  });

  it('is nothing where the line cannot be seen', async () => {
    await test.script(
      'alter table lines.line disable trigger guard; update lines.line set restricted_to = array[10001]',
    );
    expect(await offerFor(westMercia)).toBeNull();
  });
});
