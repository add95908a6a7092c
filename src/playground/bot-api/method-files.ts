import type { StoredFile } from './model.ts';
import type { Params } from './params.ts';
import { editContent } from './method-edit.ts';
import { pictureSize } from './picture-size.ts';
import { badRequest } from './refusal.ts';
import type { UploadedFile } from './request-body.ts';
import { sendContent } from './method-send.ts';
import type { World } from './world.ts';

type Uploads = ReadonlyMap<string, UploadedFile>;

/** Bots may fetch files of up to 20 MB (Bot API, getFile). */
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

export function sendPhoto(world: World, params: Params, uploads: Uploads): unknown {
  const file = requireFile(world, params, uploads, 'photo');
  return sendContent(world, params, 'photos', () => photoOf(file()));
}

export function sendDocument(world: World, params: Params, uploads: Uploads): unknown {
  const file = requireFile(world, params, uploads, 'document');
  return sendContent(world, params, 'documents', () => {
    const stored = file();
    return { document: { ...fileFields(stored), file_name: stored.name } };
  });
}

/** A picture in place of what a message holds. Other kinds are not needed here, and are refused. */
export function editMessageMedia(world: World, params: Params, uploads: Uploads): unknown {
  const media = params.object('media');
  if (media?.text('type') !== 'photo') throw badRequest("can't parse InputMedia: unsupported type");
  const file = requireFile(world, media, uploads, 'media');
  return editContent(world, params, media, () => photoOf(file()));
}

export function getFile(world: World, params: Params): unknown {
  const id = params.text('file_id') ?? '';
  if (id === '') throw badRequest('file_id not specified');
  const file = world.files.get(id);
  if (!file) throw badRequest('invalid file_id');
  if (file.bytes.length > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big');
  return { ...fileFields(file), file_path: file.path };
}

/** Of the sizes in which Telegram keeps a photo, the one it came in. */
function photoOf(file: StoredFile): Record<string, unknown> {
  return { photo: [{ ...fileFields(file), ...pictureSize(file.bytes) }] };
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
