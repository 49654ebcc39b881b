import type { ComponentChildren } from 'preact';
import type { Absent, Attributes, Content } from './options.ts';

/** Class names in order, leaving out those that are absent. */
export function classNames(...names: readonly (string | Absent)[]): string {
  return names.filter(Boolean).join(' ');
}

/** `html` where there is any, `text` otherwise: the rule of every macro. */
export function contentOf(content: Content | undefined): ComponentChildren {
  return content?.html ? content.html : content?.text;
}

/** Whether there is anything to show. */
export function hasContent(content: Content | undefined): content is Content {
  return Boolean(content?.html) || Boolean(content?.text);
}

/**
 * Attributes as text, as the macro `govukAttributes` prints them: `true` becomes "true", not a bare name. Preact alone
 * would leave out `false` and print a bare name for `true`.
 */
export function attributesOf(attributes: Attributes | undefined): Readonly<Record<string, string>> {
  const printed: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined) printed[name] = String(value);
  }
  return printed;
}

/** Ids joined for `aria-describedby`; undefined when there are none, so that the attribute stays away. */
export function describedBy(...ids: readonly (string | Absent)[]): string | undefined {
  return classNames(...ids) || undefined;
}

/** The items that are there. */
export function present<Item>(items: readonly (Item | Absent)[] | undefined): readonly Item[] {
  return (items ?? []).filter((item): item is Item => Boolean(item));
}

/** One message for each plural rule of the language: `one`, `other`. */
export type Plurals = Readonly<Record<string, string>>;

/** Words that the official script of a component speaks, as it reads them: `data-i18n.<key>`, or one for each plural. */
export function translations(key: string, words: string | Plurals | undefined): Readonly<Record<string, string>> {
  if (!words) return {};
  if (typeof words === 'string') return { [`data-i18n.${key}`]: words };
  return Object.fromEntries(Object.entries(words).map(([rule, said]) => [`data-i18n.${key}.${rule}`, said]));
}
