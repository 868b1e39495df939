// The names of the sidebar's views.
export const views = {
  label: '画面の切り替え',
  today: '出席',
  due: '今日',
  offices: '営業先',
  log: '記録',
  referrals: '紹介',
};
