import type { VNode } from 'preact';
import { InsetText, Page } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';

function WhoSees(): VNode {
  return (
    <>
      <h2 class="govuk-heading-m">Who sees what</h2>
      <p class="govuk-body">
        Every record belongs to one organisation, which answers for it. Beside that organisation:
      </p>
      <ul class="govuk-list govuk-list--bullet">
        <li>police officers and staff with access to lines see it, if it may lawfully be shared (handling P)</li>
        <li>only police who are named see it, if sharing has conditions (handling C)</li>
        <li>nobody sees it who is not cleared for its marking</li>
        <li>only those who work on an operation see what is restricted to that operation</li>
        <li>
          a partner, such as a council, a school or a charity, sees a record only if it was released to that partner
        </li>
      </ul>
      <p class="govuk-body">
        To everybody else a record looks as if it did not exist: in lists, in search, in counts and by its address. The
        database decides this for every question that is asked of it, not the page.
      </p>
    </>
  );
}

function Recorded(): VNode {
  return (
    <>
      <h2 class="govuk-heading-m">Every look is recorded</h2>
      <p class="govuk-body">
        Whenever somebody opens, searches, changes or downloads records, that is entered in a ledger with their name,
        their organisation, the time, the records and the purpose (Data Protection Act 2018, section 62). If it cannot
        be entered, the page is not shown.
      </p>
      <p class="govuk-body">
        The ledger cannot be changed by those whose acts are in it. Its entries are sealed in batches, so that an entry
        which was changed, removed or put in afterwards is found. Auditors search it; what they look at is entered too.
      </p>
    </>
  );
}

function Kept(): VNode {
  return (
    <>
      <h2 class="govuk-heading-m">What is kept, and for how long</h2>
      <p class="govuk-body">
        Each record says why it may be held, who recorded it and when, and whether it is a fact, an opinion or an
        assessment (sections 38 and 39). No one is entered for knowing somebody. Each record bears the day on which it
        must be looked at again, at most 12 months after it was made, and the organisation that answers for it decides
        then whether it may be kept.
      </p>
      <p class="govuk-body">
        This version holds lines, their telephone numbers, brands and areas, the files that were imported, and open
        crime data. It holds no records of children, victims or suspects. Open crime data name nobody.
      </p>
    </>
  );
}

function Rights(): VNode {
  return (
    <>
      <h2 class="govuk-heading-m">Your rights</h2>
      <p class="govuk-body">
        You can ask an organisation whether it holds data about you and for a copy of them (section 45), for mistakes to
        be put right (section 46), and for data to be erased or no longer used (section 47). Write to the data
        protection officer of the police force or other body concerned. They may have to say no where an answer would
        harm an investigation or put somebody at risk, and will tell you how to complain.
      </p>
      <p class="govuk-body">
        You can complain to the{' '}
        <a class="govuk-link" href="https://ico.org.uk/make-a-complaint/" rel="noreferrer">
          Information Commissioner’s Office
        </a>
        .
      </p>
    </>
  );
}

/** GET /about/data: how data are used, for whoever they may be about. */
export function DataPage(facts: PageFacts): VNode {
  return (
    <Page
      facts={facts}
      title="How we use data"
      marking="OFFICIAL"
      width="reading"
      back={{ href: '/about', text: 'About Throughline' }}
    >
      <h1 class="govuk-heading-l">How we use data</h1>
      <p class="govuk-body">
        Throughline helps the police and their partners to find the lines that exploit children and vulnerable adults,
        to close them, and to see that everybody who is exploited gets help.
      </p>
      {facts.demonstration && (
        <InsetText>This is a demonstration: all that it holds about people and lines is invented.</InsetText>
      )}
      <h2 class="govuk-heading-m">A child is a child first</h2>
      <p class="govuk-body">
        Anybody under 18 who is found working for a line is treated as a child who may have been exploited, even if it
        looks as if they agreed to it. What keeps a child safe comes before what solves a case.
      </p>
      <h2 class="govuk-heading-m">No scores of people</h2>
      <p class="govuk-body">
        Nobody is scored, ranked or predicted by the software. There is no list of who is dangerous and no machine
        learning about people. What people decide, they decide themselves, with a reason in words and their name under
        it.
      </p>
      <WhoSees />
      <Recorded />
      <Kept />
      <Rights />
    </Page>
  );
}
