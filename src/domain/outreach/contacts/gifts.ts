// Words of gifts and money in what was written about a contact. A person decides what they mean.
import { toHiragana } from '../../../basics/kana.ts';
import { normalize } from '../../../basics/text.ts';

/** What the law says of them. */
export { NO_GIVING, NO_TAKING } from '../../../rules/outreach/giftBan.ts';

/** In hiragana where kana is meant: ギフト and ぎふと are one word. A longer word stands before one it holds. */
const WORDS = [
  // What is handed over on a visit.
  '手土産|手みやげ|てみやげ|お?土産(?!話)|おみやげ(?!話|ばなし)',
  '菓子折り?|お?(?:焼き?|和|洋|茶|御)?菓子|おかし(?![いくかけさすなみ])|詰め?合わ?せ|手作り品',
  '差し?入れ?(?!口)|さしいれ|粗品|そしな|のべるてぃ|記念品|贈り物|贈答|進物|おつかい物|ぷれぜんと|ぎふと(?:券|か[ーあ]ど)?',
  '[お御]中元|中元(?!さん|様|氏|先生)|[お御]?歳暮|お年賀|寸志|[ご御]?祝儀|餞別|心付け?|[お御]礼の?(?:品|金)|返礼品',
  // What is as good as money.
  '商品券|金券|食事券|旅行券|びーる券|図書(?:か[ーあ]ど|券)|(?:くお|quo)か[ーあ]ど|ぷりぺいどか[ーあ]ど|電子まねー',
  '謝礼金?|謝金|薄謝|金品|金銭(?!管理|面|的|感覚|とらぶる)|現金(?!払|支払|集金|精算|書留)|[お御]?車代|袖の下|賄賂|わいろ|見返り',
  // What is paid for a client.
  '紹介(?:料|金|手数料|の?謝礼)|仲介(?:料|手数料)|成功報酬|りべーと|きっくばっく|ばっくまーじん',
  // What is paid for at a table.
  '接待|会食|飲食代|飲み会|[ご御]馳走(?!さま|様)|ごちそう(?!さま|様)|おごっ|おごり|奢[っりる]',
];

const GIFT = new RegExp(WORDS.join('|'), 'g');

/** Sweets that are made or shopped for are the day's programme, not a gift. */
const SWEETS = /(?:菓子|おかし)$/;
const PROGRAMME = /^(?:作り|づくり|教室|れく|屋|店|を?作)/;
/** 謝礼なし: said to have been left out. What was offered and refused stays a gift. */
const LEFT_OUT =
  /^(?:等|など|類)?の?(?:やり取り|やりとり|授受|提供|持参)?で?[はもがを]?(?:一切|いっさい|特に|とくに)?(?:な[しい]|無[しい]|ありません|ございません|不要|禁止|厳禁|せず|しない|していない|しません|していません|渡さ(?:ない|ず)|渡していな|持参せず|持参していな)/;

/** The words as they were typed (in full width, without spaces), each once, in the order of the text. */
export function giftWords(text: string): string[] {
  const typed = normalize(text);
  const plain = toHiragana(typed).toLowerCase();
  const found = [...plain.matchAll(GIFT)].flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    const after = plain.slice(end);
    if (LEFT_OUT.test(after) || (SWEETS.test(word) && PROGRAMME.test(after))) return [];
    return [typed.slice(index, end)];
  });
  return [...new Set(found)];
}
