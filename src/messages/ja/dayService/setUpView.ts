// はじめる in the sidebar: the form, and what became of it.
import { list } from '../kit/written.ts';

const tabs = (names: readonly string[]) => names.map((name) => `「${name}」`).join('');

export const setUpView = {
  heading: 'はじめる',
  lead: '必要なタブをまとめて作ります。あとから変えられるので、定員と営業曜日だけで大丈夫です。空欄のところは、報告に「足りないもの」として出ます。',
  loading: '準備しています…',
  retry: 'もう一度読み込む',
  existing: (names: readonly string[]) => `${tabs(names)}はすでにあるため、変えません。`,
  makes: (names: readonly string[]) =>
    names.length > 0 ? `足りない${tabs(names)}を作ります。` : '足りないタブはありません。',
  unknown: '分からない（空欄のまま）',
  doubt: {
    community: (size: string) =>
      `定員18人以下は、ふつう地域密着型です。「${size}」でよいか、指定の通知を確かめてください。`,
    general: (size: string) => `定員19人以上は、${size}ではありません。定員か事業所規模を確かめてください。`,
  },
  name: '事業所名',
  capacity: '定員（人）',
  weekdays: '営業曜日',
  size: '事業所規模',
  region: '地域区分',
  timeBand: '提供時間',
  make: 'タブを作る',
  making: '作っています。30秒ほどかかることがあります…',
  done: (count: number) =>
    count > 0 ? `${count}個のタブを作りました。` : '新しく作るタブはありませんでした。',
  made: '作ったタブ',
  kept: '変えていないタブ',
  lacking: (headers: readonly string[]) => `ない列：${list(headers)}`,
  addColumns: 'ない列を右端に足す',
  adding: '足しています…',
  added: (tab: string, headers: readonly string[]) => `「${tab}」に ${list(headers)} を足しました。`,
  nextHeading: '次にすること',
  next: [
    '「利用者」に利用者を入力する',
    'メニューの「出席簿を作る」を選ぶ',
    '「費用」に毎月の費用を入力する',
  ],
  back: '入力に戻る',
};
