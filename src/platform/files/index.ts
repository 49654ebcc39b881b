export { clearStaleUploads, type KeptUpload, keepUpload, removeUpload, uploadDays, uploadPath } from './uploads.ts';
