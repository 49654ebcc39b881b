/** Whether a host name, as `URL` gives it, can only be this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** The ways in which a browser on this machine may have written our address. */
export function loopbackOrigins(port: number): readonly [string, string, string] {
  return [`http://localhost:${port}`, `http://127.0.0.1:${port}`, `http://[::1]:${port}`];
}
