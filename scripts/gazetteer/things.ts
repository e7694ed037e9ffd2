// Initiatives, documents, diseases, doctrines and relationships: mentions of their own, never actors and never pins.
// id | kind | en forms | ar forms | zh forms. The first form is the name.
export const THINGS = `
belt-and-road|initiative|Belt and Road Initiative;Belt and Road;BRI;Belt and Road cooperation;One Belt One Road;Silk Road Economic Belt;21st Century Maritime Silk Road|مبادرة الحزام والطريق;الحزام والطريق;مبادرة "الحزام والطريق";الحزام الاقتصادي لطريق الحرير;طريق الحرير البحري للقرن ال21;طريق الحرير|“一带一路”倡议;一带一路;“一带一路”;共建“一带一路”
gdi|initiative|Global Development Initiative;GDI|مبادرة التنمية العالمية|全球发展倡议
gsi|initiative|Global Security Initiative;GSI|مبادرة الأمن العالمي|全球安全倡议
gci|initiative|Global Civilization Initiative;GCI|مبادرة الحضارة العالمية|全球文明倡议
ggi|initiative|Global Governance Initiative;GGI|مبادرة الحوكمة العالمية|全球治理倡议
data-security-initiative|initiative|Global Initiative on Data Security|مبادرة الأمن العالمي للبيانات;المبادرة العالمية لأمن البيانات|全球数据安全倡议
arab-peace-initiative|initiative|Arab Peace Initiative|مبادرة السلام العربية|阿拉伯和平倡议
black-sea-grain-initiative|initiative|Black Sea Grain Initiative;Black Sea grain deal;grain deal|اتفاق الحبوب;مبادرة حبوب البحر الأسود;مبادرة البحر الأسود لنقل الحبوب;صفقة الحبوب|黑海粮食倡议;黑海港口农产品外运协议
vision-2030|initiative|Vision 2030;Saudi Vision 2030|رؤية 2030;رؤية المملكة 2030;رؤية السعودية 2030|“2030愿景”;2030愿景
agenda-2030|document|2030 Agenda for Sustainable Development;2030 Agenda;Sustainable Development Goals;SDGs|خطة التنمية المستدامة لعام 2030;أجندة 2030;أهداف التنمية المستدامة;جدول أعمال 2030|2030年可持续发展议程;联合国2030年可持续发展议程;可持续发展目标
deal-of-the-century|initiative|deal of the century;Peace to Prosperity|صفقة القرن;خطة السلام الأمريكية;خطة السلام الأميركية|“世纪协议”;世纪协议
abraham-accords|document|Abraham Accords|اتفاقيات أبراهام;الاتفاقات الإبراهيمية;اتفاقات أبراهام;الاتفاقيات الإبراهيمية|《亚伯拉罕协议》;亚伯拉罕协议
two-state-solution|doctrine|two-state solution;Two-State Solution|حل الدولتين|两国方案;“两国方案”
one-china-principle|doctrine|one-China principle;One-China principle;one-China policy;One China policy;One-China policy|مبدأ صين واحدة;مبدأ الصين الواحدة;سياسة صين واحدة;سياسة الصين الواحدة|一个中国原则;一个中国政策;一中原则;一个中国
one-country-two-systems|doctrine|one country, two systems;One Country, Two Systems|دولة واحدة ونظامان;بلد واحد ونظامان|一国两制;“一国两制”
socialism-chinese-characteristics|doctrine|socialism with Chinese characteristics|الاشتراكية ذات الخصائص الصينية|中国特色社会主义
community-shared-future|doctrine|community with a shared future for mankind;community with a shared future for humanity;community with a shared future;human community with a shared future|مجتمع المصير المشترك للبشرية;مجتمع ذي مصير مشترك للبشرية;رابطة المصير المشترك للبشرية;مجتمع مستقبل مشترك للبشرية|人类命运共同体;命运共同体
five-principles|doctrine|Five Principles of Peaceful Coexistence|المبادئ الخمسة للتعايش السلمي|和平共处五项原则
un-charter|document|Charter of the United Nations;UN Charter;U.N. Charter;United Nations Charter|ميثاق الأمم المتحدة;ميثاق الامم المتحدة|联合国宪章;《联合国宪章》
un-resolution-2758|document|UN General Assembly resolution 2758 (XXVI);resolution 2758;Resolution 2758;UNGA Resolution 2758|قرار الجمعية العامة للأمم المتحدة 2758 (د-26);القرار 2758;قرار الجمعية العامة 2758;القرار رقم 2758|联合国大会第2758号决议;联大第2758号决议;第2758号决议
un-resolution-2254|document|resolution 2254;Resolution 2254;UNSC 2254;Security Council Resolution 2254|القرار 2254;قرار مجلس الأمن 2254;القرار الدولي 2254;القرار رقم 2254|第2254号决议;安理会第2254号决议
un-resolution-1701|document|resolution 1701;Resolution 1701;Security Council Resolution 1701|القرار 1701;القرار رقم 1701;القرار الدولي 1701|第1701号决议;安理会第1701号决议
un-resolution-2216|document|resolution 2216;Resolution 2216|القرار 2216;القرار رقم 2216|第2216号决议;安理会第2216号决议
un-resolution-242|document|resolution 242;Resolution 242|القرار 242;القرار رقم 242|第242号决议
un-resolution-2231|document|resolution 2231;Resolution 2231|القرار 2231;القرار رقم 2231|第2231号决议;安理会第2231号决议
un-resolution-2334|document|resolution 2334;Resolution 2334|القرار 2334;القرار رقم 2334|第2334号决议
un-resolution-2735|document|resolution 2735;Resolution 2735|القرار 2735|第2735号决议
un-resolution-2803|document|resolution 2803;Resolution 2803|القرار 2803|第2803号决议
jcpoa|document|Joint Comprehensive Plan of Action;JCPOA;Iran nuclear deal;Iran deal;2015 nuclear deal;nuclear deal|خطة العمل الشاملة المشتركة;الاتفاق النووي الإيراني;الاتفاق النووي;الاتفاق النووي مع إيران|伊朗核问题全面协议;伊核协议;联合全面行动计划
paris-agreement|document|Paris Agreement;Paris climate accord;Paris climate agreement|اتفاق باريس للمناخ;اتفاق باريس;اتفاقية باريس;اتفاقية باريس للمناخ|《巴黎协定》;巴黎协定
npt|document|Treaty on the Non-Proliferation of Nuclear Weapons;NPT;Non-Proliferation Treaty;Nuclear Non-Proliferation Treaty|معاهدة عدم انتشار الأسلحة النووية;معاهدة منع انتشار الأسلحة النووية;معاهدة عدم الانتشار|《不扩散核武器条约》;不扩散核武器条约
inf-treaty|document|INF Treaty;Intermediate-Range Nuclear Forces Treaty|معاهدة القوى النووية المتوسطة المدى;معاهدة الصواريخ النووية متوسطة المدى|《中导条约》;中导条约
new-start|document|New START;New START Treaty;New Start|معاهدة ستارت الجديدة;نيو ستارت;معاهدة نيو ستارت|《新削减战略武器条约》;新削减战略武器条约
minsk-agreements|document|Minsk agreements;Minsk Agreements;Minsk accords|اتفاقيات مينسك;اتفاقات مينسك;اتفاق مينسك|《明斯克协议》;新明斯克协议;明斯克协议
oslo-accords|document|Oslo Accords;Oslo accords|اتفاقيات أوسلو;اتفاق أوسلو;اتفاقية أوسلو|《奥斯陆协议》;奥斯陆协议
camp-david-accords|document|Camp David Accords|اتفاقية كامب ديفيد;اتفاقيات كامب ديفيد;معاهدة كامب ديفيد|《戴维营协议》;戴维营协议
stockholm-agreement|document|Stockholm Agreement|اتفاق ستوكهولم;اتفاق السويد|《斯德哥尔摩协议》;斯德哥尔摩协议
riyadh-agreement|document|Riyadh Agreement|اتفاق الرياض|《利雅得协议》;利雅得协议
skhirat-agreement|document|Libyan Political Agreement;Skhirat Agreement|اتفاق الصخيرات;الاتفاق السياسي الليبي|《利比亚政治协议》;利比亚政治协议
jeddah-declaration|document|Jeddah Declaration|إعلان جدة|《吉达宣言》;吉达宣言
unclos|document|UN Convention on the Law of the Sea;UNCLOS;United Nations Convention on the Law of the Sea|اتفاقية الأمم المتحدة لقانون البحار|《联合国海洋法公约》;联合国海洋法公约
code-of-conduct-scs|document|Code of Conduct in the South China Sea;COC|مدونة قواعد السلوك في بحر الصين الجنوبي|“南海行为准则”;南海行为准则
doc-scs|document|Declaration on the Conduct of Parties in the South China Sea;DOC|إعلان سلوك الأطراف في بحر الصين الجنوبي|《南海各方行为宣言》;南海各方行为宣言
three-joint-communiques|document|three China-U.S. joint communiqués;three joint communiqués;three joint communiques|البيانات المشتركة الثلاثة بين الصين والولايات المتحدة;البيانات الصينية الأمريكية المشتركة الثلاثة|中美三个联合公报;三个联合公报
geneva-communique|document|Geneva Communiqué;Geneva Communique|بيان جنيف|日内瓦公报
cwc|document|Chemical Weapons Convention|اتفاقية حظر الأسلحة الكيميائية;معاهدة حظر الأسلحة الكيميائية|《禁止化学武器公约》;禁止化学武器公约
ctbt|document|Comprehensive Nuclear-Test-Ban Treaty;CTBT|معاهدة الحظر الشامل للتجارب النووية|《全面禁止核试验条约》;全面禁止核试验条约
vienna-convention|document|Vienna Convention on Diplomatic Relations;Vienna Convention|اتفاقية فيينا للعلاقات الدبلوماسية;اتفاقية فيينا|《维也纳外交关系公约》;维也纳外交关系公约
geneva-conventions|document|Geneva Conventions;Geneva Convention|اتفاقيات جنيف;اتفاقية جنيف|《日内瓦公约》;日内瓦公约
rome-statute|document|Rome Statute|نظام روما الأساسي|《罗马规约》;罗马规约
brexit|initiative|Brexit|بريكست;خروج بريطانيا من الاتحاد الأوروبي|英国脱欧;脱欧
caesar-act|document|Caesar Act;Caesar Syria Civilian Protection Act|قانون قيصر|《凯撒法案》;凯撒法案
phase-one-trade-deal|document|phase one trade deal;Phase One deal|اتفاق المرحلة الأولى|第一阶段经贸协议
nord-stream|initiative|Nord Stream;Nord Stream 2|نورد ستريم;السيل الشمالي;نورد ستريم 2;السيل الشمالي-2|“北溪”;北溪;“北溪-2”;北溪-2
cpec|initiative|China-Pakistan Economic Corridor;CPEC|الممر الاقتصادي الصيني الباكستاني|中巴经济走廊
beijing-declaration-palestine|document|Beijing Declaration|إعلان بكين|《北京宣言》;北京宣言
covid-19|disease|COVID-19;Covid-19;coronavirus;novel coronavirus;COVID;COVID-19 pandemic|كوفيد-19;كوفيد 19;كوفيد_19;كورونا;فيروس كورونا;فيروس كورونا المستجد;جائحة كورونا;مرض فيروس كورونا الجديد;جائحة كوفيد-19;كورونا المستجد|新冠肺炎;新冠疫情;新冠;新冠病毒;新冠肺炎疫情
ebola|disease|Ebola|إيبولا;الإيبولا;فيروس إيبولا|埃博拉;埃博拉疫情
mpox|disease|mpox;Mpox;monkeypox|جدري القردة;إمبوكس|猴痘
cholera|disease|cholera|الكوليرا|霍乱
polio|disease|polio|شلل الأطفال|脊髓灰质炎
cold-war-mentality|doctrine|Cold War mentality;cold-war mentality|عقلية الحرب الباردة|冷战思维
truman-monroe-doctrine|doctrine|Monroe Doctrine|مبدأ مونرو|门罗主义
america-first|doctrine|America First|أمريكا أولا;أميركا أولا|“美国优先”;美国优先
`;
