import { describe, expect, it } from 'vitest';
import { listPhrases } from '../../../../../src/actions/outreach/contacts/phrases.ts';
import { fillPlaces, suggestScene } from '../../../../../src/domain/outreach/contacts/phrases.ts';
import { memoryBook } from '../../../../support/memoryBook.ts';

describe('the places of a text are filled in', () => {
  const values = new Map([
    ['担当者名', '見本 花子'],
    ['電話番号', ''],
    ['事業所名', '{担当者名}の会 $& $1'],
  ]);

  it('from the sheet; what nobody knows and what is blank stays to be seen, and is named', () => {
    expect(fillPlaces('{担当者名}様 {電話番号} {あて名} {あて名}', values)).toEqual({
      text: '見本 花子様 {電話番号} {あて名} {あて名}',
      unknown: ['あて名'],
      blank: ['電話番号'],
    });
  });

  it('whatever the width of the braces, once, and as it was typed', () => {
    expect(fillPlaces('｛ 担当者名 ｝／{事業所名}', values).text).toBe('見本 花子／{担当者名}の会 $& $1');
    expect(fillPlaces('{constructor} {toString}', values).unknown).toEqual(['constructor', 'toString']);
  });
});

describe('the occasion', () => {
  const scenes = ['空きのお知らせ', '初回訪問のお礼', '契約が不成立のときのお礼', '困難ケースの相談への返事'];
  it.each([
    ['契約は不成立になった', false, 2],
    ['他事業所に決まった', true, 2],
    ['困難ケースの相談', false, 3],
    ['資料を渡した', true, 1],
    ['資料を渡した', false, 0],
  ])('of %s is found', (result, first, at) => expect(suggestScene(scenes, result, first)).toBe(at));

  it('is the first where the tab has no such text', () =>
    expect(suggestScene(['自作の文例'], '不成立', true)).toBe(0));
});

const book = (phrases?: string[][]) =>
  memoryBook({
    設定: [
      ['項目', '値'],
      ['事業所名', 'デイ見本'],
      ['担当者名', '星野'],
    ],
    営業先: [
      ['営業先ID', '事業所名', '担当者名'],
      ['A', '<img src=x onerror=alert(1)>', '青空 一子'],
      ['B', '=IMPORTXML("http://example.com")', ''],
    ],
    ...(phrases ? { 文例: [['場面', '件名', '本文'], ...phrases] } : {}),
  });
const ask = { officeId: 'A', person: '', result: '', first: false };

describe('words to send', () => {
  it('are there without a tab, filled in for the office, and say what is lacking', () => {
    const { phrases, suggested } = listPhrases(book(), { ...ask, first: true });
    expect(phrases).toHaveLength(6);
    expect(phrases[suggested]).toMatchObject({ scene: '初回訪問のお礼', subject: '本日のお礼（デイ見本）' });
    expect(phrases[suggested]?.body).toContain('青空 一子様');
    expect(phrases[suggested]?.questions).toContain('{電話番号}に入れる内容が、シートで空欄です。');
    // There is no 単位 to count free seats from.
    expect(phrases[0]?.questions.at(-1)).toBe(
      '{空き情報}を作れませんでした。タブ「単位」がありません。メニューの「はじめる」で作れます。名前を変えたときは「単位」に戻してください。',
    );
  });

  it('are those of the tab where there is one, to the person who was met, as plain text', () => {
    const sheet = book([['御礼', '', '{事業所名} {担当者名}様 {知らない}']]);
    expect(listPhrases(sheet, { ...ask, person: '空野様' }).phrases).toEqual([
      {
        scene: '御礼',
        subject: '',
        body: '<img src=x onerror=alert(1)> 空野様 {知らない}',
        questions: ['{知らない}は使えません。タブ「文例」で、使える言葉に直してください。'],
      },
    ]);
    expect(listPhrases(sheet, { ...ask, officeId: 'B' }).phrases[0]?.body).toBe(
      '=IMPORTXML("http://example.com") ご担当者様 {知らない}',
    );
    expect(sheet.calls).toEqual(['read', 'read']);
  });

  it('are refused in one line for an office that is not there, or a tab without its headers', () => {
    expect(() => listPhrases(book(), { ...ask, officeId: 'Z' })).toThrow('営業先ID「Z」');
    expect(() => listPhrases(book(), { ...ask, officeId: 5 })).toThrow('営業先を選び直して');
    const sheet = book();
    sheet.tabs['文例'] = [['自由なメモ']];
    expect(() => listPhrases(sheet, ask)).toThrow('タブ「文例」に見出し「場面」「本文」がありません。');
  });
});
