export { tellRecipient } from './commands/tell-recipient.ts';
export { type SharingParts, sharingRoutes } from './routes.ts';
