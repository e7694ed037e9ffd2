import type { Lang } from '../lang';

type Section = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly terms: readonly (readonly [term: string, meaning: string])[];
};
type AboutMessages = { readonly title: string; readonly description: string; readonly sections: readonly Section[] };

export const ABOUT: Record<Lang, AboutMessages> = {
  en: {
    title: 'About Mawqif',
    description: 'How Mawqif reads a stance, what stated, derived and external mean, and what a one-sided readout cannot tell.',
    sections: [
      {
        heading: 'What it is',
        paragraphs: [
          'Mawqif (موقف: a stance, the place where one stands) draws a diplomatic article as three linked views: a timeline of the relations it belongs to, a map of the places it names, and a chart of stances by speaker. Choose a mark in one view and the others, and the text itself, answer.',
          'Every mark leads back to the words that support it, or to a cited source. If it can’t, it isn’t drawn.',
        ],
        terms: [],
      },
      {
        heading: 'How a stance is read',
        paragraphs: [
          'A statement is one position in one clause: who speaks, what they do (support, oppose, call for, thank…), how strongly, on which issue, and toward whom. The words that carry it are kept as a quotation with its exact place in the article.',
          'Polarity runs from −2 to +2. It is toward the issue as it is worded: “opposes interference” is negative toward interference. ±2 is given only where the text itself carries an intensifier, such as “firmly” or بشدة; otherwise it is ±1. Support for a government’s position on a matter is support for that position, not for the matter itself.',
          'A position that is said again is folded into the first, with both quotations kept.',
        ],
        terms: [],
      },
      {
        heading: 'Stated, derived, external',
        paragraphs: ['Each datum says how it is known, and is drawn accordingly.'],
        terms: [
          ['Stated', 'The article’s words say it. The quotation is shown in place.'],
          ['Derived', 'Computed from the article’s words. The formula is shown: “the past 65 years” in 2021 gives 2021 − 65 = 1956.'],
          ['External', 'It comes from a source outside the article, which is cited. Weaker sources (memoirs, tertiary works) look weaker.'],
        ],
      },
      {
        heading: 'What a one-sided readout can’t tell',
        paragraphs: [
          'The first article is one side’s account of a telephone call, in translation. The other side’s account of the same call may add points, leave others out, or weigh them differently. A stance shown here is what this article attributes to a speaker; it is not a finding about what the speaker thinks, and silence on an issue is not a position on it.',
          'Actors that the text leaves unnamed, such as “external forces”, stay unnamed: they are never resolved to a country. Where no event is recorded on the timeline, it means that none is recorded here, not that nothing happened.',
          'Boundaries and names on the map are those of the base data and imply no opinion on the status of any territory.',
        ],
        terms: [],
      },
      {
        heading: 'Nothing leaves this machine',
        paragraphs: [
          'Articles are read and drawn where Mawqif runs. Pages load no font, script, map tile or counter from elsewhere, set no cookie and store nothing in the browser; a view’s whole state is in its address. Links to cited sources are followed only when you follow them.',
        ],
        terms: [],
      },
      {
        heading: 'Review',
        paragraphs: ['The statements and the chronology of the first dossier were annotated by hand and checked against the text. The Arabic and Chinese wording of names, titles and paraphrases has not been reviewed by a native speaker.'],
        terms: [],
      },
    ],
  },
  ar: {
    title: 'عن موقف',
    description: 'كيف يُقرأ الموقف، وما معنى الوارد والمستنتج والخارجي، وما الذي لا تقوله رواية طرف واحد.',
    sections: [
      {
        heading: 'ما هو',
        paragraphs: [
          'يرسم «موقف» المقال الدبلوماسي في ثلاثة عروض مترابطة: خط زمني للعلاقات التي ينتمي إليها، وخريطة للأماكن التي يذكرها، ومخطط للمواقف بحسب المتحدث. اختر علامة في أحدها تستجب لها العروض الأخرى والنص نفسه.',
          'كل علامة تعود إلى الكلمات التي تسندها أو إلى مصدر مذكور، وما لا سند له لا يُرسم.',
        ],
        terms: [],
      },
      {
        heading: 'كيف يُقرأ الموقف',
        paragraphs: [
          'الموقف المسجَّل هو رأي واحد في جملة واحدة: من يتحدث، وماذا يفعل (يدعم، يعارض، يدعو إلى، يشكر…)، وبأي قوة، وفي أي قضية، وتجاه من. وتُحفظ الكلمات التي تحمله اقتباسًا بموضعه الدقيق في المقال.',
          'تتدرج الشدة من −2 إلى +2، وهي تجاه القضية كما صيغت: «يعارض التدخل» سالبة تجاه التدخل. ولا تُعطى ±2 إلا حيث يحمل النص نفسه أداة تشديد مثل «بقوة» أو «بشدة»، وإلا فهي ±1. ودعم موقف حكومة من مسألة ما هو دعم لذلك الموقف لا للمسألة ذاتها.',
          'والموقف الذي يتكرر قوله يُطوى في الأول مع حفظ الاقتباسين.',
        ],
        terms: [],
      },
      {
        heading: 'الوارد والمستنتج والخارجي',
        paragraphs: ['كل معلومة تبيّن كيف عُرفت، وتُرسم على هذا الأساس.'],
        terms: [
          ['وارد', 'تقوله كلمات المقال، ويظهر الاقتباس في موضعه.'],
          ['مستنتج', 'محسوب من كلمات المقال، وتظهر طريقة الحساب: «السنوات الـ 65 الماضية» في عام 2021 تعطي ⁨2021 − 65 = 1956⁩.'],
          ['خارجي', 'من مصدر خارج المقال مذكور معه. والمصادر الأضعف، كالمذكرات والمراجع الثانوية، تبدو أضعف.'],
        ],
      },
      {
        heading: 'ما لا تقوله رواية طرف واحد',
        paragraphs: [
          'المقال الأول رواية طرف واحد لمكالمة هاتفية، وهو مترجم. وقد تضيف رواية الطرف الآخر للمكالمة نفسها نقاطًا أو تغفل أخرى أو تزنها وزنًا مختلفًا. والموقف المعروض هنا هو ما ينسبه هذا المقال إلى المتحدث، وليس حكمًا على ما يراه المتحدث، والسكوت عن قضية ليس موقفًا منها.',
          'أما الفاعلون الذين لا يسميهم النص، مثل «القوى الخارجية»، فيبقون بلا تسمية ولا يُنسبون إلى دولة. وحيث لا يُسجَّل حدث على الخط الزمني فالمعنى أنه لم يُسجَّل هنا، لا أن شيئًا لم يحدث.',
          'والحدود والأسماء على الخريطة هي حدود البيانات الأساسية وأسماؤها، ولا تعني أي رأي في الوضع القانوني لأي إقليم.',
        ],
        terms: [],
      },
      {
        heading: 'لا شيء يغادر هذا الجهاز',
        paragraphs: [
          'تُقرأ المقالات وتُرسم حيث يعمل «موقف». ولا تحمّل الصفحات خطًا ولا برنامجًا ولا خريطة ولا عدّادًا من مكان آخر، ولا تضع ملفات تعريف ولا تخزن شيئًا في المتصفح؛ فحالة العرض كلها في عنوانه. ولا تُفتح روابط المصادر إلا حين تفتحها أنت.',
        ],
        terms: [],
      },
      {
        heading: 'المراجعة',
        paragraphs: ['وُسمت مواقف الملف الأول وتسلسله الزمني يدويًا وروجعت على النص. أما الصياغة العربية والصينية للأسماء والعناوين وإعادة الصياغة فلم يراجعها ناطق أصلي بعد.'],
        terms: [],
      },
    ],
  },
  zh: {
    title: '关于 Mawqif',
    description: 'Mawqif 如何解读立场，“所述”“推算”“外部”各是什么意思，以及单方通报不能说明什么。',
    sections: [
      {
        heading: '它是什么',
        paragraphs: [
          'Mawqif（موقف，意为立场、立足之处）将一篇外交文章绘成三个联动视图：所属关系的时间线、所提地点的地图、按发言人划分的立场图。在一个视图中选中标记，其他视图和原文随之响应。',
          '每个标记都指回支持它的原文，或指向注明的来源。没有依据的，不予绘制。',
        ],
        terms: [],
      },
      {
        heading: '如何解读立场',
        paragraphs: [
          '一条立场是一个分句中的一个态度：谁在说，做什么（支持、反对、呼吁、感谢……），力度如何，关于什么议题，针对谁。承载它的原文作为引文保留，并记下在文章中的确切位置。',
          '极性从 −2 到 +2，针对议题的措辞本身：“反对干涉”对干涉为负。只有原文带有强调词（如“坚定”“بشدة”）时才给 ±2，否则为 ±1。支持一国政府在某问题上的立场，是支持该立场，而非该问题本身。',
          '重复表述的立场归入第一次表述，两处引文都保留。',
        ],
        terms: [],
      },
      {
        heading: '所述、推算、外部',
        paragraphs: ['每条数据都说明从何得知，并据此绘制。'],
        terms: [
          ['所述', '文章原文说到，引文显示在原处。'],
          ['推算', '由文章原文算出，并显示算式：2021年说“过去65年”，即 2021 − 65 = 1956。'],
          ['外部', '来自文章以外、已注明的来源。较弱的来源（回忆录、三手资料）显示得较弱。'],
        ],
      },
      {
        heading: '单方通报不能说明什么',
        paragraphs: [
          '第一篇文章是一方对一次通话的通报译文。另一方对同一通话的通报可能增加或省略某些内容，或轻重不同。这里显示的立场是本文归于发言人的立场，并非对发言人想法的判断；对某议题沉默，也不等于对它表态。',
          '原文未点名的行为体，如“外部势力”，保持不点名，绝不对应到某个国家。时间线上没有事件之处，表示这里没有记录，并不表示什么都没有发生。',
          '地图上的边界和名称出自底图数据，不对任何领土的地位表示意见。',
        ],
        terms: [],
      },
      {
        heading: '任何内容都不离开本机',
        paragraphs: [
          '文章在 Mawqif 运行的机器上阅读和绘制。页面不从别处加载字体、脚本、地图切片或计数器，不设 Cookie，也不在浏览器中存储任何内容；视图的全部状态都在其网址中。来源链接只有在您点击时才会打开。',
        ],
        terms: [],
      },
      {
        heading: '审校',
        paragraphs: ['第一份卷宗的立场和大事记由人工标注并与原文核对。名称、标题和释义的阿拉伯文和中文措辞尚未经母语者审校。'],
        terms: [],
      },
    ],
  },
};
