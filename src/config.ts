import { isAbsolute, join, resolve } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { ok, type Result, refused } from '#kernel/result.ts';
import { logLevels } from '#platform/log/index.ts';
import { type NotifyKey, readNotifyKey } from '#platform/notify/index.ts';

const address = z.url({ protocol: /^https?$/, error: 'Write it like https://throughline.example.' });

const server = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol),
    'Write it like postgres://user:password@host:5432/database.',
  );

/** Settings of the environment; an empty one counts as not set. */
const environment = z.object({
  DATA_DIR: z.string().default('./data'),
  PORT: z.coerce.number('Write a number, such as 3000.').int().min(1).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: server.optional(),
  DATABASE_OWNER_URL: server.optional(),
  PUBLIC_URL: address.optional(),
  TRUSTED_PROXIES: z.string().default(''),
  OIDC_ISSUER: address.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('your organisation’s account'),
  NOTIFY_API_KEY: z
    .string()
    .refine(
      (text) => readNotifyKey(text) !== null,
      'Write the key as GOV.UK Notify shows it: its name and two ids, with dashes.',
    )
    .optional(),
  NOTIFY_TEMPLATE_ID: z.uuid('Write the id of a template, as GOV.UK Notify shows it.').optional(),
  THROUGHLINE_REFERENCE_DATA: z.string().optional(),
  LOG_LEVEL: z.enum(logLevels, `Write one of ${logLevels.join(', ')}.`).default('info'),
});

/** What the process was told, parsed once. */
export interface Config {
  /** The root of the installation: migrations, built assets and the demonstration set lie below. */
  readonly root: string;
  /** Files named on the command line are looked for from here. */
  readonly workingFolder: string;
  readonly dataFolder: string;
  readonly port: number;
  readonly host: string;
  /** Null: the embedded engine, in the data folder. */
  readonly database: { readonly url: string; readonly ownerUrl: string } | null;
  /** Where people reach the service; null on one's own machine. */
  readonly publicUrl: string | null;
  readonly trustedProxies: readonly string[];
  /** Null: the bundled demonstration sign-in, over demonstration data only. */
  readonly issuer: {
    readonly url: string;
    readonly clientId: string;
    readonly clientSecret: string | null;
    readonly name: string;
  } | null;
  /** How e-mail is sent; null: messages are kept for an administrator to read. */
  readonly notify: { readonly key: NotifyKey; readonly templateId: string } | null;
  readonly logLevel: (typeof logLevels)[number];
  /** A folder with better boundaries than the built-in ones; null when none is named. */
  readonly referenceFolder: string | null;
}

/** How e-mail is sent. Its link must lead back here, so it takes a public address too. */
function notifyOf(settings: z.output<typeof environment>): Result<Config['notify'], string> {
  const { NOTIFY_API_KEY: given, NOTIFY_TEMPLATE_ID: templateId, PUBLIC_URL: publicUrl } = settings;
  if (given === undefined && templateId === undefined) return ok(null);
  const key = readNotifyKey(given ?? '');
  if (key === null || templateId === undefined || publicUrl === undefined) {
    return refused(
      'E-mail needs NOTIFY_API_KEY, NOTIFY_TEMPLATE_ID and PUBLIC_URL. Set all three, or neither of the first two.',
    );
  }
  return ok({ key, templateId });
}

/**
 * Reads the environment.
 * @param variables as the process has them
 * @param root the root of the installation
 * @param workingFolder where the person stood when they gave the command
 * @returns the settings, or one line for each that makes no sense
 */
export function readConfig(
  variables: Readonly<Record<string, string | undefined>>,
  root: string,
  workingFolder: string,
): Result<Config, string> {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = environment.safeParse(given);
  if (!read.success) {
    return refused(
      read.error.issues
        .map((issue) => `The setting ${String(issue.path[0])} makes no sense. ${issue.message}`)
        .join('\n'),
    );
  }
  const settings = read.data;
  if (settings.OIDC_ISSUER !== undefined && settings.OIDC_CLIENT_ID === undefined) {
    return refused('OIDC_ISSUER is set and OIDC_CLIENT_ID is not. Set both, or neither.');
  }
  const notify = notifyOf(settings);
  if (!notify.ok) return notify;
  return ok({
    root,
    workingFolder,
    dataFolder: isAbsolute(settings.DATA_DIR) ? settings.DATA_DIR : resolve(root, settings.DATA_DIR),
    port: settings.PORT,
    host: settings.HOST,
    database:
      settings.DATABASE_URL === undefined
        ? null
        : { url: settings.DATABASE_URL, ownerUrl: settings.DATABASE_OWNER_URL ?? settings.DATABASE_URL },
    publicUrl: settings.PUBLIC_URL === undefined ? null : new URL(settings.PUBLIC_URL).origin,
    trustedProxies: settings.TRUSTED_PROXIES.split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
    issuer:
      settings.OIDC_ISSUER === undefined
        ? null
        : {
            url: settings.OIDC_ISSUER,
            clientId: settings.OIDC_CLIENT_ID ?? '',
            clientSecret: settings.OIDC_CLIENT_SECRET ?? null,
            name: settings.OIDC_NAME,
          },
    notify: notify.value,
    logLevel: settings.LOG_LEVEL,
    referenceFolder:
      settings.THROUGHLINE_REFERENCE_DATA === undefined
        ? null
        : resolve(workingFolder, settings.THROUGHLINE_REFERENCE_DATA),
  });
}

/**
 * The settings of this process.
 * @param root the root of the installation
 */
export function configOfProcess(root: string): Result<Config, string> {
  // npm runs us in the root of the installation; INIT_CWD is where the person stood.
  return readConfig(process.env, root, process.env['INIT_CWD'] ?? process.cwd());
}

/** Folders that follow from the settings. */
export function foldersOf(config: Config) {
  return {
    migrations: join(config.root, 'db/migrations'),
    roles: join(config.root, 'db/roles.sql'),
    assets: join(config.root, 'build/assets'),
    demonstration: join(config.root, 'demonstration'),
    uploads: join(config.dataFolder, 'uploads'),
    anchors: join(config.dataFolder, 'anchors'),
  } as const;
}
