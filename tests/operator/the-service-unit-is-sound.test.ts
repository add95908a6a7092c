import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

const path = fileURLToPath(new URL('../../docs/kurak-voices.service', import.meta.url));
const unit = readFileSync(path, 'utf8');
const valueOf = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1];
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('the systemd unit', () => {
  it('starts what `npm start` starts', () => {
    expect(valueOf('ExecStart')).toBe(`/usr/bin/${scripts['start']}`);
  });

  it('gives stopping more time than it takes, and does not start again for a wrong setting', () => {
    expect(Number(valueOf('TimeoutStopSec'))).toBeGreaterThan(10);
    expect(() => readConfig({})).toThrow(ConfigError);
    expect(readFileSync(new URL('../../src/main.ts', import.meta.url), 'utf8')).toContain(
      'ConfigError ? 2 : 1',
    );
    expect(valueOf('RestartPreventExitStatus')).toBe('2');
  });

  it('keeps what is in memory from the disk, and the bot from everything else', () => {
    for (const line of [
      'LimitCORE=0',
      'MemorySwapMax=0',
      'UMask=0077',
      'StateDirectoryMode=0700',
      'ProtectSystem=strict',
      'NoNewPrivileges=yes',
    ])
      expect(unit.split('\n')).toContain(line);
    // V8 compiles into memory that it writes to: with this the bot would not start.
    expect(valueOf('MemoryDenyWriteExecute')).toBeUndefined();
  });

  it.runIf(existsSync('/usr/bin/systemd-analyze') && existsSync('/usr/bin/node'))(
    'is silent under systemd-analyze',
    () => {
      const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', path], { encoding: 'utf8' });
      expect([status, stdout + stderr]).toEqual([0, '']);
    },
  );
});
