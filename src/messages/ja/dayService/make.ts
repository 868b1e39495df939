// はじめる and サンプルで試す: what is refused, and what became of it.

export const makeTabs = {
  notUnderstood: ({ field }: { field: string }) => `${field}を確認して、もう一度作ってください。`,
  badCapacity: '定員を1から999までの数字で入力してください。',
  fields: {
    name: '事業所名',
    weekdays: '営業曜日',
    size: '事業所規模',
    region: '地域区分',
    timeBand: '提供時間',
  },
  otherInput: '入力内容',
  noHeader: ({ tab }: { tab: string }) =>
    `タブ「${tab}」の見出しの行が見つからないため、列を足していません。見出しを確認してください。`,
  notEmpty: ({ tab }: { tab: string }) =>
    `「${tab}」のタブがあるため、サンプルを入れていません。新しいスプレッドシートでお試しください。`,
  sampleDone: 'サンプルを入れました。名前はすべて架空です。メニューの「月次報告を作る」をお試しください。',
};
