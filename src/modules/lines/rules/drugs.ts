import { ok, type Result, refused } from '#kernel/result.ts';

/** Drugs as the register names them (domain notes, 9.2). Classes are law, which changes, and are not held here. */
export const drugs = [
  'crack cocaine',
  'powder cocaine',
  'heroin',
  'MDMA',
  'LSD',
  'synthetic opioids',
  'methadone',
  'cannabis',
  'synthetic cannabinoids',
  'ketamine',
  'amphetamine',
  'codeine',
  'GHB or GBL',
  'benzodiazepines',
  'pregabalin or gabapentin',
  'nitrous oxide',
  'anabolic steroids',
  'other',
  'unknown',
] as const;
export type Drug = (typeof drugs)[number];

const otherWords: Readonly<Record<Drug, readonly string[]>> = {
  'crack cocaine': ['crack'],
  'powder cocaine': ['cocaine', 'coke', 'cocaine powder', 'cocaine (powder)'],
  heroin: ['diamorphine', 'brown'],
  MDMA: ['ecstasy', 'mdma/ecstasy'],
  LSD: [],
  'synthetic opioids': ['synthetic opioid', 'nitazene', 'nitazenes', 'fentanyl'],
  methadone: [],
  cannabis: ['cannabis resin', 'cannabis herbal', 'herbal cannabis', 'skunk', 'weed'],
  'synthetic cannabinoids': ['spice', 'synthetic cannabinoid'],
  ketamine: ['ket'],
  amphetamine: ['amphetamines', 'speed'],
  codeine: [],
  'GHB or GBL': ['ghb', 'gbl', 'ghb/gbl'],
  benzodiazepines: ['benzodiazepine', 'benzos', 'diazepam', 'alprazolam', 'xanax'],
  'pregabalin or gabapentin': ['pregabalin', 'gabapentin'],
  'nitrous oxide': [],
  'anabolic steroids': ['steroids'],
  other: [],
  unknown: ['not known', 'untested'],
};

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

const byKey = new Map<string, Drug>(
  drugs.flatMap((drug) => [drug, ...otherWords[drug]].map((word) => [keyOf(word), drug] as const)),
);

/**
 * Reads the drugs of a line from one cell: "Crack and heroin", "heroin; crack cocaine", "MDMA/ketamine".
 * @returns each once, in the order of the register, or a sentence that names what is not known and what is allowed
 */
export function readDrugs(typed: string): Result<readonly Drug[], string> {
  const whole = byKey.get(keyOf(typed));
  const words = whole === undefined ? typed.split(/[;,/&+\n|]|\band\b/i).map((word) => word.trim()) : [typed];
  const found = new Set<Drug>();
  for (const word of words.filter((each) => each !== '')) {
    const drug = byKey.get(keyOf(word));
    if (drug === undefined)
      return refused(`"${word}" is not a drug of the list. Write one or more of: ${drugs.join('; ')}.`);
    found.add(drug);
  }
  return ok(drugs.filter((drug) => found.has(drug)));
}
