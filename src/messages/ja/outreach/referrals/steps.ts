// The steps of a referral: how 紹介 and 今日 call them.
const when = (days: number) => (days === 0 ? '今日' : '明日');

export const steps = {
  names: { 相談: '相談', 見学: '見学', 体験: '体験', 契約: '契約', 不成立: '不成立' },
  dates: { 受付日: '受付日', 見学日: '見学日', 体験日: '体験日', 契約日: '契約日' },
  /** Why 今日 tells of an office whose person comes to us today or tomorrow. */
  coming: {
    tour: (days: number) => `${when(days)}は見学です`,
    trial: (days: number) => `${when(days)}は体験利用です`,
  },
};
