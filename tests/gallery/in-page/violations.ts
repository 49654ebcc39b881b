import type { RuleScope } from '../contract.ts';

/** AAA is not our aim, and rules that are going to be dropped say what others say better. */
const otherAims = ['wcag2aaa', 'wcag21aaa', 'wcag22aaa', 'deprecated'];

/** Rules that are not asked, each with its reason. */
const notAsked: Readonly<Record<string, string>> = {
  'css-orientation-lock': 'reads the style sheet anew on each page; ours knows no orientation, see checks.spec.ts',
  'p-as-heading': 'on trial; takes every bold line for a heading, and our tags are bold',
  'focus-order-semantics': 'on trial; knows no role for a drawing that arrow keys go through',
};

/** What depends on colours alone, and what on places alone: all that is asked again when nothing else has changed. */
const narrow: Readonly<Record<Exclude<RuleScope, 'all'>, readonly string[]>> = {
  colours: ['color-contrast', 'link-in-text-block'],
  places: ['target-size', 'scrollable-region-focusable'],
};

/** Rows of one table are alike: the first dozen stand for those that follow. */
const alike = 'tbody tr:nth-child(n + 13)';

interface Exception {
  readonly rule: string;
  readonly selector: string;
}

/** What axe takes for a breach and is none. */
const exceptions: readonly Exception[] = [
  // WCAG 1.4.3 leaves out what belongs to a control that is switched off. Of labels axe knows that, of hints it does not.
  { rule: 'color-contrast', selector: ':disabled ~ .govuk-hint' },
];

const isExcepted = (rule: string, target: unknown): boolean =>
  typeof target === 'string' &&
  exceptions.some((each) => each.rule === rule && document.querySelector(target)?.matches(each.selector));

export async function violations(scope: RuleScope = 'all'): Promise<readonly string[]> {
  // Here and not above: half of the pages are not held to axe, and it takes a while to load.
  const { default: axe } = await import('axe-core');
  // Also those that axe leaves out unless asked: the size of targets, and most of those on trial.
  const every = axe.getRules().filter(({ tags }) => !tags.some((tag) => otherAims.includes(tag)));
  const asked = every.map(({ ruleId }) => ruleId).filter((id) => notAsked[id] === undefined);
  const found = await axe.run(
    { exclude: [alike] },
    {
      resultTypes: ['violations'],
      preload: false,
      runOnly: { type: 'rule', values: scope === 'all' ? asked : [...narrow[scope]] },
    },
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => !isExcepted(id, target[0]))
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.replaceAll('\n', ' ')}`),
  );
}
