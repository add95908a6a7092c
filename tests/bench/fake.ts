import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Order, Report } from './fake-process.ts';

export interface FakeProcess {
  readonly apiRoot: string;
  readonly token: string;
  order(order: Order): Promise<Report>;
  close(): void;
}

/** The fake Bot API in a process of its own. One order at a time. */
export async function startFakeProcess(): Promise<FakeProcess> {
  const child = fork(fileURLToPath(new URL('./fake-process.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  const report = async () => {
    const [message] = await once(child, 'message');
    // The child sends nothing but reports.
    return message as Report;
  };
  const ready = await report();
  if (ready.kind !== 'ready') throw new Error('The fake did not get ready.');
  return {
    apiRoot: ready.apiRoot,
    token: ready.token,
    order: (order) => {
      const answer = report();
      child.send(order);
      return answer;
    },
    close: () => child.disconnect(),
  };
}
