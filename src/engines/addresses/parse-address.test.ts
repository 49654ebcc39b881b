import { describe, expect, it } from 'vitest';
import { type Address, addressKey, noAddress, normalWords, parseAddress, writeAddress } from './index.ts';

const towns = ['Street', 'Ipswich', 'Glasgow', 'St Albans', 'Lytham St Annes', 'Leicester', 'Edinburgh', 'Norwich'];
const names = { isTown: (name: string) => towns.includes(name), isCounty: (name: string) => name === 'Suffolk' };
const read = (text: string) => parseAddress(text, names).address;
const is = (parts: Partial<Address>): Address => ({ ...noAddress, ...parts });

describe('an address', () => {
  it.each<[string, Partial<Address>]>([
    [
      'Flat 3b, 12-14 High St, Ipswich IP1 1AA',
      { flat: '3b', number: '12-14', street: 'High St', town: 'Ipswich', postcode: 'IP1 1AA' },
    ],
    ['3/2 12 Union Street Glasgow', { flat: '3/2', number: '12', street: 'Union Street', town: 'Glasgow' }],
    ['12/14 High Street, Ipswich', { number: '12-14', street: 'High Street', town: 'Ipswich' }],
    ['4 Hill Street, Ipswich', { number: '4', street: 'Hill Street', town: 'Ipswich' }],
    ['12/3 Leith Walk, Edinburgh', { flat: '3', number: '12', street: 'Leith Walk', town: 'Edinburgh' }],
    ['rear of 4 Mill Lane, Ipswich', { relation: 'rear of', number: '4', street: 'Mill Lane', town: 'Ipswich' }],
    ['R/O 4 Mill Lane', { relation: 'rear of', number: '4', street: 'Mill Lane' }],
    ['Flat above 12 High Street, Norwich', { relation: 'above', number: '12', street: 'High Street', town: 'Norwich' }],
    [
      'c/o Ms Example, 7 The Close, Norwich',
      { careOf: 'Ms Example', number: '7', street: 'The Close', town: 'Norwich' },
    ],
    ['12 High St St Albans', { number: '12', street: 'High St', town: 'St Albans' }],
    ['12 St Albans Road Ipswich', { number: '12', street: 'St Albans Road', town: 'Ipswich' }],
    [
      '1 St Annes Rd Lytham St Annes FY8 1AA',
      { number: '1', street: 'St Annes Rd', town: 'Lytham St Annes', postcode: 'FY8 1AA' },
    ],
    [
      'Kestrel House, 4 Long Road, Westerfield, Ipswich, Suffolk, UK',
      {
        building: 'Kestrel House',
        number: '4',
        street: 'Long Road',
        locality: 'Westerfield',
        town: 'Ipswich',
        county: 'Suffolk',
      },
    ],
    [
      'Rose Cottage\nChurch Lane\nDebenham\nIP14 6QR',
      { building: 'Rose Cottage', street: 'Church Lane', town: 'Debenham', postcode: 'IP14 6QR' },
    ],
    ['Basement flat 4a Kings Rd Leicester', { flat: 'Basement', number: '4a', street: 'Kings Rd', town: 'Leicester' }],
    ['Unit 4-6 Tower Estate, Ipswich', { flat: 'Unit 4-6', street: 'Tower Estate', town: 'Ipswich' }],
    ['No. 12 to 14, High Street, Ipswich', { number: '12-14', street: 'High Street', town: 'Ipswich' }],
    ['UPRN 010001234567, 4 High Street', { uprn: '10001234567', number: '4', street: 'High Street' }],
    ['4 High Street North, Ipswich', { number: '4', street: 'High Street North', town: 'Ipswich' }],
    ['4 Broadway Norwich', { number: '4', street: 'Broadway', town: 'Norwich' }],
    ['12 Norwich Road Ipswich IP1', { number: '12', street: 'Norwich Road', town: 'Ipswich', postcode: 'IP1' }],
    ['Flat B1, 4 High Street', { flat: 'B1', number: '4', street: 'High Street' }],
    ['Kestrel House, Flat 9, Mill Lane', { building: 'Kestrel House', flat: '9', street: 'Mill Lane' }],
    [
      'Kestrel House, Flat 9 Mill Lane, Ipswich',
      { building: 'Kestrel House', flat: '9', street: 'Mill Lane', town: 'Ipswich' },
    ],
    [
      'Kestrel House, Flat 9, 4 Mill Lane, Ipswich',
      { building: 'Kestrel House', flat: '9', number: '4', street: 'Mill Lane', town: 'Ipswich' },
    ],
    ['12 High Street, Flat 3, Ipswich', { flat: '3', number: '12', street: 'High Street', town: 'Ipswich' }],
    [
      '12 High Street, Basement flat, Ipswich',
      { flat: 'Basement', number: '12', street: 'High Street', town: 'Ipswich' },
    ],
    ['The Old Forge, Flat Lane, Ipswich', { building: 'The Old Forge', street: 'Flat Lane', town: 'Ipswich' }],
    ['Ipswich IP1 1AA', { town: 'Ipswich', postcode: 'IP1 1AA' }],
    ['Ipswich', { town: 'Ipswich' }],
    ['', {}],
  ])('%j is told apart', (text, parts) => {
    expect(read(text)).toEqual(is(parts));
  });

  it('has its postcode put right at the end, with what was done; elsewhere only a sound one is taken', () => {
    expect(parseAddress('4 High Street, Ipswich, IP1 IAA', names)).toMatchObject({
      address: { postcode: 'IP1 1AA' },
      repairs: ['We read the letter I as the figure 1'],
    });
    expect(read('IP1 1AA, 4 High Street, Ipswich')).toMatchObject({ postcode: 'IP1 1AA', town: 'Ipswich' });
    expect(read('Flat S01, 4 High Street, Ipswich').postcode).toBeNull();
  });

  it('says when what stands for a postcode can be none', () => {
    const { address, problem } = parseAddress('4 High Street, Ipswich, IP1 1CA', names);
    expect(problem).toBe('There can be no postcode IP1 1CA. Check its letters and figures, or enter the town');
    expect(address).toEqual(is({ number: '4', street: 'High Street', town: 'Ipswich' }));
  });
});

