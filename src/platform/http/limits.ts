/** Bounds on what one request, and one person, may ask of the service. */
export interface Limits {
  /** Requests a minute in one session. */
  readonly sessionRequests: number;
  /** Requests a minute from one address without a session; a police force may share one address. */
  readonly addressRequests: number;
  /** Bytes of a form, files apart. */
  readonly formBytes: number;
  /** Bytes of an uploaded file. */
  readonly fileBytes: number;
  /** Milliseconds in which a whole request must have arrived; a large file on a slow line needs minutes. */
  readonly arrivalMilliseconds: number;
  /** Milliseconds in which the headers must have arrived. */
  readonly headerMilliseconds: number;
  /** Milliseconds that requests under way are given when the service stops. */
  readonly stopMilliseconds: number;
}

export const standardLimits: Limits = {
  sessionRequests: 600,
  addressRequests: 600,
  formBytes: 1_000_000,
  fileBytes: 512_000_000,
  arrivalMilliseconds: 10 * 60_000,
  headerMilliseconds: 15_000,
  stopMilliseconds: 10_000,
};
