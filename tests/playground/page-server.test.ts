import { get } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startPageServer, type PageBackend } from '../../src/playground/page-server.ts';
import type { Act, PlaygroundView } from '../../src/playground/view.ts';

/** A backend that remembers what it was asked. */
function fakeBackend() {
  const listeners = new Set<() => void>();
  const asked: { acts: Act[]; moves: number[]; answers: [string, string][] } = {
    acts: [],
    moves: [],
    answers: [],
  };
  const view: PlaygroundView = { now: 0, phones: [] };
  const backend: PageBackend = {
    view: () => view,
    act: async (act) => {
      asked.acts.push(act);
      if (act.do === 'block') throw new Error('the phone is off');
      return { ok: true, answer: { text: 'Saved', alert: false } };
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    moveClock: async (milliseconds) => {
      asked.moves.push(milliseconds);
      view.now += milliseconds;
    },
    answer: async (code, text) => {
      asked.answers.push([code, text]);
      return { ok: true, message: 'Answered' };
    },
    file: (id) => (id === 'f1' ? { name: 'күн.ics', bytes: Buffer.from('BEGIN:VCALENDAR') } : undefined),
    adminLink: async () => 'https://t.me/kurak_bot?start=inv_x',
  };
  const change = (now: number) => {
    view.now = now;
    for (const listener of listeners) listener();
  };
  return { backend, asked, listeners, change };
}

let fake: ReturnType<typeof fakeBackend>;
let server: Awaited<ReturnType<typeof startPageServer>>;

beforeEach(async () => {
  fake = fakeBackend();
  server = await startPageServer(fake.backend);
});
afterEach(() => server.close());

const url = (path: string) => new URL(path, server.url).href;

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url(path), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** `fetch` does not let a Host header be set. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(server.url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

describe('the page’s files', () => {
  test.each([
    ['/', 'text/html'],
    ['/main.js', 'text/javascript'],
    ['/styles/palette.css', 'text/css'],
    ['/kurak-tile.svg', 'image/svg+xml'],
    ['/lit-html/lit-html.js', 'text/javascript'],
    ['/lit-html/directives/repeat.js', 'text/javascript'],
  ])('come from the page’s folder and from lit-html, with their types: %s', async (path, type) => {
    const response = await fetch(url(path));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('let nothing run that is not a file of this server, but the import map', async () => {
    const response = await fetch(server.url);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='/);
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).not.toMatch(/https?:\/\/|\son[a-z]+=|<style|style=/);
  });

  test.each([
    '/../page-server.ts',
    '/%2e%2e/view.ts',
    '/tsconfig.json',
    '/styles/',
    '/styles',
    '/lit-html/package.json',
    '/lit-html/../zod/index.js',
    '/nothing.js',
  ])('are nothing else: no way out of the folder, no settings, no folders: %s', async (path) => {
    expect((await fetch(url(path))).status).toBe(404);
  });
});

describe('a file that the bot sent', () => {
  test('is given to be kept, under its name, and is never a page', async () => {
    const response = await fetch(url('/playground/file/f1'));
    expect(await response.text()).toBe('BEGIN:VCALENDAR');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('күн.ics')}`,
    );
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('that is not there is nothing', async () => {
    expect((await fetch(url('/playground/file/f2'))).status).toBe(404);
  });
});

describe('who may ask', () => {
  test('a name that somebody pointed to this machine is turned down', async () => {
    expect(await statusFor('evil.example')).toBe(403);
    expect(await statusFor('127.0.0.1.evil.example')).toBe(403);
    expect(await statusFor('localhost:1234')).toBe(200);
  });

  test('another site’s page can’t post', async () => {
    const act = { person: 1, chat: 1, do: 'clear' };
    expect((await post('/playground/act', act, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/playground/act', act, { Origin: 'null' })).status).toBe(403);
    // What a form of another site may send without asking.
    expect((await post('/playground/act', act, { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect(fake.asked.acts).toEqual([]);
    expect((await post('/playground/act', act, { Origin: new URL(server.url).origin })).status).toBe(200);
  });
});

describe('what is posted', () => {
  test('reaches the phone, and its answer comes back', async () => {
    const act: Act = { person: 7, chat: -100, do: 'tap', message: 3, row: 0, column: 1 };
    const response = await post('/playground/act', act);
    expect(await response.json()).toEqual({ ok: true, answer: { text: 'Saved', alert: false } });
    expect(fake.asked.acts).toEqual([act]);
  });

  test('moves the clock and answers a concern', async () => {
    expect((await post('/playground/clock', { move: 3_600_000 })).status).toBe(200);
    const answered = await post('/playground/answer', { code: ' 1234 5678 ', text: 'Рахмат' });
    expect(await answered.json()).toEqual({ ok: true, message: 'Answered' });
    expect(fake.asked.moves).toEqual([3_600_000]);
    expect(fake.asked.answers).toEqual([['1234 5678', 'Рахмат']]);
  });

  test.each([
    ['/playground/act', '{', 'The body is not JSON'],
    ['/playground/act', { person: 1, chat: 1, do: 'dance' }, 'do: '],
    ['/playground/act', { person: 1, chat: 1, do: 'send', text: '' }, 'text: '],
    ['/playground/act', { person: 1, chat: 1, do: 'send', text: 'a', more: 1 }, 'more'],
    ['/playground/act', { chat: 1, do: 'clear' }, 'person: '],
    ['/playground/clock', { move: -1 }, 'move: '],
    ['/playground/clock', { move: 1e15 }, 'move: '],
    ['/playground/answer', { code: '', text: 'a' }, 'code: '],
  ])('is refused when it is wrong, and says where: %s %j', async (path, body, reason) => {
    const response = await post(path, body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: string }).error).toContain(reason);
  });

  test('is refused when it is too large', async () => {
    const response = await post('/playground/answer', { code: '1', text: 'я'.repeat(40_000) });
    expect(response.status).toBe(413);
  });

  test('reports a failure behind it as one', async () => {
    const response = await post('/playground/act', { person: 1, chat: 1, do: 'block' });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error: 'the phone is off' });
  });

  test('goes to its address by its method only', async () => {
    expect((await fetch(url('/playground/act'))).status).toBe(405);
    expect((await post('/', {})).status).toBe(405);
  });
});

describe('the stream', () => {
  test('tells the present state at once and each later one, changes close together as one', async () => {
    const stream = await openStream();
    expect((await stream.next()).now).toBe(0);
    for (let now = 1; now <= 50; now++) fake.change(now);
    expect((await stream.next()).now).toBe(50);
    await post('/playground/clock', { move: 1000 });
    expect((await stream.next()).now).toBe(1050);
    expect(stream.count()).toBe(3);
    await stream.close();
  });

  test('ends with the server, which then listens to nothing', async () => {
    const stream = await openStream();
    await stream.next();
    await server.close();
    await expect(stream.next()).rejects.toThrow(/ended|terminated/);
    expect(fake.listeners.size).toBe(0);
  });
});

async function openStream() {
  const response = await fetch(url('/playground/stream'));
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let count = 0;
  return {
    async next(): Promise<PlaygroundView> {
      for (;;) {
        const event = /event: state\ndata: (.*)\n\n/.exec(text);
        if (event?.[1]) {
          text = text.slice(event.index + event[0].length);
          count += 1;
          return JSON.parse(event[1]) as PlaygroundView;
        }
        const chunk = await reader?.read();
        if (!chunk || chunk.done) throw new Error('the stream has ended');
        text += chunk.value;
      }
    },
    count: () => count,
    close: () => reader?.cancel(),
  };
}
