import http from 'node:http';
import https from 'node:https';

/** What of an abort signal is used: grammY's comes from a polyfill, which Node's `fetch` refuses. */
export interface CallSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

/** One HTTP call; resolves with whatever the server says, rejects when it says nothing. */
export type Send = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: string | Buffer; signal: CallSignal },
) => Promise<{ status: number; json(): Promise<unknown> }>;

/** Idle connections are closed before the server does it, for a call sent into a closing one is lost. */
const IDLE_MS = 4_000;
/** A server that can't be reached is told from one that is slow. */
const CONNECT_MS = 10_000;

const options = { keepAlive: true, timeout: IDLE_MS };
const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };

/**
 * Node's own HTTP, without `fetch`: its streams and signals for each call cost more memory and time than all the rest of
 * handling an update. No byte has gone out when the error's code is CONNECT_TIMEOUT.
 */
export const sendOverHttp: Send = (url, { method, headers, body, signal }) =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new Error('The call was given up before it began.'));
    const isPlain = url.startsWith('http:');
    const agent = agents[isPlain ? 'http:' : 'https:'];
    const request = (isPlain ? http : https).request(url, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => void chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        // JSON that is none is the reader's error, as with `fetch`.
        resolve({ status: response.statusCode ?? 0, json: async (): Promise<unknown> => JSON.parse(text) });
      });
    });
    request.once('error', reject);
    request.once('socket', (socket) => {
      if (!socket.connecting) return;
      const timer = setTimeout(
        () =>
          request.destroy(Object.assign(new Error('No connection in time.'), { code: 'CONNECT_TIMEOUT' })),
        CONNECT_MS,
      );
      const clear = () => clearTimeout(timer);
      socket.once('connect', clear).once('close', clear);
    });
    signal.addEventListener('abort', () => request.destroy(new Error('The call was given up.')));
    request.end(body);
  });

/** A `fetch` in the same place, for tests and the playground. */
export function sendOver(given: typeof fetch): Send {
  return (url, { signal, ...init }) => given(url, { ...init, signal: nativeSignal(signal) });
}

function nativeSignal(foreign: CallSignal): AbortSignal {
  const controller = new AbortController();
  if (foreign.aborted) controller.abort();
  else foreign.addEventListener('abort', () => controller.abort());
  return controller.signal;
}
