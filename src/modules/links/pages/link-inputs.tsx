import type { VNode } from 'preact';
import { Radios, Select, StatedInputs, Textarea, type Wrong } from '#design/index.ts';
import type { OfferedRole } from '../rules/check-link.ts';
import type { LinkForm } from '../rules/link-form.ts';
import type { LinkKind } from '../rules/link-kinds.ts';

export interface LinkInputsProps {
  readonly kind: LinkKind;
  readonly roles: readonly OfferedRole[];
  readonly form: LinkForm;
  readonly wrong: Wrong;
}

/** Up to so many roles stand open, each with what it means; more unfold from a list. */
const mostOpen = 8;

const bold = 'govuk-label--s';

function Role(props: LinkInputsProps): VNode | null {
  const { kind, roles, form, wrong } = props;
  if (kind.roles === null) return null;
  const label = kind.isRoleDirected ? 'How the first stands to the second' : 'As what?';
  if (roles.length > mostOpen) {
    return (
      <Select
        id="role"
        name="role"
        label={{ text: label, classes: bold }}
        value={form.role}
        items={[{ value: '', text: 'Choose' }, ...roles.map(({ code, words }) => ({ value: code, text: words }))]}
        {...wrong('role')}
      />
    );
  }
  return (
    <Radios
      name="role"
      idPrefix="role"
      classes="govuk-radios--small"
      fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
      value={form.role}
      items={roles.map(({ code, words, meaning }) => ({
        value: code,
        text: words,
        ...(meaning === '' ? {} : { hint: { text: meaning } }),
      }))}
      {...wrong('role')}
    />
  );
}

/** What a link says: as what, since when, a note, and who says so. */
export function LinkInputs(props: LinkInputsProps): VNode {
  const { kind, form, wrong } = props;
  return (
    <>
      <Role {...props} />
      <Textarea
        id="note"
        name="note"
        label={{ text: kind.isNoteRequired ? 'How they are related' : 'Note', classes: bold }}
        hint={{
          text: kind.isNoteRequired ? 'In a sentence.' : 'What else should be known of it. You can leave it empty.',
        }}
        rows={3}
        value={form.note}
        {...wrong('note')}
      />
      <StatedInputs form={form} wrong={wrong} span={{ since: 'Since', until: 'Until' }} />
    </>
  );
}
