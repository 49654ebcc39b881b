import type { VNode } from 'preact';
import { DataTable, InsetText, Page } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { type Source, sourceGroups, sources } from '../rules/sources.ts';

/** What the page is told of the boundaries in use, by whoever chose them. */
export interface BoundariesSaid {
  readonly inUse: string;
  readonly why: string;
  readonly isLoaded: boolean;
  readonly checks: readonly { readonly name: string; readonly found: string }[];
}

function Boundaries({ said }: { readonly said: BoundariesSaid }): VNode {
  return (
    <>
      <h2 class="govuk-heading-m" id="boundaries">
        Boundaries in use
      </h2>
      <p class="govuk-body">{said.inUse}</p>
      <p class="govuk-body">{said.why}</p>
      {said.isLoaded ? (
        <DataTable
          caption="What was checked"
          columns={[
            { key: 'name', title: 'Check', rowHeader: true, cell: (check) => check.name },
            { key: 'found', title: 'Result', cell: (check) => check.found },
          ]}
          rows={said.checks}
          rowKey={(check) => check.name}
          density="relaxed"
        />
      ) : (
        <InsetText>
          Built-in outlines are up to 2 km off at coasts and borders. Near a border Throughline says how sure it is, and
          a district that a record names always comes first. They are not for legal boundaries.
        </InsetText>
      )}
    </>
  );
}

function External(props: { readonly href: string; readonly text: string }): VNode {
  return (
    <a class="govuk-link" href={props.href} rel="noreferrer">
      {props.text}
    </a>
  );
}

function SourceEntry({ source }: { readonly source: Source }): VNode {
  const { name, href, use, edition, licence, licenceHref, notice, comes } = source;
  return (
    <>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
        <External href={href} text={name} />
      </h3>
      <p class="govuk-body govuk-!-margin-bottom-2">{use}.</p>
      <p class="govuk-body-s govuk-!-margin-bottom-6">
        Licence: {licenceHref === null ? licence : <External href={licenceHref} text={licence} />}. {edition}.{' '}
        {comes === 'when loaded' && 'Not part of Throughline: it comes in when somebody loads it. '}
        {notice}
      </p>
    </>
  );
}

/** GET /sources: everything from outside, what it is used for, its licence and notice, and the boundaries in use. */
export function SourcesPage(facts: PageFacts, model: { readonly boundaries: BoundariesSaid }): VNode {
  return (
    <Page
      facts={facts}
      title="Sources and licences"
      marking="OFFICIAL"
      width="reading"
      back={{ href: '/about', text: 'About Throughline' }}
    >
      <h1 class="govuk-heading-l">Sources and licences</h1>
      <p class="govuk-body">
        What Throughline uses of others, what for, and what their licences ask to be said. What comes from outside keeps
        its own licence; the software is under the MIT licence.
      </p>
      <Boundaries said={model.boundaries} />
      {sourceGroups.map((group) => (
        <section>
          <h2 class="govuk-heading-m">{group}</h2>
          {sources
            .filter((source) => source.group === group)
            .map((source) => (
              <SourceEntry source={source} />
            ))}
        </section>
      ))}
    </Page>
  );
}
