import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type FastifyInstance, fastify } from 'fastify';
import type { Limits } from './limits.ts';
import { mintRequestId } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';

const statusByCode: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** What is not HTTP at all, or too slow or too long for it, is answered on the bare socket and hung up on. */
function hangUp(socket: Socket, code: string, headers: Readonly<Record<string, string>>): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statusByCode[code] ?? 400;
  const words = STATUS_CODES[status] ?? 'Bad Request';
  const lines = Object.entries({
    ...headers,
    connection: 'close',
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(words.length),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${words}\r\n${lines.join('')}\r\n${words}`);
}

/** Opens the server library with its bounds set and everything off that is ours to do: ids, logs, bodies. */
export function openApp(limits: Limits, secure: boolean, trustedProxies: readonly string[]): FastifyInstance {
  const headers = securityHeaders(secure);
  const app = fastify({
    logger: false,
    genReqId: mintRequestId,
    requestIdHeader: false,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    bodyLimit: limits.formBytes,
    requestTimeout: limits.arrivalMilliseconds,
    http: { headersTimeout: limits.headerMilliseconds, maxHeaderSize: 16_384 },
    routerOptions: { caseSensitive: true, ignoreTrailingSlash: false, maxParamLength: 300 },
    // While stopping, our own page says so.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: (error, socket) => hangUp(socket, error.code, headers),
    frameworkErrors: (error, request, reply) => {
      // An address that cannot be read has no route; it goes the same way as other errors that the library finds.
      app.errorHandler(error, request, reply);
    },
  });
  // Bodies are read by the pipeline, after it knows who sends them; whatever the type, nothing is parsed before that.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  return app;
}
