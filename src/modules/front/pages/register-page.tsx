import type { VNode } from 'preact';
import { Page } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { Door } from '../rules/front-door.ts';
import { Doors } from './front-page.tsx';

/** Every kind of record that the register holds and somebody may see. */
export function RegisterPage(props: { readonly facts: PageFacts; readonly doors: readonly Door[] }): VNode {
  return (
    <Page facts={props.facts} title="The register" marking="OFFICIAL" width="reading">
      <h1 class="govuk-heading-l">The register</h1>
      <p class="govuk-body">Each kind of record has its list. The search above goes through all of them at once.</p>
      <Doors doors={props.doors} />
    </Page>
  );
}
