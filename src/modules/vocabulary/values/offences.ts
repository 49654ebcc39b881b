import type { ListWithValues } from '../rules/value.ts';
import { from, openList } from './build-list.ts';

const slavery = from('Modern Slavery Act 2015, in force 31 July 2015 (SI 2015/1476)', 'named source');
const drugs = from('Misuse of Drugs Act 1971, in force 1 July 1973 (SI 1973/795)', 'named source');
const act2026 = from(
  'Crime and Policing Act 2026, enacted 29 April 2026. Parts of it were brought into force on 29 June 2026; whether this was among them was not found. Home Office factsheet, 25 February 2025; Southwell and Partners, 20 May 2026',
  'named source',
);
const life = 'Life';

/** Offences and defences that the work turns on. */
export const offenceLaw: ListWithValues = openList({
  code: 'offences',
  title: 'Offences and defences',
  purpose: 'What a line’s holders and exploiters can be charged with, and what protects a victim.',
  group: 'Law',
  isLaw: true,
  particulars: [
    { key: 'test', title: 'What must be shown' },
    { key: 'penalty', title: 'Highest penalty' },
  ],
  values: [
    slavery('MSA s1', 'Slavery, servitude and forced or compulsory labour', 'Modern Slavery Act 2015 s.1.', {
      from: '2015-07-31',
      particulars: {
        test: 'Holds somebody in slavery or servitude, or requires forced labour, and knows or ought to know it',
        penalty: life,
      },
    }),
    slavery('MSA s2', 'Human trafficking', 'Modern Slavery Act 2015 s.2.', {
      from: '2015-07-31',
      particulars: { test: 'Arranges or facilitates travel with a view to exploitation', penalty: life },
    }),
    slavery(
      'MSA s45',
      'Defence for victims of slavery or trafficking',
      'Modern Slavery Act 2015 s.45. Not for every offence.',
      {
        from: '2015-07-31',
        particulars: {
          test: 'Adult: compelled. Child: the act is a direct consequence of being a victim; no compulsion need be shown (s.45(4))',
          penalty: 'None: a defence',
        },
      },
    ),
    drugs(
      'MDA s4-3',
      'Supplying, or being concerned in supplying, a controlled drug',
      'Misuse of Drugs Act 1971 s.4(3).',
      {
        from: '1973-07-01',
        particulars: {
          test: 'Supplies, offers to supply, or is concerned in it',
          penalty: 'Class A: life. B and C: 14 years',
        },
      },
    ),
    drugs('MDA s5-3', 'Possessing a controlled drug with intent to supply', 'Misuse of Drugs Act 1971 s.5(3).', {
      from: '1973-07-01',
      particulars: { test: 'Possesses, with intent to supply to another', penalty: 'Class A: life. B and C: 14 years' },
    }),
    from('Psychoactive Substances Act 2016, in force 26 May 2016 (SI 2016/553)', 'named source')(
      'PSA s5',
      'Supplying a psychoactive substance',
      'Psychoactive Substances Act 2016 s.5.',
      {
        from: '2016-05-26',
        particulars: {
          test: 'Supplies intentionally, and knows or suspects, or ought to, what it is',
          penalty: '7 years',
        },
      },
    ),
    act2026('CCE', 'Child criminal exploitation', 'Crime and Policing Act 2026 Part 4, Chapter 1.', {
      particulars: {
        test: '18 or over; conduct towards a child with the intention of causing the child to commit an offence, now or later',
        penalty: '10 years',
      },
    }),
    act2026('cuckooing', 'Controlling another’s home (cuckooing)', 'Crime and Policing Act 2026 Part 4, Chapter 2.', {
      particulars: {
        test: 'Control over another’s dwelling to enable a listed offence, without that person’s consent; capacity to consent is disputed ground',
        penalty: '5 years',
      },
    }),
    act2026(
      'internal concealment',
      'Causing internal concealment',
      'Crime and Policing Act 2026 Part 4. Drugs hidden in the body.',
      {
        particulars: { test: 'Causes somebody to hide an item inside the body: check the Act', penalty: '10 years' },
      },
    ),
  ],
});
