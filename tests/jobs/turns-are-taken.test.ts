import { describe, expect, it } from 'vitest';
import { inTurn } from '../../src/jobs/in-turn.ts';

describe('turns', () => {
  it('come in the order in which they were asked for, with whoever else waits in between', async () => {
    const turn = inTurn();
    const order: string[] = [];
    const work = async (name: string) => {
      await turn();
      order.push(name);
      if (name === 'first') setImmediate(() => void order.push('somebody else'));
    };
    await Promise.all(['first', 'second', 'third'].map(work));
    expect(order.filter((name) => name !== 'somebody else')).toEqual(['first', 'second', 'third']);
    expect(order.indexOf('somebody else')).toBeLessThan(order.indexOf('third'));
    expect(order).toContain('somebody else');
  });
});
