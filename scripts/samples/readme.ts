// Describes the sample workbook, with the planted faults where they really are.
import type { Fault } from './faults.ts';

const shown = (typed: string) => (typed === '' ? '（空欄）' : typed.replaceAll('|', '\\|'));

export const renderReadme = (faults: readonly Fault[]) => `# 見本のブック

\`sample-day-service.xlsx\` は、架空の通所介護「デイサービス見本の里」の2026年8月から10月までの3か月分です。
氏名、事業所名、住所、電話番号はすべて作りものです。\`npm run samples\` で毎回まったく同じものができます。

- 定員20名、月曜から土曜まで営業（祝日も営業）、7〜8時間、通常規模型、5級地
- お盆（8月13日から15日）は休業、10月25日（日）は臨時営業
- 利用者45名。期間中に始まった方、終わった方、入院やショートステイの方、振替と追加の利用があります
- 「費用」は、損益分岐点が稼働率の7割台になるように置いた金額です
- 営業先25か所と、その営業記録、1年ほどの紹介。次回予定日を過ぎた営業先や、手土産のことを書いた記録もあります
- 日付の見出しは月ごとに書き方が違います（1…31の数字、日だけの日付、月/日の日付と表題つき）

## わざと入れた入力の誤り

月次報告がセルの番地をつけて知らせます。「利用者」と「費用」の誤りは、どの月の報告にも出ます。

| タブ | セル | 入力 | 内容 |
| --- | --- | --- | --- |
${faults.map(({ tab, cell, typed, what }) => `| ${tab} | ${cell} | ${shown(typed)} | ${what} |`).join('\n')}

---

In English: a made-up 20-seat day service, three months, 45 clients, with the typing faults listed above planted
on purpose. \`npm run samples\` makes the workbook and this page again, byte for byte.
`;
