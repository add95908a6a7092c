import { badRequest } from './refusal.ts';

/** One part of a multipart body; with a file name it is a file. */
export interface Part {
  name: string;
  fileName: string | undefined;
  bytes: Buffer;
}

const LINE = '\r\n';

/**
 * Takes a multipart/form-data body apart. The platform's own parser refuses the headers that grammY writes, which are in
 * order (RFC 7578) though unusual: no space after the semicolon, a file name without quotes.
 * @param type the request's Content-Type, which names the boundary
 * @throws {Refusal} on a body that is no such thing
 */
export function parseMultipart(body: Buffer, type: string): Part[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type);
  const delimiter = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
  if (!boundary || body.indexOf(delimiter) !== 0) throw badRequest('boundary not found');
  const parts: Part[] = [];
  let at = delimiter.length;
  // The last delimiter is followed by two hyphens.
  while (body.toString('latin1', at, at + 2) === LINE) {
    const end = body.indexOf(LINE + delimiter, at);
    if (end < 0) throw badRequest('boundary not found');
    parts.push(readPart(body.subarray(at + LINE.length, end)));
    at = end + LINE.length + delimiter.length;
  }
  return parts;
}

function readPart(part: Buffer): Part {
  const headersEnd = part.indexOf(LINE + LINE);
  const headers = part.toString('utf8', 0, Math.max(headersEnd, 0));
  const name = field(headers, 'name');
  if (name === undefined) throw badRequest('field name not found');
  return {
    name,
    fileName: field(headers, 'filename'),
    bytes: part.subarray(headersEnd + LINE.length + LINE.length),
  };
}

/** A field of the Content-Disposition header, with or without quotes. */
function field(headers: string, name: string): string | undefined {
  const line = /^content-disposition:.*$/im.exec(headers)?.[0] ?? '';
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;]*))`, 'i').exec(line);
  return found?.[1] ?? found?.[2];
}
