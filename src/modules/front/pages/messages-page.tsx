import type { VNode } from 'preact';
import { DataTable, EmptyState, Page, PageHead } from '#design/index.ts';
import { sayInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { MessageState, MessageView } from '#platform/notify/index.ts';

/** The e-mails of an organisation. */
export interface MessagesModel {
  readonly messages: readonly MessageView[];
  /** The most that are listed. */
  readonly most: number;
}

const stateWords: Readonly<Record<MessageState, string>> = {
  waiting: 'Waiting to be sent',
  sent: 'Sent',
  kept: 'Kept: no service for e-mail is set up',
  failed: 'Not sent',
};

/** GET /work/messages: to whom of the organisation e-mails were sent, and what became of them. */
export function MessagesPage(facts: PageFacts, { messages, most }: MessagesModel): VNode {
  return (
    <Page facts={facts} title="E-mails sent" marking="OFFICIAL" back={{ href: '/work', text: 'What needs me' }}>
      <PageHead
        title="E-mails sent"
        says={`To people of your organisation, the latest ${most} at most. Each says no more than that something needs them.`}
      />
      <DataTable
        caption="E-mails sent"
        captionHidden
        density="relaxed"
        columns={[
          { key: 'at', title: 'Written', rowHeader: true, cell: (each) => sayInstant(each.writtenAt) },
          { key: 'to', title: 'To', cell: (each) => each.to },
          {
            key: 'state',
            title: 'What became of it',
            cell: (each) =>
              each.trouble === null ? stateWords[each.state] : `${stateWords[each.state]}: ${each.trouble}`,
          },
        ]}
        rows={messages}
        rowKey={(each) => `${each.writtenAt} ${each.to}`}
        empty={
          <EmptyState title="No e-mail yet">
            <p class="govuk-body">
              When something needs somebody of your organisation who asked to be written to, a line will stand here: to
              whom, when, and whether it could be sent.
            </p>
          </EmptyState>
        }
      />
    </Page>
  );
}
