import manifest from '../../../package.json' with { type: 'json' };

/** The version of the product that runs, as its release is called. */
export const version: string = manifest.version;
