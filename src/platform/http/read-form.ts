import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { ok, type Result, refused } from '#kernel/result.ts';
import { keepUpload, removeUpload } from '#platform/files/index.ts';
import { sayBytes } from '#platform/intake/index.ts';
import type { Form } from './house.ts';
import type { Limits } from './limits.ts';
import { badRequest, foreignForm, type Turned } from './refusal.ts';
import type { UploadedFile } from './route.ts';
import { csrfField } from './same-origin.ts';

/** What reading a form needs to know. */
export interface FormReading {
  readonly request: FastifyRequest;
  readonly limits: Limits;
  readonly uploadsFolder: string;
  /** The one field that may bring a file; null when none may. */
  readonly fileField: string | null;
  readonly admit: (token: unknown) => boolean;
}

const unsupported: Turned = {
  kind: 'unsupported',
  message: 'This page cannot read what was sent in this form. Open the page again and fill in the form.',
};
const cut = badRequest('The form did not arrive whole. Check your connection and send it again.');

function tooLarge(what: 'form' | 'file', most: number): Turned {
  const size = sayBytes(most);
  const message =
    what === 'file'
      ? `The file must be smaller than ${size}. Choose a smaller file, or split it and send the parts one by one.`
      : `The form must be smaller than ${size}. Shorten what you typed and send it again.`;
  return { kind: 'too large', message };
}

/** Adds a value under its name; a second one makes an array. */
function add(fields: Map<string, string | string[]>, name: string, value: string): void {
  const before = fields.get(name);
  if (before === undefined) fields.set(name, value);
  else if (Array.isArray(before)) before.push(value);
  else fields.set(name, [before, value]);
}

/** What is in the body, its token taken out: handlers have no use for it. */
function without(fields: Map<string, string | string[]>): Form['fields'] {
  return Object.fromEntries([...fields].filter(([name]) => name !== csrfField));
}

async function readPlain({ request, limits, admit }: FormReading): Promise<Result<Form, Turned>> {
  const most = limits.formBytes;
  if (Number(request.headers['content-length'] ?? 0) > most) return refused(tooLarge('form', most));
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    // Left undestroyed, so that the connection lives to carry the refusal; the server reads the rest away.
    for await (const chunk of request.raw.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > most) return refused(tooLarge('form', most));
      chunks.push(chunk);
    }
  } catch {
    // The other side hung up; there is nobody left to be told more.
    return refused(cut);
  }
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(Buffer.concat(chunks).toString('utf8'))) add(fields, name, value);
  return admit(fields.get(csrfField)) ? ok({ fields: without(fields), file: null }) : refused(foreignForm);
}

/** For show only: the last part of what may be a whole path, without control characters, of a length that fits a line. */
function shownName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim().slice(0, 200) || 'file';
}

type Part = MultipartFile | MultipartValue;

/** A form in several parts, as it is being read. */
interface Parts {
  readonly fields: Map<string, string | string[]>;
  bytes: number;
  file: Form['file'];
  refusal: Turned | null;
}

async function readFilePart(reading: FormReading, parts: Parts, part: MultipartFile): Promise<void> {
  const { limits, fileField, uploadsFolder, admit } = reading;
  const isAdmitted = admit(parts.fields.get(csrfField));
  if (!isAdmitted) parts.refusal ??= foreignForm;
  else if (part.fieldname !== fileField || parts.file !== null) parts.refusal ??= unsupported;
  // A field in which no file was chosen comes as a file without a name; the parser's types do not say so.
  const name = part.filename as string | undefined;
  if (parts.refusal !== null || name === undefined || name === '') {
    part.file.resume();
    return;
  }
  const kept = await keepUpload(uploadsFolder, part.file, limits.fileBytes);
  if (!kept.ok) {
    parts.refusal = tooLarge('file', limits.fileBytes);
    return;
  }
  const upload: UploadedFile = { ...kept.value, name: shownName(name) };
  parts.file = { field: part.fieldname, upload };
}

function readTextPart({ limits }: FormReading, parts: Parts, part: MultipartValue): void {
  const { fieldname, value, valueTruncated, fieldnameTruncated } = part;
  if (typeof value !== 'string') {
    parts.refusal ??= unsupported;
    return;
  }
  parts.bytes += fieldname.length + Buffer.byteLength(value);
  if (valueTruncated || fieldnameTruncated || parts.bytes > limits.formBytes) {
    parts.refusal ??= tooLarge('form', limits.formBytes);
  }
  if (parts.refusal === null) add(parts.fields, fieldname, value);
}

/**
 * Reads a form with a file. The hidden field with the token must come before the file: parts are read in the order in
 * which they are sent, and no byte of a file goes to the disk on a token that has not been seen. What follows a refused
 * part is read and thrown away, since browsers show no reply to a form that they could not send to the end.
 */
async function readParts(reading: FormReading): Promise<Result<Form, Turned>> {
  const { request, limits, uploadsFolder, admit } = reading;
  const parts: Parts = { fields: new Map(), bytes: 0, file: null, refusal: null };
  const bounds = {
    fieldNameSize: 200,
    fieldSize: limits.formBytes,
    fields: 1000,
    files: 2,
    parts: 1002,
    // One byte more than keepUpload takes, which is what tells "too large" from "just fits".
    fileSize: limits.fileBytes + 1,
  };
  try {
    for await (const part of request.parts({ limits: bounds }) as AsyncIterable<Part>) {
      if (part.type === 'file') await readFilePart(reading, parts, part);
      else readTextPart(reading, parts, part);
    }
  } catch {
    // Parts that end early or are more than the bounds: whatever the parser says of it, the form is not whole.
    parts.refusal ??= cut;
  }
  if (parts.refusal === null && !admit(parts.fields.get(csrfField))) parts.refusal = foreignForm;
  if (parts.refusal === null) return ok({ fields: without(parts.fields), file: parts.file });
  if (parts.file !== null) await removeUpload(uploadsFolder, parts.file.upload.id);
  return refused(parts.refusal);
}

/** Reads the body of a POST as a form, of either kind that browsers send. Every other kind is refused unread. */
export async function readForm(reading: FormReading): Promise<Result<Form, Turned>> {
  const type = (reading.request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'multipart/form-data' && reading.fileField !== null) return readParts(reading);
  if (type === 'application/x-www-form-urlencoded') return readPlain(reading);
  const isEmpty = type === '' && Number(reading.request.headers['content-length'] ?? 0) === 0;
  return isEmpty && reading.request.headers['transfer-encoding'] === undefined
    ? readPlain(reading)
    : refused(unsupported);
}
