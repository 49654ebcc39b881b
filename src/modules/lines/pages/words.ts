import type { Tone } from '#design/index.ts';
import { type Day, sayDay } from '#kernel/instant.ts';
import { organisationName } from '#modules/directory/index.ts';
import { isClosed, type LineStatus } from '../rules/status.ts';

/** The colour of a status; its word always stands beside it. */
export function toneOf(status: LineStatus): Tone {
  if (isClosed(status) || status === 'merged' || status === 'split') return 'closed';
  if (status === 'active' || status === 're-opened') return 'enforcement';
  return 'intelligence';
}

/** First letter large: "Active". */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Merseyside → West Mercia, Dyfed-Powys"; says what is not known. */
export function sayWay(origin: number | null, areas: readonly number[]): string {
  const from = origin === null ? 'Not known' : organisationName(origin);
  const into = areas.filter((area) => area !== origin).map(organisationName);
  if (into.length === 0) return areas.length > 0 ? `Within ${from}` : from;
  return `${from} → ${into.join(', ')}`;
}

/** A day, or that it is not known. */
export function sayOptionalDay(day: Day | null): string {
  return day === null ? 'Not known' : sayDay(day);
}
