import { describe, expect, it } from 'vitest';
import type { Notes } from '../../../../../src/actions/kit/notes.ts';
import { keepDraft, kept, settle } from '../../../../../src/actions/outreach/contacts/drafts.ts';

function notesInMemory(texts: Record<string, string> = {}): Notes & { texts: Record<string, string> } {
  return {
    texts,
    all: () => ({ ...texts }),
    keep(key, text) {
      texts[key] = text;
    },
    drop(key) {
      delete texts[key];
    },
  };
}

describe('what was begun but not saved', () => {
  it('is there again for each office, together with who writes', () => {
    const notes = notesInMemory({ recorder: '星野', other: 'x' });
    expect(keepDraft(notes, { officeId: 'E1', text: '検討中' })).toEqual({ kept: true });
    keepDraft(notes, { officeId: 'E2', text: '不在' });
    expect(kept(notes)).toEqual({ drafts: { E1: '検討中', E2: '不在' }, recorder: '星野' });
  });

  it('is gone once it is emptied, or saved', () => {
    const notes = notesInMemory({ 'draft.E1': 'a', 'draft.E2': 'b', 'draft.E3': 'c' });
    expect(keepDraft(notes, { officeId: 'E1', text: '' })).toEqual({ kept: false });
    settle(notes, 'E2', '青空');
    expect(kept(notes)).toEqual({ drafts: { E3: 'c' }, recorder: '青空' });
  });

  it('says when it is longer than can be kept: 3,000 characters of Japanese are 9,000 bytes', () => {
    const notes = notesInMemory();
    keepDraft(notes, { officeId: 'E1', text: 'あ'.repeat(3000) });
    expect(() => keepDraft(notes, { officeId: 'E1', text: `${'あ'.repeat(3000)}a` })).toThrow(
      '長いため、下書きは残せません。保存はできます。',
    );
    expect(notes.texts['draft.E1']).toHaveLength(3000);
  });

  it('refuses anything else in one line', () => {
    expect(() => keepDraft(notesInMemory(), { officeId: '', text: 'x' })).toThrow('下書きを確認して');
  });
});
