// Bodies of the United Nations, blocs, alliances, banks, courts, and armed or political movements that speak in
// diplomatic news. Names: the body's own in each language where it has one, then the short forms agencies use.
// id | en forms | ar forms | zh forms | country (ISO 3166-1) of a national body. The first form is the name.
export const ORGANIZATIONS = `
united-nations|United Nations;UN;U.N.;the United Nations|الأمم المتحدة;منظمة الأمم المتحدة;المنظمة الدولية;المنظمة الأممية;هيئة الأمم المتحدة|联合国|
un-general-assembly|United Nations General Assembly;UN General Assembly;General Assembly;UNGA|الجمعية العامة للأمم المتحدة;الجمعية العامة|联合国大会;联大|
un-security-council|United Nations Security Council;the United Nations Security Council;UN Security Council;Security Council;UNSC;U.N. Security Council|مجلس الأمن الدولي;مجلس الأمن;مجلس الأمن التابع للأمم المتحدة;مجلس الامن|联合国安理会;安理会;联合国安全理事会|
un-secretariat|United Nations Secretariat;UN Secretariat|الأمانة العامة للأمم المتحدة|联合国秘书处|
ecosoc|Economic and Social Council;ECOSOC|المجلس الاقتصادي والاجتماعي|经社理事会;联合国经济及社会理事会|
un-human-rights-council|UN Human Rights Council;Human Rights Council;UNHRC;United Nations Human Rights Council;U.N. Human Rights Council|مجلس حقوق الإنسان التابع للأمم المتحدة;مجلس حقوق الإنسان;مجلس حقوق الإنسان الأممي|联合国人权理事会;人权理事会|
ohchr|Office of the High Commissioner for Human Rights;OHCHR;UN Human Rights Office;UN Human Rights|مفوضية الأمم المتحدة السامية لحقوق الإنسان;مفوضية حقوق الإنسان;المفوضية السامية لحقوق الإنسان|联合国人权高专办;联合国人权事务高级专员办事处|
unhcr|UN Refugee Agency;UNHCR;UN High Commissioner for Refugees|مفوضية الأمم المتحدة لشؤون اللاجئين;المفوضية السامية للأمم المتحدة لشؤون اللاجئين;مفوضية اللاجئين;مفوضية شؤون اللاجئين|联合国难民署;联合国难民事务高级专员公署|
unrwa|UNRWA;United Nations Relief and Works Agency;UN Relief and Works Agency for Palestine Refugees|الأونروا;أونروا;وكالة الأونروا;وكالة غوث وتشغيل اللاجئين الفلسطينيين;وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين|近东救济工程处;联合国近东巴勒斯坦难民救济和工程处|
ocha|OCHA;UN Office for the Coordination of Humanitarian Affairs|مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية;أوتشا;مكتب تنسيق الشؤون الإنسانية|联合国人道主义事务协调厅;人道协调厅|
wfp|World Food Programme;WFP;World Food Program|برنامج الأغذية العالمي;برنامج الغذاء العالمي|世界粮食计划署;联合国世界粮食计划署;粮食署|
fao|Food and Agriculture Organization;FAO|منظمة الأغذية والزراعة;منظمة الأغذية والزراعة للأمم المتحدة;الفاو|联合国粮农组织;粮农组织|
unicef|UNICEF;Unicef|اليونيسف;يونيسف;منظمة الأمم المتحدة للطفولة;اليونيسيف|联合国儿童基金会;儿基会|
unesco|UNESCO;Unesco|اليونسكو;يونسكو;منظمة الأمم المتحدة للتربية والعلم والثقافة|联合国教科文组织;教科文组织|
undp|UN Development Programme;UNDP;United Nations Development Programme|برنامج الأمم المتحدة الإنمائي|联合国开发计划署;开发署|
unep|UN Environment Programme;UNEP|برنامج الأمم المتحدة للبيئة|联合国环境规划署;环境署|
unctad|UNCTAD;UN Trade and Development|مؤتمر الأمم المتحدة للتجارة والتنمية;الأونكتاد;أونكتاد|联合国贸发会议;联合国贸易和发展会议|
unodc|UN Office on Drugs and Crime;UNODC|مكتب الأمم المتحدة المعني بالمخدرات والجريمة|联合国毒品和犯罪问题办公室|
un-women|UN Women|هيئة الأمم المتحدة للمرأة|联合国妇女署|
escwa|ESCWA|الإسكوا;إسكوا;اللجنة الاقتصادية والاجتماعية لغربي آسيا|联合国西亚经社会|
unifil|UNIFIL;UN Interim Force in Lebanon;United Nations Interim Force in Lebanon|اليونيفيل;يونيفيل;قوات اليونيفيل;قوة الأمم المتحدة المؤقتة في لبنان|联合国驻黎巴嫩临时部队;联黎部队|
undof|UNDOF|الأندوف;قوة الأمم المتحدة لمراقبة فض الاشتباك|联合国脱离接触观察员部队|
unsmil|UNSMIL;UN Support Mission in Libya|بعثة الأمم المتحدة للدعم في ليبيا;البعثة الأممية في ليبيا;البعثة الأممية إلى ليبيا|联合国利比亚支助特派团;联利支助团|
unami|UNAMI|بعثة الأمم المتحدة لمساعدة العراق;يونامي|联合国伊拉克援助团;联伊援助团|
unama|UNAMA|بعثة الأمم المتحدة للمساعدة في أفغانستان;يوناما|联合国阿富汗援助团;联阿援助团|
minusma|MINUSMA|مينوسما;بعثة الأمم المتحدة في مالي|马里稳定团;联合国马里稳定团|
monusco|MONUSCO|مونوسكو;بعثة الأمم المتحدة في الكونغو الديمقراطية|联合国刚果（金）稳定团;联刚稳定团|
minurso|MINURSO|مينورسو;بعثة المينورسو;المينورسو|西撒哈拉全民投票特派团|
un-peacekeepers|UN peacekeeping;Blue Helmets|قوات حفظ السلام;القبعات الزرق;الخوذ الزرق|联合国维和部队;蓝盔|
who|World Health Organization;WHO|منظمة الصحة العالمية;الصحة العالمية|世界卫生组织;世卫组织;世卫|
iaea|International Atomic Energy Agency;IAEA|الوكالة الدولية للطاقة الذرية;وكالة الطاقة الذرية;الوكالة الذرية|国际原子能机构|
opcw|Organisation for the Prohibition of Chemical Weapons;OPCW;Organization for the Prohibition of Chemical Weapons|منظمة حظر الأسلحة الكيميائية;منظمة حظر الأسلحة الكيماوية|禁止化学武器组织;禁化武组织|
ctbto|CTBTO|منظمة معاهدة الحظر الشامل للتجارب النووية|全面禁止核试验条约组织|
icj|International Court of Justice;ICJ;World Court|محكمة العدل الدولية|国际法院|
icc|International Criminal Court;ICC|المحكمة الجنائية الدولية;الجنائية الدولية|国际刑事法院|
imf|International Monetary Fund;IMF|صندوق النقد الدولي;صندوق النقد|国际货币基金组织|
world-bank|World Bank;the World Bank|البنك الدولي|世界银行;世行|
wto|World Trade Organization;WTO|منظمة التجارة العالمية|世界贸易组织;世贸组织;世贸|
ilo|International Labour Organization;ILO|منظمة العمل الدولية|国际劳工组织|
iom|International Organization for Migration;IOM|المنظمة الدولية للهجرة;منظمة الهجرة الدولية|国际移民组织|
icao|International Civil Aviation Organization;ICAO|منظمة الطيران المدني الدولي;إيكاو|国际民航组织;国际民用航空组织|
imo|International Maritime Organization;IMO|المنظمة البحرية الدولية|国际海事组织|
interpol|Interpol;INTERPOL|الإنتربول;إنتربول|国际刑警组织|
icrc|International Committee of the Red Cross;ICRC;Red Cross|اللجنة الدولية للصليب الأحمر;الصليب الأحمر;الصليب الأحمر الدولي|红十字国际委员会|
msf|Doctors Without Borders;MSF;Médecins Sans Frontières|أطباء بلا حدود;منظمة أطباء بلا حدود|无国界医生|
amnesty-international|Amnesty International;Amnesty|منظمة العفو الدولية;العفو الدولية|国际特赦组织;大赦国际|
human-rights-watch|Human Rights Watch;HRW|هيومن رايتس ووتش;منظمة هيومن رايتس ووتش|人权观察;人权观察组织|
reporters-without-borders|Reporters Without Borders;RSF (press)|مراسلون بلا حدود;منظمة مراسلون بلا حدود|无国界记者|
european-union|European Union;EU;E.U.;the European Union;the bloc of 27|الاتحاد الأوروبي;الاتحاد الأوربي;الإتحاد الأوروبي|欧盟;欧洲联盟;欧方|
european-commission|European Commission;the European Commission|المفوضية الأوروبية|欧盟委员会;欧委会|
european-council|European Council|المجلس الأوروبي|欧洲理事会|
council-of-the-eu|Council of the European Union;Council of the EU;EU Council|مجلس الاتحاد الأوروبي|欧盟理事会|
european-parliament|European Parliament|البرلمان الأوروبي|欧洲议会|
eeas|European External Action Service;EEAS|دائرة العمل الخارجي الأوروبية;جهاز العمل الخارجي الأوروبي|欧盟对外行动署|
european-central-bank|European Central Bank;ECB|البنك المركزي الأوروبي|欧洲央行;欧洲中央银行|
eurozone|Eurogroup;eurozone|منطقة اليورو;مجموعة اليورو|欧元区;欧元集团|
council-of-europe|Council of Europe|مجلس أوروبا|欧洲委员会|
european-court-of-human-rights|European Court of Human Rights|المحكمة الأوروبية لحقوق الإنسان|欧洲人权法院|
osce|Organization for Security and Co-operation in Europe;OSCE;Organization for Security and Cooperation in Europe|منظمة الأمن والتعاون في أوروبا|欧洲安全与合作组织;欧安组织|
oecd|Organisation for Economic Co-operation and Development;OECD|منظمة التعاون الاقتصادي والتنمية|经济合作与发展组织;经合组织|
e3|E3;European troika|الترويكا الأوروبية|欧洲三国;英法德三国|
nato|NATO;North Atlantic Treaty Organization;Nato;North Atlantic Alliance;Atlantic alliance|حلف شمال الأطلسي;الناتو;حلف الناتو;ناتو;حلف الأطلسي;الحلف الأطلسي;حلف شمال الأطلسي (الناتو)|北约;北大西洋公约组织|
csto|Collective Security Treaty Organization;CSTO|منظمة معاهدة الأمن الجماعي|集体安全条约组织;集安组织|
cis|Commonwealth of Independent States;CIS|رابطة الدول المستقلة|独联体;独立国家联合体|
eaeu|Eurasian Economic Union;EAEU|الاتحاد الاقتصادي الأوراسي;الاتحاد الأوراسي|欧亚经济联盟|
sco|Shanghai Cooperation Organisation;SCO;Shanghai Cooperation Organization|منظمة شانغهاي للتعاون;منظمة شنغهاي للتعاون;منظمة شانغهاي|上海合作组织;上合组织|
brics|BRICS;Brics|بريكس;مجموعة بريكس;تكتل بريكس;دول بريكس;البريكس|金砖国家;金砖;金砖合作机制|
g7|G7;Group of Seven;G-7|مجموعة السبع;مجموعة الدول السبع;مجموعة الدول الصناعية السبع;مجموعة السبع الكبار|七国集团|
g8|G8;Group of Eight|مجموعة الثماني|八国集团|
g20|G20;Group of Twenty;G-20|مجموعة العشرين;مجموعة دول العشرين|二十国集团|
g77|Group of 77;G77;Group of 77 and China|مجموعة الـ77;مجموعة السبعة والسبعين;مجموعة الـ77 والصين;مجموعة 77|七十七国集团;77国集团;77国集团和中国|
non-aligned-movement|Non-Aligned Movement;NAM|حركة عدم الانحياز|不结盟运动|
commonwealth|Commonwealth of Nations;the Commonwealth|رابطة الكومنولث;الكومنولث|英联邦|
francophonie|International Organisation of La Francophonie;Francophonie|المنظمة الدولية للفرنكوفونية;الفرنكوفونية|法语国家组织;法语国家及地区国际组织|
p5-plus-1|P5+1;E3/EU+3|مجموعة 5+1;مجموعة خمسة زائد واحد;مجموعة (5+1);مجموعة 4+1|伊核问题六国|
middle-east-quartet|Middle East Quartet;the Quartet|اللجنة الرباعية الدولية;الرباعية الدولية|中东问题四方机制|
quad|the Quad;Quadrilateral Security Dialogue|الحوار الأمني الرباعي;تحالف كواد;كواد|美日印澳四方安全对话;四边机制;四方安全对话|
aukus|AUKUS;Aukus|أوكوس;تحالف أوكوس;اتفاق أوكوس|奥库斯;美英澳三边安全伙伴关系|
five-eyes|Five Eyes|العيون الخمس;تحالف العيون الخمس|五眼联盟|
asean|ASEAN;Association of Southeast Asian Nations;Asean|رابطة دول جنوب شرق آسيا;آسيان;الآسيان;رابطة آسيان;رابطة أمم جنوب شرق آسيا|东盟;东南亚国家联盟|
apec|APEC;Asia-Pacific Economic Cooperation;Apec|منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ;أبيك;آبيك;منتدى أبيك|亚太经合组织;亚太经济合作组织|
saarc|SAARC;South Asian Association for Regional Cooperation|رابطة جنوب آسيا للتعاون الإقليمي;سارك|南亚区域合作联盟;南盟|
rcep|RCEP;Regional Comprehensive Economic Partnership|الشراكة الاقتصادية الإقليمية الشاملة|区域全面经济伙伴关系协定|
cptpp|CPTPP|اتفاقية الشراكة الشاملة والمتقدمة عبر المحيط الهادئ|全面与进步跨太平洋伙伴关系协定|
aiib|Asian Infrastructure Investment Bank;AIIB|البنك الآسيوي للاستثمار في البنية التحتية|亚洲基础设施投资银行;亚投行|
adb|Asian Development Bank;ADB|بنك التنمية الآسيوي;البنك الآسيوي للتنمية|亚洲开发银行;亚行|
new-development-bank|New Development Bank;NDB;BRICS bank|بنك التنمية الجديد|新开发银行|
cica|Conference on Interaction and Confidence-Building Measures in Asia;CICA|مؤتمر التفاعل وإجراءات بناء الثقة في آسيا;سيكا|亚洲相互协作与信任措施会议;亚信|
pacific-islands-forum|Pacific Islands Forum|منتدى جزر المحيط الهادئ|太平洋岛国论坛|
african-union|African Union;AU;the African Union|الاتحاد الأفريقي;الاتحاد الإفريقي;الاتحاد الافريقي|非洲联盟;非盟|
au-commission|African Union Commission;AU Commission|مفوضية الاتحاد الأفريقي;مفوضية الاتحاد الإفريقي;المفوضية الأفريقية|非盟委员会;非洲联盟委员会|
au-peace-and-security-council|AU Peace and Security Council|مجلس السلم والأمن الأفريقي;مجلس السلم والأمن الإفريقي|非盟和平与安全理事会|
ecowas|ECOWAS;Economic Community of West African States;Ecowas|إيكواس;المجموعة الاقتصادية لدول غرب أفريقيا;المجموعة الاقتصادية لدول غرب إفريقيا;الإيكواس;سيدياو|西非国家经济共同体;西共体|
igad|IGAD;Intergovernmental Authority on Development|إيغاد;الهيئة الحكومية للتنمية;الهيئة الحكومية المعنية بالتنمية;الإيغاد;إيقاد|伊加特;政府间发展组织|
sadc|SADC;Southern African Development Community|مجموعة التنمية للجنوب الأفريقي;الجماعة الإنمائية للجنوب الأفريقي;سادك|南部非洲发展共同体;南共体|
eac|East African Community;EAC|مجموعة شرق أفريقيا;جماعة شرق أفريقيا|东非共同体|
eccas|ECCAS|الجماعة الاقتصادية لدول وسط أفريقيا|中部非洲国家经济共同体|
comesa|COMESA|الكوميسا;كوميسا|东南非共同市场|
g5-sahel|G5 Sahel|مجموعة دول الساحل الخمس;مجموعة الخمس لدول الساحل|萨赫勒五国集团|
alliance-of-sahel-states|Alliance of Sahel States;AES|تحالف دول الساحل;كونفدرالية دول الساحل|萨赫勒国家联盟|
afdb|African Development Bank|البنك الأفريقي للتنمية;بنك التنمية الأفريقي|非洲开发银行;非行|
focac|Forum on China-Africa Cooperation;FOCAC|منتدى التعاون الصيني الأفريقي;منتدى التعاون الصيني-الأفريقي;منتدى التعاون الصيني الإفريقي|中非合作论坛|
cascf|China-Arab States Cooperation Forum;CASCF|منتدى التعاون العربي الصيني;منتدى التعاون العربي - الصيني;منتدى التعاون الصيني العربي|中阿合作论坛;中国-阿拉伯国家合作论坛|
china-celac-forum|China-CELAC Forum|منتدى الصين - سيلاك|中拉论坛;中国-拉共体论坛|
celac|CELAC;Community of Latin American and Caribbean States|سيلاك;مجموعة دول أمريكا اللاتينية والكاريبي|拉共体;拉美和加勒比国家共同体|
mercosur|Mercosur;MERCOSUR|ميركوسور;السوق المشتركة الجنوبية|南方共同市场;南共市|
oas|Organization of American States;OAS|منظمة الدول الأمريكية;منظمة الدول الأميركية|美洲国家组织|
caricom|CARICOM;Caribbean Community|الجماعة الكاريبية;كاريكوم|加勒比共同体;加共体|
alba|ALBA;Bolivarian Alliance|تحالف ألبا;البديل البوليفاري|美洲玻利瓦尔联盟|
league-of-arab-states|League of Arab States;Arab League;the Arab League|جامعة الدول العربية;الجامعة العربية;القادة العرب;وزراء الخارجية العرب;القمة العربية|阿拉伯国家联盟;阿盟|
arab-parliament|Arab Parliament|البرلمان العربي|阿拉伯议会|
arab-league-council|Arab League Council|مجلس جامعة الدول العربية;مجلس الجامعة العربية;مجلس الجامعة|阿盟理事会|
gcc|Gulf Cooperation Council;GCC;Cooperation Council for the Arab States of the Gulf|مجلس التعاون لدول الخليج العربية;مجلس التعاون الخليجي;مجلس التعاون;دول مجلس التعاون;دول مجلس التعاون الخليجي|海湾阿拉伯国家合作委员会;海合会|
oic|Organisation of Islamic Cooperation;OIC;Organization of Islamic Cooperation;Organisation of the Islamic Conference|منظمة التعاون الإسلامي;منظمة المؤتمر الإسلامي;التعاون الإسلامي|伊斯兰合作组织;伊合组织|
arab-maghreb-union|Arab Maghreb Union;AMU|اتحاد المغرب العربي;الاتحاد المغاربي|阿拉伯马格里布联盟|
muslim-world-league|Muslim World League|رابطة العالم الإسلامي|伊斯兰世界联盟|
opec|OPEC;Opec;Organization of the Petroleum Exporting Countries|أوبك;منظمة الدول المصدرة للنفط;منظمة البلدان المصدرة للبترول;منظمة أوبك;الأوبك|欧佩克;石油输出国组织|
opec-plus|OPEC+;Opec+;OPEC Plus|أوبك+;أوبك بلس;تحالف أوبك+;أوبك +;تحالف أوبك بلس|欧佩克+;欧佩克＋|
iea|International Energy Agency;IEA|وكالة الطاقة الدولية|国际能源署|
gecf|Gas Exporting Countries Forum;GECF|منتدى الدول المصدرة للغاز|天然气输出国论坛|
organization-of-turkic-states|Organization of Turkic States;Turkic Council|منظمة الدول التركية;المجلس التركي|突厥国家组织|
eco|Economic Cooperation Organization;ECO|منظمة التعاون الاقتصادي|经济合作组织|
global-coalition|Global Coalition against Daesh;Global Coalition;US-led coalition;international coalition|التحالف الدولي ضد داعش;التحالف الدولي;التحالف الدولي لمحاربة داعش;التحالف الدولي لمكافحة داعش|国际反恐联盟;打击“伊斯兰国”国际联盟|
arab-coalition|Saudi-led coalition;Arab coalition;Coalition to Restore Legitimacy in Yemen|التحالف العربي;تحالف دعم الشرعية في اليمن;تحالف دعم الشرعية;التحالف بقيادة السعودية|多国联军;沙特领导的多国联军|
hamas|Hamas;Islamic Resistance Movement|حماس;حركة حماس;حركة المقاومة الإسلامية|哈马斯;巴勒斯坦伊斯兰抵抗运动;巴勒斯坦伊斯兰抵抗运动（哈马斯）|PS
al-quds-brigades|Al-Quds Brigades;al-Quds Brigades;Saraya al-Quds|سرايا القدس|圣城旅|PS
al-qassam-brigades|Qassam Brigades;al-Qassam Brigades;Izz ad-Din al-Qassam Brigades|كتائب القسام;كتائب عز الدين القسام;القسام|卡桑旅|PS
islamic-jihad|Palestinian Islamic Jihad;Islamic Jihad|حركة الجهاد الإسلامي;الجهاد الإسلامي;حركة الجهاد|巴勒斯坦伊斯兰圣战组织;杰哈德;伊斯兰圣战组织|PS
fatah|Fatah|فتح;حركة فتح|法塔赫;巴勒斯坦民族解放运动|PS
plo|Palestine Liberation Organization;PLO;Palestine Liberation Organisation|منظمة التحرير الفلسطينية;منظمة التحرير|巴勒斯坦解放组织;巴解组织|PS
palestinian-authority|Palestinian Authority;Palestinian National Authority;PA|السلطة الفلسطينية;السلطة الوطنية الفلسطينية|巴勒斯坦民族权力机构;巴民族权力机构|PS
pflp|Popular Front for the Liberation of Palestine;PFLP|الجبهة الشعبية لتحرير فلسطين;الجبهة الشعبية|解放巴勒斯坦人民阵线;人阵|PS
hezbollah|Hezbollah;Hizbullah;Hizballah;Hizbollah|حزب الله|真主党;黎巴嫩真主党|LB
amal-movement|Amal Movement|حركة أمل|阿迈勒运动|LB
lebanese-forces|Lebanese Forces|القوات اللبنانية;حزب القوات اللبنانية|黎巴嫩力量党|LB
houthis|Houthis;Ansar Allah;Ansarallah;Houthi;the Houthis;Huthis;Houthi movement|الحوثيون;الحوثيين;الحوثي;أنصار الله;جماعة الحوثي;ميليشيا الحوثي;جماعة أنصار الله;مليشيا الحوثي;حركة أنصار الله;الحوثية|胡塞武装;也门胡塞武装;胡塞;安萨尔安拉|YE
southern-transitional-council|Southern Transitional Council;STC|المجلس الانتقالي الجنوبي;الانتقالي الجنوبي|南方过渡委员会|YE
presidential-leadership-council|Presidential Leadership Council|مجلس القيادة الرئاسي;المجلس الرئاسي اليمني|总统领导委员会;也门总统领导委员会|YE
popular-mobilization-forces|Popular Mobilization Forces;Hashd al-Shaabi;PMF|الحشد الشعبي;هيئة الحشد الشعبي;قوات الحشد الشعبي|人民动员组织;人民动员力量|IQ
kataib-hezbollah|Kataib Hezbollah|كتائب حزب الله;كتائب حزب الله العراقي|真主旅|IQ
kurdistan-regional-government|Kurdistan Regional Government;KRG|حكومة إقليم كردستان|库尔德地区政府;库区政府|IQ
irgc|Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guards;Revolutionary Guard|الحرس الثوري;الحرس الثوري الإيراني;حرس الثورة الإسلامية|伊斯兰革命卫队;伊朗伊斯兰革命卫队;革命卫队|IR
quds-force|Quds Force|فيلق القدس;قوة القدس|圣城旅|IR
sdf|Syrian Democratic Forces;SDF|قوات سوريا الديمقراطية;قسد;قوات سورية الديمقراطية|叙利亚民主军;叙民主军|SY
syrian-national-coalition|Syrian National Coalition;National Coalition for Syrian Revolutionary and Opposition Forces|الائتلاف الوطني السوري;الائتلاف الوطني لقوى الثورة والمعارضة السورية;الائتلاف السوري المعارض|叙利亚反对派和革命力量全国联盟;叙反对派全国联盟|SY
syrian-negotiation-commission|Syrian Negotiation Commission;High Negotiations Committee;HNC|هيئة التفاوض السورية;الهيئة العليا للمفاوضات;هيئة التفاوض|叙利亚反对派高级谈判委员会|SY
free-syrian-army|Free Syrian Army;FSA|الجيش السوري الحر;الجيش الحر|叙利亚自由军|SY
syrian-national-army|Syrian National Army;SNA|الجيش الوطني السوري|叙利亚国民军|SY
hts|Hayat Tahrir al-Sham;HTS;Tahrir al-Sham|هيئة تحرير الشام;تحرير الشام|沙姆解放组织;“沙姆解放组织”|SY
nusra-front|al-Nusra Front;Nusra Front;Jabhat al-Nusra|جبهة النصرة;النصرة|支持阵线;“支持阵线”|SY
white-helmets|White Helmets;Syria Civil Defence|الخوذ البيضاء;الدفاع المدني السوري|白头盔;“白头盔”|SY
sohr|Syrian Observatory for Human Rights|المرصد السوري لحقوق الإنسان;المرصد السوري|叙利亚人权观察组织|
pkk|Kurdistan Workers' Party;PKK;Kurdistan Workers’ Party|حزب العمال الكردستاني;العمال الكردستاني|库尔德工人党|
ypg|People's Protection Units;YPG;People’s Protection Units|وحدات حماية الشعب;وحدات حماية الشعب الكردية|人民保护部队|SY
islamic-state|Islamic State;ISIS;ISIL;Daesh;IS group;Islamic State group|تنظيم الدولة الإسلامية;داعش;تنظيم داعش;تنظيم الدولة|“伊斯兰国”;伊斯兰国;极端组织“伊斯兰国”|
al-qaeda|al-Qaeda;Al-Qaeda;al Qaeda;Al Qaeda|القاعدة;تنظيم القاعدة|基地组织;“基地”组织|
boko-haram|Boko Haram|بوكو حرام|博科圣地;“博科圣地”|NG
al-shabaab|al-Shabaab;Al-Shabaab;Al Shabaab|حركة الشباب;حركة الشباب الصومالية;حركة الشباب المجاهدين|青年党;索马里青年党|SO
taliban|Taliban;the Taliban|طالبان;حركة طالبان|塔利班;阿富汗塔利班|AF
muslim-brotherhood|Muslim Brotherhood|جماعة الإخوان المسلمين;الإخوان المسلمين;الإخوان المسلمون;جماعة الإخوان|穆斯林兄弟会;穆兄会|
rsf|Rapid Support Forces;RSF|قوات الدعم السريع;الدعم السريع;مليشيا الدعم السريع;ميليشيا الدعم السريع|快速支援部队|SD
sudanese-armed-forces|Sudanese Armed Forces;SAF;Sudanese army|القوات المسلحة السودانية;الجيش السوداني|苏丹武装部队;苏丹武装部队（苏军）|SD
sudan-sovereignty-council|Sudan Sovereignty Council;Transitional Sovereignty Council;Sovereign Council;Sovereignty Council|مجلس السيادة الانتقالي;مجلس السيادة السوداني;مجلس السيادة|主权委员会;苏丹主权委员会;过渡主权委员会|SD
forces-of-freedom-and-change|Forces of Freedom and Change;FFC|قوى الحرية والتغيير;قوى إعلان الحرية والتغيير|自由与变革力量|SD
splm-n|SPLM-N|الحركة الشعبية لتحرير السودان|苏丹人民解放运动（北方局）|SD
tplf|Tigray People's Liberation Front;TPLF;Tigray People’s Liberation Front|جبهة تحرير شعب تيغراي;الجبهة الشعبية لتحرير تيغراي|提格雷人民解放阵线;提人阵|ET
m23|M23;March 23 Movement|حركة 23 مارس;حركة إم 23;متمردو إم 23|“M23运动”;M23运动|CD
lna|Libyan National Army;LNA|الجيش الوطني الليبي;قوات حفتر;القيادة العامة للجيش الليبي|利比亚国民军|LY
gna|Government of National Accord;GNA|حكومة الوفاق الوطني;حكومة الوفاق;حكومة الوفاق الوطني الليبية|利比亚民族团结政府;民族团结政府|LY
gnu-libya|Government of National Unity;GNU|حكومة الوحدة الوطنية الليبية;حكومة الوحدة الوطنية|利比亚民族统一政府;民族统一政府|LY
libyan-house-of-representatives|Libyan House of Representatives|مجلس النواب الليبي;برلمان طبرق|利比亚国民代表大会|LY
libyan-presidential-council|Libyan Presidential Council|المجلس الرئاسي الليبي|利比亚总统委员会;利比亚总统委员会（总统委）|LY
libyan-high-council-of-state|High Council of State|المجلس الأعلى للدولة;المجلس الأعلى للدولة الليبي|利比亚最高国家委员会|LY
polisario-front|Polisario Front;Polisario|جبهة البوليساريو;البوليساريو|西撒哈拉人民解放阵线;波利萨里奥阵线;西撒人阵|EH
wagner-group|Wagner Group;Wagner|مجموعة فاغنر;فاغنر;قوات فاغنر|瓦格纳集团;瓦格纳|RU
duma|State Duma;Duma|مجلس الدوما;الدوما;الدوما الروسي|国家杜马;俄罗斯国家杜马|RU
federation-council|Federation Council|مجلس الاتحاد الروسي|俄罗斯联邦委员会|RU
us-congress|US Congress;U.S. Congress;Congress|الكونغرس;الكونغرس الأمريكي;الكونغرس الأميركي;الكونجرس|美国国会|US
us-senate|US Senate;U.S. Senate;Senate|مجلس الشيوخ الأمريكي;مجلس الشيوخ الأميركي|美国参议院|US
us-house|US House of Representatives;House of Representatives|مجلس النواب الأمريكي;مجلس النواب الأميركي|美国众议院|US
cia|CIA;Central Intelligence Agency|وكالة المخابرات المركزية;وكالة الاستخبارات المركزية;وكالة الاستخبارات المركزية الأميركية;سي آي إيه|中央情报局;美国中央情报局|US
usaid|USAID|الوكالة الأمريكية للتنمية الدولية;الوكالة الأميركية للتنمية الدولية|美国国际开发署|US
centcom|US Central Command;CENTCOM|القيادة المركزية الأمريكية;القيادة المركزية الأميركية;سنتكوم|美军中央司令部;美国中央司令部|US
us-national-security-council|US National Security Council;U.S. National Security Council|مجلس الأمن القومي الأمريكي;مجلس الأمن القومي الأميركي|美国国家安全委员会|US
communist-party-of-china|Communist Party of China;CPC;Chinese Communist Party;CCP|الحزب الشيوعي الصيني|中国共产党;中共|CN
cpc-central-committee|CPC Central Committee|اللجنة المركزية للحزب الشيوعي الصيني|中共中央;党中央|CN
npc|National People's Congress;National People’s Congress;NPC|المجلس الوطني لنواب الشعب الصيني;المجلس الوطني لنواب الشعب|全国人大;全国人民代表大会;全国人大常委会|CN
cppcc|Chinese People's Political Consultative Conference;CPPCC|المجلس الوطني للمؤتمر الاستشاري السياسي للشعب الصيني;المؤتمر الاستشاري السياسي للشعب الصيني|全国政协;中国人民政治协商会议|CN
state-council-cn|State Council of China|مجلس الدولة الصيني|国务院|CN
taiwan-affairs-office|Taiwan Affairs Office;State Council Taiwan Affairs Office|مكتب شؤون تايوان التابع لمجلس الدولة الصيني;مكتب شؤون تايوان|国台办;国务院台办;国务院台湾事务办公室|CN
pla|People's Liberation Army;PLA;People’s Liberation Army|جيش التحرير الشعبي الصيني;جيش التحرير الشعبي|中国人民解放军;解放军|CN
cidca|China International Development Cooperation Agency;CIDCA|الوكالة الصينية للتعاون الإنمائي الدولي|国家国际发展合作署;国合署|CN
international-liaison-department|International Liaison Department|دائرة العلاقات الخارجية للجنة المركزية للحزب الشيوعي الصيني|中联部;中共中央对外联络部|CN
dpp|Democratic Progressive Party;DPP|الحزب الديمقراطي التقدمي|民进党;民进党当局|TW
kuomintang|Kuomintang;KMT|الكومينتانغ|国民党;中国国民党|TW
idf|Israel Defense Forces;IDF;Israeli army;Israeli military|الجيش الإسرائيلي;جيش الاحتلال الإسرائيلي;جيش الاحتلال|以色列国防军;以军|IL
mossad|Mossad|الموساد|摩萨德|IL
knesset|Knesset|الكنيست;الكنيست الإسرائيلي|以色列议会;克奈塞特|IL
likud|Likud|الليكود;حزب الليكود|利库德集团|IL
akp|Justice and Development Party;AK Party;AKP|حزب العدالة والتنمية;العدالة والتنمية|正义与发展党;正发党|TR
bundestag|Bundestag|البوندستاغ;البرلمان الألماني|德国联邦议院|DE
house-of-commons|House of Commons|مجلس العموم;مجلس العموم البريطاني|英国议会下院;英国下议院|GB
al-azhar|Al-Azhar;al-Azhar|الأزهر;الأزهر الشريف;مشيخة الأزهر|爱资哈尔|EG
xinhua|Xinhua;Xinhua News Agency|شينخوا;وكالة شينخوا;وكالة أنباء شينخوا;وكالة أنباء الصين الجديدة|新华社;新华网|CN
sana|SANA;Syrian Arab News Agency|سانا;وكالة سانا;الوكالة العربية السورية للأنباء|叙利亚通讯社;叙通社|SY
reuters|Reuters|رويترز;وكالة رويترز|路透社|
afp|AFP;Agence France-Presse|فرانس برس;وكالة فرانس برس;وكالة الصحافة الفرنسية|法新社|
associated-press|Associated Press;AP|أسوشيتد برس;وكالة أسوشيتد برس|美联社|
tass|TASS;Tass|تاس;وكالة تاس|塔斯社|RU
anadolu-agency|Anadolu Agency;Anadolu|وكالة الأناضول;الأناضول;وكالة أنباء الأناضول|阿纳多卢通讯社|TR
irna|IRNA|إرنا;وكالة إرنا;وكالة الأنباء الإيرانية|伊通社;伊朗伊斯兰共和国通讯社|IR
spa|Saudi Press Agency;SPA|واس;وكالة الأنباء السعودية|沙特通讯社|SA
wam|WAM;Emirates News Agency|وام;وكالة أنباء الإمارات|阿联酋通讯社|AE
cgtn|CGTN|سي جي تي إن|中国国际电视台|CN
huawei|Huawei|هواوي;شركة هواوي|华为|CN
cnpc|China National Petroleum Corporation;CNPC|المؤسسة الوطنية الصينية للبترول|中国石油天然气集团公司;中石油|CN
gazprom|Gazprom|غازبروم|俄罗斯天然气工业股份公司;俄气|RU
rosatom|Rosatom|روساتوم;روس آتوم|俄罗斯国家原子能公司|RU
aramco|Saudi Aramco;Aramco|أرامكو;أرامكو السعودية;شركة أرامكو|沙特阿美|SA
cop|COP26;COP27;COP28;COP29;COP30;UN Climate Change Conference|مؤتمر الأمم المتحدة للمناخ;مؤتمر المناخ;كوب 26;كوب 27;كوب 28;كوب28;كوب27;كوب 29;كوب 30|联合国气候变化大会|
astana-process|Astana process;Astana guarantors;Astana format|الدول الضامنة لمسار أستانا;مسار أستانا;عملية أستانا;الدول الضامنة|阿斯塔纳进程;阿斯塔纳进程担保国|
constitutional-committee-syria|Syrian Constitutional Committee;Constitutional Committee|اللجنة الدستورية السورية;اللجنة الدستورية|叙利亚宪法委员会|SY
board-of-peace|Board of Peace|مجلس السلام|和平委员会|
`;
