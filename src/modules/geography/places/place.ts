import type { Councils, Nation } from '#modules/directory/index.ts';
import type { Area, Confidence, Position } from '../areas/area.ts';

export type { Confidence, Position };

/** What can be meant by a place. */
export const placeKinds = [
  'town',
  'station',
  'council area',
  'county',
  'force area',
  'region',
  'nation',
  'postcode',
  'postcode district',
  'postcode area',
  'address',
  'grid reference',
  'coordinates',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place that may be the one meant. */
export interface PlaceHit {
  readonly kind: PlaceKind;
  /** Names this place and no other, today and tomorrow: "town 2646057", "station IPS", "postcode IP1 1AA". */
  readonly reference: string;
  readonly name: string;
  /** What tells it apart from its namesakes: "Spelthorne, Surrey". Empty where the name says it. */
  readonly within: string;
  /** Null when none is known; for a town its middle, for half a postcode a point somewhere in it. */
  readonly position: Position | null;
  /** Number of the force whose area it lies in; null when there is none, more than one, or it is not known. */
  readonly force: number | null;
  /** Other forces that it may fall to: at a station the railways' force, for a postcode area those that share it. */
  readonly otherForces: readonly number[];
  /** Code of the district or unitary council; null as for the force. */
  readonly district: string | null;
  /** Code of the council with the upper tier's duties: the county's, or the district again where it is unitary. */
  readonly upperTier: string | null;
  /** Codes of the districts that it may lie in, when which one is not known but these are all. */
  readonly otherDistricts: readonly string[];
  /** Null when it is not in the United Kingdom, in more than one nation, or not known. */
  readonly nation: Nation | null;
  /** People living there, where the source says so. */
  readonly population: number | null;
  readonly confidence: Confidence;
  /** How it was found and how sure that is, as a sentence. */
  readonly how: string;
}

/** Whose area a place lies in, when all that it may be agree. */
export interface AgreedArea {
  readonly force: number;
  readonly district: string | null;
  readonly upperTier: string | null;
}

/** What was found for a text. */
export type PlaceAnswer =
  | {
      readonly kind: 'found';
      /** Best first; never empty. */
      readonly hits: readonly PlaceHit[];
      /** Further ones that were left out of a long list. */
      readonly more: number;
      /** More than one place may be meant: a person has to say which. */
      readonly isChoice: boolean;
      /** The area, when every place that may well be meant lies in one force's. */
      readonly agreed: AgreedArea | null;
      /** What was put right or set aside in what was typed, as sentences. */
      readonly notes: readonly string[];
    }
  /** `message` says what to enter instead, without a full stop where it is one sentence, as beside a field. */
  | { readonly kind: 'nothing'; readonly message: string };

/** What the finder asks beside its own tables. */
export interface PlaceSources {
  readonly areaOf: (position: Position) => Area;
  readonly councilsOf: (district: string) => Councils | null;
  /** Half postcodes with their districts, where the operator has them. */
  readonly outcodes: Outcodes | null;
}

/** A half postcode, and the district in which most of its postcodes lie. */
export interface Outcode {
  readonly outcode: string;
  readonly position: Position;
  readonly district: string;
  /** Which share of its postcodes lies in that district: 0 to 1. */
  readonly share: number;
}

/** Half postcodes by their letters and figures: "IP1". */
export type Outcodes = ReadonlyMap<string, Outcode>;
