import { describe, expect, it } from 'vitest';
import { listName, readName } from './index.ts';

/** What was typed | given names | particles | family names | order */
const table = `
John Smith | John | | Smith | given first
John Paul Smith | John Paul | | Smith | given first
SMITH, John Paul | John Paul | | SMITH | family first
SMITH John Paul | John Paul | | SMITH | family first
John Paul SMITH | John Paul | | SMITH | given first
Mr John Smith | John | | Smith | given first
DI Sam Carter | Sam | | Carter | given first
DI Carter | Carter | | | one name
Di Carter | Di | | Carter | given first
Pan Wei | Pan | | Wei | given first
Khan, Abdul Rahman | Abdul Rahman | | Khan | family first
Abdul Rahman | Abdul | | Rahman | unknown
Dr J. P. O’Brien | J P | | O'Brien | given first
Sean O Brien | Sean | | O'Brien | given first
Fiona Mc Donald | Fiona | | McDonald | given first
Patel R | R | | Patel | family first
Smith J P | J P | | Smith | family first
Jan van der Berg | Jan | van der | Berg | given first
van der Berg, Jan | Jan | van der | Berg | family first
Juan de la Cruz Martinez | Juan | de la | Cruz Martinez | given first
Ahmed al-Hassan | Ahmed | al | Hassan | given first
Osama bin Laden | Osama | bin | Laden | given first
Rhys ap Gwilym | Rhys | ap | Gwilym | given first
Zia ul Haq | Zia | ul | Haq | given first
Jo St John | Jo | St | John | given first
Abdul Rahman Khan | Abdul Rahman | | Khan | given first
Nguyễn Văn An | Văn An | | Nguyễn | family first
Le Van Tam | Van Tam | | Le | family first
An Nguyen | An | | Nguyen | given first
Ben Smith | Ben | | Smith | given first
Van Morrison | Van | | Morrison | given first
Major Tom | Major | | Tom | unknown
Major Tom Smith | Tom | | Smith | given first
Ali Hassan | Ali | | Hassan | unknown
Kowalska Anna | Kowalska | | Anna | unknown
Иванова Мария | Иванова | | Мария | unknown
Mary-Jane Watson-Parker | Mary-Jane | | Watson-Parker | given first
Liz | Liz | | | one name
O'Brien | O'Brien | | | one name
M'Bala Traoré | M'Bala | | Traoré | given first
John Smith Jr | John | | Smith | given first
Smith, John, OBE | John | | Smith | family first
John Smith, OBE | John | | Smith | given first`;

describe('a name that is typed', () => {
  it.each(
    table
      .trim()
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim())),
  )('“%s” is %s (%s) %s, %s', (typed = '', given, particles, family, order) => {
    const name = readName(typed);
    expect(name.given.join(' ')).toBe(given);
    expect(name.particles.join(' ')).toBe(particles);
    expect(name.family.join(' ')).toBe(family);
    expect(name.order).toBe(order);
  });

  it('gives up its titles, suffixes, other and former names', () => {
    expect(readName('Prof. Dame Jane Smith OBE')).toMatchObject({ titles: ['Prof', 'Dame'], suffixes: ['OBE'] });
    expect(readName('John “Jonny” Smith aka Scotty')).toMatchObject({ given: ['John'], knownAs: ['Scotty', 'Jonny'] });
    expect(readName('Jane Smith (née Jones)')).toMatchObject({ family: ['Smith'], formerly: ['Jones'], knownAs: [] });
    expect(readName("John 'Big John' Smith").knownAs).toEqual(['Big John']);
  });

  it('is of a script', () => {
    expect(
      ['Łukasz', 'محمد علي', 'Иван', 'Νίκος', 'ਗੁਰਪ੍ਰੀਤ', 'Ivan Иванов', '07700'].map((typed) => readName(typed).script),
    ).toEqual(['latin', 'arabic', 'cyrillic', 'greek', 'other', 'mixed', 'none']);
  });

  it.each(['', '   ', ',', "'", '()', '-', '🙂', '""'])('“%s” is nobody', (typed) => {
    expect(readName(typed)).toMatchObject({ given: [], family: [], order: 'nothing' });
    expect(listName(readName(typed))).toBe('');
  });
});
