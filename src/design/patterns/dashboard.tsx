import type { ComponentChildren, VNode } from 'preact';
import { type BigNumberProps, BigNumbers } from '../lists/figure.tsx';

/** One panel: a chart, a table, a list of what changed. */
export interface DashboardPanel {
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
  /** Takes the whole width. */
  readonly wide?: boolean | undefined;
}

export interface DashboardProps {
  /** A `PageHead`: the title, when it is counted for, downloads. */
  readonly head: ComponentChildren;
  /** A `Headline`: the state of things in one paragraph, each number opening its list. */
  readonly headline: ComponentChildren;
  /** What needs the reader now, and of whom: "Needs the centre now". */
  readonly needs?: { readonly title: string; readonly items: readonly BigNumberProps[] } | undefined;
  /** The main table, beside what needs doing. */
  readonly main?: ComponentChildren;
  readonly panels: readonly DashboardPanel[];
  /** How these are counted: definitions, as-at time, what is known to be missing. */
  readonly counting: ComponentChildren;
}

function Panel(props: { readonly panel: DashboardPanel }): VNode {
  const { panel } = props;
  return (
    <section
      class={panel.wide ? 'tl-dashboard__panel tl-dashboard__panel--wide' : 'tl-dashboard__panel'}
      aria-labelledby={panel.id}
    >
      <h2 class="govuk-heading-m" id={panel.id}>
        {panel.title}
      </h2>
      {panel.content}
    </section>
  );
}

/** The one shape of every page of figures: in words, what needs doing, the table, the charts, how it was counted. */
export function Dashboard(props: DashboardProps): VNode {
  const { needs } = props;
  return (
    <>
      {props.head}
      {props.headline}
      <div class={needs && props.main ? 'tl-dashboard__top' : undefined}>
        {needs && (
          <section aria-labelledby="needs-now">
            <h2 class="govuk-heading-m" id="needs-now">
              {needs.title}
            </h2>
            <BigNumbers items={needs.items} />
          </section>
        )}
        {props.main && <div>{props.main}</div>}
      </div>
      <div class="tl-dashboard">
        {props.panels.map((panel) => (
          <Panel key={panel.id} panel={panel} />
        ))}
      </div>
      {props.counting}
    </>
  );
}
