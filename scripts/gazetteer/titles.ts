import type { Names } from './row';

type Post =
  | 'head-of-state' | 'head-of-government' | 'foreign-minister' | 'foreign-spokesperson' | 'defense-minister'
  | 'spokesperson' | 'envoy' | 'un-secretary-general' | 'org-head' | 'other';
type Title = { post: Post; en: string; ar: string; arFeminine: string; zh: string };

const title = (post: Post, en: string, ar: string, arFeminine: string, zh: string): Title => ({ post, en, ar, arFeminine, zh });

// "%" is the state or body. Chinese titles differ by state where the office does (首相 and 总理, 外务大臣 and 外长).
export const TITLES: Readonly<Record<string, Title>> = {
  P: title('head-of-state', 'President of %', 'رئيس %', 'رئيسة %', '%总统'),
  PRC: title('head-of-state', 'President of %', 'رئيس %', 'رئيسة %', '%国家主席'),
  SLK: title('head-of-state', 'Leader of %', 'زعيم %', 'زعيمة %', '%最高领导人'),
  HS: title('head-of-state', 'Head of state of %', 'رئيس الدولة في %', 'رئيسة الدولة في %', '%国家元首'),
  K: title('head-of-state', 'Monarch of %', 'ملك %', 'ملكة %', '%君主'),
  E: title('head-of-state', 'Emir of %', 'أمير %', 'أميرة %', '%埃米尔'),
  S: title('head-of-state', 'Sultan of %', 'سلطان %', 'سلطانة %', '%苏丹'),
  EMP: title('head-of-state', 'Emperor of %', 'إمبراطور %', 'إمبراطورة %', '%天皇'),
  SL: title('head-of-state', 'Supreme Leader of %', 'المرشد الأعلى في %', 'المرشدة العليا في %', '%最高领袖'),
  POPE: title('head-of-state', 'Pope', 'بابا الفاتيكان', 'بابا الفاتيكان', '教皇'),
  PM: title('head-of-government', 'Prime Minister of %', 'رئيس وزراء %', 'رئيسة وزراء %', '%总理'),
  PMS: title('head-of-government', 'Prime Minister of %', 'رئيس وزراء %', 'رئيسة وزراء %', '%首相'),
  CH: title('head-of-government', 'Chancellor of %', 'مستشار %', 'مستشارة %', '%总理'),
  HG: title('head-of-government', 'Head of government of %', 'رئيس الحكومة في %', 'رئيسة الحكومة في %', '%政府首脑'),
  FM: title('foreign-minister', 'Foreign Minister of %', 'وزير خارجية %', 'وزيرة خارجية %', '%外交部长'),
  FMS: title('foreign-minister', 'Foreign Minister of %', 'وزير خارجية %', 'وزيرة خارجية %', '%外交大臣'),
  FMJ: title('foreign-minister', 'Foreign Minister of %', 'وزير خارجية %', 'وزيرة خارجية %', '%外务大臣'),
  SS: title('foreign-minister', 'US Secretary of State', 'وزير الخارجية الأمريكي', 'وزيرة الخارجية الأمريكية', '美国国务卿'),
  HR: title('foreign-minister', 'EU High Representative for Foreign Affairs and Security Policy', 'الممثل الأعلى للاتحاد الأوروبي للشؤون الخارجية والسياسة الأمنية', 'الممثلة العليا للاتحاد الأوروبي للشؤون الخارجية والسياسة الأمنية', '欧盟外交与安全政策高级代表'),
  DFM: title('other', 'Deputy Foreign Minister of %', 'نائب وزير خارجية %', 'نائبة وزير خارجية %', '%副外长'),
  FS: title('foreign-spokesperson', 'Foreign Ministry spokesperson of %', 'المتحدث باسم خارجية %', 'المتحدثة باسم خارجية %', '%外交部发言人'),
  SP: title('spokesperson', 'Spokesperson of %', 'المتحدث باسم %', 'المتحدثة باسم %', '%发言人'),
  DM: title('defense-minister', 'Defence Minister of %', 'وزير دفاع %', 'وزيرة دفاع %', '%国防部长'),
  ENV: title('envoy', 'Special envoy of %', 'المبعوث الخاص لـ%', 'المبعوثة الخاصة لـ%', '%特使'),
  UNA: title('other', 'Permanent Representative of % to the United Nations', 'مندوب % الدائم لدى الأمم المتحدة', 'مندوبة % الدائمة لدى الأمم المتحدة', '%常驻联合国代表'),
  VP: title('other', 'Vice President of %', 'نائب رئيس %', 'نائبة رئيس %', '%副总统'),
  DPM: title('other', 'Deputy Prime Minister of %', 'نائب رئيس وزراء %', 'نائبة رئيس وزراء %', '%副总理'),
  CP: title('other', 'Crown Prince of %', 'ولي عهد %', 'ولية عهد %', '%王储'),
  SPK: title('other', 'Speaker of the parliament of %', 'رئيس برلمان %', 'رئيسة برلمان %', '%议长'),
  NSA: title('other', 'National Security Adviser of %', 'مستشار الأمن القومي في %', 'مستشارة الأمن القومي في %', '%国家安全顾问'),
  SG: title('un-secretary-general', 'Secretary-General of the United Nations', 'الأمين العام للأمم المتحدة', 'الأمينة العامة للأمم المتحدة', '联合国秘书长'),
  OSG: title('org-head', 'Secretary-General of %', 'الأمين العام لـ%', 'الأمينة العامة لـ%', '%秘书长'),
  OH: title('org-head', 'Head of %', 'رئيس %', 'رئيسة %', '%负责人'),
};

export function fillTitle(code: string, of: Names, feminine: boolean): { post: Post; title: Names } {
  const found = TITLES[code];
  if (!found) throw new Error(`bug: unknown post code: "${code}"`);
  const put = (pattern: string, name: string) => pattern.replace('%', name);
  return {
    post: found.post,
    title: { en: put(found.en, of.en), ar: put(feminine ? found.arFeminine : found.ar, of.ar), zh: put(found.zh, of.zh) },
  };
}
