/** Without exceptions: a style or script that needs one is rewritten instead. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const always: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: under that browsers send `Origin: null` with our own forms, and the origin check would fail.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), payment=(), serial=(), usb=()',
  'x-robots-tag': 'noindex, nofollow',
  // Nothing is kept by a browser or between: the next person at the machine must not find it with the Back button.
  'cache-control': 'no-store',
};

/** The headers of every reply, pages, errors and downloads alike. HSTS only where the service is reached by HTTPS. */
export function securityHeaders(secure: boolean): Readonly<Record<string, string>> {
  return secure ? { ...always, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : always;
}
