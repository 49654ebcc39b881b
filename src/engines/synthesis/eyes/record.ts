import type { Day } from '#kernel/instant.ts';

/** A name somebody has, a status, a thing taken: what is stated of a record besides its fields, in the words of its form. */
export interface RecordFact {
  /** Code of the fact in the product: `names`, `exploitation`, `drugs`. */
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Kinds of link: those of the product, and `subject-of` from what a report is about to the report. */
export const recordLinkKinds = [
  'role-in-line',
  'involved-in',
  'associates-with',
  'uses-phone',
  'phone-of-line',
  'uses-vehicle',
  'vehicle-of-line',
  'premises-of-line',
  'at-premises',
  'incident-of-line',
  'incident-at',
  'object-in-incident',
  'seen',
  'subject-of',
] as const;
export type RecordLinkKind = (typeof recordLinkKinds)[number];

/** Two records are tied, as the record says in which it stands. Either end may be that record or one that is older. */
export interface RecordLink {
  readonly kind: RecordLinkKind;
  /** Source references. */
  readonly from: string;
  readonly to: string;
  /** Code of the list that the kind of link takes its roles from; empty where it has none. */
  readonly role: string;
}

export interface PersonFields {
  readonly given_name: string;
  readonly family_name: string;
  /** Code of `name-kinds`; empty for somebody without a name. */
  readonly kind: string;
  readonly known_as: string;
  readonly sex: string;
  /** As typed: "14/5/2011", "15 on 3/11/2026"; empty when nothing is known. */
  readonly born: string;
  readonly age_certainty: string;
  /** Name of the council, as the country has it; empty for most. */
  readonly looked_after_by: string;
}

export interface LineFields {
  readonly name: string;
  /** As typed, with the days from which they were in use. */
  readonly number: readonly string[];
  readonly numberFrom: readonly string[];
  readonly status: string;
  readonly statusSince: string;
  /** Codes of forces; empty when not known. */
  readonly origin: string;
  readonly areas: readonly string[];
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly drugs: readonly string[];
  readonly note: string;
}

/** What becomes of a line that is held already. */
export interface LineUpdateFields {
  readonly line: string;
  /** Code of `line-statuses`; empty when the status stays. */
  readonly status: string;
  readonly since: string;
  /** A number that is new; empty when there is none. */
  readonly number: string;
  readonly reason: string;
}

export interface PhoneFields {
  readonly kind: string;
  readonly scheme: string;
  readonly value: string;
  readonly note: string;
}

export interface VehicleFields {
  readonly kind: string;
  readonly make: string;
  readonly model: string;
  readonly colour: string;
  readonly plate: string;
}

export interface PremisesFields {
  readonly kind: string;
  readonly address: string;
}

export interface IncidentFields {
  readonly kind: string;
  readonly day: string;
  readonly day_certainty: string;
  readonly clock_time: string;
  readonly place: string;
  readonly crime_number: string;
  readonly summary: string;
  readonly injury: string;
}

export interface SightingFields {
  /** A number or a whole message, as typed. */
  readonly number: string;
  readonly brand: string;
  readonly place: string;
  /** "20/11/2026 14:20". */
  readonly when: string;
  readonly what: string;
  /** Code of `sighting-sources`. */
  readonly how: string;
}

/** Somebody met far from home, with nothing of a number or a brand on them that would make it a sighting. */
export interface EncounterFields {
  readonly person: string;
  readonly place: string;
  /** "20/11/2026 14:20". */
  readonly when: string;
  readonly what: string;
}

/** 3x5x2 [domain notes 1.1]. */
export interface IntelligenceFields {
  readonly received: string;
  readonly source_type: string;
  readonly source_evaluation: string;
  readonly assessment: string;
  readonly priority: string;
  readonly provenance: string;
  readonly text: string;
}

/** What a council, a school's council, a treatment or a housing provider sent [domain notes, section 6]. */
export interface PartnerReportFields {
  readonly partner: string;
  readonly partner_kind: string;
  readonly category: string;
  readonly text: string;
  /** Code of `partner-feedback`. */
  readonly feedback: string;
}

/** [domain notes 4.6] */
export interface MissingEpisodeFields {
  readonly person: string;
  readonly reported: string;
  readonly reported_by: string;
  /** Code of `missing-risk`. */
  readonly risk: string;
  readonly last_seen_place: string;
  readonly county_lines_suspected: string;
}

export interface MissingReturnFields {
  readonly episode: string;
  readonly found: string;
  readonly found_place: string;
  /** Code of the force in whose area. */
  readonly found_force: string;
  /** Code of `interview-outcomes`, for the prevention interview and the return home interview. */
  readonly prevention_interview: string;
  readonly return_interview: string;
}

export interface ReferralFields {
  readonly person: string;
  /** Code of `referral-destinations`. */
  readonly to: string;
  readonly council: string;
  readonly referred: string;
  readonly reason: string;
  /** Code of `referral-outcomes`. */
  readonly outcome: string;
}

/** A fact that is stated of a person who is held already: see `facts` of the record. */
export interface PersonFactFields {
  readonly person: string;
}

/** [domain notes 3.2] */
export interface ClosureFields {
  readonly line: string;
  /** "1" or "2". */
  readonly type: string;
  readonly number: string;
  readonly closed: string;
  readonly decided: string;
  /** Reference of the holder's record; empty for type 2, or where the force holds none. */
  readonly holder: string;
  readonly evidence: string;
  readonly check_backs_due: readonly string[];
}

export interface CheckBackFields {
  readonly closure: string;
  readonly number: string;
  readonly due: string;
  readonly done: string;
  /** Code of `check-back-results`. */
  readonly result: string;
}

export interface PremisesVisitFields {
  readonly premises: string;
  readonly visited: string;
  /** Code of `cuckoo-visit-outcomes`. */
  readonly outcome: string;
  readonly occupant: string;
}

/** The fields of each kind of record, named as the product's forms name them where it has a form. */
export interface FieldsByKind {
  readonly person: PersonFields;
  readonly line: LineFields;
  readonly 'line update': LineUpdateFields;
  readonly phone: PhoneFields;
  readonly vehicle: VehicleFields;
  readonly premises: PremisesFields;
  readonly incident: IncidentFields;
  readonly sighting: SightingFields;
  readonly encounter: EncounterFields;
  readonly 'intelligence report': IntelligenceFields;
  readonly 'partner report': PartnerReportFields;
  readonly 'missing episode': MissingEpisodeFields;
  readonly 'missing return': MissingReturnFields;
  readonly referral: ReferralFields;
  readonly 'person fact': PersonFactFields;
  readonly closure: ClosureFields;
  readonly 'check-back': CheckBackFields;
  readonly 'premises visit': PremisesVisitFields;
}
export type RecordKind = keyof FieldsByKind;

/** What every record bears. */
export interface Provenance {
  /** Code of the force that recorded it. */
  readonly force: string;
  readonly recordedOn: Day;
  /** The day of what it tells; the day on which it was learnt for a person, a phone and the like. */
  readonly happenedOn: Day;
  readonly marking: 'OFFICIAL' | 'OFFICIAL-SENSITIVE';
  readonly handling: 'P' | 'C';
  /** Codes of the forces that may read it under handling C; empty under P. */
  readonly recipients: readonly string[];
  readonly statement: 'fact' | 'opinion' | 'assessment';
  /** "B2": assessment, then source; null where nobody graded it. */
  readonly grade: string | null;
  readonly source: string;
  readonly basis: string;
  /** Always: nobody and nothing of it is real. */
  readonly fictitious: true;
}

/** One record of one force, as its own system would hold it. */
export type RecordOf<Kind extends RecordKind> = Kind extends RecordKind
  ? Provenance & {
      readonly kind: Kind;
      /** Different for every record of a world. Says nothing of whom or what it is about. */
      readonly sourceReference: string;
      readonly fields: FieldsByKind[Kind];
      readonly facts: readonly RecordFact[];
      readonly links: readonly RecordLink[];
    }
  : never;
export type WitnessedRecord = RecordOf<RecordKind>;
