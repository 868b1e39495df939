// What the sidebar's calls answer when they refuse.
import { number } from '../kit/written.ts';
export const outreach = {
  fields: {
    id: '記録ID',
    officeId: '営業先ID',
    date: '日付',
    way: '方法',
    person: '面会者',
    told: '伝えた内容',
    result: '結果',
    next: '次回予定日',
    recorder: '記録者',
    memo: 'メモ',
  },
  draft: '下書き',
  otherInput: '入力内容',
  notUnderstood: ({ field }: { field: string }) => `${field}を確認して、もう一度保存してください。`,
  tooLong: ({ field, limit }: { field: string; limit: number }) =>
    `${field}が長すぎます。${number(limit)}文字までにしてください。`,
  futureDate: ({ given }: { given: string }) =>
    `日付「${given}」はまだ来ていない日です。連絡した日を入力してください。`,
  nextNotAfter: ({ given }: { given: string }) =>
    `次回予定日「${given}」は、連絡した日より後の日にしてください。`,
  nextPast: ({ given }: { given: string }) => `次回予定日「${given}」は、明日以降の日にしてください。`,
  nextChanged: ({ name }: { name: string }) =>
    `${name}の次回予定日がほかで変わったため、変えていません。一覧を読み直してください。`,
  formulaColumn: ({ tab, header }: { tab: string; header: string }) =>
    `タブ「${tab}」の「${header}」には数式が入っているため、書き込んでいません。シートで直接変えてください。`,
  unknownOffice: ({ given }: { given: string }) =>
    `営業先ID「${given}」が営業先のタブにありません。一覧を読み直してから選んでください。`,
  noColumn: ({ tab, header }: { tab: string; header: string }) =>
    `タブ「${tab}」に見出し「${header}」がないため、保存していません。見出しの行に追加してください。`,
  idTaken: ({ cell }: { cell: string }) =>
    `この記録はすでに保存されています。変更するときは、営業記録の${cell}の行を直してください。`,
  changedSince: ({ cell }: { cell: string }) =>
    `保存したあとに記録が変更されているため、取り消していません。営業記録の${cell}の行を確認してください。`,
  draftTooLong: () => '長いため、下書きは残せません。保存はできます。',
  alreadyGone: ({ given }: { given: string }) =>
    `記録「${given}」は営業記録のタブにありません。すでに取り消されています。`,
};
