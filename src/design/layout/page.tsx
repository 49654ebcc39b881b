import type { ComponentChildren, VNode } from 'preact';
import type { Marking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { BackLink } from '../govuk/back-link.tsx';
import { SkipLink } from '../govuk/skip-link.tsx';
import { OfflineNotice } from '../work/offline-notice.tsx';
import { PageFooter, type PageLink } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';

export interface PageProps {
  readonly facts: PageFacts;
  /** The page's own name, without the product's: "Lines". The page's h1 is the caller's. */
  readonly title: string;
  /** The highest marking of anything on the page. */
  readonly marking: Marking;
  /** Something typed was not acceptable: said first in the title. */
  readonly error?: boolean | undefined;
  readonly back?: PageLink | undefined;
  readonly guidance?: readonly PageLink[] | undefined;
  /** `reading` keeps lines short; `wide` gives tables and maps the room. */
  readonly width?: 'reading' | 'wide' | undefined;
  /** For a page about work under way: shown anew after so many seconds, until it comes back without this. */
  readonly refreshSeconds?: number | undefined;
  readonly children: ComponentChildren;
}

function Head(props: { readonly title: string; readonly refreshSeconds: number | undefined }): VNode {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{props.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content="#14213d" />
      {/* Nothing here is for search engines, and no address may travel to another site. */}
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="same-origin" />
      <link rel="stylesheet" href="/assets/throughline.css" />
      {/* With scripts the page renews itself without a jump and can be told to stop (WCAG 2.2.2); see islands/enhance. */}
      {props.refreshSeconds !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(props.refreshSeconds)} />
        </noscript>
      )}
      <script type="module" src="/assets/throughline.js" />
    </head>
  );
}

/** A whole HTML document with everything that stands on every page. Print it with `renderDocument`. */
export function Page(props: PageProps): VNode {
  const { facts, marking, width = 'wide' } = props;
  return (
    <html lang="en" class="govuk-template">
      <Head
        title={`${props.error ? 'Error: ' : ''}${props.title} – Throughline`}
        refreshSeconds={props.refreshSeconds}
      />
      <body class="govuk-template__body tl-body">
        <SkipLink href="#main-content" text="Skip to main content" />
        <PageHeader facts={facts} marking={marking} />
        {props.back && (
          <nav class="tl-back tl-width" aria-label="Back">
            <BackLink href={props.back.href} text={props.back.text} />
          </nav>
        )}
        <main
          class={`tl-main tl-main--${width} tl-width`}
          id="main-content"
          data-refresh-seconds={props.refreshSeconds}
        >
          {props.children}
        </main>
        <OfflineNotice />
        <PageFooter facts={facts} marking={marking} guidance={props.guidance ?? []} />
      </body>
    </html>
  );
}
