// The view 紹介: how far each referred person has come, and the next step.
const count = (n: number) => n.toLocaleString('ja-JP');
const place = ({ tab, cell }: { tab: string; cell: string }) => `「${tab}」${cell}`;

export const referral = {
  notUnderstood: () => '内容を読み取れませんでした。一覧を読み直して、もう一度お試しください。',
  tooLong: ({ field, limit }: { field: string; limit: number }) =>
    `${field}が長すぎます。${count(limit)}文字までにしてください。`,
  order: ({ earlier, later }: { earlier: string; later: string }) =>
    `${later}が${earlier}より前の日です。日付を確認してください。`,
  futureReceived: ({ given }: { given: string }) =>
    `受付日「${given}」はまだ来ていない日です。相談のあった日を入力してください。`,
  needName: () => '氏名を入力してください。',
  linked: ({ given }: { given: string }) =>
    `この紹介には、すでに利用者ID「${given}」が入っています。一覧を読み直してください。`,
  notContracted: () => '契約になっていないため、利用者に加えていません。先に契約にしてください。',
  noClient: ({ given }: { given: string }) => `利用者ID「${given}」が利用者のタブにありません。`,

  question: {
    order: (p: { tab: string; cell: string; earlier: string; later: string }) =>
      `${place(p)}：${p.later}が${p.earlier}より前の日です。日付を確認してください。`,
    noDate: (p: { tab: string; cell: string; header: string; state: string }) =>
      `${place(p)}：${p.state}ですが、${p.header}が空欄です。入力してください。`,
    contractDated: (p: { tab: string; cell: string; state: string }) =>
      `${place(p)}：契約日が入っていますが、状態が「${p.state}」です。どちらかを直してください。`,
    noOffice: (p: { tab: string; cell: string }) =>
      `${place(p)}：営業先IDが空欄です。どこからの紹介か分かるように入力してください。`,
  },

  view: '紹介',
  loading: '紹介を読み込んでいます…',
  retry: 'もう一度読み込む',
  reload: '読み直す',
  search: '紹介をさがす',
  searchHint: '営業先・担当者・メモ・利用者',
  clear: '検索を消す',
  noHit: (query: string) => `「${query}」に当てはまる紹介はありません。`,
  none: '紹介はまだありません。相談を受けたら「紹介を入れる」で残せます。',
  open: (n: number) => `進行中 ${count(n)}名`,
  closed: (n: number) => `終わった紹介 ${count(n)}名`,
  noneOpen: '進行中の紹介はありません。',
  more: (n: number) => `さらに${count(n)}名を表示`,
  waits: (days: number) => (days === 0 ? '今日から' : `${count(days)}日待っています`),
  agreed: (step: string, day: string) => `${step} ${day}の予定`,
  difficult: (text: string) =>
    /^(?:○|〇|◯|あり|有|はい|TRUE|true|1)$/.test(text) ? '困難ケース' : `困難ケース：${text}`,
  reasonIs: (text: string) => `理由：${text}`,
  client: (name: string, id: string) => `利用者 ${name || id}${name ? `（${id}）` : ''}`,
  fromWhom: (person: string) => `${person}さんから`,
  questions: (n: number) => `確認が必要なところ ${count(n)}件`,

  stepDay: (office: string) => `${office}の紹介を進める日`,
  moveTo: (step: string) => `${step}へ`,
  moveFor: (office: string, step: string) => `${office}の紹介を${step}へ進める`,
  otherStep: 'ほかの状態にする',
  otherFor: (office: string) => `${office}の紹介をほかの状態にする`,
  failReason: '不成立の理由',
  fail: '不成立にする',
  reopen: (step: string) => `${step}に戻す`,
  moved: (office: string, step: string) => `${office}の紹介を「${step}」にしました。`,
  saving: '保存しています…',
  undoing: '取り消しています…',
  undone: '取り消しました。',

  add: '紹介を入れる',
  addHeading: '紹介を入れる',
  chooseOffice: 'どこからの紹介ですか',
  otherOffice: '営業先を選び直す',
  noOfficeYet: '先に営業先を選んでください。',
  received: '受付日',
  person: '担当者名',
  difficultCase: '困難ケース',
  accepted: '受け入れた',
  memo: 'メモ',
  memoHint: '年齢や様子、希望の曜日など。氏名はまだ書かなくてかまいません',
  save: '保存する',
  back: '一覧に戻る',
  added: (office: string) => `${office}からの紹介を入れました。`,

  toClient: '利用者に加える',
  toClientFor: (office: string) => `${office}の紹介を利用者に加える`,
  clientHeading: '利用者に加える',
  clientLead: '利用者のタブに1行加え、この紹介とつなぎます。',
  name: '氏名',
  kana: 'フリガナ',
  careLevel: '要介護度',
  undecided: '未定',
  weekdays: '利用曜日',
  from: '利用開始日',
  clientAdded: (name: string, id: string) => `${name}さんを利用者に加えました（${id}）。`,
  clientLinked: (name: string, id: string) => `${name}さん（${id}）とつなぎました。`,
  same: {
    lead: '同じ氏名の利用者がいます。',
    who: (p: { id: string; name: string; careLevel: string; from: string }) =>
      [p.id, p.name, p.careLevel, p.from ? `${p.from}から` : ''].filter(Boolean).join('　'),
    link: (id: string) => `この方（${id}）とつなぐ`,
    another: '別の方として加える',
  },
};
