import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { readDevice, sayDevice } from './device-identifier.ts';
import { doubtOfMark, readMark } from './read-mark.ts';
import { readPremises } from './read-premises.ts';
import { doubtOfVehicleNumber, readVehicleNumber } from './read-vehicle-number.ts';

const today = asDay('2026-11-21');
const schemes = ['IMEI', 'MEID', 'ESN', 'MSISDN', 'ICCID', 'IMSI', 'MIN or MSIN', 'MAC', 'UDID', 'Android ID', 'other'];

describe('an identifier of a phone or SIM', () => {
  it.each([
    ['IMEI', '49-015420-323751-8', '490154203237518', 'IMEI 49 015420 323751 8'],
    ['MSISDN', '+44 (0)7700 900413', '+447700900413', '07700 900413'],
    ['MIN or MSIN', '123 456 7890', '1234567890', 'MIN or MSIN 1234567890'],
    ['other', ' AB  12/x ', 'AB 12/x', 'AB 12/x'],
    ['MAC', '00-00-5e-00-53-01', '00:00:5E:00:53:01', 'MAC 00:00:5E:00:53:01'],
  ])('%s %j is kept as %s', (scheme, typed, value, said) => {
    const read = readDevice(scheme, typed, today);
    expect(read).toMatchObject({ ok: true, value: { value } });
    expect(sayDevice(scheme, value)).toBe(said);
  });

  it('has a doubt and no refusal where a check digit fails', () => {
    expect(readDevice('IMEI', '490154203237519', today)).toMatchObject({
      ok: true,
      value: { doubt: expect.stringContaining('check digit') as unknown },
    });
    expect(readDevice('MIN or MSIN', '12345', today)).toMatchObject({
      ok: true,
      value: { doubt: expect.any(String) as unknown },
    });
    expect(readDevice('MIN or MSIN', '12x', today).ok).toBe(false);
  });

  it('is read back from what is kept as the same, in every scheme', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...schemes),
        fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF-: '), minLength: 1, maxLength: 24 }),
        (scheme, typed) => {
          const read = readDevice(scheme, typed, today);
          if (read.ok && read.value.value !== '') expect(readDevice(scheme, read.value.value, today)).toEqual(read);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a registration plate', () => {
  it.each([
    ['ab12cde', 'AB12 CDE', null],
    ['AB12 0DE', 'AB12 0DE', /AB12 ODE may be meant/],
    ['wob-zk.295', 'WOB ZK 295', /may be foreign/],
    ['ab1? cde', 'AB1? CDE', /Not all of it was seen/],
  ] as const)('%s is kept as %s', (typed, kept, doubt) => {
    expect(readMark(typed)).toEqual({ ok: true, value: kept });
    if (doubt === null) expect(doubtOfMark(kept)).toBeNull();
    else expect(doubtOfMark(kept)).toMatch(doubt);
  });

  it('never throws, and reads what is kept back as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (typed) => {
        const read = readMark(typed);
        if (read.ok) expect(readMark(read.value)).toEqual(read);
      }),
    );
  });
});

describe('a vehicle identification number', () => {
  it('is kept without gaps, and doubted where it cannot be', () => {
    expect(readVehicleNumber('wf0x xxgc-dx1234567')).toEqual({ ok: true, value: 'WF0XXXGCDX1234567' });
    expect(doubtOfVehicleNumber('WF0XXXGCDX1234567')).toBeNull();
    expect(doubtOfVehicleNumber('WF0XXXGCDX123456O')).toMatch(/an O or a Q/);
    expect(doubtOfVehicleNumber('FRAME123')).toMatch(/8 letters and figures/);
    expect(readVehicleNumber('?!').ok).toBe(false);
  });
});

describe('an address of premises', () => {
  const keys = (line: string) => readPremises(line, null).parts;
  it('of a flat and of a lettered house are two premises of one building', () => {
    const [flat, lettered, house, other] = [
      keys('Flat 2, 14 High Street, Shrewsbury, SY1 1AA'),
      keys('14b High St, Shrewsbury SY1 1AA'),
      keys('14 HIGH STREET SY1 1AA'),
      keys('Flat 2, 16 High Street, Shrewsbury, SY1 1AA'),
    ];
    expect(new Set([flat, lettered, house].map((each) => each?.building_key)).size).toBe(1);
    expect(new Set([flat, lettered, house].map((each) => each?.premises_key)).size).toBe(3);
    expect(other?.building_key).not.toBe(flat?.building_key);
  });

  it('is the same however it is typed', () => {
    expect(keys('flat 2, 14 high st, shrewsbury, sy11aa').premises_key).toBe(
      keys('Flat 2, 14 High Street, Shrewsbury, SY1 1AA').premises_key,
    );
  });

  it('goes by its UPRN where one is known', () => {
    expect(readPremises('14 High Street, Shrewsbury', '10093000001').parts).toMatchObject({
      uprn: '10093000001',
      premises_key: 'uprn 10093000001',
    });
    expect(readPremises('14 High Street, Shrewsbury, UPRN 10093000001', null).parts.uprn).toBe('10093000001');
  });

  it('has no key where a flat is spoken of that was not understood, nor where too little is known', () => {
    expect(keys('Kestrel House, flat next to the lift, Mill Lane, Ipswich, IP1 1AA').premises_key).toBeNull();
    expect(keys('Kestrel House, Flat 9, Mill Lane, Ipswich, IP1 1AA').premises_key).not.toBeNull();
    expect(keys('by the river')).toMatchObject({ premises_key: null, building_key: null });
  });

  it('says what is wrong with its postcode', () => {
    expect(readPremises('14 High Street, Shrewsbury, ZZ9 9ZZ', null).problem).toMatch(/begins with ZZ/);
  });
});
