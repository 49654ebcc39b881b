import type { VNode } from 'preact';
import { type GalleryPage, galleryPages, Page } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';

/** GET /gallery: the pages of components. */
export function GalleryIndexPage(facts: PageFacts): VNode {
  return (
    <Page
      facts={facts}
      title="Components"
      marking="OFFICIAL"
      width="reading"
      back={{ href: '/about', text: 'About Throughline' }}
    >
      <h1 class="govuk-heading-l">Components</h1>
      <p class="govuk-body">
        What the pages are built from, each in its states: empty, one, many, wrong, long words. Everything that stands
        in them is made up, and nothing that you press here is kept.
      </p>
      <ul class="govuk-list govuk-list--spaced">
        {galleryPages.map((each) => (
          <li>
            <a class="govuk-link" href={`/gallery/${each.slug}`}>
              {each.title}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** GET /gallery/:page: every example of one page of the gallery. */
export function GalleryExamplesPage(facts: PageFacts, page: GalleryPage): VNode {
  return (
    <Page
      facts={facts}
      title={`Components: ${page.title}`}
      marking="OFFICIAL"
      back={{ href: '/gallery', text: 'Components' }}
    >
      <h1 class="govuk-heading-l">{page.title}</h1>
      <p class="govuk-body">Everything here is made up.</p>
      {page.examples.map((example) => (
        <section>
          <h2 class="govuk-heading-s">{example.title}</h2>
          {example.node}
        </section>
      ))}
    </Page>
  );
}
