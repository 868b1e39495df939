// 手土産や謝礼: what the rule says, beside a word that was found in an entry.
interface Article {
  readonly notice: string;
  readonly number: string;
  readonly article: string;
}

export const gifts = {
  found: ({ words }: { words: readonly string[] }) =>
    `贈り物や金銭にあたるかもしれない言葉があります：${words.map((word) => `「${word}」`).join('')}`,
  /** What is forbidden, in one line. */
  rule: '利用者を紹介してもらう見返りに、居宅介護支援事業者やその従業者に金品などの利益を渡すことは禁止されています。',
  giving: ({ notice, number, article, appliedBy }: Article & { readonly appliedBy: string }) =>
    `渡す側：${notice}（${number}）${article}（通所介護には${appliedBy}で準用）`,
  taking: ({ notice, number, article }: Article) => `受け取る側：${notice}（${number}）${article}`,
  decide: '内容を確かめ、このまま保存するかどうかを決めてください。',
};
