/** Every command with what it does and how it is called. */
const commands = {
  serve: {
    call: 'serve',
    does: 'Runs the whole product: pages and jobs in one process. The first time, with no identity provider set, it loads the demonstration set.',
  },
  worker: { call: 'worker', does: 'Runs jobs only, beside web processes on the same PostgreSQL.' },
  migrate: { call: 'migrate', does: 'Brings the database forward to this version and ends.' },
  demo: {
    call: 'demo [--scale tiny|force|national|million] [--seed N] [--as-at DAY]',
    does: 'Loads the demonstration set into an empty database; with --scale a simulated country beside it, each record by the force that would have made it. The same scale, seed and day give the same country.',
  },
  import: {
    call: 'import crimes|lines|contacts|hospitals|schools FILE… --as FORCE [--mapping FILE] [--dry-run] [--json]',
    does: 'Imports files for a force. Sending a file again changes nothing twice. --mapping names a JSON file of headings by field name; --dry-run says what would happen; --json ends with one line {"read":…,"added":…,"changed":…,"unchanged":…,"refused":…,"seconds":…}.',
  },
  ledger: {
    call: 'ledger verify [--json]',
    does: 'Checks every seal of the ledger against the entries and against the anchors outside the database; names the row that was changed, taken out or put in.',
  },
  assessment: {
    call: 'assessment "bulk import"|matching|scoring --reference REFERENCE --signed-by NAME [--signed-on DAY] [--title TITLE]',
    does: 'Enters the data protection impact assessment that a feature rests on. Until there is one, lines and people cannot be imported in bulk, and nothing is matched or scored; what is published (crimes, contacts, hospitals, schools) can.',
  },
  boundaries: {
    call: 'boundaries check FOLDER [--json]',
    does: 'Says whether the maps of a folder can be used as boundaries (GeoJSON or TopoJSON of police force areas or districts), what passed, and what is wrong with which shape. Changes nothing; ends with 1 if the folder would be refused.',
  },
  place: {
    call: 'place "TEXT" [--json]',
    does: 'Finds what place a text means: town, station, postcode, address, grid reference, coordinates. Says whose area each place that may be meant lies in, and how sure that is; ends with 1 if there is none.',
  },
  bench: {
    call: 'bench access [--rows N] [--json]  or  bench pages [--scale tiny|force|national] [--json]',
    does: 'bench pages lays a simulated country into a database of its own and asks for the busiest pages, alone and as fifty people at once. bench access measures what row-level security and the ledger cost, on the embedded engine and, if DATABASE_URL is set, on PostgreSQL, in databases of its own.',
  },
} as const;

const settings = `Settings, from the environment:
  DATA_DIR          folder of the data (./data)
  PORT, HOST        where to listen (3000, 127.0.0.1)
  DATABASE_URL      PostgreSQL 15 or newer instead of the embedded engine
  DATABASE_OWNER_URL  the account that may change the schema, if it is another
  PUBLIC_URL        where people reach the service
  OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME  the identity provider
  THROUGHLINE_REFERENCE_DATA  folder with better boundaries than the built-in ones
  TRUSTED_PROXIES, LOG_LEVEL`;

/** One line on how to go on. */
export const usage = `Commands: ${Object.keys(commands).join(', ')}. Help: npm run throughline -- --help`;

/** The help of one command, or of all. */
export function helpOf(words: readonly string[]): string {
  const wanted = words.find((word): word is keyof typeof commands => word in commands);
  const shown = wanted === undefined ? Object.values(commands) : [commands[wanted]];
  const lines = shown.map((each) => `  npm run throughline -- ${each.call}\n      ${each.does}`);
  return ['Throughline', ...lines, settings].join('\n\n');
}
