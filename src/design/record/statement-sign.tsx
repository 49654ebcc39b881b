import type { VNode } from 'preact';
import type { Statement } from '#kernel/marking.ts';

const words: Readonly<Record<Statement, string>> = { fact: 'Fact', opinion: 'Opinion', assessment: 'Assessment' };

export interface StatementSignProps {
  readonly statement: Statement;
}

/** Whether something is a fact, an opinion or an assessment (DPA 2018 s.38): solid, hollow or half, and always in words. */
export function StatementSign({ statement }: StatementSignProps): VNode {
  return (
    <span class={`tl-statement tl-statement--${statement}`}>
      <svg class="tl-statement__sign" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <circle class="tl-statement__ring" cx="6" cy="6" r="5" />
        {statement === 'fact' && <circle class="tl-statement__fill" cx="6" cy="6" r="5" />}
        {statement === 'assessment' && <path class="tl-statement__fill" d="M6 1a5 5 0 0 1 0 10z" />}
      </svg>
      {words[statement]}
    </span>
  );
}
