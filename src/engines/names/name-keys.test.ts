import { describe, expect, it } from 'vitest';
import { type NameKey, nameKeys, readName } from './index.ts';

const keysOf = (typed: string) => nameKeys(readName(typed)).filter(({ kind }) => kind !== 'initial');
const common = (one: readonly NameKey[], other: readonly NameKey[]) => {
  const theirs = new Set(other.map(({ key }) => key));
  return one.filter(({ key }) => theirs.has(key));
};
/** Names meet when something of the given and something of the family name is in common; with one word, that word. */
function meet(one: string, other: string): boolean {
  const found = common(keysOf(one), keysOf(other));
  const has = (part: string) => found.some((key) => key.part === part || key.part === 'either');
  return readName(one).family.length === 0 ? found.length > 0 : has('given') && has('family');
}

/** Family names that one person may bear in two papers. The given name is Jo throughout. */
const oneFamily = `
Choudhury Chaudhry
Chowdhury Choudhry
Hussain Hossain
Rahman Rehman
Iqbal Ikbal
Akhtar Akhter
Qureshi Kureshi
Shaikh Sheikh
Siddiqui Siddique
Bhatti Batti
Dhillon Dillon
Mukherjee Mukerji
Malik Mallick
al-Hassan Hassan
Yılmaz Yilmaz
Öztürk Ozturk
Öztürk Oeztuerk
Şahin Shahin
Çelik Chelik
Erdoğan Erdogan
Kowalski Kowalska
Wiśniewski Wisniewska
Lewandowski Levandovski
Nowak Novak
Wójcik Voycik
Szymański Shimanski
Łukaszewicz Lukaszewicz
Ștefănescu Stefanescu
Ștefănescu Shtefanescu
Țurcanu Tsurcanu
Hoxha Hodja
Çela Chela
Gjoka Djoka
Krasniqi Krasniki
Traoré Traore
Camara Kamara
Conteh Konteh
Touré Turay
Sesay Sessay
Mensah Mensa
McDonald MacDonald
McAuley Macaulay
O'Brien OBrien
O'Brien Brien
O'Neill O'Neil
Kavanagh Cavanagh
Reilly Riley
Llewellyn Llewelyn
Ivanov Ivanova
Иванов Ivanova
Шевченко Shevchenko
Достоевский Dostoevskaya
Dostoyevsky Dostoevsky
Παπαδόπουλος Papadopoulou
Nováková Novák
رحمان Rahman
عباسی Abbasi
حسين Hussein
Nguyễn Nguyen
Đặng Dang
Smith Smyth
Clark Clarke
Thompson Thomson
Philips Phillips
Stephens Stevens
Read Reid
Davies Davis
Bailey Bayley
Matthews Mathews
Müller Mueller
Sørensen Sorensen`;

const twoFamilies = `
Hassan Hussain
Ahmed Mahmood
Patel Bhatt
Singh Sangha
Khan Kaur
Kowalski Kowalczyk
Ivanov Ivanko
Ivanova Ivan
Nguyen Ngo
McDonald McDonnell
Mackie Macey
Brown Browning
Davies Davison
Ali Alia
Adeyemi Adebayo
Mensah Mason
Popescu Popa
Owusu Osei
Smith Jones
Begum Bibi`;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' ') as [string, string]);

describe('family names', () => {
  it.each(rows(oneFamily))('%s meets %s', (one, other) => {
    expect(meet(`${one}, Jo`, `${other}, Jo`)).toBe(true);
    expect(meet(`${other}, Jo`, `${one.toUpperCase()}, JO`)).toBe(true);
  });

  it.each(rows(twoFamilies))('%s does not meet %s', (one, other) => {
    expect(meet(`${one}, Jo`, `${other}, Jo`)).toBe(false);
  });
});

describe('whole names', () => {
  it.each([
    ['Mohamed Ali Warsame', 'WARSAME, Maxamed Cali'],
    ['Nguyen Van An', 'An Nguyen'],
    ['Abdul Rahman Khan', 'Khan, Abdurrahman'],
    ['Abdul Rahman Khan', 'Rahman Khan'],
    ['Ali Hassan', 'Hassan Ali'],
    ['Liz Kowalska', 'Kowalski, Elżbieta'],
    ['J Smith', 'John Smyth'],
    ['Anne-Marie Watson-Parker', 'Anne Watson'],
    ['Jane Smith née Jones', 'Jane Jones'],
    ['William "Scotty" Scott', 'Scotty Scott'],
    ['Jan van der Berg', 'Jan Vanderberg'],
    ['Sergiu Popescu', 'POPESCU Serghei'],
    ['Dr Kate O’Connor', 'Catherine O Connor'],
  ])('“%s” meets “%s”', (one, other) => {
    const found = common(nameKeys(readName(one)), nameKeys(readName(other)));
    const parts = new Set(found.map(({ part }) => part));
    expect(parts.has('either') || (parts.has('given') && parts.has('family'))).toBe(true);
  });

  it('that share only a title, a particle or a first letter do not meet', () => {
    expect(common(keysOf('Mr Jan van Dijk'), keysOf('Mr Tom van Acker'))).toEqual([]);
    expect(common(keysOf('J Smith'), keysOf('J Brown'))).toEqual([]);
  });

  it('say why', () => {
    const why = (typed: string, key: string) => keysOf(typed).find((each) => each.key === key)?.why;
    expect(why('Liz Smith', 'n:elizabeth')).toBe('“Liz” is short for Elizabeth');
    expect(why('Mohamed Khan', 'n:muhammad')).toBe('“Mohamed” is a spelling of Muhammad');
    expect(why('Piotr Nowak', 'n:peter')).toBe('“Piotr” is Peter in another language');
    expect(why('Piotr Nowak', 'n:nowak')).toBe('named “Nowak”');
    expect(why('Piotr Nowak', 'w:nvk/u')).toBe('sounds like “Nowak”');
  });
});
