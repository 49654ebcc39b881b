/**
 * How far a fact can be relied on, in the words of the component `Standing`: 'official' = the text of the law or of the
 * body itself was read; 'named source' = a named document or known law says so; 'unverified' = nothing was read for it.
 */
export const standings = ['official', 'named source', 'unverified'] as const;
export type Standing = (typeof standings)[number];

/** Where in the tiers of local government a duty lies. In one-tier places both are the same council. */
export type DutyTier = 'upper' | 'lower';

/** A duty or service that somebody may have to be rung for. */
export interface DutyKind {
  /** As in addresses, files and the database: `childrens-social-care`. */
  readonly code: string;
  readonly name: string;
  /** What the body that has it does, in one sentence. */
  readonly what: string;
  /** Null where it is not a council's. */
  readonly tier: DutyTier | null;
  /** The law or publication that says whose it is, in England and Wales unless said otherwise. */
  readonly source: string;
  readonly standing: Standing;
}

/*
 * code | name | tier | standing | what | source
 * Sections of Acts are named as the field knows them; their own text was not read for this, hence never "official".
 * Web pages that are named were read.
 */
const table = `
police | Police | | named source | Comes when somebody is in danger, protects a child, investigates, refers to the National Referral Mechanism. | Police Act 1996; Children Act 1989 s.46 (police protection)
railway-police | Police on the railway | | named source | Polices trains, stations and lines of Great Britain. | btp.police.uk, frequently asked questions
childrens-social-care | Children’s social care | upper | named source | Protects children who live or are found in its area: enquiries, a safe place for the night, a strategy discussion. | Children Act 1989 s.17, s.46(3), s.47; Children Act 2004 s.65
adults-social-care | Adults’ social care | upper | named source | Makes enquiries where an adult with needs for care is at risk of abuse or exploitation in its area. | Care Act 2014 s.1, s.42; in Wales the Social Services and Well-being (Wales) Act 2014 s.126
youth-justice | Youth justice service | upper | named source | Works with children who offend, and provides appropriate adults for children at police stations. Some councils share one service. | Crime and Disorder Act 1998 s.38(4)(a), s.39
public-health | Public health | upper | named source | Improves health and commissions drug and alcohol treatment; in Wales a task of health boards too. | National Health Service Act 2006 s.2B
drug-partnership | Drug and alcohol partnership | upper | named source | Brings treatment, police and prevention together; may serve several councils at once. | From Harm to Hope, guidance for local delivery partners (gov.uk, updated 26 January 2024), for England
education | Education | upper | named source | Knows which school a child is at or missing from. | Education Act 1996 s.12, s.436A
housing | Housing and homelessness | lower | named source | Finds a roof for somebody whose home was taken over. | Housing Act 1985 s.1; Housing Act 1996 s.217; Housing (Wales) Act 2014
antisocial-behaviour | Antisocial behaviour | lower | named source | Community protection notices, injunctions and case reviews. | Anti-social Behaviour, Crime and Policing Act 2014 s.53, s.105
closure | Closure of premises | lower | named source | Closure notices, and closure orders from the magistrates, beside the police. | Anti-social Behaviour, Crime and Policing Act 2014 s.76 to s.92
community-safety | Community safety partnership | lower | named source | Where police, councils, health, probation and fire plan together; a county council is a member too. | Crime and Disorder Act 1998 s.5
county-lines-rescue | Rescue from county lines | | named source | Brings a young person who was found away from home safely back, and talks on the way. | catch-22.org.uk, annual reports 2023 to 2024; Police Oracle
county-lines-support | Support out of county lines | | named source | One-to-one support for young people and their families. | catch-22.org.uk, annual reports 2023 to 2024
county-lines-helpline | Helpline on county lines | | named source | Free and confidential, for young people, families and those who work with them. | missingpeople.org.uk, exploitation and county lines
modern-slavery-helpline | Modern slavery helpline | | named source | Advice on any sign of modern slavery, for everybody. | modernslaveryhelpline.org; gov.uk, report modern slavery as a first responder
modern-slavery-support | Support for adult victims of modern slavery | | named source | Support and a safe place for adults in England and Wales who consent. | salvationarmy.org.uk, supporting survivors
child-trafficking-advice | Advice on child trafficking | | named source | Advises professionals, and is a first responder for children. | nspcc.org.uk, Child Trafficking Advice Centre
independent-guardians | Independent guardians for trafficked children | | named source | An adult on the side of a child who may have been trafficked, where the service runs. | Modern Slavery Act 2015 s.48
probation | Probation | | unverified | Supervises people on licence and community sentences. | gov.uk, probation regions
prison | Prison | | unverified | Holds people in custody; its security department hears of lines that are run from inside. | gov.uk, prisons in England and Wales
regional-crime | Regional organised crime unit | | named source | Investigates and coordinates for the forces of its region. | HMICFRS on regional organised crime units
county-lines-coordination | County lines coordination | | named source | Makes one national picture, tasks across borders, advises investigators, decides on closures. | Strategy 2024 to 2027; launch of the centre, 21 September 2018
national-crime | National crime | | named source | Leads against serious and organised crime. | Crime and Courts Act 2013 s.1
`;

/** Every kind of duty, in the order in which lists name them. */
export const dutyKinds: readonly DutyKind[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', tier = '', standing = '', what = '', source = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return {
      code,
      name,
      what,
      tier: tier === '' ? null : (tier as DutyTier),
      source,
      standing: standing as Standing,
    };
  });

const byCode = new Map(dutyKinds.map((each) => [each.code, each]));

/** The kind of duty of a code; null when there is none. */
export function dutyKindOf(code: string): DutyKind | null {
  return byCode.get(code) ?? null;
}

const withoutMarks = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '');
const byKey = new Map(dutyKinds.flatMap((each) => [each.code, each.name].map((way) => [withoutMarks(way), each])));

/** Finds a kind of duty by its name or code as people type it: "Childrens Social Care". Null when there is none. */
export function findDutyKind(text: string): DutyKind | null {
  return byKey.get(withoutMarks(text)) ?? null;
}
