import type { Feature, Geometry } from 'geojson';
import type { FoundLayer } from './found-layer.ts';

/** What a layer's codes say that it holds. */
export type LayerKind = 'forces' | 'districts';

/** A layer that can be used, with where its codes and names stand. */
export interface KnownLayer extends FoundLayer {
  readonly kind: LayerKind;
  readonly codeOf: (feature: Feature<Geometry | null>) => string;
  readonly nameOf: (feature: Feature<Geometry | null>) => string;
  /** "PFA23CD", or "the feature’s id". */
  readonly codeField: string;
}

/** A layer that is left alone, and why. */
export interface LeftLayer {
  readonly file: string;
  readonly object: string | null;
  readonly why: string;
}

/** Names of the column that holds the code, the likeliest first: those of the ONS, and what others make of them. */
const codeNames = [/^(PFA|LAD|LTLA|CTYUA|UTLA)\d\dCD$/i, /^area_?cd$/i, /^gss_?code$/i, /^code$/i, /^(area)?_?code$/i];
const nameNames = [/^(PFA|LAD|LTLA|CTYUA|UTLA)\d\dNM$/i, /^area_?nm$/i, /^name$/i, /name/i];

const anyCode = /^[EWSNK]\d{8}$/;
const forceCode = /^(E23|W15)\d{6}$/;
const districtCode = /^(E0[6-9]|W06|S12|N09)\d{6}$/;
const countyCode = /^E10\d{6}$/;

type OfFeature = (feature: Feature<Geometry | null>) => string;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function findField(layer: FoundLayer, names: readonly RegExp[], fits: (text: string) => boolean): string | null {
  const fields = Object.keys(layer.features[0]?.properties ?? {});
  const ordered = names.flatMap((pattern) => fields.filter((field) => pattern.test(field)));
  const enough = layer.features.length / 2;
  return (
    ordered.find((field) => layer.features.filter((each) => fits(textOf(each.properties?.[field]))).length > enough) ??
    null
  );
}

function share(codes: readonly string[], pattern: RegExp): number {
  return codes.filter((code) => pattern.test(code)).length / codes.length;
}

function kindOf(codes: readonly string[]): LayerKind | string {
  if (share(codes, forceCode) > 0.5) return 'forces';
  if (codes.some((code) => countyCode.test(code)))
    return 'It holds upper-tier councils, which are known from districts.';
  if (share(codes, districtCode) > 0.5) return 'districts';
  return 'Its codes are neither those of police force areas nor of local authority districts.';
}

function isArea(feature: Feature<Geometry | null>): boolean {
  return feature.geometry?.type === 'Polygon' || feature.geometry?.type === 'MultiPolygon';
}

/** Says what a layer holds, by its contents: the name of the file plays no part. */
export function recogniseLayer(layer: FoundLayer): KnownLayer | LeftLayer {
  const leave = (why: string): LeftLayer => ({ file: layer.file, object: layer.object, why });
  if (!layer.features.some(isArea)) return leave('It holds no areas: points or lines, or nothing.');
  const field = findField(layer, codeNames, (text) => anyCode.test(text));
  const byId: OfFeature = (feature) => textOf(feature.id);
  const codeOf: OfFeature = field === null ? byId : (feature) => textOf(feature.properties?.[field]);
  const codes = layer.features.map(codeOf);
  if (share(codes, anyCode) <= 0.5) return leave('Its areas bear no codes of the ONS, such as E23000005 or E07000202.');
  const kind = kindOf(codes);
  if (kind !== 'forces' && kind !== 'districts') return leave(kind);
  const nameField = findField(layer, nameNames, (text) => text !== '');
  const nameOf: OfFeature = (feature) => (nameField === null ? '' : textOf(feature.properties?.[nameField]));
  return { ...layer, kind, codeOf, nameOf, codeField: field ?? 'the feature’s id' };
}
