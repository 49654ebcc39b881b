import { describe, expect, it } from 'vitest';
import { fixturesOf } from './fixtures.ts';
import { normalise } from './normalise.ts';
import { officialComponents, officialFixturesOf, officialVersion } from './official-package.ts';
import { leftOut, ported, rendered } from './ported.ts';

const count = (components: readonly string[]): number =>
  components.reduce((sum, component) => sum + officialFixturesOf(component).length, 0);

const names = Object.keys(ported);
const proved = `${count(names)} of ${count(officialComponents())} official fixtures`;

describe.each(names)('%s is the official component', (component) => {
  it.each(fixturesOf(component).map((fixture) => [fixture.name, fixture] as const))('%s', (_, { options, html }) => {
    expect(normalise(rendered(component, options))).toEqual(normalise(html));
  });
});

describe(`the comparison: ${proved} of govuk-frontend ${officialVersion()}`, () => {
  it('leaves no component out without a reason', () => {
    expect([...names, ...Object.keys(leftOut)].toSorted()).toEqual(officialComponents());
  });

  it('finds fixtures for every component', () => {
    expect(officialComponents().filter((component) => count([component]) === 0)).toEqual([]);
  });

  it.each([
    ['another tag', '<p>a</p>', '<div>a</div>'],
    ['another attribute', '<p id="a">a</p>', '<p id="b">a</p>'],
    ['an attribute more', '<p>a</p>', '<p hidden>a</p>'],
    ['another word', '<p>a b</p>', '<p>a c</p>'],
    ['a lost space between words', '<p><span>a</span> b</p>', '<p><span>a</span>b</p>'],
    ['another order', '<p>a<b>c</b></p>', '<p><b>c</b>a</p>'],
    ['lines of a text area', '<textarea>a\nb</textarea>', '<textarea>a b</textarea>'],
  ])('sees %s', (_, one, other) => {
    expect(normalise(one)).not.toEqual(normalise(other));
  });

  it('does not see indentation or the order of attributes', () => {
    expect(normalise('<p id="a" class="b  c">\n  word <b> bold </b>\n</p>')).toEqual(
      normalise('<p class="b c" id="a">word<b> bold</b></p>'),
    );
  });
});
