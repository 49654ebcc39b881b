export { actorOf, addTestOrganisations, systemActor, testOrganisations } from './actors.ts';
export { allowImports } from './allow-imports.ts';
export { browserPatience, launchBrowser, unpackBrowser } from './browser.ts';
export { keepTestDay } from './keep-test-day.ts';
export { addRecord, kindOfParent, partColumns, recordTables, type TestAccess } from './records.ts';
export { testSources } from './template.ts';
export { openTestDatabase, type TestDatabase, testServerUrl } from './test-database.ts';
