import { writeFileSync } from 'node:fs';
import { describeTables } from '../src/platform/database/describe-tables.ts';
import { openTestDatabase } from '../src/platform/testing/index.ts';

/** `npm run generate`: writes the types of the tables from the migrated schema. A test fails when they are stale. */
const test = await openTestDatabase('');
const text = await describeTables(test.asOwner);
writeFileSync(new URL('../src/platform/database/tables.generated.ts', import.meta.url), text);
await test.close();
