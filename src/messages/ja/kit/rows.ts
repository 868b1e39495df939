// What is said when rows of the user's tabs are changed from the sidebar, and why they are not.
const stands = (text: string) =>
  text === '' ? '空欄' : `「${text.length > 30 ? `${text.slice(0, 30)}…` : text}」`;

export const rows = {
  notUnderstood: () => '内容を読み取れませんでした。一覧を読み直して、もう一度お試しください。',
  noColumn: ({ tab, header }: { tab: string; header: string }) =>
    `タブ「${tab}」に見出し「${header}」がないため、保存していません。見出しの行に追加してください。`,
  changedMeanwhile: ({
    tab,
    cell,
    header,
    now,
  }: {
    tab: string;
    cell: string;
    header: string;
    now: string;
  }) =>
    `「${tab}」${cell}の${header}は、ほかで${stands(now)}に変わっています。保存していません。読み直してから直してください。`,
  gone: ({ tab }: { tab: string }) => `この行は「${tab}」のタブに見つかりません。一覧を読み直してください。`,
  changedSince: ({ tab, row }: { tab: string; row: number }) =>
    `そのあと変更されているため、取り消していません。「${tab}」の${row}行目を確認してください。`,
  usedSince: ({ tab, row }: { tab: string; row: number }) =>
    `「${tab}」${row}行目の営業先には記録か紹介があるため、取り消していません。`,
};
