import type { VNode } from 'preact';
import {
  Button,
  DataTable,
  ErrorSummary,
  inOrder,
  NotificationBanner,
  Page,
  SummaryList,
  Textarea,
  wrongOf,
} from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { sayInstant } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { NoticeView, ReceiptKind } from '#platform/work/index.ts';
import { AboutWords, capital, DueWords, priorityWords } from './work-words.tsx';

/** A notice, and the form of its receipt. */
export interface NoticeModel {
  readonly notice: NoticeView;
  readonly words: string;
  readonly problems: readonly FieldProblem[];
  readonly done: string | null;
}

function Receipts({ notice }: { readonly notice: NoticeView }): VNode {
  return (
    <section class="tl-section">
      <h2 class="govuk-heading-m">Who has answered</h2>
      <DataTable
        caption="Who has answered"
        captionHidden
        density="relaxed"
        columns={[
          { key: 'name', title: 'Who', rowHeader: true, cell: (each) => each.name },
          { key: 'kind', title: 'What', cell: (each) => capital(each.kind) },
          { key: 'at', title: 'When', cell: (each) => sayInstant(each.at) },
          { key: 'words', title: 'In their words', cell: (each) => (each.words === '' ? 'Nothing added' : each.words) },
        ]}
        rows={notice.receipts}
        rowKey={(each) => `${each.name} ${each.at} ${each.kind}`}
        empty={<p class="govuk-body">Nobody yet.</p>}
      />
    </section>
  );
}

/** What of the two somebody may still say; a notice that asks for an act takes both. */
function stillOpen(facts: PageFacts, notice: NoticeView): readonly ReceiptKind[] {
  const { actor } = facts;
  if (!notice.isForMe || actor === null) return [];
  const name = `${actor.name}, ${actor.organisationName}`;
  const kinds: readonly ReceiptKind[] = notice.asks === 'act' ? ['acted', 'acknowledged'] : ['acknowledged'];
  return kinds.filter((kind) => !notice.receipts.some((each) => each.kind === kind && each.name === name));
}

const buttonWords: Readonly<Record<ReceiptKind, string>> = {
  acted: 'We have acted',
  acknowledged: 'I have read this',
};

function Answer(props: { readonly facts: PageFacts; readonly model: NoticeModel }): VNode | null {
  const { facts, model } = props;
  const kinds = stillOpen(facts, model.notice);
  if (kinds.length === 0) return null;
  return (
    <form method="post" action={`/work/notices/${model.notice.reference}/acknowledge`} novalidate>
      <input type="hidden" name="_csrf" value={facts.csrf} />
      <Textarea
        id="words"
        name="words"
        label={{
          text: kinds.includes('acted') ? 'What was done' : 'Anything to add',
          classes: 'govuk-label--s',
        }}
        hint={{ text: 'Whoever told you reads it, and so do those who were told.' }}
        rows={3}
        value={model.words}
        {...wrongOf(model.problems)('words')}
      />
      <div class="govuk-button-group">
        {kinds.map((kind, index) => (
          <Button
            text={buttonWords[kind]}
            name="kind"
            value={kind}
            preventDoubleClick
            {...(index > 0 ? { classes: 'govuk-button--secondary' } : {})}
          />
        ))}
      </div>
    </form>
  );
}

/** GET /work/notices/:reference: what somebody was told, and who has answered. */
export function NoticePage(facts: PageFacts, model: NoticeModel): VNode {
  const { notice, problems, done } = model;
  return (
    <Page
      facts={facts}
      title={notice.words}
      marking={markingOf(notice.about?.marking ?? 0)}
      error={problems.length > 0}
      back={{ href: '/work', text: 'What needs me' }}
      width="reading"
    >
      {problems.length > 0 && <ErrorSummary titleText="There is a problem" errorList={inOrder(problems, ['words'])} />}
      {done !== null && <NotificationBanner type="success" text={done} />}
      <h1 class="govuk-heading-l">{notice.words}</h1>
      <SummaryList
        rows={[
          { key: { text: 'About' }, value: { html: <AboutWords about={notice.about} actor={facts.actor} /> } },
          notice.due !== null &&
            notice.settledAt === null && {
              key: { text: 'By when' },
              value: { html: <DueWords due={notice.due} priority={notice.priority} now={facts.now} /> },
            },
          notice.priority !== 'ordinary' && {
            key: { text: 'How urgent' },
            value: { text: priorityWords[notice.priority] },
          },
          { key: { text: 'Told by' }, value: { text: `${notice.by}, ${sayInstant(notice.toldAt)}` } },
          {
            key: { text: 'Asks you' },
            value: { text: notice.asks === 'act' ? 'To act, and to say so' : 'To read it, and to say so' },
          },
        ]}
      />
      <Answer facts={facts} model={model} />
      <Receipts notice={notice} />
    </Page>
  );
}
