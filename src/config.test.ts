import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const read = (variables: Readonly<Record<string, string>>) => readConfig(variables, '/srv/throughline', '/home/me');

describe('settings', () => {
  it('need none: the embedded engine, this machine, the bundled sign-in', () => {
    expect(read({})).toMatchObject({
      ok: true,
      value: {
        dataFolder: '/srv/throughline/data',
        port: 3000,
        host: '127.0.0.1',
        database: null,
        issuer: null,
        publicUrl: null,
        referenceFolder: null,
      },
    });
    expect(read({ PORT: '', DATABASE_URL: '' })).toEqual(read({}));
  });

  it('say in one line each what makes no sense and what to do', () => {
    const wrong = read({ PORT: 'http', DATABASE_URL: 'rubbish', PUBLIC_URL: 'throughline', LOG_LEVEL: 'loud' });
    const lines = wrong.ok ? [] : wrong.problem.split('\n');
    expect(lines.map((line) => line.split(' ').slice(0, 3).join(' ')).sort()).toEqual([
      'The setting DATABASE_URL',
      'The setting LOG_LEVEL',
      'The setting PORT',
      'The setting PUBLIC_URL',
    ]);
    for (const line of lines) expect(line).toMatch(/Write /);
  });

  it('take an identity provider whole or not at all', () => {
    expect(read({ OIDC_ISSUER: 'https://id.example' })).toMatchObject({ ok: false });
    expect(read({ OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'us' })).toMatchObject({
      ok: true,
      value: { issuer: { url: 'https://id.example', clientId: 'us', clientSecret: null } },
    });
  });

  it('take a service for e-mail whole, with an address for its link, or not at all', () => {
    const ids = ['26785a09-ab16-4eb0-8407-a37497a57506', '3d844edf-8d35-48ac-975b-e847b4f122b0'] as const;
    const key = `our-live-key-${ids[0]}-${ids[1]}`;
    const template = '740e5834-3a29-46b4-9a6f-16142fde533a';
    expect(read({})).toMatchObject({ value: { notify: null } });
    expect(read({ NOTIFY_API_KEY: key })).toMatchObject({ ok: false });
    expect(read({ NOTIFY_API_KEY: key, NOTIFY_TEMPLATE_ID: template })).toMatchObject({ ok: false });
    expect(read({ NOTIFY_API_KEY: 'a key', PUBLIC_URL: 'https://throughline.example' })).toMatchObject({ ok: false });
    const all = { NOTIFY_API_KEY: key, NOTIFY_TEMPLATE_ID: template, PUBLIC_URL: 'https://throughline.example' };
    expect(read(all)).toMatchObject({
      value: { notify: { key: { serviceId: ids[0], secret: ids[1] }, templateId: template } },
    });
  });

  it('look for the folder of boundaries from where the person stood', () => {
    expect(read({ THROUGHLINE_REFERENCE_DATA: 'maps' })).toMatchObject({ value: { referenceFolder: '/home/me/maps' } });
    expect(read({ THROUGHLINE_REFERENCE_DATA: '/srv/maps' })).toMatchObject({
      value: { referenceFolder: '/srv/maps' },
    });
  });

  it('use one account for everything unless another owns the schema', () => {
    const url = 'postgres://web@db:5432/throughline';
    expect(read({ DATABASE_URL: url })).toMatchObject({ value: { database: { url, ownerUrl: url } } });
    const owner = 'postgresql://owner@db/throughline';
    expect(read({ DATABASE_URL: url, DATABASE_OWNER_URL: owner })).toMatchObject({
      value: { database: { url, ownerUrl: owner } },
    });
  });
});
