import type { StoredFile } from './model.ts';
import type { Params } from './params.ts';
import { badRequest } from './refusal.ts';
import type { UploadedFile } from './request-body.ts';
import { sendContent } from './method-send.ts';
import type { World } from './world.ts';

type Uploads = ReadonlyMap<string, UploadedFile>;

/** Bots may fetch files of up to 20 MB (Bot API, getFile). */
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

export function sendPhoto(world: World, params: Params, uploads: Uploads): unknown {
  const file = requireFile(world, params, uploads, 'photo');
  // Nobody looks at the picture here: its real size would need a decoder.
  const size = { width: 1, height: 1 };
  return sendContent(world, params, 'photos', () => ({ photo: [{ ...fileFields(file()), ...size }] }));
}

export function sendDocument(world: World, params: Params, uploads: Uploads): unknown {
  const file = requireFile(world, params, uploads, 'document');
  return sendContent(world, params, 'documents', () => {
    const stored = file();
    return { document: { ...fileFields(stored), file_name: stored.name } };
  });
}

export function getFile(world: World, params: Params): unknown {
  const id = params.text('file_id') ?? '';
  if (id === '') throw badRequest('file_id not specified');
  const file = world.files.get(id);
  if (!file) throw badRequest('invalid file_id');
  if (file.bytes.length > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big');
  return { ...fileFields(file), file_path: file.path };
}

function fileFields(file: StoredFile): Record<string, unknown> {
  return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.bytes.length };
}

/**
 * The file that a field names: by its id, as an attached part ("attach://name"), or as the part with the field's name.
 * @returns what stores it, for a call that is refused stores nothing
 */
function requireFile(world: World, params: Params, uploads: Uploads, field: string): () => StoredFile {
  const given = params.text(field) ?? '';
  const attached = given.startsWith('attach://');
  if (given !== '' && !attached) {
    const known = world.files.get(given);
    if (!known) throw badRequest("wrong remote file identifier specified: can't unserialize it");
    return () => known;
  }
  const uploaded = uploads.get(attached ? given.slice('attach://'.length) : field);
  if (!uploaded) throw badRequest(`there is no ${field} in the request`);
  return () => world.files.add(uploaded);
}
