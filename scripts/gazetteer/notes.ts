import type { Names } from './row';

/** Neutral notes on status, in UN wording where the UN has one. */
export const NOTES: Readonly<Record<string, Names>> = {
  tw: {
    en: 'ISO 3166-1 and the UN Secretariat write "Taiwan, Province of China"; the status is disputed.',
    ar: 'يكتب معيار أيزو 3166-1 والأمانة العامة للأمم المتحدة «تايوان، مقاطعة صينية»؛ والوضع محل نزاع.',
    zh: 'ISO 3166-1 与联合国秘书处写作“中国台湾省”；其地位存在争议。',
  },
  xk: {
    en: 'UN documents refer to Kosovo in the context of Security Council resolution 1244 (1999); its status is disputed.',
    ar: 'تشير وثائق الأمم المتحدة إلى كوسوفو في سياق قرار مجلس الأمن 1244 (1999)؛ ووضعها محل نزاع.',
    zh: '联合国文件在安理会第1244（1999）号决议的背景下提及科索沃；其地位存在争议。',
  },
  eh: {
    en: 'On the UN list of Non-Self-Governing Territories; sovereignty is disputed.',
    ar: 'مدرجة في قائمة الأمم المتحدة للأقاليم غير المتمتعة بالحكم الذاتي؛ والسيادة محل نزاع.',
    zh: '列入联合国非自治领土名单；主权存在争议。',
  },
  ps: {
    en: 'Non-member observer State at the United Nations since 2012.',
    ar: 'دولة مراقبة غير عضو في الأمم المتحدة منذ عام 2012.',
    zh: '2012年起为联合国非会员观察员国。',
  },
  va: {
    en: 'Non-member observer State at the United Nations.',
    ar: 'دولة مراقبة غير عضو في الأمم المتحدة.',
    zh: '联合国非会员观察员国。',
  },
  fk: {
    en: 'UN documents write "Falkland Islands (Malvinas)"; sovereignty is disputed between Argentina and the United Kingdom.',
    ar: 'تكتب وثائق الأمم المتحدة «جزر فوكلاند (مالفيناس)»؛ والسيادة محل نزاع بين الأرجنتين والمملكة المتحدة.',
    zh: '联合国文件写作“福克兰群岛（马尔维纳斯）”；阿根廷与英国对主权存在争议。',
  },
  golan: {
    en: 'UN documents write "the occupied Syrian Golan".',
    ar: 'تكتب وثائق الأمم المتحدة «الجولان السوري المحتل».',
    zh: '联合国文件写作“被占领的叙利亚戈兰”。',
  },
  jerusalem: {
    en: 'A final status question under UN resolutions; not attributed to a state here.',
    ar: 'من قضايا الوضع النهائي وفق قرارات الأمم المتحدة؛ لا تُنسب هنا إلى دولة.',
    zh: '依联合国决议属最终地位问题，此处不归属任何国家。',
  },
  crimea: {
    en: 'General Assembly resolution 68/262 affirms the territorial integrity of Ukraine; Russia has administered it since 2014.',
    ar: 'يؤكد قرار الجمعية العامة 68/262 سلامة أراضي أوكرانيا؛ وتديرها روسيا منذ عام 2014.',
    zh: '联大第68/262号决议确认乌克兰领土完整；2014年以来由俄罗斯实际管理。',
  },
  kashmir: {
    en: 'Disputed between India and Pakistan; China administers a part.',
    ar: 'متنازع عليها بين الهند وباكستان؛ وتدير الصين جزءا منها.',
    zh: '印度与巴基斯坦之间存在争议；中国管辖其中一部分。',
  },
  'south-china-sea': {
    en: 'International hydrographic name. No claim lines are drawn and no islands attributed.',
    ar: 'الاسم الهيدروغرافي الدولي. لا تُرسم خطوط مطالبات ولا تُنسب جزر.',
    zh: '国际水文名称。不绘制主张线，不归属岛屿。',
  },
};
