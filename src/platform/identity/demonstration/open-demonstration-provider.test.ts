import { describe, expect, it } from 'vitest';
import { roles } from '#kernel/permission.ts';
import { type DemonstrationSettings, openDemonstrationProvider } from './open-demonstration-provider.ts';
import { demonstrationPersonas } from './personas.ts';

const sound: DemonstrationSettings = {
  issuerUrl: 'http://localhost:4100/demonstration-identity',
  origins: ['http://localhost:4100'],
  personas: demonstrationPersonas,
  cookieKeys: ['a key of this test'],
  demonstration: true,
  report: () => undefined,
};

describe('the demonstration sign-in', () => {
  it('opens on this machine over demonstration data', () => {
    expect(openDemonstrationProvider(sound).facts.personas).toHaveLength(demonstrationPersonas.length);
  });

  it('is refused over real data', () => {
    expect(() => openDemonstrationProvider({ ...sound, demonstration: false })).toThrow(/only over demonstration data/);
  });

  it.each([
    'https://throughline.example/demonstration-identity',
    'http://10.0.0.7:4100/demonstration-identity',
    'http://localhost.evil.example/demonstration-identity',
    'http://localhost:4100/',
  ])('is refused at %s', (issuerUrl) => {
    expect(() => openDemonstrationProvider({ ...sound, issuerUrl })).toThrow(/only on this machine/);
  });
});

describe('the personas', () => {
  it('are told apart by subject and by name', () => {
    expect(new Set(demonstrationPersonas.map((each) => each.subject)).size).toBe(demonstrationPersonas.length);
    expect(new Set(demonstrationPersonas.map((each) => each.name)).size).toBe(demonstrationPersonas.length);
  });

  it('hold between them every role that can be granted', () => {
    const held = new Set(demonstrationPersonas.flatMap((each) => each.postings.flatMap((posting) => posting.roles)));
    expect([...held].sort()).toEqual(Object.keys(roles).sort());
  });
});
