import { type ComponentChild, Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageFacts } from '#kernel/page-facts.ts';
import { type Answer, type Call, type House, routeName } from './house.ts';
import { type ProblemDocument, problemDocument, type Refusal, sayRefusal, statusOf } from './refusal.ts';

/** What every page knows beside its own model. */
export function factsOf(house: House, call: Call): PageFacts {
  const actor = call.session?.actor ?? null;
  return {
    actor,
    areas: house.areasFor(actor),
    csrf: call.session?.csrf ?? '',
    address: call.address,
    now: call.now,
    requestId: call.id,
    ...(house.countNeeds === undefined ? {} : { needs: call.needs }),
    demonstration: house.demonstration,
  };
}

const html = { 'content-type': 'text/html; charset=utf-8' };

/** A page as text, document type first. */
export function pageAnswer(page: ComponentChild, status: number): Answer {
  return { status, headers: html, body: `<!DOCTYPE html>\n${renderToString(h(Fragment, null, page))}` };
}

/** JSON of any kind. `<` is escaped, so that no browser that guesses can take it for a page. */
export function jsonAnswer(body: unknown, status: number, type = 'application/json'): Answer {
  const text = JSON.stringify(body).replace(/</g, '\\u003c');
  return { status, headers: { 'content-type': `${type}; charset=utf-8` }, body: text };
}

/** Whether the reply is for a machine: a path of the API, or somebody who asks for JSON and not for pages. */
export function wantsJson(call: Pick<Call, 'address' | 'headers'>): boolean {
  const accept = call.headers.accept ?? '';
  return call.address.startsWith('/api/') || (/\bjson\b/.test(accept) && !accept.includes('text/html'));
}

/** The page of last resort, when the error page itself cannot be made. */
function plainPage(problem: ProblemDocument): Answer {
  const text = `<!DOCTYPE html>
<html lang="en"><head><title>Sorry, there is a problem with the service</title></head>
<body><h1>Sorry, there is a problem with the service</h1><p>Reference: ${problem.reference}</p></body></html>`;
  return { status: problem.status, headers: html, body: text };
}

/** The reply to a request that was not done, as a page or as a problem document. */
export function refusalAnswer(house: House, call: Call, refusal: Refusal): Answer {
  const status = statusOf(refusal.kind);
  const problem = problemDocument(refusal, call.id);
  if (wantsJson(call)) return jsonAnswer(problem, status, 'application/problem+json');
  try {
    return pageAnswer(house.errorPage(status, refusal.kind, factsOf(house, call), sayRefusal(refusal)), status);
  } catch (error) {
    house.log.error({ requestId: call.id, route: routeName(call), error }, 'the error page could not be made');
    return plainPage(problem);
  }
}
