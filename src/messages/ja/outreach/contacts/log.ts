// 記録: what stands beside the form.
export const log = {
  keep: 'このまま保存する',
  rewrite: '書き直す',
  recent: '最近の記録',
  noneYet: 'まだ記録がありません。上で営業先を選ぶと書き始められます。',
};
