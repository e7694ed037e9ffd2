import type { AreaId } from '../../map/worlds';
import type { Worldview } from '../../selection/view-state';
import type { Lang } from '../lang';

type WorldviewMessages = {
  /** What the switch is called. */
  readonly switch: string;
  readonly names: Record<Worldview, string>;
  /** Stamped on every figure: whose lines these are. */
  readonly says: Record<Worldview, string>;
  readonly same: string;
  readonly areas: Record<AreaId, string>;
  readonly notes: Record<AreaId, string>;
  readonly notesTitle: string;
  readonly key: { readonly area: string; readonly broken: string; readonly claim: string };
};

/** Names and notes keep to the wording of United Nations documents; lib/map/map-worlds.test.ts holds every string. */
export const WORLDVIEW: Record<Lang, WorldviewMessages> = {
  en: {
    switch: 'Boundaries',
    names: { disputed: 'Disputed areas marked', 'de-facto': 'As the base data', china: 'China’s claims', syria: 'Syria’s claims' },
    says: {
      disputed: 'Boundaries: disputed areas marked. Areas whose status is disputed are hatched, their limits are broken lines; Golan, Kashmir, Arunachal Pradesh and Crimea lie on no country’s tint.',
      'de-facto': 'Boundaries: as the base data draw them, for the most part where control runs; Crimea is drawn with Ukraine and Western Sahara apart.',
      china: 'Boundaries: as maps published in China draw its own. Taiwan and Arunachal Pradesh lie within its shape, dashes stand in the South China Sea; broken lines show where the base data draw a boundary. All other boundaries are those of the base data.',
      syria: 'Boundaries: as maps published in Syria have drawn its own. Golan and Hatay lie within its shape; broken lines show where the base data draw a boundary. All other boundaries are those of the base data.',
    },
    same: 'The choice changes lines, shapes and notes; what is named and how often stays the same.',
    areas: { golan: 'Golan', kashmir: 'Jammu and Kashmir', arunachal: 'Arunachal Pradesh', taiwan: 'Taiwan', crimea: 'Crimea', 'west-bank': 'West Bank', gaza: 'Gaza', 'western-sahara': 'Western Sahara', hatay: 'Hatay' },
    notes: {
      golan: 'Golan: UN documents write “the occupied Syrian Golan”; Security Council resolutions 242 (1967) and 497 (1981).',
      kashmir: 'Jammu and Kashmir: the broken line within represents approximately the Line of Control agreed upon by India and Pakistan; the final status has not yet been agreed upon by the parties. The area is drawn with Aksai Chin.',
      arunachal: 'Arunachal Pradesh: administered by India and claimed in large part by China.',
      taiwan: 'Taiwan: UN Secretariat usage is “Taiwan Province of China”; its status is disputed.',
      crimea: 'Crimea: General Assembly resolution 68/262 affirms the territorial integrity of Ukraine; administered by the Russian Federation since 2014.',
      'west-bank': 'West Bank: UN documents write “the Occupied Palestinian Territory, including East Jerusalem”.',
      gaza: 'Gaza: UN documents count it with the Occupied Palestinian Territory.',
      'western-sahara': 'Western Sahara: on the UN list of Non-Self-Governing Territories; its status is disputed.',
      hatay: 'Hatay: a province of Türkiye since 1939; maps published in Syria have shown it as the Sanjak of Alexandretta.',
    },
    notesTitle: 'Notes on disputed areas',
    key: { area: 'status disputed', broken: 'boundary of the base data', claim: 'line on maps published in China' },
  },
  ar: {
    switch: 'الحدود',
    names: { disputed: 'مع بيان المناطق المتنازع عليها', 'de-facto': 'كما في بيانات الأساس', china: 'مطالبات الصين', syria: 'مطالبات سوريا' },
    says: {
      disputed: 'الحدود: مع بيان المناطق المتنازع عليها. المناطق المتنازع على وضعها مظلَّلة بخطوط مائلة وحدودها خطوط متقطعة؛ ولا يشمل تلوين أي دولة الجولان وكشمير وأروناتشال براديش والقرم.',
      'de-facto': 'الحدود: كما ترسمها بيانات الأساس، وهي في الغالب حدود السيطرة الفعلية؛ والقرم مرسومة مع أوكرانيا والصحراء الغربية قائمة بذاتها.',
      china: 'الحدود: كما ترسم الخرائط الصادرة في الصين حدودها. تقع تايوان وأروناتشال براديش داخل شكلها، وفي بحر الصين الجنوبي شُرَط؛ وتبين الخطوط المتقطعة موضع الحد في بيانات الأساس. وسائر الحدود هي حدود بيانات الأساس.',
      syria: 'الحدود: كما رسمت خرائط صادرة في سوريا حدودها. يقع الجولان وهاتاي داخل شكلها؛ وتبين الخطوط المتقطعة موضع الحد في بيانات الأساس. وسائر الحدود هي حدود بيانات الأساس.',
    },
    same: 'يغيّر الاختيار الخطوط والأشكال والملاحظات، ولا يغيّر ما ذُكر ولا عدد مرات ذكره.',
    areas: { golan: 'الجولان', kashmir: 'جامو وكشمير', arunachal: 'أروناتشال براديش', taiwan: 'تايوان', crimea: 'القرم', 'west-bank': 'الضفة الغربية', gaza: 'غزة', 'western-sahara': 'الصحراء الغربية', hatay: 'هاتاي' },
    notes: {
      golan: 'الجولان: تكتب وثائق الأمم المتحدة «الجولان السوري المحتل»؛ قرارا مجلس الأمن 242 (1967) و497 (1981).',
      kashmir: 'جامو وكشمير: يمثل الخط المتقطع في داخلها بصورة تقريبية خط المراقبة الذي اتفقت عليه الهند وباكستان؛ ولم يتفق الطرفان بعد على الوضع النهائي. والمنطقة مرسومة ومعها أكساي تشين.',
      arunachal: 'أروناتشال براديش: تديرها الهند وتطالب الصين بمعظمها.',
      taiwan: 'تايوان: تستخدم الأمانة العامة للأمم المتحدة تسمية «مقاطعة تايوان الصينية»؛ ووضعها متنازع عليه.',
      crimea: 'القرم: يؤكد قرار الجمعية العامة 68/262 السلامة الإقليمية لأوكرانيا؛ ويديرها الاتحاد الروسي منذ عام 2014.',
      'west-bank': 'الضفة الغربية: تكتب وثائق الأمم المتحدة «الأرض الفلسطينية المحتلة، بما فيها القدس الشرقية».',
      gaza: 'غزة: تعدّها وثائق الأمم المتحدة من الأرض الفلسطينية المحتلة.',
      'western-sahara': 'الصحراء الغربية: مدرجة في قائمة الأمم المتحدة للأقاليم غير المتمتعة بالحكم الذاتي؛ ووضعها متنازع عليه.',
      hatay: 'هاتاي: محافظة في تركيا منذ عام 1939؛ وأظهرتها خرائط صادرة في سوريا باسم لواء إسكندرون.',
    },
    notesTitle: 'ملاحظات على المناطق المتنازع عليها',
    key: { area: 'وضع متنازع عليه', broken: 'الحد في بيانات الأساس', claim: 'خط في خرائط صادرة في الصين' },
  },
  zh: {
    switch: '边界',
    names: { disputed: '标示争议地区', 'de-facto': '依底图数据', china: '中国的主张', syria: '叙利亚的主张' },
    says: {
      disputed: '边界：标示争议地区。地位有争议的地区以斜线表示，其界线为虚线；戈兰、克什米尔、阿鲁纳恰尔邦和克里米亚不属任何国家的着色范围。',
      'de-facto': '边界：依底图数据绘制，大体为实际控制界线；克里米亚绘入乌克兰，西撒哈拉单独绘出。',
      china: '边界：中国边界依中国出版的地图绘制。台湾和阿鲁纳恰尔邦在其范围之内，南海中绘有断续线；虚线表示底图数据所绘边界。其余边界依底图数据。',
      syria: '边界：叙利亚边界依叙利亚出版的地图绘制。戈兰和哈塔伊在其范围之内；虚线表示底图数据所绘边界。其余边界依底图数据。',
    },
    same: '此项选择只改变界线、形状和说明，不改变所提及的地点及其次数。',
    areas: { golan: '戈兰', kashmir: '查谟和克什米尔', arunachal: '阿鲁纳恰尔邦', taiwan: '台湾', crimea: '克里米亚', 'west-bank': '约旦河西岸', gaza: '加沙', 'western-sahara': '西撒哈拉', hatay: '哈塔伊' },
    notes: {
      golan: '戈兰：联合国文件写作“被占领的叙利亚戈兰”；安全理事会第242（1967）号和第497（1981）号决议。',
      kashmir: '查谟和克什米尔：其内虚线大致表示印度和巴基斯坦商定的控制线；各方尚未就最终地位达成一致。所绘范围包括阿克赛钦。',
      arunachal: '阿鲁纳恰尔邦：由印度管辖，中国主张其大部分。',
      taiwan: '台湾：联合国秘书处用语为“中国台湾省”；其地位有争议。',
      crimea: '克里米亚：大会第68/262号决议申明乌克兰的领土完整；2014年以来由俄罗斯联邦管辖。',
      'west-bank': '约旦河西岸：联合国文件写作“包括东耶路撒冷在内的被占领巴勒斯坦领土”。',
      gaza: '加沙：联合国文件将其列入被占领巴勒斯坦领土。',
      'western-sahara': '西撒哈拉：列入联合国非自治领土名单；其地位有争议。',
      hatay: '哈塔伊：1939年以来为土耳其的一个省；叙利亚出版的地图曾标为亚历山大勒塔州。',
    },
    notesTitle: '关于争议地区的说明',
    key: { area: '地位有争议', broken: '底图数据的边界', claim: '中国出版地图所绘线' },
  },
};
