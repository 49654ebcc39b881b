import type { EdgeRoute } from './route.ts';
import { nothingSeen } from './route.ts';

/** Whether the service answers: asked by whoever watches over it, and by a balancer before it sends people here. */
export type Readiness = 'starting' | 'ready' | 'stopping';

/** The route `/health`: 200 when ready, 503 while starting and stopping. It says nothing of what is inside. */
export function healthRoute(readiness: () => Readiness): EdgeRoute {
  return {
    method: 'GET',
    path: '/health',
    access: { kind: 'public', why: 'Watched from outside; it says only whether the service answers.' },
    audit: { kind: 'not audited', why: 'Nothing about anybody is read.' },
    edge: async () => {
      const status = readiness();
      return { kind: 'json', seen: nothingSeen, body: { status }, status: status === 'ready' ? 200 : 503 };
    },
  };
}
