import { Buffer } from 'node:buffer';
import { InputFile } from 'grammy';
import { describe, expect, it } from 'vitest';
import { readAnswer, refusal, startFake } from './fake.ts';

async function withDocument(bytes = Buffer.from('%PDF-1.7 плакат')) {
  const fake = await startFake();
  const woman = fake.started();
  const { document } = await fake.api.sendDocument(woman.id, new InputFile(bytes, 'плакат.pdf'));
  const download = (path: string, token = fake.telegram.token) =>
    fetch(`${fake.telegram.apiRoot}/file/bot${token}/${path}`);
  return { ...fake, woman, bytes, id: document.file_id, document, download };
}

describe('a document', () => {
  it('arrives with its name, and without the path by which it could be fetched', async () => {
    const { woman, bytes, document, id } = await withDocument();
    expect(document).toMatchObject({ file_name: 'плакат.pdf', file_size: bytes.length });
    expect(document).not.toHaveProperty('file_path');
    expect(woman.last()?.media).toEqual({
      kind: 'document',
      fileName: 'плакат.pdf',
      url: `/playground/file/${id}`,
    });
  });

  it('can be fetched again, byte by byte', async () => {
    const { api, bytes, id, download } = await withDocument(Buffer.from([0, 255, 13, 10, 128]));
    const file = await api.getFile(id);
    expect(file).toMatchObject({ file_id: id, file_size: 5 });
    expect(file).not.toHaveProperty('file_name');
    const response = await download(file.file_path ?? '');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  it('is not given to who does not know the token, nor is any other path', async () => {
    const { api, id, download } = await withDocument();
    const { file_path = '' } = await api.getFile(id);
    for (const response of [await download(file_path, 'x'), await download('documents/file_2')]) {
      expect(response.status).toBe(404);
      expect(await readAnswer(response)).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
    }
  });

  it('is sent again by its id alone', async () => {
    const { api, started, id } = await withDocument();
    const { document } = await api.sendDocument(started().id, id);
    expect(document.file_id).toBe(id);
    const unknown = '400: Bad Request: wrong remote file identifier specified';
    expect(await refusal(api.sendDocument(started().id, 'nothing'))).toContain(unknown);
  });

  it('has a caption of 1024 characters at most', async () => {
    const { api, woman, id } = await withDocument();
    const sent = await api.sendDocument(woman.id, id, { caption: 'ү'.repeat(1024) });
    expect(sent.caption).toHaveLength(1024);
    expect(await refusal(api.sendDocument(woman.id, id, { caption: 'ү'.repeat(1025) }))).toBe(
      '400: Bad Request: message caption is too long',
    );
  });

  it('must be there', async () => {
    const { raw, woman } = await withDocument();
    for (const body of [{}, { document: 'attach://nothing' }]) {
      expect((await raw('sendDocument', { chat_id: woman.id, ...body })).description).toBe(
        'Bad Request: there is no document in the request',
      );
    }
  });

  it('of more than 20 MB goes up and does not come back', async () => {
    const { api, id } = await withDocument(Buffer.alloc(20 * 1024 * 1024 + 1));
    expect(await refusal(api.getFile(id))).toBe('400: Bad Request: file is too big');
  });
});

describe('a picture', () => {
  it('comes as a list of sizes, without a name', async () => {
    const { api, woman } = await withDocument();
    const { photo } = await api.sendPhoto(woman.id, new InputFile(Buffer.from('png'), 'chart.png'));
    expect(photo).toMatchObject([{ file_size: 3, width: 1, height: 1 }]);
    expect(photo[0]).not.toHaveProperty('file_name');
    expect(woman.last()?.media).toMatchObject({ kind: 'photo' });
  });

  it('of a kind that tells its size has it, and may be neither too long nor too large', async () => {
    const { api, woman } = await withDocument();
    const sent = (width: number, height: number) =>
      api.sendPhoto(woman.id, new InputFile(pngHead(width, height), 'chart.png'));
    expect((await sent(1080, 1900)).photo).toMatchObject([{ width: 1080, height: 1900 }]);
    for (const [width, height] of [
      [5000, 5001],
      [100, 2001],
      [0, 0],
    ] as const)
      expect(await refusal(sent(width, height))).toBe('400: Bad Request: PHOTO_INVALID_DIMENSIONS');
    expect(await refusal(api.sendPhoto(woman.id, new InputFile(pngHead(1, 1).subarray(0, 20))))).toBe(
      '400: Bad Request: IMAGE_PROCESS_FAILED',
    );
  });

  it('takes the place of another, and of a text', async () => {
    const { api, woman } = await withDocument();
    const media = () => ({
      type: 'photo' as const,
      media: new InputFile(pngHead(8, 9), 'new.png'),
      caption: 'жаңы',
    });
    const photo = await api.sendPhoto(woman.id, new InputFile(Buffer.from('old'), 'old.png'));
    const text = await api.sendMessage(woman.id, 'сөз');
    for (const { message_id: id } of [photo, text]) {
      expect(await api.editMessageMedia(woman.id, id, media())).toMatchObject({
        caption: 'жаңы',
        photo: [{ width: 8, height: 9 }],
      });
      expect(woman.visible().find((message) => message.id === id)).toMatchObject({
        text: 'жаңы',
        edited: true,
        media: { kind: 'photo' },
      });
    }
    expect(await refusal(api.editMessageText(woman.id, photo.message_id, 'сөз'))).toContain(
      'there is no text',
    );
    expect(await refusal(api.editMessageMedia(woman.id, 99_999, media()))).toContain(
      'message to edit not found',
    );
  });
});

/** As much of a PNG as tells its size. */
function pngHead(width: number, height: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), size]);
}

