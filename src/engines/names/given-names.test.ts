import { describe, expect, it } from 'vitest';
import { givenNames } from './given-forms.ts';
import { otherSpellings, sameGiven, variantsOf } from './index.ts';

/** Names that are one name, or may be, with the way in which they are. */
const alike = `
Muhammad Mohamed spelling
Mohammed Mohd spelling
Mehmet Muhammed spelling
Mamadou Mohammad spelling
Maxamed Mohamed spelling
Hussain Hossein spelling
Huseyin Hussein spelling
Usman Osman spelling
Ousmane Uthman spelling
Ayesha Aisha spelling
Ayşe Aissatou spelling
Fatima Fatoumata spelling
Ibrahim Ibrahima spelling
Cabdi Abdi spelling
Xasan Hassan spelling
Yusuf Youssef spelling
Yusuf Joseph tongue
Maryam Mary tongue
Gurpreet Gurprit spelling
Harvinder Harwinder spelling
Vijay Bijay spelling
Preet Gurpreet short
Liz Elizabeth short
Beth Lizzie short
Bill William short
Siobhán Siobhan same
Sean Shaun spelling
Niamh Neve spelling
Ciarán Kieran spelling
Rhys Reece spelling
Huw Hugh spelling
Piotr Peter tongue
Kasia Katarzyna short
Kuba Jakub short
Gosia Małgorzata short
Krzyś Krzysztof short
Łukasz Lukas spelling
Ștefan Stefan same
Ionuț Ion short
Сергей Sergiu spelling
Олександр Alexander tongue
Kwasi Kwesi spelling
Kojo Kwadwo spelling
Tunde Babatunde short
Femi Olufemi spelling
Ade Adebayo short
Abdul Abdulrahman short
محمد Mohammed spelling
حسین Hussain same
فاطمة Fatima same
J John initial
Tyrece Tyreece sound
Keeyra Kiera sound
Shanelle Shanell sound
Jaydon Jayden spelling
Brandan Brandyn sound
Zuzana Zuzanna spelling
Nathanial Nathaniel sound
Oluwadamillola Oluwadamilola sound`;

/** Names that are easily taken for each other and are not one. */
const different = `
Hassan Hussain
Mohammed Mahmood
Ahmed Hamid
Khalid Khalil
Samir Samira
Daniel Danielle
Alexander Alexandra
Stephen Stephanie
Christian Christine
Paul Paula
Aaron Erin
Maria Mario
Gurpreet Harpreet
Jasvinder Balvinder
Adewale Adebayo
Kwame Kwaku
Omar Amir
Yusuf Yasin
Piotr Pawel
Marek Marcin
Jan Janusz
Tom Tim
Liam Leo
Ion Ioana
Kieran Kevin
Nadia Nadeem
Zara Zoe
J Peter`;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' ') as [string, string, string]);

describe('two given names', () => {
  it.each(rows(alike))('%s and %s are alike: %s', (one, other, likeness) => {
    expect(sameGiven(one, other)).toMatchObject({ alike: true, likeness });
    expect(sameGiven(other.toUpperCase(), one.toLowerCase())).toMatchObject({ alike: true, likeness });
  });

  it.each(rows(different))('%s and %s are not', (one, other) => {
    expect(sameGiven(one, other)).toMatchObject({ alike: false, likeness: 'none' });
    expect(sameGiven(other, one).alike).toBe(false);
  });

  it('say why, in words', () => {
    expect(sameGiven('Liz', 'Elizabeth').why).toBe('“Liz” is short for “Elizabeth”');
    expect(sameGiven('Liz', 'Beth').why).toBe('“Liz” and “Beth” are both short for Elizabeth');
    expect(sameGiven('Mohamed', 'Muhammad').why).toBe('“Mohamed” and “Muhammad” are spellings of one name');
    expect(sameGiven('Piotr', 'Peter').why).toBe('“Piotr” and “Peter” are one name in two languages');
    expect(sameGiven('j', 'John').why).toBe('Both begin with J');
    expect(sameGiven('Kayden', 'Cayden').why).toBe('“Kayden” sounds like “Cayden”');
    expect(sameGiven('Kwabla', 'Kwaxla').why).toBe('“Kwabla” and “Kwaxla” differ by one letter');
    expect(sameGiven('Hassan', 'Hussain').why).toBe('“Hassan” and “Hussain” are different names');
    expect(sameGiven('', 'John').alike).toBe(false);
  });
});

describe('other forms of a name', () => {
  it('come with the nearest first, and with the reason', () => {
    const forms = variantsOf('liz');
    expect(forms[0]).toEqual({
      name: 'Elizabeth',
      folded: 'elizabeth',
      why: '“liz” is short for “Elizabeth”',
      distance: 1,
    });
    expect(forms.find(({ name }) => name === 'Beth')).toMatchObject({ distance: 3 });
    expect(forms.map(({ distance }) => distance)).toEqual(forms.map(({ distance }) => distance).sort());
    expect(variantsOf('Mohamed')[0]?.why).toBe('“Muhammad” is another spelling of “Mohamed”');
    expect(variantsOf('Zxqv')).toEqual([]);
  });

  it('for a search box leave out second short forms, and read other scripts', () => {
    const words = (typed: string) => otherSpellings(typed).map(({ word }) => word);
    expect(words('liz')).toContain('elizabeth');
    expect(words('liz')).not.toContain('betty');
    expect(words('mohamed')).toEqual(expect.arrayContaining(['muhammad', 'mohammed', 'mo']));
    expect(otherSpellings('петров')).toEqual([{ word: 'petrov', why: '“petrov” is “петров” in Latin letters' }]);
    expect(otherSpellings('łukasz')[0]).toEqual({ word: 'lukasz', why: '“lukasz” is “łukasz” without its accents' });
    expect(words('محمد')).toContain('mohammed');
    expect(words('scotty')).toContain('scott');
    expect(words('marvello')).toEqual([]);
  });
});

describe('the tables', () => {
  it('hold letters only, no name twice in one line, and no name without another form unless it stands alone', () => {
    for (const { written, forms } of givenNames) {
      expect(written).toMatch(/^[A-Z][a-z]+(?:[- ][A-Za-z]+)*$/);
      for (const form of forms) {
        expect(form.written, written).toMatch(/^[A-Z][A-Za-z]*(?:[- ][A-Z][a-z]+)*$/);
        expect(form.folded.length, form.written).toBeGreaterThan(1);
      }
      expect(new Set(forms.map(({ folded }) => folded)).size).toBe(forms.length);
    }
  });
});
