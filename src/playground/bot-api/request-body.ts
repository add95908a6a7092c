import type { IncomingMessage } from 'node:http';
import { isRecord } from './params.ts';
import { badRequest } from './refusal.ts';

export interface UploadedFile {
  name: string;
  bytes: Buffer;
}

export interface RequestBody {
  payload: Record<string, unknown>;
  files: Map<string, UploadedFile>;
}

/** Bot API, "Sending files": 50 MB by upload. */
const MAX_BYTES = 50 * 1024 * 1024;

/**
 * A call's parameters from its query and its body: JSON, a URL-encoded form, or multipart with files.
 * @throws {Refusal} on a body that can't be read
 */
export async function readRequest(request: IncomingMessage, query: URLSearchParams): Promise<RequestBody> {
  const bytes = await readBytes(request);
  const type = request.headers['content-type'] ?? '';
  const inQuery = Object.fromEntries(query);
  if (type.startsWith('multipart/form-data')) {
    // The platform's own parser; it needs the whole body and its type.
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
    return splitForm(form, inQuery);
  }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return {
      payload: { ...inQuery, ...Object.fromEntries(new URLSearchParams(bytes.toString())) },
      files: new Map(),
    };
  }
  return { payload: { ...inQuery, ...readJson(bytes) }, files: new Map() };
}

function readJson(bytes: Buffer): Record<string, unknown> {
  if (bytes.length === 0) return {};
  try {
    const value: unknown = JSON.parse(bytes.toString());
    if (isRecord(value)) return value;
  } catch {
    // Answered below like any other body that holds no object.
  }
  throw badRequest("can't parse JSON object");
}

async function splitForm(form: FormData, inQuery: Record<string, unknown>): Promise<RequestBody> {
  const payload: Record<string, unknown> = { ...inQuery };
  const files = new Map<string, UploadedFile>();
  for (const [name, value] of form) {
    if (typeof value === 'string') payload[name] = value;
    else files.set(name, { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
  }
  return { payload, files };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_BYTES) throw badRequest('request is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
