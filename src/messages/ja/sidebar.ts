// Everything the sidebar shows.
import { dayOf, fullDayOf, number } from './kit/written.ts';

const days = (count: number) => `${number(count)}日`;

export const sidebar = {
  list: {
    loading: '営業先を読み込んでいます…',
    search: '営業先をさがす',
    searchHint: '名前・担当者・電話・種別',
    count: (shown: number, all: number) =>
      shown === all ? `${number(all)}件` : `${number(all)}件中 ${number(shown)}件`,
    late: (count: number) => `予定日を過ぎた先 ${number(count)}件`,
    more: (count: number) => `さらに${number(count)}件を表示`,
    none: '営業先がまだありません。「営業先」のタブに、営業先IDと事業所名を入力してください。',
    noHit: (query: string) => `「${query}」に当てはまる営業先はありません。`,
    clear: '検索を消す',
    reload: '読み直す',
    retry: 'もう一度読み込む',
    questions: (count: number) => `確認が必要な行 ${number(count)}件`,
  },
  office: {
    due: {
      overdue: (late: number) => `予定日を${days(late)}過ぎています`,
      today: () => '今日が予定日です',
      never: () => 'まだ連絡していません',
      later: () => '',
      retired: () => '終了した営業先です',
    },
    last: '最終接触',
    next: '次回予定',
    noDate: 'なし',
    log: '記録する',
    resume: '続きを書く',
    logFor: (name: string) => `${name}に記録する`,
    resumeFor: (name: string) => `${name}の記録の続きを書く`,
    draft: '書きかけあり',
  },
  form: {
    heading: '営業の記録',
    back: '一覧に戻る',
    date: '日付',
    way: '方法',
    preferred: (note: string) => `希望：${note}`,
    person: '面会者',
    fillPerson: (name: string) => `${name}さんを入れる`,
    told: '伝えた内容',
    result: '結果',
    next: '次回予定日',
    proposed: (day: string, interval: number) => `${day} 連絡間隔${days(interval)}から計算`,
    recorder: '記録者',
    memo: 'メモ',
    save: '保存する',
    saving: '保存しています…',
    draftOpened: '書きかけの続きです。',
    dropDraft: '書きかけを消す',
  },
  saved: (name: string, way: string) => `${name}への${way}を記録しました。`,
  phone: {
    copyFor: (name: string, phone: string) => `${name}の電話番号 ${phone} をコピー`,
    copied: 'コピーしました',
    byHand: '番号を選んでコピーしてください',
  },
  undo: '取り消す',
  undoing: '取り消しています…',
  undone: (name: string) => `${name}の記録を取り消しました。`,
  close: '閉じる',
  failed: {
    accounts:
      '複数のGoogleアカウントでログインしているため、操作できませんでした。このアカウントだけでログインするか、シークレットウィンドウで開き直してください。',
    noAnswer: '答えが届きませんでした。もう一度お試しください。同じ記録が二重に残ることはありません。',
    connection:
      'つながりませんでした。通信を確かめて、もう一度お試しください。同じ記録が二重に残ることはありません。',
    busy: 'ほかの人が書き込んでいるため、保存できませんでした。少し待って、もう一度お試しください。',
    other: (message: string) =>
      `うまくいきませんでした（${message}）。もう一度お試しください。同じ記録が二重に残ることはありません。`,
  },
  day: (date: string, weekday: string) => `${dayOf(date)}（${weekday}）`,
  dayOfYear: (date: string, weekday: string) => `${fullDayOf(date)}（${weekday}）`,
  weekdays: { 月: '月', 火: '火', 水: '水', 木: '木', 金: '金', 土: '土', 日: '日' },
  draftNotKept: 'この書きかけは、画面を閉じると消えます。',
};
