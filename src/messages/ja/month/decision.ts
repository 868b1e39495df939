// What page one of the month's report says: how it stands, how sure that is, why, and what comes next.
import { monthName, number } from '../kit/written.ts';

const percent = (rate: number) => `${(rate * 100).toFixed(1)}%`;
const people = (count: number) => `${Math.abs(count).toFixed(1)}人`;
const man = (yen: number) => `${(Math.abs(yen) / 10_000).toFixed(1)}万円`;
const money = (yen: number) => `${yen < 0 ? '-' : ''}${man(yen)}`;
const signed = (count: number) => `${count > 0 ? '+' : ''}${number(count)}`;
const shortMonth = (month: string) => `${Number(month.slice(5))}月`;
const result = (profit: number) =>
  profit < 0 ? `${man(profit)}の赤字（推定）です` : `利益は${man(profit)}（推定）です`;
function between(least: string | undefined, most: string | undefined): string {
  if (least === undefined && most === undefined) return '読めないところがあり、幅は不明';
  return [
    ...(least === undefined ? [] : [`少なくとも${least}`]),
    ...(most === undefined ? [] : [`多くて${most}`]),
  ].join('、');
}

export const decision = {
  shortMonth,
  head: {
    place: (name: string, capacity: number | undefined) =>
      capacity === undefined ? name : `${name}（定員${capacity}）`,
    days: (from: string, to: string, over: boolean) =>
      `${from}〜${to}の${over ? '実績' : '途中経過（月はまだ終わっていません）'}`,
    made: (on: string) => `${on} 作成`,
  },
  foot: '稼働ノート　金額は推定で、請求には使えません',
  page: (number: number, of: number) => `${number} / ${of}`,

  conclusion: {
    above: (rate: number, difference: number, profit: number) =>
      `稼働率は${percent(rate)}。損益分岐を1日${people(difference)}上回り、${result(profit)}。`,
    below: (rate: number, difference: number, profit: number) =>
      `稼働率は${percent(rate)}。損益分岐まで1日あと${people(difference)}足りず、${result(profit)}。`,
    unreachable: (rate: number) =>
      `稼働率は${percent(rate)}。1回の収入より1回ごとの費用が多く、何人来ても黒字になりません。費用を見直してください。`,
    noCosts: (rate: number) =>
      `稼働率は${percent(rate)}。「費用」のタブに固定費と変動費を入れると、利益と損益分岐も出ます。`,
    unreadCosts: (rate: number, count: number) =>
      `稼働率は${percent(rate)}。「費用」の${count}行が読めないため、利益と損益分岐は出していません。`,
    noRevenue: (rate: number) =>
      `稼働率は${percent(rate)}。収入を推定できないため、利益と損益分岐は出していません。月次資料の確認事項をご覧ください。`,
    noDays: '営業日がないため、稼働率は計算できません。「単位」と「休業日」のタブを確認してください。',
    why: (before: string, change: number, cause: string, visits: number) =>
      `${shortMonth(before)}より${Math.abs(change)}回${change > 0 ? '増え' : '減り'}、いちばん大きい理由は${cause}（${signed(visits)}回）です。`,
    same: (before: string) => `延べ利用者数は${shortMonth(before)}と同じ回数です。`,
    noBefore: (before: string) => `${shortMonth(before)}の出席がないため、増減の理由は出していません。`,
    projection: (visits: number, rate: number) =>
      `この先も予定どおりなら、月末には延べ${visits}回、稼働率${percent(rate)}の見込みです（推定）。`,
  },

  tiles: {
    provisional: (label: string) => `${label}【暫定】`,
    before: (value: string, difference: string) => `前月 ${value}　${difference}`,
    percent,
    money,
    points: (difference: number) => `${difference > 0 ? '+' : ''}${(difference * 100).toFixed(1)}pt`,
    moneyMore: (yen: number) => `${yen > 0 ? '+' : ''}${money(yen)}`,
    peopleMore: (count: number) => `${count > 0 ? '+' : ''}${count.toFixed(1)}人`,
    needed: (daily: number, rate: number) => `分岐は1日${people(daily)}（${percent(rate)}）`,
    occupancy: '稼働率',
    profit: '利益（推定）',
    difference: '損益分岐との差（1日）',
    weekday: (weekday: string) => `${weekday}曜の稼働率`,
    weakest: (free: number | undefined) =>
      free === undefined ? 'いちばん空く曜日' : `いちばん空く曜日、空き${free}`,
    noBefore: '前月の数字はありません',
    none: '出していません',
    between,
  },

  sure: {
    heading: 'この数字の確かさ：',
    all: '読めないところはありませんでした。',
    unentered: (count: number) => `未入力${count}回`,
    unreadMarks: (count: number) => `読めない印${count}`,
    unreadCosts: (count: number) => `読めない費用${count}`,
    unpriced: (count: number) => `収入を出せない方${count}人`,
    occupancy: (least: number, most: number) => `稼働率は${between(percent(least), percent(most))}です。`,
    profit: (least: number | undefined, most: number | undefined) =>
      least === undefined && most === undefined
        ? '利益は、読めないところの分だけ変わります。'
        : `利益は${between(least === undefined ? undefined : money(least), most === undefined ? undefined : money(most))}です。`,
    provisional: '【暫定】は、もとになる印や費用の5%より多くが読めない数字です。',
  },

  change: {
    heading: 'なぜ変わったか',
    note: (before: string, then: number, month: string, now: number) =>
      `${shortMonth(before)} ${number(then)}回 → ${shortMonth(month)} ${number(now)}回（延べ利用者数）。緑は増、橙は減`,
    chart: '前の月を0とした増減（回）',
    columns: {
      cause: '理由',
      base: '土台',
      gained: '増',
      gainedBelow: '増（0より下）',
      lost: '減',
      lostBelow: '減（0より下）',
      total: '計',
    },
    bar: (name: string, visits: number) => `${name} ${signed(visits)}`,
    cause: (name: string, visits: number) => `${name}　${signed(visits)}回`,
    short: {
      operatingDays: '営業日',
      newClients: '新規',
      endedClients: '終了',
      contracts: '契約変更',
      absences: '欠席',
      hospital: '入院',
      shortStay: 'ショート',
      makeup: '振替',
      extra: '追加',
      unentered: '未入力',
    },
    /** In words, beside the chart. */
    inWords: {
      operatingDays: (before: number | undefined, now: number) =>
        before === undefined ? `営業日は${now}日` : `営業日が${before}日から${now}日に`,
      newClients: (count: number) =>
        count > 0 ? `この月に${count}人の方が始めました` : '前の月の途中で始めた方の分です',
      endedClients: (count: number) =>
        count > 0 ? `この月に${count}人の方が終了しました` : '前の月に終了した方の分です',
      contracts: '曜日や予定の変わった方の分です',
      count: (what: string, before: number, now: number) => `${what}が${before}回から${now}回に`,
      unentered: '予定のままで、来たかどうかの入力がない分です',
    },
  },

  days: {
    heading: '日ごとの利用者',
    note: (capacity: string, needed: number | undefined) =>
      needed === undefined
        ? `横線は定員${capacity}`
        : `実線は定員${capacity}、点線は損益分岐${needed.toFixed(1)}人。橙は損益分岐に届かない日と、定員を超えた分`,
    chart: '1日の人数（人）',
    columns: {
      day: '日',
      reached: '利用者',
      below: '損益分岐に届かない日',
      over: '定員を超えた分',
      capacity: '定員',
      needed: '損益分岐',
    },
    label: (day: number, weekday: string) => `${day} ${weekday}`,
    none: 'この月に営業日はありません。',
  },

  next: {
    heading: '次の一手',
    note: '月あたりの推定額。来月から取りかかれるもの',
    columns: { what: 'すること', yen: '推定', how: 'だれが・どうやって' },
    staff: '生活相談員',
    manager: '管理者',
    emptiestWeekday: (weekday: string) => `${weekday}曜を1日1人増やす`,
    absences: '欠席の半分を振り替える',
    oneAbsence: '欠席を振り替える',
    longerBand: '短い時間の方を1区分延ばす',
    addon: (name: string) => name,
    fixedCosts: '固定費を1%減らす',
    how: {
      emptiestWeekday: (who: string, weekday: string, free: number, office: string | undefined) =>
        `${who}：${weekday}曜の空きは${free}。${office === undefined ? '営業先' : `紹介の多い${office}`}へ空き情報を渡す`,
      absences: (who: string, visits: number, all: number, streaks: number) =>
        `${who}：${visits}回分（すべてなら${number(all)}円）。${streaks > 0 ? `続けてお休みの${streaks}人から、別の曜日を相談する` : 'お休みの連絡のときに、別の曜日を勧める'}`,
      longerBand: (who: string, clients: number) =>
        `${who}：${clients}人の方とケアマネジャーに、延長の希望を聞く`,
      addon: (who: string) => `${who}：要件を満たすかを確かめる。全員に算定できたときの上限の額`,
      fixedCosts: (who: string) => `${who}：固定費の明細を見直す`,
    },
    none: '金額で示せる手だてはありません。収入や費用が読めているかを、月次資料で確かめてください。',
  },

  months: {
    heading: 'これまで',
    note: '稼働率、月ごと',
    noteNeeded: (needed: number) => `稼働率、月ごと。点線はこの月の損益分岐${percent(needed)}`,
    noteShort: '3か月分そろうと、グラフも出ます',
    chart: '稼働率（%）',
    columns: { month: '月', occupancy: '稼働率', needed: '損益分岐' },
    none: '前の月の出席も報告もないため、まだ比べられません。来月から並びます。',
  },

  weekdays: {
    heading: '曜日ごとの空き',
    note: (each: number) =>
      `■契約 □空き${each > 1 ? `（1つが${each}人）` : ''}。空き＝月末の定員－その曜日の契約者数`,
    columns: {
      weekday: '曜日',
      seats: '契約と空き',
      averageVisits: '1日平均',
      occupancy: '稼働率',
      freeSeats: '空き',
    },
    provisional: (weekday: string) => `${weekday}【暫定】`,
  },

  referrals: {
    heading: '営業と紹介',
    note: (from: string, to: string, count: number) =>
      `${monthName(from)}〜${monthName(to)}に受けた紹介${count}件`,
    chart: '進んだ件数（件）',
    columns: {
      step: '段階',
      count: '件数',
      office: '紹介の多い先',
      referrals: '紹介',
      contracts: '契約',
      visits: 'この月の利用',
    },
    step: (name: string, count: number) => `${name} ${count}`,
    visits: (count: number) => `${count}回`,
  },

  national: { heading: '全国との比べ' },
};
