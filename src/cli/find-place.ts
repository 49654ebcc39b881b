import { councilOf, forceOf } from '#modules/directory/index.ts';
import { findPlace, type PlaceAnswer, type PlaceHit } from '#modules/geography/index.ts';
import type { Output } from './report-import.ts';

/** "1. Newport, Isle of Wight (town): Hampshire and Isle of Wight Constabulary; Isle of Wight Council. Sure." */
function sayHit(hit: PlaceHit, index: number): string {
  const name = hit.within === '' ? hit.name : `${hit.name}, ${hit.within}`;
  const numbers = hit.force === null ? hit.otherForces : [hit.force];
  const forces = numbers.map((number) => forceOf(number)?.name ?? String(number)).join(' or ');
  const councils = [...new Set([hit.district, hit.upperTier])].map((code) => councilOf(code ?? '')?.title);
  const whose = [forces === '' ? 'force not known' : forces, ...councils.filter((each) => each !== undefined)];
  return `${index + 1}. ${name} (${hit.kind}): ${whose.join('; ')}. ${hit.confidence}: ${hit.how}.`;
}

function sayAnswer(answer: PlaceAnswer): string {
  if (answer.kind === 'nothing') return answer.message;
  const more = answer.more === 0 ? [] : [`And ${answer.more} more.`];
  return [...answer.notes.map((note) => `${note}.`), ...answer.hits.map(sayHit), ...more].join('\n');
}

/**
 * `place`: finds what place a text means, by the built-in tables and outlines, and whose area it lies in.
 * @returns 0 when something was found
 */
export function placeCommand(text: string, json: boolean, out: Output): 0 | 1 {
  const answer = findPlace(text);
  out.write(`${json ? JSON.stringify(answer) : sayAnswer(answer)}\n`);
  return answer.kind === 'found' ? 0 : 1;
}
