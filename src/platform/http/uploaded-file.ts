import { z } from 'zod';
import type { UploadedFile } from './route.ts';

/**
 * The schema of a file field. Only the pipeline makes such a value: what a form says in text is never one.
 * @param message shown beside the field when no file was chosen
 */
export function uploadedFile(message: string): z.ZodType<UploadedFile> {
  return z.custom<UploadedFile>((value) => typeof value === 'object' && value !== null && 'sha256' in value, message);
}
