import type { ServerResponse } from 'node:http';
import type { PlaygroundView } from './view.ts';

/** One gesture often makes several changes (delete, send, edit): they reach the page together. */
const DEBOUNCE = 20;
/** Keeps the connection alive and notices pages that went away. */
const HEARTBEAT = 15_000;

/** The open pages, each told of every state as a Server-Sent Event named `state`. */
export interface PageStream {
  /** Keeps `response` open as a stream and sends it the present state. */
  add(response: ServerResponse): void;
  /** Something changed: every page will hear of it shortly. */
  changed(): void;
  close(): void;
}

/** @param source what to show and when it changes */
export function openPageStream(source: {
  view(): PlaygroundView;
  onChange(listener: () => void): () => void;
}): PageStream {
  const pages = new Set<ServerResponse>();
  let pending: NodeJS.Timeout | undefined;

  const stateEvent = () => `event: state\ndata: ${JSON.stringify(source.view())}\n\n`;
  const broadcast = (chunk: string) => {
    for (const page of pages) page.write(chunk);
  };
  const changed = () => {
    pending ??= setTimeout(() => {
      pending = undefined;
      if (pages.size > 0) broadcast(stateEvent());
    }, DEBOUNCE);
  };
  const unsubscribe = source.onChange(changed);
  const heartbeat = setInterval(() => broadcast(': still here\n\n'), HEARTBEAT);
  heartbeat.unref();

  return {
    add(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write(`retry: 1000\n\n${stateEvent()}`);
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    changed,
    close() {
      unsubscribe();
      clearTimeout(pending);
      clearInterval(heartbeat);
      for (const page of pages) page.end();
    },
  };
}