describe('getFile', () => {
  it.each([
    [{}, 'file_id not specified'],
    [{ file_id: 'nothing' }, 'invalid file_id'],
  ])('%j', async (body, why) => {
    const { raw } = await startFake();
    expect((await raw('getFile', body)).description).toBe(`Bad Request: ${why}`);
  });
});

describe('a place', () => {
  it('is shown as such, and needs both numbers', async () => {
    const { api, raw, started } = await startFake();
    const woman = started();
    const sent = await api.sendVenue(woman.id, 40.5, 72.8, 'Айыл өкмөтү', 'Ленин көчөсү 1');
    expect(sent.venue).toMatchObject({ title: 'Айыл өкмөтү', location: { latitude: 40.5 } });
    const body = { chat_id: woman.id, latitude: 40.5 };
    expect((await raw('sendLocation', body)).description).toBe('Bad Request: longitude is empty');
  });
});

describe('a body in parts', () => {
  const post = async (type: string, body: string | FormData) => {
    const { telegram, started } = await startFake();
    const url = `${telegram.apiRoot}/bot${telegram.token}/sendDocument?chat_id=${started().id}`;
    const headers: Record<string, string> = type === '' ? {} : { 'content-type': type };
    return readAnswer(await fetch(url, { method: 'POST', headers, body }));
  };

  it('is read as any program writes it', async () => {
    const form = new FormData();
    form.set('document', new Blob(['a\r\n--b\r\n']), 'a; b.txt');
    form.set('caption', 'бир\r\nэки');
    expect(await post('', form)).toMatchObject({
      result: { caption: 'бир\r\nэки', document: { file_name: 'a; b.txt', file_size: 8 } },
    });
  });

  it.each([
    ['multipart/form-data', '--x--', 'boundary not found'],
    ['multipart/form-data; boundary=x', 'nothing', 'boundary not found'],
    ['multipart/form-data; boundary=x', '--x\r\nnever ended', 'boundary not found'],
    ['multipart/form-data; boundary=x', '--x\r\n\r\nno name\r\n--x--', 'field name not found'],
    ['multipart/form-data; boundary=x', '--x--', 'there is no document in the request'],
  ])('%s %j', async (type, body, why) => {
    expect((await post(type, body)).description).toBe(`Bad Request: ${why}`);
  });
});
