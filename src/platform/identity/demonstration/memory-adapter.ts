import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** Enough for any demonstration; when full, the oldest go first, so that nobody can fill the memory. */
const most = 10_000;

/** Seconds, for what the package gives no end. */
const longest = 600;

interface Kept {
  readonly payload: AdapterPayload;
  readonly goneAt: number;
}

/**
 * Keeps what the bundled provider must remember for some minutes: codes, interactions, sessions. The package's own store
 * is for trying things out: it has one space for all providers of a process and says so on the console.
 */
export function memoryAdapter(): AdapterFactory {
  const kept = new Map<string, Kept>();

  function read(key: string): AdapterPayload | undefined {
    const found = kept.get(key);
    if (found === undefined) return undefined;
    if (found.goneAt > Date.now()) return found.payload;
    kept.delete(key);
    return undefined;
  }

  function write(key: string, payload: AdapterPayload, seconds = longest): void {
    kept.delete(key);
    kept.set(key, { payload, goneAt: Date.now() + seconds * 1000 });
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
  }

  function findWhere(kind: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const key of [...kept.keys()].filter((each) => each.startsWith(`${kind}:`))) {
      const payload = read(key);
      if (payload !== undefined && matches(payload)) return payload;
    }
    return undefined;
  }

  return (kind: string): Adapter => ({
    upsert: async (id, payload, seconds) => write(`${kind}:${id}`, payload, seconds),
    find: async (id) => read(`${kind}:${id}`),
    findByUid: async (uid) => findWhere(kind, (payload) => payload.uid === uid),
    findByUserCode: async (code) => findWhere(kind, (payload) => payload.userCode === code),
    consume: async (id) => {
      const found = kept.get(`${kind}:${id}`);
      if (found !== undefined) found.payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      kept.delete(`${kind}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) {
        if (key.startsWith(`${kind}:`) && payload.grantId === grantId) kept.delete(key);
      }
    },
  });
}
