import type { VNode } from 'preact';
import { DataTable, InsetText, Page } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { sources } from '../rules/sources.ts';

function Sources(): VNode {
  return (
    <DataTable
      caption="Sources"
      columns={[
        {
          key: 'name',
          title: 'Source',
          rowHeader: true,
          cell: (source) => (
            <a class="govuk-link" href={source.href} rel="noreferrer">
              {source.name}
            </a>
          ),
        },
        { key: 'use', title: 'What it is used for', cell: (source) => source.use },
        { key: 'licence', title: 'Licence', cell: (source) => source.licence },
      ]}
      rows={sources}
      rowKey={(source) => source.name}
      density="relaxed"
    />
  );
}

/** GET /about: what this is, who made it of what, and under which licence. */
export function AboutPage(facts: PageFacts, model: { readonly version: string }): VNode {
  return (
    <Page facts={facts} title="About Throughline" marking="OFFICIAL" width="reading">
      <h1 class="govuk-heading-l">About Throughline</h1>
      <p class="govuk-body">
        County lines are drug-dealing businesses that are run over a telephone number from one place into another, and
        that put children and vulnerable adults to work in between. No police force sees the whole of one. Throughline
        keeps one record of each line for everybody who may see it, so that forces, the national centre and their
        partners work from the same picture.
      </p>
      {facts.demonstration && (
        <InsetText>
          This is a demonstration. Every person, line, telephone number and event in it is invented. The forces and
          places exist; they have nothing to do with it.
        </InsetText>
      )}
      <p class="govuk-body">
        It is not a GOV.UK service, and it is not a product of any force, council or department named in it. None of
        them has assessed it.
      </p>
      <h2 class="govuk-heading-m">Version and licence</h2>
      <p class="govuk-body">
        This is version {model.version}. The software is free to use, change and pass on under the MIT licence.
      </p>
      <h2 class="govuk-heading-m">What it is made with</h2>
      <p class="govuk-body">
        Contains public sector information licensed under the{' '}
        <a
          class="govuk-link"
          href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
          rel="noreferrer"
        >
          Open Government Licence v3.0
        </a>
        , where open crime data have been imported. Names, codes and regions of forces and councils are facts, written
        by hand and checked against public lists.
      </p>
      <Sources />
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href="/sources">
            Sources and licences in full, and the boundaries in use
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/about/data">
            How we use data
          </a>
        </li>
        {facts.demonstration && (
          <li>
            <a class="govuk-link" href="/gallery">
              The components that pages are built from
            </a>
          </li>
        )}
      </ul>
    </Page>
  );
}
