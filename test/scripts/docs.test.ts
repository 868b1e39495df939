// The generated pages in docs/ say what the tables say.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documents } from '../../scripts/docs.ts';

describe('docs/', () => {
  it.each(Object.entries(documents()))('%s is up to date (npm run docs)', (name, text) => {
    expect(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')).toBe(text);
  });

  it('shows a figure with its sources, and those that have none', () => {
    const rules = documents()['rules.md'] ?? '';
    expect(rules).toContain('| 7〜8時間 | 658 (3) | 777 (3) | 900 (3) | 1023 (3) | 1148 (3) |');
    expect(rules).toContain('| 介護職員等処遇改善加算(Ⅳ) | 2024-06-01 〜 2026-05-31 | 6.4% (1) | 6.4% (1) |');
    expect(rules).toContain('| 大規模型(Ⅰ) 8〜9時間 要介護2 | 761 | 2021-04-01 〜 2024-03-31 |');
    expect(rules).toContain('平成27年厚生労働省告示第93号 | 2026-11-21');
  });
});
