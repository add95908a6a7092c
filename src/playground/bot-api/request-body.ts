import type { IncomingMessage } from 'node:http';
import { parseMultipart, type Part } from './multipart.ts';
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
    return splitParts(parseMultipart(bytes, type), inQuery);
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

function splitParts(parts: readonly Part[], inQuery: Record<string, unknown>): RequestBody {
  const payload: Record<string, unknown> = { ...inQuery };
  const files = new Map<string, UploadedFile>();
  for (const { name, fileName, bytes } of parts) {
    if (fileName === undefined) payload[name] = bytes.toString();
    else files.set(name, { name: fileName, bytes });
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
