import type { GalleryPage } from '#design/index.ts';

/** Plain things to spoil, so that the checks of the gallery can be seen to find what they are for. */
export const samplePage: GalleryPage = {
  slug: 'sample',
  title: 'Sample',
  examples: [
    {
      title: 'Words',
      node: (
        <p class="govuk-body" id="words">
          The line was <span id="word">seen</span> near the <a href="/lines">station</a> on <b id="fact">Friday</b>.
        </p>
      ),
    },
    {
      title: 'A box',
      node: (
        <div id="box" class="tl-panel">
          <p class="govuk-body">Within a box</p>
        </div>
      ),
    },
    {
      title: 'A button',
      node: (
        <button type="button" id="button" class="govuk-button">
          Save
        </button>
      ),
    },
  ],
};
