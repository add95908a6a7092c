import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openPageFiles, type PageFiles } from './page-files.ts';
import {
  actSchema,
  answerSchema,
  clockSchema,
  nothingSchema,
  readJson,
  RefusedRequest,
  requireLocal,
} from './page-requests.ts';
import { openPageStream, type PageStream } from './page-stream.ts';
import type { Act, ActResult, PlaygroundView } from './view.ts';

/** What the page shows and what it can do: the playground behind it. */
export interface PageBackend {
  view(): PlaygroundView;
  act(act: Act): Promise<ActResult>;
  /** @returns a function that ends the subscription */
  onChange(listener: () => void): () => void;
  moveClock(milliseconds: number): Promise<void>;
  /** The terminal's `npm run answer`, for trying out: answers the concern with this return code. */
  answer(code: string, text: string): Promise<{ ok: boolean; message: string }>;
  /** A file that the bot sent, by its id. */
  file(id: string): { name: string; bytes: Buffer } | undefined;
  /** The terminal's `npm run admin-link`: a link that makes whoever opens it an admin, once. */
  adminLink(): Promise<string>;
}

/**
 * Serves the playground's page on 127.0.0.1 alone.
 * @param options.port a TCP port; any free one when left out
 * @returns the page's address and a function that ends its streams and its server
 * @throws {Error} when the port is taken
 */
export async function startPageServer(
  backend: PageBackend,
  options: { port?: number } = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const files = openPageFiles();
  const stream = openPageStream(backend);
  const server = createServer((request, response) => {
    void handle(request, response, { backend, files, stream });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        stream.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Parts {
  backend: PageBackend;
  files: PageFiles;
  stream: PageStream;
}

async function handle(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  try {
    requireLocal(request);
    await route(request, response, parts);
  } catch (error) {
    // Whoever reads this sits at the machine that runs the bot: the reason helps her, and nobody else can see it.
    const status = error instanceof RefusedRequest ? error.status : 500;
    sendJson(response, status, { error: error instanceof Error ? error.message : String(error) });
  }
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  { backend, files, stream }: Parts,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const posted = POSTS[path];
  if (posted) {
    requireMethod(request, 'POST');
    const result = await posted(backend, request);
    stream.changed();
    sendJson(response, 200, result);
    return;
  }
  requireMethod(request, 'GET');
  if (path === '/playground/stream') {
    stream.add(response);
    return;
  }
  const sent = path.startsWith(SENT_FILES) ? backend.file(path.slice(SENT_FILES.length)) : undefined;
  if (sent) return sendFile(response, sent);
  const file = await files.read(path);
  if (!file) throw new RefusedRequest(404, `There is nothing at ${path}. The page is at /`);
  response.writeHead(200, file.headers).end(file.content);
}

const POSTS: Record<string, (backend: PageBackend, request: IncomingMessage) => Promise<object>> = {
  '/playground/act': async (backend, request) => backend.act(await readJson(request, actSchema)),
  '/playground/clock': async (backend, request) => {
    const { move } = await readJson(request, clockSchema);
    await backend.moveClock(move);
    return { ok: true };
  },
  '/playground/answer': async (backend, request) => {
    const { code, text } = await readJson(request, answerSchema);
    return backend.answer(code, text);
  },
  '/playground/admin-link': async (backend, request) => {
    await readJson(request, nothingSchema);
    return { ok: true, link: await backend.adminLink() };
  },
};

const SENT_FILES = '/playground/file/';

/** To be kept, never opened as a page; a browser shows it in a picture all the same. */
function sendFile(response: ServerResponse, { name, bytes }: { name: string; bytes: Buffer }): void {
  response
    .writeHead(200, {
      'Content-Type': name.endsWith('.png') ? 'image/png' : 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    })
    .end(bytes);
}

function requireMethod(request: IncomingMessage, method: 'GET' | 'POST'): void {
  if (request.method !== method) throw new RefusedRequest(405, `This address takes ${method} only`);
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
