import type { VNode } from 'preact';
import type { Marking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { MarkingBar } from './marking-bar.tsx';

export interface PageLink {
  readonly href: string;
  readonly text: string;
}

function Guidance(props: { readonly links: readonly PageLink[] }): VNode {
  return (
    <div class="tl-footer__guidance">
      <h2 class="tl-footer__heading">Guidance for this page</h2>
      <ul class="tl-footer__list">
        {props.links.map((link) => (
          <li>
            <a class="govuk-link" href={link.href}>
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The furniture at the foot of every page: the guidance that belongs to it, under what purpose it was read, its marking. */
export function PageFooter(props: {
  readonly facts: PageFacts;
  readonly marking: Marking;
  readonly guidance: readonly PageLink[];
}): VNode {
  const { facts } = props;
  return (
    <footer class="tl-footer">
      <div class="tl-width">
        {props.guidance.length > 0 && <Guidance links={props.guidance} />}
        <ul class="tl-footer__list">
          {facts.actor && <li>Recorded under: {facts.actor.purpose}</li>}
          <li>
            <a class="govuk-link" href="/about/data">
              How we use data
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/about">
              About Throughline
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/sources">
              Sources and licences
            </a>
          </li>
        </ul>
        <p class="tl-footer__reference">Reference for support: {facts.requestId}</p>
      </div>
      <MarkingBar marking={props.marking} />
    </footer>
  );
}
