import type { VNode } from 'preact';
import { Button, Textarea, wrongOf } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { EntryModel } from './entry-model.ts';

interface FormProps {
  readonly facts: PageFacts;
  readonly model: Pick<EntryModel, 'entry' | 'form' | 'problems'>;
}

function Hidden({ facts, model }: FormProps): VNode {
  return (
    <>
      <input type="hidden" name="_csrf" value={facts.csrf} />
      <input type="hidden" name="version" value={model.entry.rowVersion ?? 0} />
    </>
  );
}

/** Sends the same facts as they are held now. */
export function CorrectForm(props: FormProps): VNode {
  const { entry, form, problems } = props.model;
  const isLast = entry.differences?.filter(({ now }) => now === null).length === entry.versions[0]?.pack.length;
  if (isLast) return <p class="govuk-body">None of these facts is held any more. Recall it.</p>;
  return (
    <form method="post" action={`/sharing/${entry.reference}/correct`} novalidate>
      <Hidden {...props} />
      <Textarea
        id="why"
        name="why"
        rows={2}
        label={{ text: 'Why is it corrected?', classes: 'govuk-label--s' }}
        hint={{ text: 'The recipient reads this, and the same facts as they are held now. Nothing else is added.' }}
        value={form.why}
        {...wrongOf(problems)('why')}
      />
      <Button text="Send the correction" preventDoubleClick />
    </form>
  );
}

/** Takes it back, as far as it can be taken back. */
export function RecallForm(props: FormProps): VNode {
  const { entry, form, problems } = props.model;
  return (
    <form method="post" action={`/sharing/${entry.reference}/recall`} novalidate>
      <Hidden {...props} />
      <Textarea
        id="reason"
        name="reason"
        rows={2}
        label={{ text: 'Why is it recalled?', classes: 'govuk-label--s' }}
        hint={{
          text: 'The recipient cannot read it any more, reads this reason, and is asked to delete every copy and to confirm it. A recall is for good.',
        }}
        value={form.reason}
        {...wrongOf(problems)('reason')}
      />
      <Button text="Recall it" classes="govuk-button--warning" preventDoubleClick />
    </form>
  );
}
