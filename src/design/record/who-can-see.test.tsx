import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { WhoCanSee, type WhoCanSeeProps } from './who-can-see.tsx';

const base: WhoCanSeeProps = {
  marking: 'OFFICIAL',
  handling: 'P',
  controller: 'Kent Police',
  recipients: [],
  restricted: [],
  released: [],
};
const said = (change: Partial<WhoCanSeeProps>): string =>
  render(<WhoCanSee {...base} {...change} />)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('WhoCanSee', () => {
  it('says that all police can, with the clearance that they need', () => {
    expect(said({})).toContain('All police on Throughline. Released to no partner.');
    expect(said({ marking: 'OFFICIAL-SENSITIVE' })).toContain(
      'All police on Throughline who are cleared for OFFICIAL-SENSITIVE.',
    );
  });

  it('names those who alone can, and until when', () => {
    const until = asDay('2027-03-03');
    expect(
      said({ handling: 'C', recipients: ['Essex Police', 'British Transport Police'], recipientsUntil: until }),
    ).toContain('Only Kent Police and, until 3 March 2027, Essex Police and British Transport Police.');
    expect(said({ handling: 'C' })).toContain('Only Kent Police.');
  });

  it('says that a restricted record does not exist for others', () => {
    const text = said({ restricted: ['Operation Example'] });
    expect(text).toContain('Restricted');
    expect(text).toContain('Operation Example');
    expect(text).toContain('To everybody else the record does not exist.');
  });

  it('names partners that it was released to', () => {
    expect(said({ released: ['Catch22'] })).toContain('Released to Catch22.');
  });

  it('offers who has looked, and changing it, only to those who are given the way', () => {
    expect(said({})).not.toMatch(/Who has looked|Change who/);
    expect(said({ lookedHref: '/ledger', changeHref: '/readers' })).toContain('Change who can see this Who has looked');
  });
});
