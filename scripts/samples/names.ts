// Names nobody has: things of the sky and the garden as surnames.

const SURNAMES = [
  ['青空', 'アオゾラ'],
  ['見本', 'ミホン'],
  ['例示', 'レイジ'],
  ['若葉', 'ワカバ'],
  ['星空', 'ホシゾラ'],
  ['白雲', 'シラクモ'],
  ['朝露', 'アサツユ'],
  ['夕凪', 'ユウナギ'],
  ['木洩日', 'コモレビ'],
  ['流星', 'リュウセイ'],
  ['三日月', 'ミカヅキ'],
  ['銀河', 'ギンガ'],
  ['新緑', 'シンリョク'],
  ['小春', 'コハル'],
  ['花園', 'ハナゾノ'],
  ['春風', 'ハルカゼ'],
  ['雪国', 'ユキグニ'],
] as const;

const GIVEN_NAMES = [
  ['花子', 'ハナコ'],
  ['太郎', 'タロウ'],
  ['すみれ', 'スミレ'],
  ['一郎', 'イチロウ'],
  ['さくら', 'サクラ'],
  ['次郎', 'ジロウ'],
  ['あやめ', 'アヤメ'],
  ['かえで', 'カエデ'],
  ['三郎', 'サブロウ'],
  ['つばき', 'ツバキ'],
  ['すばる', 'スバル'],
  ['もみじ', 'モミジ'],
  ['ききょう', 'キキョウ'],
] as const;

/** Goes round a list again and again. */
export const inTurn = <T>(list: readonly T[], index: number) => list[index % list.length] as T;

/** A number is added once every pair of names is taken, as with thousands of clients. */
export function nameOf(index: number): { name: string; kana: string } {
  const [surname, surnameKana] = inTurn(SURNAMES, index);
  const [given, givenKana] = inTurn(GIVEN_NAMES, index);
  const round = Math.floor(index / (SURNAMES.length * GIVEN_NAMES.length));
  const suffix = round === 0 ? '' : String(round + 1);
  return { name: `${surname} ${given}${suffix}`, kana: `${surnameKana} ${givenKana}${suffix}` };
}
