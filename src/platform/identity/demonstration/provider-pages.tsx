import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { PersonaChoice } from '../identity-provider.ts';

function Document(props: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{props.title}</title>
      </head>
      <body>
        <main>
          <h1>{props.title}</h1>
          {props.children}
        </main>
      </body>
    </html>
  );
}

/** The people whom one may be. Links and not forms: `form-action 'self'` would stop a form on its way back to us. */
export function personaListPage(personas: readonly PersonaChoice[], hrefOf: (key: string) => string): string {
  return `<!DOCTYPE html>${render(
    <Document title="Choose who to be">
      <p>This sign-in service belongs to the demonstration. Everybody here is fictitious.</p>
      <ul>
        {personas.map((each) => (
          <li>
            <a href={hrefOf(each.key)}>{each.name}</a>, {each.work}
          </li>
        ))}
      </ul>
    </Document>,
  )}`;
}

/** When the provider itself refuses: its reason is for developers, the way back is for everybody. */
export function providerErrorPage(error: string, description: string): string {
  return `<!DOCTYPE html>${render(
    <Document title="You cannot sign in this way">
      <p>
        The sign-in was started too long ago, or the address is not complete. <a href="/sign-in">Start again</a>.
      </p>
      <p>
        Reason for support: {error}
        {description === '' ? '' : `, ${description}`}
      </p>
    </Document>,
  )}`;
}
