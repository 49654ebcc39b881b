import type { ListWithValues } from '../rules/value.ts';
import { background, fixedList, from, openList, strategy } from './build-list.ts';

const group = 'Drugs and weapons';
const known = from(background, 'unverified');
const ofStrategy = from(strategy, 'official');
const named = from(strategy, 'named source');
const act = from('Misuse of Drugs Act 1971, s.2 and Schedule 2', 'named source');

/** Drugs, their classes' names, units, and weapons. Which drug is in which class when stands in the law tables. */
export const drugLists: readonly ListWithValues[] = [
  openList({
    code: 'drugs',
    title: 'Drugs',
    purpose: 'What a line sells, and what is seized. Classes are law and stand in a table of their own.',
    group,
    values: [
      ofStrategy('crack cocaine', 'Crack cocaine'),
      named('powder cocaine', 'Powder cocaine'),
      ofStrategy('heroin', 'Heroin', 'Diamorphine.'),
      known('MDMA', 'MDMA', 'Ecstasy.'),
      known('LSD', 'LSD', 'Lysergide.'),
      ofStrategy(
        'synthetic opioids',
        'Synthetic opioids',
        'Where it is not known which. The class depends on the substance.',
      ),
      ofStrategy('nitazenes', 'Nitazenes', 'Synthetic opioids many times stronger than heroin: warn health partners.'),
      known('fentanyl', 'Fentanyl', 'A synthetic opioid: warn health partners.'),
      known('methadone', 'Methadone', 'Diverted.'),
      known('cannabis', 'Cannabis', 'Where it is not known in which form.'),
      known('cannabis resin', 'Cannabis resin'),
      known('herbal cannabis', 'Herbal cannabis'),
      known('cannabis plants', 'Cannabis plants'),
      known('cannabis edibles', 'Cannabis edibles'),
      known('synthetic cannabinoids', 'Synthetic cannabinoids', 'Such as “spice”.'),
      known('ketamine', 'Ketamine'),
      known('amphetamine', 'Amphetamine'),
      known('codeine', 'Codeine'),
      known('GHB or GBL', 'GHB or GBL'),
      known('benzodiazepines', 'Benzodiazepines', 'Street diazepam, alprazolam and others.'),
      known('pregabalin or gabapentin', 'Pregabalin or gabapentin'),
      known('nitrous oxide', 'Nitrous oxide'),
      known('anabolic steroids', 'Anabolic steroids'),
      known('xylazine', 'Xylazine', 'A veterinary sedative, found mixed with opioids.'),
      known('psychoactive substance', 'Psychoactive substance', 'Of no class; Psychoactive Substances Act 2016.'),
      known('prescription medicine', 'Prescription medicine'),
      known('cutting agent', 'Cutting agent'),
      known('precursor', 'Precursor'),
      known('other', 'Other'),
      known('unknown', 'Unknown or untested'),
    ],
  }),
  fixedList({
    code: 'drug-classes',
    title: 'Classes of drugs',
    purpose: 'The classes that the law puts drugs in.',
    group,
    values: [
      act('A', 'Class A'),
      act('B', 'Class B'),
      act('C', 'Class C'),
      from('Misuse of Drugs Act 1971, s.2A', 'named source')(
        'temporary',
        'Temporary class drug',
        'Controlled for a time by order; possession alone is no offence.',
      ),
      from('Psychoactive Substances Act 2016', 'named source')(
        'psychoactive',
        'Psychoactive substance, of no class',
        'Producing and supplying it is an offence; possession alone is not, outside custody.',
      ),
    ],
  }),
  openList({
    code: 'drug-units',
    title: 'Units of drugs',
    purpose: 'What a quantity is counted in.',
    group,
    values: [
      known('g', 'grams'),
      known('kg', 'kilograms'),
      known('ml', 'millilitres'),
      known('tablets', 'tablets'),
      known('plants', 'plants'),
      known('wraps', 'wraps or rocks'),
      known('deals', 'deals'),
    ],
  }),
  openList({
    code: 'quantity-bases',
    title: 'How a quantity is known',
    purpose: 'Whether a weight or value was measured or guessed.',
    group,
    values: [known('estimated', 'Estimated'), known('confirmed', 'Confirmed')],
  }),
  openList({
    code: 'weapons',
    title: 'Weapons',
    purpose: 'What was carried, used or found.',
    group,
    values: [
      known('handgun', 'Handgun'),
      known('shotgun', 'Shotgun'),
      known('rifle', 'Rifle'),
      known('automatic', 'Automatic firearm'),
      known('converted', 'Converted or blank firearm'),
      weapon('imitation', 'Imitation firearm'),
      known('air', 'Air weapon'),
      known('ammunition', 'Ammunition'),
      known('3D printed', '3D printed firearm'),
      weapon('firearm', 'Firearm, type not known'),
      weapon('knife', 'Knife, type not known'),
      known('kitchen knife', 'Kitchen knife'),
      known('lock knife', 'Lock knife'),
      known('zombie-style knife', 'Zombie-style knife'),
      known('hunting knife', 'Hunting knife'),
      weapon('machete', 'Machete'),
      weapon('samurai sword', 'Samurai sword or katana'),
      weapon('axe', 'Axe'),
      known('hammer', 'Hammer'),
      weapon('knuckleduster', 'Knuckleduster'),
      known('baton', 'Baton'),
      weapon('crossbow', 'Crossbow'),
      weapon('corrosive', 'Corrosive substance or acid'),
      known('stun', 'Taser or stun gun'),
      known('spray', 'CS or pepper spray'),
      known('pyrotechnic', 'Pyrotechnic'),
      weapon('bat', 'Bat'),
      weapon('pole', 'Pole'),
      known('dog', 'Dog used as a weapon'),
      weapon('chain', 'Chain'),
      known('improvised', 'Improvised weapon'),
      known('unknown', 'Unknown'),
    ],
  }),
];

function weapon(code: string, words: string) {
  return from('Results of intensification weeks 2019 to 2025, as published', 'named source')(code, words);
}