describe('addresses compared', () => {
  it.each([
    ['Flat 3b, 12-14 High St, Ipswich IP1 1AA', 'FLAT 3B 12 – 14 High Street, IPSWICH, ip11aa'],
    ['Apt 3, 4 Kings Rd, Leicester LE1 1AA', "Flat 3, 4 King's Road, LE1 1AA"],
    ['Kestrel House, 4 Long Road, Ipswich', '4 Long Rd., Ipswich'],
    ['4 Gt Colman St, Ipswich', '4 Great Colman Street, Ipswich'],
    ['4 St. Helens St, Ipswich', '4 Saint Helen’s Street, Ipswich'],
    ['UPRN 00123, 4 High St', '9 Low Rd, UPRN 123'],
  ])('%j and %j are one', (one, other) => {
    const key = addressKey(read(one));
    expect(key).not.toBeNull();
    expect(addressKey(read(other))).toBe(key);
  });

  it.each([
    ['Flat 3b, 12 High St, Ipswich', 'Flat 3a, 12 High St, Ipswich'],
    ['12 High St, Ipswich', '12 High St, Norwich'],
    ['12 High St, Ipswich', 'Rear of 12 High St, Ipswich'],
    ['12 High St, Ipswich', '12a High St, Ipswich'],
    ['12 St Albans Road, Ipswich', '12 Street Albans Road, Ipswich'],
  ])('%j and %j are two', (one, other) => {
    expect(addressKey(read(one))).not.toBe(addressKey(read(other)));
  });

  it('have no key when too little is given', () => {
    for (const text of ['High Street, Ipswich', 'Ipswich IP1 1AA', '12 High Street', '']) {
      expect(addressKey(read(text)), text).toBeNull();
    }
  });

  it('writes "St" in full at the end of a street only', () => {
    expect(normalWords('High St')).toBe('high street');
    expect(normalWords('St. Albans')).toBe('st albans');
    expect(normalWords('Saint Albans')).toBe('st albans');
    expect(normalWords('St Peters St North')).toBe('st peters street north');
  });

  it('writes an envelope', () => {
    expect(writeAddress(read('c/o Ms Example; rear of flat 3b; 12-14 High St; Ipswich; ip11aa'))).toBe(
      'c/o Ms Example, Rear of Flat 3b, 12-14 High St, Ipswich, IP1 1AA',
    );
  });
});

describe('flats of which none is named', () => {
  it('are no flat called s', () => {
    expect(parseAddress('Flats above the shop, Mill Lane, Ipswich').address.flat).toBeNull();
    expect(parseAddress('Rooms 4 Mill Lane, Ipswich').address.flat).toBeNull();
  });
});
