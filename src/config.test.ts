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
