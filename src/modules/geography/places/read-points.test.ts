import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kilometresBetween } from './qualify-names.ts';
import { readCoordinates } from './read-coordinates.ts';
import { readGridReference } from './read-grid-reference.ts';

const ipswich = { latitude: 52.0567, longitude: 1.1482 };

describe('coordinates', () => {
  it.each([
    '52.0567, 1.1482',
    '52.0567 1.1482',
    '52.0567,1.1482',
    '(52.0567, 1.1482)',
    '52.0567°N 1.1482°E',
    'N 52.0567 E 1.1482',
    'lat 52.0567 long 1.1482',
    'Latitude: 52.0567, Longitude: 1.1482',
    'geo:52.0567,1.1482',
    'https://www.google.com/maps/@52.0567,1.1482,17z',
    `52°03'24.12"N 1°08'53.52"E`,
    '52°03′24.12″N, 1°08′53.52″E',
    '52 03 24.12 N 1 08 53.52 E',
    '52° 3.402’ N 1° 8.892’ E',
    '1.1482E 52.0567N',
  ])('%s', (text) => {
    const read = readCoordinates(text);
    expect(read).toMatchObject({ kind: 'position', note: null });
    if (read?.kind !== 'position') return;
    expect(read.position.latitude).toBeCloseTo(ipswich.latitude, 5);
    expect(read.position.longitude).toBeCloseTo(ipswich.longitude, 5);
  });

  it('are put the right way round, and that is said', () => {
    expect(readCoordinates('1.1482, 52.0567')).toEqual({
      kind: 'position',
      position: ipswich,
      note: 'Longitude stood before latitude: we read them the other way round',
    });
  });

  it('are read as west of Greenwich where east is abroad, and that is said', () => {
    expect(readCoordinates('51.4545, 2.5879')).toEqual({
      kind: 'position',
      position: { latitude: 51.4545, longitude: -2.5879 },
      note: 'That longitude lies abroad: we read it as west of Greenwich, with a minus',
    });
    // East was typed: that is meant.
    expect(readCoordinates('51.4545 N, 2.5879 E')).toMatchObject({ kind: 'refused' });
  });

  it('abroad are refused, with what to enter', () => {
    const { message } = readCoordinates('40.7128, -74.0060') as { message: string };
    expect(message).toBe(
      'These coordinates are not in the United Kingdom. Enter latitude first, from 49 to 61, then longitude, from −9 to 2, like 52.0567, 1.1482',
    );
  });

  it.each(['Ipswich', '12 14', 'IP1 1AA', 'TM 16 44', '52.0567', '', '12-14 High Street', '616200, 244600'])(
    '%j is not meant as some',
    (text) => {
      expect(readCoordinates(text)).toBeNull();
    },
  );

  it('are read back from degrees, and from degrees, minutes and seconds', () => {
    const latitude = fc.double({ min: 49.1, max: 61.4, noNaN: true });
    const longitude = fc.double({ min: -8.9, max: 2.4, noNaN: true });
    const sixty = (degrees: number, letters: string) => {
      const seconds = Math.round(Math.abs(degrees) * 360_000) / 100;
      const letter = letters[degrees < 0 ? 1 : 0] ?? '';
      return `${Math.floor(seconds / 3600)}°${Math.floor(seconds / 60) % 60}'${(seconds % 60).toFixed(2)}"${letter}`;
    };
    fc.assert(
      fc.property(latitude, longitude, (north, east) => {
        for (const text of [`${north.toFixed(6)}, ${east.toFixed(6)}`, `${sixty(north, 'NS')} ${sixty(east, 'EW')}`]) {
          const read = readCoordinates(text);
          // Sixty seconds after rounding are no way to write an angle.
          if (text.includes('60.00"')) continue;
          expect(read?.kind, text).toBe('position');
          if (read?.kind !== 'position') continue;
          expect(Math.abs(read.position.latitude - north), text).toBeLessThan(1e-5);
          expect(Math.abs(read.position.longitude - east), text).toBeLessThan(1e-5);
        }
      }),
    );
  });
});

describe('a grid reference', () => {
  // Positions of landmarks as maps give them, to the nearest hundredth of a second or so; references as OS maps give them.
  it.each([
    ['TM 16 44', 'Ipswich', 52.0567, 1.1482, 1000],
    ['SU 12250 42195', 'Stonehenge', 51.1789, -1.8262, 60],
    ['NY 21538 07216', 'Scafell Pike', 54.4542, -3.2116, 60],
    ['SH 60986 54375', 'Snowdon', 53.0685, -4.0763, 60],
    ['NN 16667 71285', 'Ben Nevis', 56.7969, -5.0036, 60],
    ['TQ 30040 80398', 'Charing Cross', 51.508, -0.1276, 60],
  ])('%s is %s', (reference, _name, latitude, longitude, metres) => {
    const read = readGridReference(reference);
    expect(read?.kind).toBe('square');
    if (read?.kind !== 'square') return;
    expect(read.reference).toBe(reference);
    expect(kilometresBetween(read.position, { latitude, longitude }) * 1000).toBeLessThan(metres);
  });

  it('may be written in many ways', () => {
    const [first, ...others] = ['TM 1612 4432', 'TM16124432', 'tm 1612 4432', 'TM 1612, 4432'].map(readGridReference);
    for (const each of others) expect(each).toEqual(first);
    expect(first).toMatchObject({ kind: 'square', reference: 'TM 1612 4432', side: 10 });
  });

  it('is the middle of its square, and its first figures are a square that holds it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (east, north) => {
        const pad = (figures: number) => String(figures).padStart(5, '0');
        const fine = readGridReference(`SP${pad(east)}${pad(north)}`);
        const coarse = readGridReference(`SP${pad(east).slice(0, 3)}${pad(north).slice(0, 3)}`);
        if (fine?.kind !== 'square' || coarse?.kind !== 'square') throw new Error('not read');
        expect([fine.side, coarse.side]).toEqual([1, 100]);
        expect(kilometresBetween(fine.position, coarse.position)).toBeLessThan(0.0721);
      }),
    );
  });

  it('may be metres, which are the same place', () => {
    const letters = readGridReference('TM 16200 44600');
    for (const text of ['616200, 244600', '616200 244600', 'E 616200 N 244600', 'Easting: 616200, Northing: 244600']) {
      const read = readGridReference(text);
      expect(read?.kind, text).toBe('square');
      if (read?.kind === 'square' && letters?.kind === 'square') {
        expect(kilometresBetween(read.position, letters.position)).toBeLessThan(0.001);
      }
    }
    expect(readGridReference('448000, 1150000')).toMatchObject({ kind: 'square' });
    expect(readGridReference('900000, 244600')).toMatchObject({ kind: 'refused' });
  });

  it.each([
    ['TM 1612 443', 'A grid reference has as many figures for east as for north'],
    ['TM 161 44', 'A grid reference has as many figures for east as for north'],
    ['AA 1234 5678', 'No grid square of Great Britain begins with AA'],
    ['J 338 740', 'This looks like a reference of the Irish Grid'],
    ['J3474', 'This looks like a reference of the Irish Grid'],
  ])('%s is refused in words', (text, words) => {
    const read = readGridReference(text);
    expect(read?.kind).toBe('refused');
    if (read?.kind === 'refused') expect(read.message).toContain(words);
  });

  it.each(['SO14', 'Ipswich', 'IP1 1AA', 'A12', '12 14', '07700 900123', ''])('%j is not meant as one', (text) => {
    expect(readGridReference(text)).toBeNull();
  });
});
