import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Replied, Server } from '#platform/http/index.ts';
import { actorOf, addTestOrganisations, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf, testCsrf } from '#platform/testing/test-server.ts';
import { oversightRoutes } from './index.ts';

const people = {
  officer: actorOf(60, { permissions: ['assessments.edit', 'assessments.view'] }),
  supervisor: actorOf(18, { permissions: ['assessments.view'] }),
  analyst: actorOf(18, { permissions: ['exchange.import'] }),
};
const form = {
  ...{ feature: 'bulk import', reference: 'DPIA-7', title: 'Import of registers', signedBy: 'Senior officer' },
  ...{ signedOn: '1/11/2026', reviewOn: '1/11/2027' },
};

describe('the page of assessments', () => {
  let test: TestDatabase;
  let server: Server;
  let folder: TestFolder;
  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
    folder = openTestFolder('assessments');
    const routes = oversightRoutes({ database: test.database, anchorFolder: folder.path });
    server = await openTestServer({ test, folder: folder.path, people, routes });
  });
  afterAll(async () => {
    await server.close();
    await test.close();
    folder.close();
  });

  const text = (reply: Replied) => readText(reply.body, 'head');
  const get = (who: keyof typeof people) => server.inject({ url: '/assessments', session: sessionOf(who) });
  const post = (fields: Record<string, string>, who: keyof typeof people = 'officer') =>
    server.inject({
      method: 'POST',
      url: '/assessments',
      session: sessionOf(who),
      form: { _csrf: testCsrf, ...fields },
    });

  it('says what is off and who enters assessments, while there is none', async () => {
    const page = await get('supervisor');
    expect(page.status).toBe(200);
    expect(text(page)).toContain('No assessment yet');
    expect(text(page)).toContain('No assessment is in force');
    expect(page.body).not.toContain('name="signedBy"');
    expect((await get('analyst')).status).toBe(403);
  });

  it('says beside each field what is wrong, and keeps what was typed', async () => {
    const reply = await post({ ...form, feature: '', reference: '', signedOn: '1/12/2026', reviewOn: '31/2/2027' });
    expect(reply.status).toBe(422);
    for (const message of [
      'Choose the feature that it is for',
      'Enter the reference of the assessment',
      'It must have been signed today or earlier',
      'Enter the day by which it is reviewed, like 21/11/2027',
    ]) {
      expect(text(reply)).toContain(message);
    }
    expect(reply.body).toContain('value="Import of registers"');
    expect(text(await post({ ...form, reviewOn: form.signedOn }))).toContain('The review must come after the day');
  });

  it('lets whoever may enter one and end it, and nobody else', async () => {
    expect((await post(form, 'supervisor')).status).toBe(403);
    expect((await post(form)).status).toBe(303);
    const page = await get('supervisor');
    expect(text(page)).toContain('DPIA-7');
    expect(text(page)).toContain('In force');
    const end = { deed: 'end', feature: 'bulk import', reference: 'DPIA-7' };
    const without = await post({ ...end, endedWhy: '' });
    expect([without.status, text(without)]).toEqual([422, expect.stringContaining('Say why it is ended')]);
    expect((await post({ ...end, endedWhy: 'The feature changed' })).status).toBe(303);
    expect(text(await get('supervisor'))).toContain('The feature changed');
    expect((await post({ ...end, endedWhy: 'Again' })).status).toBe(409);
    expect((await post({ ...end, feature: 'everything', endedWhy: 'Odd' })).status).toBe(404);
  });
});
