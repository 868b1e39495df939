// One line a question: where, what, and what to do about it.
import { dayOf, quoted } from './written.ts';

export interface Found {
  readonly tab: string;
  readonly cell?: string;
  readonly header?: string;
  readonly given?: string;
  readonly date?: string;
  readonly name?: string;
  readonly expected?: readonly string[];
}

const place = ({ tab, cell }: Found) => (cell ? `「${tab}」${cell}` : `タブ「${tab}」`);
const names = ({ expected = [] }: Found) => quoted(expected);
const day = ({ date = '' }: Found) => dayOf(date);
const who = ({ name = '' }: Found) => (name === '' ? '' : `${name}さんの`);
const what = ({ header, given }: Found) => `${header}「${given}」`;

export const questions = {
  badMonth: (p: Found) => `${place(p)}：${what(p)}を月として読めません。2026-10 のように入力してください。`,
  badTime: (p: Found) =>
    `${place(p)}：${what(p)}を時刻として読めません。「9:00」「16:30」のように、終了は開始より後にしてください。`,
  badWeekdays: (p: Found) =>
    `${place(p)}：${what(p)}を曜日として読めません。月水金 のように入力してください。`,
  noDayColumns: (p: Found) =>
    `${place(p)}に日付の列がありません。見出しの行に 1〜31 か日付を入れてください。`,
  unknownMark: (p: Found) =>
    `${place(p)}：${who(p)}${day(p)}「${p.given}」は知らない印のため、数えていません。○・欠・振・追・入・シ・予・休に直してください。`,
  unknownClient: (p: Found) =>
    `${place(p)}：「${p.given}」は利用者のタブにいません。出席は数えましたが、収入の推定に入れていません。利用者に追加するか、直してください。`,
  unknownUnit: (p: Found) =>
    `${place(p)}：単位名「${p.given}」は単位のタブにありません。${names(p)}のどれかに直してください。`,
  rowWithoutClient: (p: Found) =>
    `${place(p)}：利用者IDも氏名もない行に印があるため、数えていません。利用者IDを入力してください。`,
  clientWithoutRow: (p: Found) =>
    `${place(p)}：${p.name}さんはこの月に契約曜日がありますが、出席のタブに行がありません。行を追加してください。`,
  duplicateRow: (p: Found) =>
    `${place(p)}：「${p.given}」の行が2つあります。同じ日の印は上の行だけを数えました。1行にまとめてください。`,
  duplicateClient: (p: Found) =>
    `${place(p)}：利用者ID「${p.given}」が2回使われています。上の行を使いました。別の番号にしてください。`,
  unenteredMark: (p: Found) =>
    `${place(p)}：${who(p)}${day(p)}が「${p.given}」のままです。来たかどうかを入力してください。`,
  futureAttendance: (p: Found) =>
    `${place(p)}：${who(p)}${day(p)}はまだ来ていない日ですが「${p.given}」があるため、数えていません。日付を確認してください。`,
  outsideContract: (p: Found) =>
    `${place(p)}：${who(p)}${day(p)}は利用期間の外ですが「${p.given}」があります。利用開始日・利用終了日を確認してください。`,
  closedDayAttendance: (p: Found) =>
    `${place(p)}：${day(p)}は休みの日ですが出席があるため、営業日として数えました。臨時営業なら休業日のタブに入れてください。`,
  dayWithoutMarks: (p: Found) =>
    `${place(p)}：${day(p)}は営業日ですが、${p.name}の印が1つもありません。入力するか、休業日のタブに入れてください。`,
  contractedBlank: (p: Found) =>
    `${place(p)}：${who(p)}${day(p)}は契約曜日ですが空欄です。○・欠・休のどれかを入力してください。`,
  bothForms: (p: Found) =>
    `${place(p)}：この月は「${p.given}」のタブもあるため、出席ログのこの月の行は使っていません。`,
  settingNeeded: (p: Found) =>
    `タブ「${p.tab}」の${p.header}が空欄のため、収入を推定していません。入力してください。`,
  unknownName: (p: Found) => `${place(p)}：${what(p)}が分かりません。${names(p)}のどれかに直してください。`,
  unknownAddon: (p: Found) =>
    `${place(p)}：${what(p)}という加算が分からないため、数えていません。近い名前は${names(p)}です。`,
  badTimes: (p: Found) => `${place(p)}：${what(p)}の回数が0です。1以上にするか、消してください。`,
  treatmentAmongAddons: (p: Found) =>
    `${place(p)}：「${p.given}」は設定のタブの処遇改善加算に入力してください。ここでは数えていません。`,
  treatmentNotInForce: (p: Found) =>
    `${place(p)}：${what(p)}はこの月にはない区分のため、数えていません。この月の区分は${names(p)}などです。`,
  treatmentWithoutRate: (p: Found) =>
    `${place(p)}：${what(p)}の率は公表資料で確かめられていないため、数えていません。この月の収入は、その分だけ少ない推定です。`,
  rivals: (p: Found) =>
    `${place(p)}：「${p.given}」は${names(p)}と一緒に算定できないため、数えていません。どちらかを消してください。`,
  careLevelNeeded: (p: Found) =>
    `${place(p)}：${p.name}さんの要介護度が空欄のため、収入の推定に入れていません。入力してください。`,
  timeBandNeeded: (p: Found) =>
    `${place(p)}：${p.name}さんの提供時間が分からないため、収入の推定に入れていません。利用者か単位のタブに入力してください。`,
  missingTab: (p: Found) => `${place(p)}がありません。タブを追加するか、名前を「${p.tab}」に戻してください。`,
  missingHeader: (p: Found) => `${place(p)}に見出し${names(p)}がありません。見出しの行に追加してください。`,
  duplicateHeader: (p: Found) =>
    `${place(p)}：見出し「${p.header}」が2つあります。左の列を使いました。使わない列の見出しを変えてください。`,
  blank: (p: Found) => `${place(p)}：${p.header}が空欄のため、この行は使っていません。入力してください。`,
  errorValue: (p: Found) =>
    `${place(p)}：${p.header}が数式のエラー（${p.given}）です。数式を直してください。`,
  badDate: (p: Found) =>
    `${place(p)}：${what(p)}を日付として読めません。2026/10/1 のように入力してください。`,
  badNumber: (p: Found) => `${place(p)}：${what(p)}を数として読めません。数字で入力してください。`,
  badChoice: (p: Found) => `${place(p)}：${what(p)}は使えません。${names(p)}のどれかを入力してください。`,
  unknownOffice: (p: Found) =>
    `${place(p)}：${what(p)}は営業先のタブにありません。営業先IDを直すか、営業先に追加してください。`,
  repeatedOfficeId: (p: Found) =>
    `${place(p)}：${what(p)}が2回使われています。上の行を使いました。別の番号にしてください。`,
  sameOffice: (p: Found) =>
    `${place(p)}：「${p.given}」は${p.expected?.join('')}の行と同じ営業先かもしれません。同じなら1行にまとめてください。`,
  futureContact: (p: Found) =>
    `${place(p)}：${what(p)}はまだ来ていない日のため、接触に数えていません。日付を確認してください。`,
};
