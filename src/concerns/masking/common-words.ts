import { fold } from './words.ts';

const KYRGYZ = `
  айыл эл бала балдар суу жол мектеп кул күң уят чыгып чыкты тургундар тургундары жашоочулар ата-энелер аялдар кыздар келиндер
  мен мага менин мени биз бул ал сен сиз жок бар эмес эч ким жана да дагы деп үчүн эми азыр бирок бир
  анан көп болсо болот белгисиз айтылбасын сыр өлдү качты арык аксак кара кийин аны ошол келин жинди
  акмак жаман кыз аял эне апа мугалим врач силер алар кайда кандай чыкпасын көрүнбөсүн жазылбасын керек
  маанилүү купуя окуучу студент жардам менден урматтуу салам ооба`;

const RUSSIAN = `
  аким мэр депутат директор коллектив пусть аллаха бога дурой никем родители жительницы соседи сельчане
  я мы ты он она они вы это мне меня мой моя моё мои нас у в на к с из за и а но не ни да нет по для от
  до то так как кто что где когда уже никто никак никогда всё все всегда часто просто снова опять только
  теперь сейчас здесь там очень тоже его её их секрет неважно скрыто тайна аноним анонимно домой замуж
  работать другие люди мама дочка сестра жена должно нельзя прошу жители женщины жительница мать
  помогите здравствуйте спасибо пожалуйста бог аллах мамой именем была было есть стало никому знают
  знает вас вам каждый каждая если очередной чтобы`;

const UZBEK = `
  чиқди ўлди бор йўқолди chiqdi bor
  менинг менга бу у йўқ эмас ва билан учун ҳам лекин энди ҳозир ҳеч муҳим сир бўлса кўп men mening meni
  menga biz bu yo'q yoq emas va bilan uchun ham lekin endi hozir hech muhim sir`;

const ENGLISH = `
  happy sad on listed written tired scared pregnant writing living working looking asking
  i me my we he she they you it not no is was are a an the and but or of in on to from at by for with so
  very too now here there just also only still secret anonymous private known unknown used important god
  mother muslim christian english please thank thanks help hello monday tuesday wednesday thursday
  friday saturday sunday january february march april june july august september october november
  december central when what who how why where because if this that truly faithfully sincerely being ok
  okay sure afraid sorry married one facebook instagram whatsapp`;

const POLISH = `
  jest było będzie
  ja my ty on ona oni nie tak to ten ta i a z ze w we na do od po u o za bo ale czy jak mam jestem
  mieszkam teraz tutaj bardzo już też nikt tajemnica anonimowo anonimowe pani pan muzułmanka katoliczka
  kobieta matka mamą proszę dziękuję dzień jego jej się mi mnie co`;

/** Words that stand behind an introduction and are no name: function words, kin, prayers, days, "secret". Folded. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [KYRGYZ, RUSSIAN, UZBEK, ENGLISH, POLISH].flatMap((words) => fold(words).trim().split(/\s+/)),
);
