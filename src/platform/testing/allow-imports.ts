import type { TestDatabase } from './test-database.ts';

/** Enters the assessment without which no load can be recorded, as the owner. */
export async function allowImports(test: Pick<TestDatabase, 'asOwner'>): Promise<void> {
  await test.asOwner(
    `insert into govern.assessment (id, feature, reference, title, signed_by, signed_on, review_on)
     select gen_random_uuid(), 'bulk import', 'DPIA-TEST', 'Import of files', 'A tester', '2020-01-01', '2090-01-01'
     where not govern.feature_is_open('bulk import')`,
  );
}
