import { once } from 'node:events';
import { createServer } from 'node:http';

/** Nobody on another machine: what is told is nothing personal, but it is nobody's business either. */
const HOST = '127.0.0.1';

export interface Watch {
  /** What `/healthz` says; all of it must be true for a 200. */
  health: () => Record<string, boolean>;
  /** What `/metrics` says. */
  metrics: () => string;
}

/**
 * Answers `/healthz` and `/metrics` on the loopback address.
 * @throws {Error} naming the remedy, when the port is taken
 */
export async function startWatchServer(port: number, watch: Watch): Promise<{ close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const send = (status: number, body: string, type = 'text/plain; charset=utf-8') =>
      void response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, '');
    if (request.url === '/metrics')
      return send(200, watch.metrics(), 'text/plain; version=0.0.4; charset=utf-8');
    if (request.url !== '/healthz') return send(404, '');
    const parts = Object.entries(watch.health());
    const lines = parts.map(([name, well]) => `${name} ${well ? 'ok' : 'failing'}\n`);
    send(parts.every(([, well]) => well) ? 200 : 503, lines.join(''));
  });
  server.listen(port, HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(
      `Port ${port} on ${HOST} can't be opened for /healthz and /metrics. Set HEALTH_PORT to another one, or remove it.`,
      { cause: error },
    );
  }
  return {
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
