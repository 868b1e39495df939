// 文例 in the sidebar: choosing a text, what is lacking in it, and copying it.
export const toSend = {
  offer: '送る言葉を見る',
  offerFor: (name: string) => `${name}に送る言葉を見る`,
  heading: (name: string) => `${name}に送る言葉`,
  loading: '文例を用意しています…',
  scene: '場面',
  subject: '件名',
  body: '本文',
  copySubject: '件名をコピー',
  copyBody: '本文をコピー',
  copied: 'コピーしました。メールなどに貼り付けてください。',
  selected: '文章を選びました。Ctrl+C（MacはCommand+C）でコピーしてください。',
  close: '閉じる',
  none: 'タブ「文例」に、場面と本文を入力した行がありません。',
  where: 'この文例は、タブ「文例」で変えられます。',
  unknown: ({ name }: { name: string }) =>
    `{${name}}は使えません。タブ「文例」で、使える言葉に直してください。`,
  blank: ({ name }: { name: string }) => `{${name}}に入れる内容が、シートで空欄です。`,
  noFreeSeats: ({ why }: { why: string }) => `{空き情報}を作れませんでした。${why}`,
  notUnderstood: '営業先を選び直して、もう一度お試しください。',
};
