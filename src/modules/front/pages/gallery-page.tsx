import type { VNode } from 'preact';
import { type GalleryPage, galleryGroups, Page, pagePatterns } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';

function Links(props: {
  readonly title: string;
  readonly pages: readonly { readonly slug: string; readonly title: string }[];
}): VNode {
  return (
    <section class="tl-gallery__group">
      <h2 class="govuk-heading-m">{props.title}</h2>
      <ul class="govuk-list">
        {props.pages.map((each) => (
          <li>
            <a class="govuk-link" href={`/gallery/${each.slug}`}>
              {each.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** GET /gallery: the pages of components, and whole pages. */
export function GalleryIndexPage(facts: PageFacts): VNode {
  return (
    <Page facts={facts} title="Components" marking="OFFICIAL" back={{ href: '/about', text: 'About Throughline' }}>
      <div class="tl-reading">
        <h1 class="govuk-heading-l">Components</h1>
        <p class="govuk-body">
          What the pages are built from, each in its states: empty, one, many, wrong, long words. Everything that stands
          in them is made up, and nothing that you press here is kept.
        </p>
      </div>
      <div class="tl-gallery">
        <Links title="Whole pages" pages={pagePatterns} />
        {galleryGroups.map((group) => (
          <Links title={group.title} pages={group.pages} />
        ))}
      </div>
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
      {page.examples.map((example, index) => (
        <section class="tl-example" id={`example-${index + 1}`}>
          <h2 class="tl-example__title">{example.title}</h2>
          <div class="tl-example__sheet">{example.node}</div>
        </section>
      ))}
    </Page>
  );
}
