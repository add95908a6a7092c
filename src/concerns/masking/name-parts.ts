import { COMMON_WORDS } from './common-words.ts';
import { fold, isTitle, type Word } from './words.ts';

/** "Daughter of", "son of": part of the name before them (Kyrgyz, Uzbek in both scripts, and Russian spellings). */
const DESCENT = wordSet(`
  кызы уулу қизи кизи ўғли угли огли qizi kizi o'g'li ugli ogli kyzy uulu`);

/** Endings of surnames and patronymics, for women first (Russian, Kyrgyz, Uzbek and Polish), folded. */
const FAMILY =
  /..(?:ова|ева|овна|евна|ична|ская|цкая|ович|евич|ova|eva|yeva|ovna|evna|ovich|skaya|owa|ska|cka)$/;

/** Words of every day that end alike. */
const NOT_FAMILY = wordSet(`
  снова слова готова здорова корова голова основа дева сурова нова псковская какова такова детская
  женская сельская городская школьная киргизская кыргызская русская больничная отличная nowa glowa mowa
  rozmowa umowa zdrowa polska wioska matka miska troska`);

/** Places that are capitalised where a name might stand ("мен Бишкекте болом", "I am Kyrgyz"), by their folded beginning. */
const PLACE =
  /^(?:бишкек|ош(?:то|тон|тук|ко)?$|оше$|нарын|талас|баткен|жалал|джалал|чуй|ысык|иссык|каракол|токмок|кыргыз|киргиз|узбек|озбек|казак|казах|росси|орус|москв|польш|варшав|турк|турци|стамбул|герман|европ|азия|азии|америк|bishkek|osh$|naryn|talas|batken|jalal|kyrgyz|kirgi|uzbek|o'zbek|kazakh|russia|rosj|moscow|moskw|poland|polsk|polish|polka$|polak|warsaw|warszaw|turk|turc|istanbul|german|niem|europ|americ|ukrain|украин|tajik|tadz|таджик|тажик)/;

/** "айгул кызы", "Асанова", "болотовна": belongs to a name in any case. */
export function isFamilyPart({ folded }: Word): boolean {
  return DESCENT.has(folded) || (FAMILY.test(folded) && !NOT_FAMILY.has(folded));
}

export function isPlace({ folded, text }: Word): boolean {
  return isTitle(text) && PLACE.test(folded);
}

/** Whether the word may stand in a name at all, capitalised or not. */
export function isNameLike({ folded }: Word): boolean {
  return !COMMON_WORDS.has(folded);
}

/**
 * Verb forms and datives that follow "атым" (also "my horse"), "меня зовут" (also "I am invited") and "моё имя": a name in
 * lower case never has these endings, or so rarely that the sentence matters more.
 */
export function isVerbLike({ folded }: Word): boolean {
  return /(?:ке|ге|цей|шей|щей|кой|ып|ип|уп|оп|лди|лды|лду|бады|беди|бойт|байт|бейт|ылат|илет|ишат|ются|ется|ить|ать|ять|ует|...али|...или|ишь|iyman|ayman|masin|ing)$/.test(
    folded,
  );
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(fold(words).trim().split(/\s+/));
}
