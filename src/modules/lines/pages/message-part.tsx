import { InsetText, type RecordPart, SummaryList } from '#design/index.ts';
import { sayNumber } from '#engines/phones/index.ts';
import type { SightingMessage } from '../queries/sighting-message.ts';

/** The message as it came: evidence, which nobody changes. No part where there is none. */
export function messagePart({ message, numbers }: SightingMessage): readonly RecordPart[] {
  if (message === '') return [];
  const said = numbers.length === 0 ? 'None' : numbers.map(sayNumber).join(', ');
  const lines = message.split(/\r?\n/);
  const content = (
    <>
      <InsetText>
        {lines.map((line, index) => (
          <>
            {index > 0 && <br />}
            {line}
          </>
        ))}
      </InsetText>
      <SummaryList rows={[{ key: { text: 'Numbers in it' }, value: { text: said } }]} />
    </>
  );
  return [{ id: 'message', title: 'The message as it came', content }];
}
