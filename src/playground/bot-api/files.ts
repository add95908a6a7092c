import type { StoredFile } from './model.ts';
import type { UploadedFile } from './request-body.ts';

/** What has been uploaded, by the id under which it is sent and the path under which it is fetched. */
export class Files {
  readonly #byId = new Map<string, StoredFile>();
  readonly #byPath = new Map<string, StoredFile>();

  add(uploaded: UploadedFile): StoredFile {
    const number = this.#byId.size + 1;
    const file: StoredFile = {
      id: `BQACAgIAAxkDAAI${number}`,
      uniqueId: `AgAD${number}`,
      path: `documents/file_${number}`,
      ...uploaded,
    };
    this.#byId.set(file.id, file);
    this.#byPath.set(file.path, file);
    return file;
  }

  get(id: string): StoredFile | undefined {
    return this.#byId.get(id);
  }

  at(path: string): StoredFile | undefined {
    return this.#byPath.get(path);
  }
}
