// Days are those of the spreadsheet's time zone, wherever the computer stands.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('./timeZones.child.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

describe('on a computer in', () => {
  it.each(['Asia/Tokyo', 'Pacific/Honolulu', 'Pacific/Kiritimati', 'America/New_York'])(
    '%s a script sees the days of Asia/Tokyo',
    async (zone) => {
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program], {
        cwd: root,
        env: { ...process.env, TZ: zone },
      });
      expect(JSON.parse(stdout)).toEqual({
        cell: '2026-10-01T00:00:00 (2026/10/01)',
        instant: '2026-09-30T15:00:00.000Z',
        typed: '2026-10-1 Thu Oct 01 2026 00:00:00 GMT+0900',
        formatted: '2026-10-01 00:00',
        offset: -540,
        endOfMonth: '2026-11-30',
        parsed: '2026-10-01T00:00:00.000Z 2026-09-30T15:00:00.000Z',
        inFunction: 'Date(2026-10-1)',
        inFile: '2026-10-01T00:00:00.000Z',
      });
    },
  );
});
