import type { ComponentChildren, VNode } from 'preact';
import { DataTable, InsetText, Page, RecordLayout, type RecordPart, Standing, SummaryList } from '#design/index.ts';
import { sayDay } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { ContactView, DutyView, InstitutionView, OrganisationView } from '../queries/show-organisation.ts';
import type { Organisation } from '../reference/all-organisations.ts';
import type { Council } from '../reference/councils.ts';
import { prisonNote } from '../reference/prisons.ts';
import { sayHours } from '../rules/contact-hours.ts';
import { demonstrationNumbers, sortWords } from './organisation-words.ts';

const nothing = (text: string): VNode => <p class="govuk-body">{text}</p>;

function Links({ of }: { readonly of: readonly Organisation[] }): VNode {
  return (
    <ul class="govuk-list tl-columns">
      {of.map((each) => (
        <li>
          <a class="govuk-link" href={`/organisations/${each.code}`}>
            {each.name}
          </a>
        </li>
      ))}
    </ul>
  );
}

const tierWords: Readonly<Record<Council['tier'], string>> = {
  unitary: 'The only council of its area: it has every duty of a council there',
  district: 'The lower of two councils: housing, antisocial behaviour, closure of premises, community safety',
  county: 'The upper of two councils: social care, youth justice, public health, education',
};

function sayTier(council: Council): string {
  return council.nation === 'Northern Ireland'
    ? 'A council without duties of care: health and social care trusts have them'
    : tierWords[council.tier];
}

function Facts({ view }: { readonly view: OrganisationView }): VNode {
  const { organisation, council, forces, regionalUnit } = view;
  const row = (key: string, value: ComponentChildren) => ({ key: { text: key }, value: { html: value } });
  return (
    <SummaryList
      rows={[
        row('What it is', sortWords[organisation.sort]),
        council !== null && row('Tier', sayTier(council)),
        council !== null && row('Code', <span class="tl-code">{council.code}</span>),
        organisation.region !== null && row('Region', organisation.region),
        council !== null && row('Police', <Links of={forces} />),
        regionalUnit !== null && row('Regional unit', <Links of={[regionalUnit]} />),
        organisation.demonstration && row('Demonstration', 'This organisation exists only in the demonstration'),
      ]}
    />
  );
}

function Telephone({ contact }: { readonly contact: ContactView }): VNode {
  const { telephone, demonstration, fallback, standing, checkedOn, source } = contact;
  return (
    <li class="tl-ring__call">
      <a class="tl-ring__number" href={`tel:${telephone.replaceAll(' ', '')}`}>
        <span class="govuk-visually-hidden">Ring </span>
        {telephone}
      </a>
      <span class="tl-ring__hours">
        {demonstration && '(demonstration) '}
        {sayHours(contact)}
      </span>
      <span class="tl-ring__fallback">If nobody answers: {fallback || 'not known'}</span>
      <span class="tl-ring__fallback">
        <Standing standing={standing} />: {source}.{' '}
        {checkedOn === null ? 'Nobody has recorded ringing it.' : `Checked on ${sayDay(checkedOn)}.`}
      </span>
    </li>
  );
}

function Contacts({ contacts }: { readonly contacts: readonly ContactView[] }): VNode {
  if (contacts.length === 0) {
    return nothing('No number is held. Somebody who may import files can load the numbers of this organisation.');
  }
  return (
    <>
      {contacts.some((each) => each.demonstration) && <InsetText>{demonstrationNumbers}</InsetText>}
      <ul class="tl-ring">
        {[...Map.groupBy(contacts, (each) => each.dutyName)].map(([duty, numbers]) => (
          <li class="tl-ring__step">
            <h3 class="tl-ring__title">{duty}</h3>
            <ul class="tl-ring__calls">
              {numbers.map((contact) => (
                <Telephone contact={contact} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function sayDates(duty: DutyView): string {
  const { from, to } = duty;
  if (from === null && to === null) return '';
  return [from === null ? '' : `from ${sayDay(from)}`, to === null ? '' : `until ${sayDay(to)}`].join(' ').trim();
}

function sayAreas(areas: readonly string[]): string {
  return areas.length > 6 ? `${areas.slice(0, 6).join('; ')} and ${areas.length - 6} more` : areas.join('; ');
}

function Duties({ duties }: { readonly duties: readonly DutyView[] }): VNode {
  if (duties.length === 0) return nothing('No duty of it is known here.');
  return (
    <SummaryList
      rows={duties.map((duty) => ({
        key: { text: [duty.name, sayDates(duty)].filter((each) => each !== '').join(' ') },
        value: {
          html: (
            <>
              <p class="govuk-body">{[duty.what, ...duty.notes].join(' ')}</p>
              <p class="govuk-body-s">Where: {sayAreas(duty.areas)}</p>
              <p class="govuk-body-s">
                <Standing standing={duty.standing} />: {duty.source}
              </p>
            </>
          ),
        },
      }))}
    />
  );
}

function Institutions({ all }: { readonly all: readonly InstitutionView[] }): VNode {
  return (
    <DataTable
      caption="Hospitals and schools of the area"
      captionHidden
      rows={all}
      rowKey={(row) => `${row.kind} ${row.code}`}
      columns={[
        { key: 'name', title: 'Name', rowHeader: true, cell: (row) => row.name },
        { key: 'kind', title: 'Kind', cell: (row) => (row.kind === 'hospital' ? 'Hospital' : 'School') },
        { key: 'code', title: 'Code', noWrap: true, cell: (row) => row.code },
        { key: 'postcode', title: 'Postcode', noWrap: true, cell: (row) => row.postcode ?? 'Not known' },
      ]}
      empty={nothing(
        'None is held. They come from the lists of the NHS and of the Department for Education, once imported.',
      )}
    />
  );
}

function partsOf(view: OrganisationView): readonly RecordPart[] {
  const { organisation, council, councils, forces } = view;
  const parts: (RecordPart | false)[] = [
    {
      id: 'contacts',
      title: 'Numbers to ring',
      count: view.contacts.length,
      content: <Contacts contacts={view.contacts} />,
    },
    { id: 'duties', title: 'Duties and services', count: view.duties.length, content: <Duties duties={view.duties} /> },
    organisation.sort === 'regional unit' && {
      id: 'forces',
      title: 'Forces of the region',
      count: forces.length,
      content: <Links of={forces} />,
    },
    councils.length > 0 && {
      id: 'councils',
      title: council === null ? 'Councils in its area' : 'The other councils here',
      count: councils.length,
      content: <Links of={councils} />,
    },
    council !== null && {
      id: 'institutions',
      title: 'Hospitals and schools',
      content: <Institutions all={view.institutions} />,
    },
  ];
  return parts.filter((part) => part !== false);
}

/** An organisation: what it is, whom to ring there and when, its duties and areas, and who shares its ground. */
export function OrganisationFactsPage(facts: PageFacts, view: OrganisationView): VNode {
  const { organisation } = view;
  return (
    <Page
      facts={facts}
      title={organisation.name}
      marking="OFFICIAL"
      back={{ href: '/organisations', text: 'Organisations' }}
    >
      <RecordLayout
        header={
          <>
            <h1 class="govuk-heading-l">{organisation.name}</h1>
            <Facts view={view} />
            {organisation.sort === 'prison' && <InsetText>{prisonNote}</InsetText>}
          </>
        }
        parts={partsOf(view)}
      />
    </Page>
  );
}
