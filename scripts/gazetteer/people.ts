// Heads of state and government, foreign ministers, spokespersons, heads of organisations and envoys, 2010 onward.
// Terms from public record, to the month; an unknown or running end is left open. Names: each state's own spelling
// in en, the spelling of Arabic and Chinese agencies in ar and zh, usual variants beside.
// en | ar | zh | country[,f] | more en forms | more ar forms | more zh forms | posts "CODE[@of] from..until" parted by ";"
// Codes are in titles.ts. The first form in each language is always the full name.
export const PEOPLE = `
Xi Jinping|شي جين بينغ|习近平|CN|Xi;President Xi;Chairman Xi|شي;الرئيس شي;شي جينبينغ;شي جين بينج;شي جين پينغ|习主席;习近平主席|PRC 2013-03..
Hu Jintao|هو جين تاو|胡锦涛|CN|Hu|هو جينتاو|胡主席|PRC 2003-03..2013-03
Li Keqiang|لي كه تشيانغ|李克强|CN||لي كه تشانغ;لي كيكيانغ;لي كي تشيانغ|李总理|PM 2013-03..2023-03
Li Qiang|لي تشيانغ|李强|CN|Premier Li|لي كيانغ||PM 2023-03..
Wen Jiabao|ون جيا باو|温家宝|CN||وين جياباو|温总理|PM 2003-03..2013-03
Wang Yi|وانغ يي|王毅|CN||وانغ ي;وانج يي|王毅外长;王外长|FM 2013-03..2022-12;FM 2023-07..
Qin Gang|تشين قانغ|秦刚|CN||تشين غانغ;شين غانغ||FM 2022-12..2023-07
Yang Jiechi|يانغ جيه تشي|杨洁篪|CN||يانغ جيتشي;يانغ جيشي||FM 2007-04..2013-03
Han Zheng|هان تشنغ|韩正|CN||||VP 2023-03..
Wang Qishan|وانغ تشي شان|王岐山|CN||وانغ كيشان||VP 2018-03..2023-03
Zhao Leji|تشاو له جي|赵乐际|CN||||SPK 2023-03..
Li Zhanshu|لي تشان شو|栗战书|CN||||SPK 2018-03..2023-03
Ding Xuexiang|دينغ شيويه شيانغ|丁薛祥|CN||دينغ شوشيانغ||DPM 2023-03..
He Lifeng|خه لي فنغ|何立峰|CN||هي ليفنغ||DPM 2023-03..
Liu He|ليو خه|刘鹤|CN||ليو هي||DPM 2018-03..2023-03
Dong Jun|دونغ جيون|董军|CN||دونغ جون||DM 2023-12..
Li Shangfu|لي شانغ فو|李尚福|CN||||DM 2023-03..2023-10
Wei Fenghe|وي فنغ خه|魏凤和|CN||وي فنغ||DM 2018-03..2023-03
Wang Wentao|وانغ ون تاو|王文涛|CN||||O:Minister of Commerce of China/وزير التجارة الصيني/中国商务部部长 2020-12..
Liu Jianchao|ليو جيان تشاو|刘建超|CN||||O:Head of the International Liaison Department/رئيس دائرة العلاقات الخارجية/中联部部长 2022-06..2025-09
Liu Haixing|ليو هاي شينغ|刘海星|CN||||O:Head of the International Liaison Department/رئيس دائرة العلاقات الخارجية/中联部部长 2025-09..
Hua Chunying|هوا تشون يينغ|华春莹|CN,f||هوا شون يينغ;هوا تشونينغ;هوا تشون ينغ;هوا شونيينغ||FS 2012-11..2024-05
Geng Shuang|قنغ شوانغ|耿爽|CN||غينغ شوانغ;جينغ شوانغ||FS 2016-09..2020-06
Lu Kang|لو كانغ|陆慷|CN||||FS 2015-06..2019-07
Hong Lei|هونغ لي|洪磊|CN||||FS 2010-10..2016-06
Zhao Lijian|تشاو لي جيان|赵立坚|CN||تشاو ليجيان;جاو ليجيان||FS 2020-02..2023-01
Wang Wenbin|وانغ ون بين|汪文斌|CN||وانغ وينبين;وانغ وين بين||FS 2020-07..2024-05
Mao Ning|ماو نينغ|毛宁|CN,f||||FS 2022-09..
Lin Jian|لين جيان|林剑|CN||||FS 2024-03..
Guo Jiakun|قوه جيا كون|郭嘉昆|CN||قوه جياكون;غو جياكون||FS 2025-01..
Zhai Jun|تشاي جون|翟隽|CN||||ENV 2019-10..
Xie Xiaoyan|شيه شياو يان|解晓岩|CN||شيه شياويان||ENV 2016-03..
Li Hui|لي هوي|李辉|CN||||ENV 2019-08..
Liu Xiaoming|ليو شياو مينغ|刘晓明|CN||||ENV 2021-04..
Zhang Jun|تشانغ جون|张军|CN||||UNA 2019-07..2024-03
Fu Cong|فو تسونغ|傅聪|CN||||UNA 2024-04..
Carrie Lam|كاري لام|林郑月娥|HK,f|||林郑|O:Chief Executive of Hong Kong/الرئيسة التنفيذية لهونغ كونغ/香港特首 2017-07..2022-06
John Lee Ka-chiu|جون لي|李家超|HK|John Lee|||O:Chief Executive of Hong Kong/الرئيس التنفيذي لهونغ كونغ/香港特首 2022-07..
Tsai Ing-wen|تساي إينغ وين|蔡英文|TW,f|Tsai|تساي إنغ ون||O:Leader of Taiwan/زعيمة تايوان/台湾地区领导人 2016-05..2024-05
Lai Ching-te|لاي تشينغ تي|赖清德|TW|William Lai;Lai|وليام لاي||O:Leader of Taiwan/زعيم تايوان/台湾地区领导人 2024-05..
Ma Ying-jeou|ما ينغ جيو|马英九|TW||ما يينغ جيو||O:Leader of Taiwan/زعيم تايوان/台湾地区领导人 2008-05..2016-05
Barack Obama|باراك أوباما|奥巴马|US|Obama;President Obama|أوباما;الرئيس أوباما|贝拉克·奥巴马;巴拉克·奥巴马|P 2009-01..2017-01
Donald Trump|دونالد ترامب|特朗普|US|Trump;President Trump;Donald J. Trump|ترامب;الرئيس ترامب;ترمب;دونالد ترمب|唐纳德·特朗普;川普|P 2017-01..2021-01;P 2025-01..
Joe Biden|جو بايدن|拜登|US|Biden;President Biden;Joseph R. Biden;Joseph Biden;Joseph R. Biden, Jr.|بايدن;الرئيس بايدن;جوزيف بايدن|乔·拜登;约瑟夫·拜登|P 2021-01..2025-01;VP 2009-01..2017-01
Mike Pence|مايك بنس|彭斯|US|Pence|بنس;مايك بينس|迈克·彭斯|VP 2017-01..2021-01
Kamala Harris|كامالا هاريس|哈里斯|US,f|Harris|كاملا هاريس|卡玛拉·哈里斯;贺锦丽|VP 2021-01..2025-01
JD Vance|جيه دي فانس|万斯|US|Vance;J.D. Vance|فانس;جي دي فانس|JD·万斯|VP 2025-01..
Hillary Clinton|هيلاري كلينتون|希拉里·克林顿|US,f||كلينتون|希拉里|SS 2009-01..2013-02
John Kerry|جون كيري|克里|US|Kerry|كيري|约翰·克里|SS 2013-02..2017-01;ENV 2021-01..2024-03
Rex Tillerson|ريكس تيلرسون|蒂勒森|US|Tillerson|تيلرسون|雷克斯·蒂勒森|SS 2017-02..2018-03
Mike Pompeo|مايك بومبيو|蓬佩奥|US|Pompeo|بومبيو|迈克·蓬佩奥|SS 2018-04..2021-01
Antony Blinken|أنتوني بلينكن|布林肯|US|Blinken;Secretary Blinken|بلينكن;أنطوني بلينكن|安东尼·布林肯|SS 2021-01..2025-01
Marco Rubio|ماركو روبيو|鲁比奥|US|Rubio|روبيو|马尔科·鲁比奥;卢比奥|SS 2025-01..
Lloyd Austin|لويد أوستن|奥斯汀|US||أوستن|劳埃德·奥斯汀|DM 2021-01..2025-01
Mark Esper|مارك إسبر|埃斯珀|US|Esper|إسبر|马克·埃斯珀|DM 2019-07..2020-11
James Mattis|جيمس ماتيس|马蒂斯|US|Mattis|ماتيس|詹姆斯·马蒂斯|DM 2017-01..2018-12
Pete Hegseth|بيت هيغسيث|赫格塞思|US|Hegseth|هيغسيث|皮特·赫格塞思|DM 2025-01..
Jake Sullivan|جيك سوليفان|沙利文|US|Sullivan|سوليفان|杰克·沙利文|NSA 2021-01..2025-01
John Bolton|جون بولتون|博尔顿|US|Bolton|بولتون|约翰·博尔顿|NSA 2018-04..2019-09
Wendy Sherman|ويندي شيرمان|舍曼|US,f|||温迪·舍曼|O:US Deputy Secretary of State/نائبة وزير الخارجية الأمريكي/美国常务副国务卿 2021-04..2023-07
Ned Price|نيد برايس|普赖斯|US|||内德·普赖斯|FS 2021-01..2023-03
Matthew Miller|ماثيو ميلر|马修·米勒|US|Matt Miller|||FS 2023-04..2025-01
Vedant Patel|فيدانت باتيل|帕特尔|US||||O:State Department deputy spokesperson/نائب المتحدث باسم الخارجية الأمريكية/美国国务院副发言人 2022-01..
Tammy Bruce|تامي بروس|布鲁斯|US,f|||塔米·布鲁斯|FS 2025-01..2025-08
Heather Nauert|هيذر ناورت|诺尔特|US,f||هيذر نويرت|希瑟·诺尔特|FS 2017-04..2019-04
Morgan Ortagus|مورغان أورتاغوس|奥塔格斯|US,f|Ortagus|مورجان أورتاغوس;أورتاغوس|摩根·奥塔格斯|FS 2019-04..2021-01
Jen Psaki|جين ساكي|普萨基|US,f|Psaki|جين بساكي|珍·普萨基|SP 2021-01..2022-05
Karine Jean-Pierre|كارين جان بيير|让-皮埃尔|US,f|Jean-Pierre||卡里娜·让-皮埃尔|SP 2022-05..2025-01
Karoline Leavitt|كارولين ليفيت|莱维特|US,f|Leavitt|ليفيت|卡罗琳·莱维特|SP 2025-01..
Sarah Sanders|سارة ساندرز|桑德斯|US,f|Sarah Huckabee Sanders|سارا ساندرز|萨拉·桑德斯|SP 2017-07..2019-06
John Kirby|جون كيربي|柯比|US|Kirby|كيربي|约翰·柯比|O:National Security Council spokesperson/المتحدث باسم مجلس الأمن القومي الأمريكي/美国国家安全委员会发言人 2022-05..2025-01
Nikki Haley|نيكي هيلي|黑莉|US,f|Haley|هيلي|尼基·黑莉|UNA 2017-01..2018-12
Linda Thomas-Greenfield|ليندا توماس غرينفيلد|托马斯-格林菲尔德|US,f|Thomas-Greenfield|غرينفيلد|琳达·托马斯-格林菲尔德|UNA 2021-02..2025-01
Nancy Pelosi|نانسي بيلوسي|佩洛西|US,f|Pelosi|بيلوسي|南希·佩洛西|SPK 2019-01..2023-01
Steve Witkoff|ستيف ويتكوف|威特科夫|US|Witkoff|ويتكوف;ستيفن ويتكوف|史蒂夫·威特科夫|ENV 2025-01..
Jared Kushner|جاريد كوشنر|库什纳|US|Kushner|كوشنر|贾里德·库什纳|O:Senior adviser to the US President/كبير مستشاري الرئيس الأمريكي/美国总统高级顾问 2017-01..2021-01
Robert Malley|روبرت مالي|马利|US|Rob Malley||罗伯特·马利|ENV 2021-01..2023-06
Amos Hochstein|آموس هوكشتاين|霍克施泰因|US|Hochstein|هوكشتاين;عاموس هوكشتاين|阿莫斯·霍克施泰因|ENV ?..2025-01
Tom Barrack|توم باراك|巴拉克|US|Thomas Barrack|توماس باراك|汤姆·巴拉克|ENV 2025-05..
James Jeffrey|جيمس جيفري|杰弗里|US|||詹姆斯·杰弗里|ENV 2018-08..2020-11
Brett McGurk|بريت ماكغورك|麦格克|US|McGurk|ماكغورك;بريت ماكجورك|布雷特·麦格克|O:White House coordinator for the Middle East/منسق البيت الأبيض للشرق الأوسط/白宫中东事务协调员 2021-01..2025-01
Janet Yellen|جانيت يلين|耶伦|US,f|Yellen|يلين|珍妮特·耶伦|O:US Treasury Secretary/وزيرة الخزانة الأمريكية/美国财政部长 2021-01..2025-01
Scott Bessent|سكوت بيسنت|贝森特|US|Bessent|بيسنت|斯科特·贝森特|O:US Treasury Secretary/وزير الخزانة الأمريكي/美国财政部长 2025-01..
Steven Mnuchin|ستيفن منوتشين|姆努钦|US|Mnuchin|منوتشين|史蒂文·姆努钦|O:US Treasury Secretary/وزير الخزانة الأمريكي/美国财政部长 2017-02..2021-01
Gina Raimondo|جينا ريموندو|雷蒙多|US,f|Raimondo|ريموندو|吉娜·雷蒙多|O:US Commerce Secretary/وزيرة التجارة الأمريكية/美国商务部长 2021-03..2025-01
Vladimir Putin|فلاديمير بوتين|普京|RU|Putin;President Putin;Vladimir V. Putin|بوتين;الرئيس بوتين|弗拉基米尔·普京|PM 2008-05..2012-05;P 2012-05..
Dmitry Medvedev|دميتري ميدفيديف|梅德韦杰夫|RU|Medvedev;Dmitri Medvedev|ميدفيديف;دميتري مدفيديف;ديمتري ميدفيديف|德米特里·梅德韦杰夫|P 2008-05..2012-05;PM 2012-05..2020-01
Mikhail Mishustin|ميخائيل ميشوستين|米舒斯京|RU|Mishustin|ميشوستين|米哈伊尔·米舒斯京|PM 2020-01..
Sergei Lavrov|سيرغي لافروف|拉夫罗夫|RU|Lavrov;Sergey Lavrov;Sergey V. Lavrov|لافروف;سيرجي لافروف;سيرغيه لافروف|谢尔盖·拉夫罗夫|FM 2004-03..
Maria Zakharova|ماريا زاخاروفا|扎哈罗娃|RU,f|Zakharova|زاخاروفا|玛丽亚·扎哈罗娃|FS 2015-08..
Dmitry Peskov|دميتري بيسكوف|佩斯科夫|RU|Peskov;Dmitri Peskov|بيسكوف;ديمتري بيسكوف|德米特里·佩斯科夫|SP 2012-05..
Sergei Shoigu|سيرغي شويغو|绍伊古|RU|Shoigu;Sergey Shoigu|شويغو;سيرجي شويجو|谢尔盖·绍伊古|DM 2012-11..2024-05
Andrei Belousov|أندريه بيلوسوف|别洛乌索夫|RU|Belousov;Andrey Belousov|بيلوسوف|安德烈·别洛乌索夫|DM 2024-05..
Mikhail Bogdanov|ميخائيل بوغدانوف|博格丹诺夫|RU|Bogdanov|بوغدانوف;ميخائيل بوجدانوف|米哈伊尔·博格丹诺夫|DFM 2011-06..2025-07
Sergei Ryabkov|سيرغي ريابكوف|里亚布科夫|RU|Ryabkov;Sergey Ryabkov|ريابكوف|谢尔盖·里亚布科夫|DFM 2008-08..
Vasily Nebenzya|فاسيلي نيبينزيا|涅边贾|RU|Nebenzya;Vassily Nebenzia;Nebenzia|نيبينزيا|瓦西里·涅边贾|UNA 2017-07..
Vitaly Churkin|فيتالي تشوركين|丘尔金|RU|Churkin|تشوركين|维塔利·丘尔金|UNA 2006-05..2017-02
Alexander Lavrentiev|ألكسندر لافرنتييف|拉夫连季耶夫|RU|Lavrentiev|لافرنتييف|亚历山大·拉夫连季耶夫|ENV ?..
Yevgeny Prigozhin|يفغيني بريغوجين|普里戈任|RU|Prigozhin|بريغوجين|叶夫根尼·普里戈任|
David Cameron|ديفيد كاميرون|卡梅伦|GB|Cameron;Lord Cameron|كاميرون;ديفيد كامرون|戴维·卡梅伦|PMS 2010-05..2016-07;FMS 2023-11..2024-07
Theresa May|تيريزا ماي|特雷莎·梅|GB,f||تريزا ماي||PMS 2016-07..2019-07
Boris Johnson|بوريس جونسون|约翰逊|GB|Johnson|جونسون|鲍里斯·约翰逊|PMS 2019-07..2022-09;FMS 2016-07..2018-07
Liz Truss|ليز تراس|特拉斯|GB,f|Truss||利兹·特拉斯;伊丽莎白·特拉斯|PMS 2022-09..2022-10;FMS 2021-09..2022-09
Rishi Sunak|ريشي سوناك|苏纳克|GB|Sunak|سوناك|里希·苏纳克|PMS 2022-10..2024-07
Keir Starmer|كير ستارمر|斯塔默|GB|Starmer|ستارمر|基尔·斯塔默|PMS 2024-07..
William Hague|وليام هيغ|黑格|GB||هيغ|威廉·黑格|FMS 2010-05..2014-07
Philip Hammond|فيليب هاموند|哈蒙德|GB|Hammond|هاموند|菲利普·哈蒙德|FMS 2014-07..2016-07
Jeremy Hunt|جيريمي هنت|亨特|GB|||杰里米·亨特|FMS 2018-07..2019-07
Dominic Raab|دومينيك راب|拉布|GB|Raab||多米尼克·拉布|FMS 2019-07..2021-09
James Cleverly|جيمس كليفرلي|克莱弗利|GB|Cleverly|كليفرلي|詹姆斯·克莱弗利|FMS 2022-09..2023-11
David Lammy|ديفيد لامي|拉米|GB|Lammy|لامي|戴维·拉米|FMS 2024-07..2025-09
Yvette Cooper|إيفيت كوبر|库珀|GB,f|||伊薇特·库珀|FMS 2025-09..
Charles III|تشارلز الثالث|查尔斯三世|GB|King Charles|الملك تشارلز|查尔斯国王|K 2022-09..
Elizabeth II|إليزابيث الثانية|伊丽莎白二世|GB,f|Queen Elizabeth|الملكة إليزابيث|英国女王|K 1952-02..2022-09
Nicolas Sarkozy|نيكولا ساركوزي|萨科齐|FR|Sarkozy|ساركوزي|尼古拉·萨科齐|P 2007-05..2012-05
François Hollande|فرنسوا هولاند|奥朗德|FR|Hollande;Francois Hollande|هولاند;فرانسوا أولاند;أولاند;فرانسوا هولاند|弗朗索瓦·奥朗德|P 2012-05..2017-05
Emmanuel Macron|إيمانويل ماكرون|马克龙|FR|Macron;President Macron|ماكرون;الرئيس ماكرون;ايمانويل ماكرون;إيمانويل مكرون|埃马纽埃尔·马克龙|P 2017-05..
Jean-Yves Le Drian|جان إيف لودريان|勒德里昂|FR|Le Drian|لودريان;جان-إيف لودريان;جان ايف لودريان|让-伊夫·勒德里昂|FM 2017-05..2022-05;DM 2012-05..2017-05
Catherine Colonna|كاترين كولونا|科隆纳|FR,f|Colonna|كولونا|卡特琳·科隆纳|FM 2022-05..2024-01
Stéphane Séjourné|ستيفان سيجورنيه|塞茹尔内|FR|Séjourné;Stephane Sejourne|سيجورنيه|斯特凡·塞茹尔内|FM 2024-01..2024-09
Jean-Noël Barrot|جان نويل بارو|让-诺埃尔·巴罗|FR|Barrot;Jean-Noel Barrot|بارو;جان-نويل بارو||FM 2024-09..
Laurent Fabius|لوران فابيوس|法比尤斯|FR|Fabius|فابيوس|洛朗·法比尤斯|FM 2012-05..2016-02
Jean-Marc Ayrault|جان مارك إيرولت|艾罗|FR|Ayrault|إيرولت;جان مارك أيرولت|让-马克·艾罗|FM 2016-02..2017-05
Édouard Philippe|إدوار فيليب|菲利普|FR|Edouard Philippe||爱德华·菲利普|PM 2017-05..2020-07
Élisabeth Borne|إليزابيت بورن|博尔内|FR,f|Elisabeth Borne||伊丽莎白·博尔内|PM 2022-05..2024-01
François Bayrou|فرانسوا بايرو|贝鲁|FR|Bayrou|بايرو|弗朗索瓦·贝鲁|PM 2024-12..2025-09
Sébastien Lecornu|سيباستيان لوكورنو|勒科尔尼|FR|Lecornu|لوكورنو|塞巴斯蒂安·勒科尔尼|PM 2025-09..;DM 2022-05..2025-09
Angela Merkel|أنغيلا ميركل|默克尔|DE,f|Merkel;Chancellor Merkel|ميركل;أنجيلا ميركل;انغيلا ميركل;أنغيلا مركل|安格拉·默克尔|CH 2005-11..2021-12
Olaf Scholz|أولاف شولتس|朔尔茨|DE|Scholz|شولتس;أولاف شولتز;شولتز|奥拉夫·朔尔茨|CH 2021-12..2025-05
Friedrich Merz|فريدريش ميرتس|默茨|DE|Merz|ميرتس;فريدريش ميرز|弗里德里希·默茨|CH 2025-05..
Frank-Walter Steinmeier|فرانك فالتر شتاينماير|施泰因迈尔|DE|Steinmeier|شتاينماير;فرانك-فالتر شتاينماير|弗兰克-瓦尔特·施泰因迈尔|P 2017-03..;FM 2013-12..2017-01
Guido Westerwelle|غيدو فسترفيله|韦斯特韦勒|DE|Westerwelle|فيسترفيله|吉多·韦斯特韦勒|FM 2009-10..2013-12
Sigmar Gabriel|زيغمار غابرييل|加布里尔|DE|Gabriel|غابرييل;زيغمار غابريال|西格马尔·加布里尔|FM 2017-01..2018-03
Heiko Maas|هايكو ماس|海科·马斯|DE|Maas|||FM 2018-03..2021-12
Annalena Baerbock|أنالينا بيربوك|贝尔伯克|DE,f|Baerbock|بيربوك;أنالينا بيربوك|安娜莱娜·贝尔伯克;贝尔博克|FM 2021-12..2025-05;OH@un-general-assembly 2025-09..
Johann Wadephul|يوهان فاديفول|瓦德富尔|DE|Wadephul|فاديفول|约翰·瓦德富尔|FM 2025-05..
Boris Pistorius|بوريس بيستوريوس|皮斯托里乌斯|DE|Pistorius|بيستوريوس|鲍里斯·皮斯托里乌斯|DM 2023-01..
Ursula von der Leyen|أورسولا فون دير لاين|冯德莱恩|DE,f|von der Leyen;Von der Leyen|فون دير لاين;أورزولا فون دير لاين;أورسولا فون ديرلاين|乌尔苏拉·冯德莱恩|OH@european-commission 2019-12..
José Manuel Barroso|جوزيه مانويل باروسو|巴罗佐|PT|Barroso|باروسو||OH@european-commission 2004-11..2014-10
Jean-Claude Juncker|جان كلود يونكر|容克|LU|Juncker|يونكر;جان-كلود يونكر|让-克洛德·容克|OH@european-commission 2014-11..2019-11
Herman Van Rompuy|هرمان فان رومبوي|范龙佩|BE|Van Rompuy|فان رومبوي||OH@european-council 2009-12..2014-11
Donald Tusk|دونالد توسك|图斯克|PL|Tusk|توسك|唐纳德·图斯克|OH@european-council 2014-12..2019-11;PM 2007-11..2014-09;PM 2023-12..
Charles Michel|شارل ميشيل|米歇尔|BE|Michel|شارل ميشال;ميشيل|夏尔·米歇尔|OH@european-council 2019-12..2024-11;PM 2014-10..2019-10
António Costa|أنطونيو كوستا|科斯塔|PT|Antonio Costa;Costa|كوستا|安东尼奥·科斯塔|OH@european-council 2024-12..;PM 2015-11..2024-04
Catherine Ashton|كاثرين آشتون|阿什顿|GB,f|Ashton|آشتون;كاترين أشتون|凯瑟琳·阿什顿|HR@european-union 2009-12..2014-10
Federica Mogherini|فيديريكا موغيريني|莫盖里尼|IT,f|Mogherini|موغيريني;فيدريكا موغيريني;فيديريكا موجيريني;موجيريني|费代丽卡·莫盖里尼|HR@european-union 2014-11..2019-11
Josep Borrell|جوزيب بوريل|博雷利|ES|Borrell|بوريل;جوزيف بوريل|何塞普·博雷利|HR@european-union 2019-12..2024-11;FM 2018-06..2019-11
Kaja Kallas|كايا كالاس|卡拉斯|EE,f|Kallas|كالاس|卡娅·卡拉斯|HR@european-union 2024-12..;PM 2021-01..2024-07
Roberta Metsola|روبرتا ميتسولا|梅措拉|MT,f|Metsola|ميتسولا|罗伯塔·梅措拉|OH@european-parliament 2022-01..
Anders Fogh Rasmussen|أندرس فوغ راسموسن|拉斯穆森|DK|Fogh Rasmussen|راسموسن|安诺斯·福格·拉斯穆森|OH@nato 2009-08..2014-09
Jens Stoltenberg|ينس ستولتنبرغ|斯托尔滕贝格|NO|Stoltenberg|ستولتنبرغ;ينس شتولتنبرغ;يانس ستولتنبرغ|延斯·斯托尔滕贝格|OH@nato 2014-10..2024-09;PM 2005-10..2013-10
Mark Rutte|مارك روته|吕特|NL|Rutte|روته|马克·吕特|PMS 2010-10..2024-07;OH@nato 2024-10..
Ban Ki-moon|بان كي مون|潘基文|KR||بان كي-مون||SG 2007-01..2016-12
António Guterres|أنطونيو غوتيريش|古特雷斯|PT|Guterres;Antonio Guterres|غوتيريش;أنطونيو غوتيريس;غوتيريس;جوتيريش;أنطونيو جوتيريش|安东尼奥·古特雷斯|SG 2017-01..
Stéphane Dujarric|ستيفان دوجاريك|迪雅里克|FR|Dujarric;Stephane Dujarric|دوجاريك;ستيفان دوغاريك|斯特凡纳·迪雅里克;杜加里克|SP@united-nations 2014-03..
Farhan Haq|فرحان حق|哈克|US|||法尔汉·哈克|O:UN deputy spokesperson/نائب المتحدث باسم الأمم المتحدة/联合国副发言人 ?..
Martin Griffiths|مارتن غريفيث|格里菲思|GB|Griffiths|غريفيث;مارتن غريفيثس;مارتن جريفيث;غريفيثس|马丁·格里菲思|ENV@united-nations 2018-02..2021-07;OH@ocha 2021-07..2024-06
Tom Fletcher|توم فليتشر|弗莱彻|GB|||汤姆·弗莱彻|OH@ocha 2024-11..
Mark Lowcock|مارك لوكوك|洛科克|GB|Lowcock|لوكوك|马克·洛科克|OH@ocha 2017-09..2021-06
Staffan de Mistura|ستيفان دي ميستورا|德米斯图拉|SE|de Mistura;De Mistura|دي ميستورا;ستافان دي ميستورا;ديمستورا|斯塔凡·德米斯图拉|ENV@united-nations 2014-07..2018-12;ENV@united-nations 2021-11..
Geir Pedersen|غير بيدرسن|彼得森|NO|Pedersen;Geir O. Pedersen|بيدرسن;غير بيدرسون;بيدرسون;جير بيدرسن|吉尔·彼得森;裴凯儒|ENV@united-nations 2019-01..2025-09
Lakhdar Brahimi|الأخضر الإبراهيمي|卜拉希米|DZ|Brahimi|الإبراهيمي|拉赫达尔·卜拉希米|ENV@united-nations 2012-09..2014-05
Kofi Annan|كوفي عنان|安南|GH|Annan|عنان|科菲·安南|ENV@united-nations 2012-02..2012-08
Hans Grundberg|هانس غروندبرغ|格伦德伯格|SE|Grundberg|غروندبرغ;هانس جروندبرج|汉斯·格伦德伯格|ENV@united-nations 2021-08..
Ghassan Salamé|غسان سلامة|萨拉马|LB|Ghassan Salame||加桑·萨拉马|ENV@united-nations 2017-06..2020-03
Abdoulaye Bathily|عبد الله باتيلي|巴蒂利|SN|Bathily|باتيلي|阿卜杜拉耶·巴蒂利|ENV@united-nations 2022-09..2024-05
Hanna Tetteh|هانا تيتيه|泰特|GH,f|Tetteh|تيتيه|汉娜·泰特|ENV@united-nations 2025-01..;FM 2013-02..2017-01
Nickolay Mladenov|نيكولاي ملادينوف|姆拉德诺夫|BG|Mladenov|ملادينوف|尼古拉·姆拉德诺夫|ENV@united-nations 2015-02..2020-12
Tor Wennesland|تور وينسلاند|温内斯兰|NO|Wennesland|وينسلاند|托尔·温内斯兰|ENV@united-nations 2021-01..2024-12
Jeanine Hennis-Plasschaert|جينين هينيس بلاسخارت|亨尼斯-普拉斯哈特|NL,f|Hennis-Plasschaert|بلاسخارت|珍尼娜·亨尼斯-普拉斯哈特|ENV@united-nations 2018-09..
Volker Perthes|فولكر بيرتس|佩尔特斯|DE|Perthes|بيرتس|福尔克尔·佩尔特斯|ENV@united-nations 2021-01..2023-09
Ramtane Lamamra|رمطان لعمامرة|拉马姆拉|DZ|Lamamra|لعمامرة|拉姆丹·拉马姆拉|FM 2021-07..2023-03;FM 2013-09..2017-05;ENV@united-nations 2023-07..
Volker Türk|فولكر تورك|蒂尔克|AT|Volker Turk;Türk||福尔克尔·蒂尔克;沃尔克·蒂尔克|OH@ohchr 2022-10..
Michelle Bachelet|ميشيل باشليه|巴切莱特|CL,f|Bachelet|باشليه;ميشيل باشيليت;باشيليت|米歇尔·巴切莱特|OH@ohchr 2018-09..2022-08;P 2014-03..2018-03
Zeid Ra'ad Al Hussein|زيد بن رعد الحسين|扎伊德·侯赛因|JO|Zeid Raad al-Hussein|الأمير زيد بن رعد|扎伊德|OH@ohchr 2014-09..2018-08
Filippo Grandi|فيليبو غراندي|格兰迪|IT|Grandi|غراندي|菲利波·格兰迪|OH@unhcr 2016-01..2025-12
Philippe Lazzarini|فيليب لازاريني|拉扎里尼|CH|Lazzarini|لازاريني|菲利普·拉扎里尼|OH@unrwa 2020-03..
Tedros Adhanom Ghebreyesus|تيدروس أدهانوم غيبريسوس|谭德塞|ET|Tedros|تيدروس;تيدروس أدهانوم|特德罗斯·阿达诺姆|OH@who 2017-07..
Yukiya Amano|يوكيا أمانو|天野之弥|JP|Amano|أمانو||OH@iaea 2009-12..2019-07
Rafael Grossi|رافاييل غروسي|格罗西|AR|Grossi;Rafael Mariano Grossi|غروسي;رافائيل غروسي;رافايل غروسي;رفائيل جروسي|拉斐尔·格罗西;拉法埃尔·格罗西|OH@iaea 2019-12..
Christine Lagarde|كريستين لاغارد|拉加德|FR,f|Lagarde|لاغارد|克里斯蒂娜·拉加德|OH@imf 2011-07..2019-09;OH@european-central-bank 2019-11..
Kristalina Georgieva|كريستالينا غورغييفا|格奥尔基耶娃|BG,f|Georgieva|غورغييفا;جورجيفا;كريستالينا جورجيفا|克里斯塔利娜·格奥尔基耶娃|OH@imf 2019-10..
Ngozi Okonjo-Iweala|نغوزي أوكونجو إيويالا|奥孔乔-伊韦阿拉|NG,f|Okonjo-Iweala|إيويالا|恩戈齐·奥孔乔-伊韦阿拉;伊维拉|OH@wto 2021-03..
Fatou Bensouda|فاتو بنسودا|本苏达|GM,f|Bensouda|بنسودا|法图·本苏达|O@icc:Prosecutor of the International Criminal Court/المدعية العامة للمحكمة الجنائية الدولية/国际刑事法院检察官 2012-06..2021-06
Karim Khan|كريم خان|卡里姆·汗|GB|Karim A. A. Khan;Karim A.A. Khan|||O@icc:Prosecutor of the International Criminal Court/المدعي العام للمحكمة الجنائية الدولية/国际刑事法院检察官 2021-06..
Shinzo Abe|شينزو آبي|安倍晋三|JP|Abe;Prime Minister Abe|شينزو أبي|安倍|PMS 2012-12..2020-09
Yoshihide Suga|يوشيهيدي سوغا|菅义伟|JP|Suga|سوغا;يوشيهيدي سوجا||PMS 2020-09..2021-10
Fumio Kishida|فوميو كيشيدا|岸田文雄|JP|Kishida|كيشيدا|岸田|PMS 2021-10..2024-10;FMJ 2012-12..2017-08
Shigeru Ishiba|شيغيرو إيشيبا|石破茂|JP|Ishiba|إيشيبا|石破|PMS 2024-10..2025-10
Sanae Takaichi|ساناي تاكايتشي|高市早苗|JP,f|Takaichi|تاكايتشي|高市|PMS 2025-10..
Naoto Kan|ناوتو كان|菅直人|JP||||PMS 2010-06..2011-09
Yoshihiko Noda|يوشيهيكو نودا|野田佳彦|JP|Noda|نودا||PMS 2011-09..2012-12
Taro Kono|تارو كونو|河野太郎|JP|Kono|كونو||FMJ 2017-08..2019-09
Toshimitsu Motegi|توشيميتسو موتيغي|茂木敏充|JP|Motegi|موتيغي||FMJ 2019-09..2021-11;FMJ 2025-10..
Yoshimasa Hayashi|يوشيماسا هاياشي|林芳正|JP||هاياشي||FMJ 2021-11..2023-09
Yoko Kamikawa|يوكو كاميكاوا|上川阳子|JP,f|Kamikawa|كاميكاوا||FMJ 2023-09..2024-10
Takeshi Iwaya|تاكيشي إيوايا|岩屋毅|JP|Iwaya|إيوايا||FMJ 2024-10..2025-10
Naruhito|ناروهيتو|德仁|JP|Emperor Naruhito|الإمبراطور ناروهيتو|德仁天皇|EMP 2019-05..
Lee Myung-bak|لي ميونغ باك|李明博|KR||لي ميونغ-باك||P 2008-02..2013-02
Park Geun-hye|بارك كون هيه|朴槿惠|KR,f||باك غون هيه;بارك غيون هي;باك كون هيه||P 2013-02..2017-03
Moon Jae-in|مون جيه إن|文在寅|KR||مون جاي إن;مون جيه-إن;مون جاي-إن||P 2017-05..2022-05
Yoon Suk-yeol|يون سوك يول|尹锡悦|KR|Yoon;Yoon Suk Yeol|يون سيوك يول;يون سوك-يول;يون صوك يول||P 2022-05..2025-04
Lee Jae-myung|لي جيه ميونغ|李在明|KR|Lee Jae Myung|لي جاي ميونغ;لي جيه-ميونغ||P 2025-06..
Kang Kyung-wha|كانغ كيونغ هوا|康京和|KR,f|||康京和外长|FM 2017-06..2021-02
Chung Eui-yong|تشونغ إيوي يونغ|郑义溶|KR||||FM 2021-02..2022-05
Park Jin|بارك جين|朴振|KR||||FM 2022-05..2024-01
Cho Tae-yul|تشو تيه يول|赵兑烈|KR||||FM 2024-01..2025-07
Cho Hyun|تشو هيون|赵显|KR||||FM 2025-07..
Kim Jong-un|كيم جونغ أون|金正恩|KP|Kim;Kim Jong Un|كيم;كيم جونغ اون;كيم جونغ-أون;كيم يونغ أون|金正恩委员长|SLK 2011-12..
Kim Yo-jong|كيم يو جونغ|金与正|KP,f|Kim Yo Jong|كيم يو-جونغ||
Ri Yong-ho|ري يونغ هو|李勇浩|KP|Ri Yong Ho|||FM 2016-05..2020-01
Ri Son-gwon|ري سون غوون|李善权|KP|Ri Son Gwon|||FM 2020-01..2022-06
Choe Son-hui|تشوي سون هي|崔善姬|KP,f|Choe Son Hui|تشوي سون هوي||FM 2022-06..
Manmohan Singh|مانموهان سينغ|辛格|IN||سينغ|曼莫汉·辛格|PM 2004-05..2014-05
Narendra Modi|ناريندرا مودي|莫迪|IN|Modi;Prime Minister Modi|مودي;نارندرا مودي|纳伦德拉·莫迪|PM 2014-05..
Sushma Swaraj|سوشما سواراج|斯瓦拉杰|IN,f|Swaraj|سواراج|苏什马·斯瓦拉杰|FM 2014-05..2019-05
S. Jaishankar|سوبرامانيام جايشانكار|苏杰生|IN|Jaishankar;Subrahmanyam Jaishankar|جايشانكار;سوبرامانيام جايشنكار|贾伊尚卡尔|FM 2019-05..
Ram Nath Kovind|رام ناث كوفيند|科温德|IN||||P 2017-07..2022-07
Droupadi Murmu|دروبادي مورمو|穆尔穆|IN,f|Murmu||德劳帕迪·穆尔穆|P 2022-07..
Imran Khan|عمران خان|伊姆兰·汗|PK|||伊姆兰·汗总理|PM 2018-08..2022-04
Shehbaz Sharif|شهباز شريف|夏巴兹·谢里夫|PK|Shahbaz Sharif|شهباز شريف|夏巴兹|PM 2022-04..2023-08;PM 2024-03..
Nawaz Sharif|نواز شريف|纳瓦兹·谢里夫|PK||||PM 2013-06..2017-07
Asif Ali Zardari|آصف علي زرداري|扎尔达里|PK|Zardari|زرداري|阿西夫·阿里·扎尔达里|P 2008-09..2013-09;P 2024-03..
Arif Alvi|عارف علوي|阿尔维|PK|||阿里夫·阿尔维|P 2018-09..2024-03
Shah Mahmood Qureshi|شاه محمود قريشي|库雷希|PK|Qureshi|قريشي|沙阿·马哈茂德·库雷希|FM 2018-08..2022-04
Bilawal Bhutto Zardari|بيلاوال بوتو زرداري|比拉瓦尔|PK|Bilawal Bhutto|||FM 2022-04..2023-08
Ishaq Dar|إسحاق دار|伊沙克·达尔|PK||محمد إسحاق دار|达尔|FM 2024-03..
Hamid Karzai|حامد كرزاي|卡尔扎伊|AF|Karzai|كرزاي|哈米德·卡尔扎伊|P 2004-12..2014-09
Ashraf Ghani|أشرف غني|加尼|AF|Ghani|||P 2014-09..2021-08
Hibatullah Akhundzada|هبة الله آخوند زاده|阿洪扎达|AF|Akhundzada|هبة الله أخوندزاده||SL 2021-08..
Amir Khan Muttaqi|أمير خان متقي|穆塔基|AF|Muttaqi||阿米尔·汗·穆塔基|FM 2021-09..
Sheikh Hasina|الشيخة حسينة|哈西娜|BD,f|Hasina|حسينة;شيخة حسينة|谢赫·哈西娜|PM 2009-01..2024-08
Muhammad Yunus|محمد يونس|尤努斯|BD|Yunus||穆罕默德·尤努斯|O:Chief Adviser of Bangladesh/كبير مستشاري الحكومة المؤقتة في بنغلاديش/孟加拉国临时政府首席顾问 2024-08..
Ranil Wickremesinghe|رانيل ويكريميسينغه|维克勒马辛哈|LK|Wickremesinghe|||P 2022-07..2024-09
Anura Kumara Dissanayake|أنورا كومارا ديساناياكي|迪萨纳亚克|LK|Dissanayake|||P 2024-09..
K. P. Sharma Oli|كيه بي شارما أولي|夏尔马·奥利|NP|Sharma Oli|||PM 2018-02..2021-07;PM 2024-07..2025-09
Aung San Suu Kyi|أونغ سان سو تشي|昂山素季|MM,f|Suu Kyi|سو تشي;أون سان سو تشي||O:State Counsellor of Myanmar/مستشارة الدولة في ميانمار/缅甸国务资政 2016-04..2021-02
Min Aung Hlaing|مين أونغ هلاينغ|敏昂莱|MM||مين أونغ هلينغ||HG 2021-02..
Joko Widodo|جوكو ويدودو|佐科|ID|Jokowi;Widodo|ويدودو;جوكو ويدودو|佐科·维多多;佐科总统|P 2014-10..2024-10
Prabowo Subianto|برابوو سوبيانتو|普拉博沃|ID|Prabowo;Subianto|برابوو|普拉博沃·苏比安托|P 2024-10..
Susilo Bambang Yudhoyono|سوسيلو بامبانغ يودويونو|苏西洛|ID|Yudhoyono|يودويونو||P 2004-10..2014-10
Retno Marsudi|ريتنو مارسودي|蕾特诺|ID,f|Retno;Marsudi|مارسودي|雷特诺|FM 2014-10..2024-10
Sugiono|سوجيونو|苏吉约诺|ID||سوغيونو||FM 2024-10..
Najib Razak|نجيب رزاق|纳吉布|MY||نجيب عبد الرزاق|纳吉布·拉扎克|PMS 2009-04..2018-05
Mahathir Mohamad|مهاتير محمد|马哈蒂尔|MY|Mahathir|مهاتير||PMS 2018-05..2020-03
Anwar Ibrahim|أنور إبراهيم|安瓦尔|MY|Anwar||安瓦尔·易卜拉欣|PMS 2022-11..
Mohamad Hasan|محمد حسن|穆罕默德·哈桑|MY||||FM 2023-12..
Lee Hsien Loong|لي هسين لونغ|李显龙|SG||لي شين لونغ||PM 2004-08..2024-05
Lawrence Wong|لورانس وونغ|黄循财|SG||لورنس وونغ||PM 2024-05..
Vivian Balakrishnan|فيفيان بالاكريشنان|维文|SG|Balakrishnan|||FM 2015-10..
Prayut Chan-o-cha|برايوت تشان أوتشا|巴育|TH|Prayut|برايوت||PM 2014-08..2023-08
Srettha Thavisin|سريتا تافيسين|赛塔|TH|Srettha|||PM 2023-08..2024-08
Paetongtarn Shinawatra|بايتونغتارن شيناواترا|佩通坦|TH,f|Paetongtarn|||PM 2024-08..2025-08
Anutin Charnvirakul|أنوتين تشارنفيراكول|阿努廷|TH|Anutin|||PM 2025-09..
Maris Sangiampongsa|ماريس سانغيامبونغسا|玛里|TH||||FM 2024-04..
Nguyen Phu Trong|نغوين فو ترونغ|阮富仲|VN|Nguyễn Phú Trọng|نجوين فو ترونج||PRC 2018-10..2021-04;O:General Secretary of the Communist Party of Viet Nam/الأمين العام للحزب الشيوعي الفيتنامي/越共中央总书记 2011-01..2024-07
To Lam|تو لام|苏林|VN|Tô Lâm|||P 2024-05..2024-10;O:General Secretary of the Communist Party of Viet Nam/الأمين العام للحزب الشيوعي الفيتنامي/越共中央总书记 2024-08..
Luong Cuong|لونغ كونغ|梁强|VN||||PRC 2024-10..
Pham Minh Chinh|فام مينه تشينه|范明政|VN||||PM 2021-04..
Bui Thanh Son|بوي ثانه سون|裴青山|VN||||FM 2021-04..2025-08
Hun Sen|هون سين|洪森|KH||||PMS 1998-11..2023-08
Hun Manet|هون مانيت|洪玛奈|KH||||PMS 2023-08..
Thongloun Sisoulith|ثونغلون سيسوليث|通伦|LA|||通伦·西苏里|PRC 2021-03..
Benigno Aquino III|بنينو أكينو|阿基诺三世|PH|Aquino|أكينو||P 2010-06..2016-06
Rodrigo Duterte|رودريغو دوتيرتي|杜特尔特|PH|Duterte|دوتيرتي;رودريجو دوتيرتي|罗德里戈·杜特尔特|P 2016-06..2022-06
Ferdinand Marcos Jr.|فرديناند ماركوس الابن|马科斯|PH|Marcos;Bongbong Marcos;Ferdinand Marcos Jr|ماركوس;فرديناند ماركوس|小费迪南德·马科斯;小马科斯|P 2022-06..
Enrique Manalo|إنريكي مانالو|马纳洛|PH|Manalo||恩里克·马纳洛|FM 2022-07..2025-06
Theresa Lazaro|تيريزا لازارو|拉扎罗|PH,f|Ma. Theresa Lazaro|||FM 2025-07..
Kassym-Jomart Tokayev|قاسم جومارت توكاييف|托卡耶夫|KZ|Tokayev|توكاييف;قاسم جومارت توقايف;توقايف|卡瑟姆若马尔特·托卡耶夫|P 2019-03..
Nursultan Nazarbayev|نور سلطان نزارباييف|纳扎尔巴耶夫|KZ|Nazarbayev|نزارباييف;نورسلطان نزارباييف|努尔苏丹·纳扎尔巴耶夫|P 1991-12..2019-03
Murat Nurtleu|مراد نورتلو|努尔特列乌|KZ||||FM 2023-04..2025-09
Shavkat Mirziyoyev|شوكت ميرضيائيف|米尔济约耶夫|UZ|Mirziyoyev|شوكت ميرزيوييف;ميرضيائيف;ميرزيوييف|沙夫卡特·米尔济约耶夫|P 2016-12..
Bakhtiyor Saidov|بختيار سعيدوف|赛义多夫|UZ||||FM 2022-12..
Emomali Rahmon|إمام علي رحمان|拉赫蒙|TJ|Rahmon|إمام علي رحمانوف|埃莫马利·拉赫蒙|P 1994-11..
Sirojiddin Muhriddin|سراج الدين مهر الدين|穆赫里丁|TJ||||FM 2013-11..
Sadyr Japarov|صدير جاباروف|扎帕罗夫|KG|Japarov|جاباروف|萨德尔·扎帕罗夫|P 2021-01..
Jeenbek Kulubaev|جينبيك كولوباييف|库鲁巴耶夫|KG||||FM 2022-04..
Serdar Berdimuhamedov|سردار بردي محمدوف|谢尔达尔·别尔德穆哈梅多夫|TM|Berdimuhamedov|بردي محمدوف||P 2022-03..
Rashid Meredov|رشيد ميريدوف|梅列多夫|TM||||FM 2001-07..
Ilham Aliyev|إلهام علييف|阿利耶夫|AZ|Aliyev|علييف|伊利哈姆·阿利耶夫|P 2003-10..
Jeyhun Bayramov|جيهون بيراموف|拜拉莫夫|AZ|Bayramov|بيراموف|杰伊洪·拜拉莫夫|FM 2020-07..
Nikol Pashinyan|نيكول باشينيان|帕希尼扬|AM|Pashinyan|باشينيان|尼科尔·帕希尼扬|PM 2018-05..
Ararat Mirzoyan|أرارات ميرزويان|米尔佐扬|AM|Mirzoyan|ميرزويان||FM 2021-08..
Irakli Kobakhidze|إيراكلي كوباخيدزه|科巴希泽|GE|Kobakhidze|||PM 2024-02..
Salome Zourabichvili|سالومي زورابيشفيلي|祖拉比什维利|GE,f|Zourabichvili;Zurabishvili|||P 2018-12..2024-12
Mikheil Kavelashvili|ميخائيل كافيلاشفيلي|卡韦拉什维利|GE|Kavelashvili|||P 2024-12..
Maka Botchorishvili|ماكا بوتشوريشفيلي|博乔里什维利|GE,f||||FM 2024-10..
Alexander Lukashenko|ألكسندر لوكاشينكو|卢卡申科|BY|Lukashenko;Aleksandr Lukashenko|لوكاشينكو|亚历山大·卢卡申科|P 1994-07..
Vladimir Makei|فلاديمير ماكي|马克伊|BY||فلاديمير ماكيي||FM 2012-08..2022-11
Maxim Ryzhenkov|مكسيم ريجينكوف|雷任科夫|BY||||FM 2024-06..
Viktor Yanukovych|فيكتور يانوكوفيتش|亚努科维奇|UA|Yanukovych|يانوكوفيتش|维克托·亚努科维奇|P 2010-02..2014-02
Petro Poroshenko|بيترو بوروشينكو|波罗申科|UA|Poroshenko|بوروشينكو|彼得罗·波罗申科|P 2014-06..2019-05
Volodymyr Zelenskyy|فولوديمير زيلينسكي|泽连斯基|UA|Zelensky;Zelenskyy;Zelenskiy;Volodymyr Zelensky;Volodymyr Zelenskiy|زيلينسكي;زيلنسكي;فلاديمير زيلينسكي;فولوديمير زيلنسكي|弗拉基米尔·泽连斯基|P 2019-05..
Dmytro Kuleba|دميترو كوليبا|库列巴|UA|Kuleba|كوليبا;ديميترو كوليبا|德米特里·库列巴|FM 2020-03..2024-09
Andrii Sybiha|أندري سيبيها|瑟比加|UA|Sybiha;Andriy Sybiha|سيبيها;أندريه سيبيغا|安德里·瑟比加|FM 2024-09..
Denys Shmyhal|دينيس شميهال|什梅加尔|UA|Shmyhal|شميهال||PM 2020-03..2025-07
Yulia Svyrydenko|يوليا سفيريدينكو|斯维里坚科|UA,f|Svyrydenko|||PM 2025-07..
Andriy Yermak|أندريه يرماك|叶尔马克|UA|Yermak|يرماك||O:Head of the Office of the President of Ukraine/رئيس مكتب الرئيس الأوكراني/乌克兰总统办公室主任 2020-02..2025-11
Andrzej Duda|أندريه دودا|杜达|PL|Duda|دودا|安杰伊·杜达|P 2015-08..2025-08
Karol Nawrocki|كارول نافروتسكي|纳夫罗茨基|PL|Nawrocki|||P 2025-08..
Mateusz Morawiecki|ماتيوش مورافيتسكي|莫拉维茨基|PL|Morawiecki|||PM 2017-12..2023-12
Radosław Sikorski|رادوسلاف سيكورسكي|西科尔斯基|PL|Radoslaw Sikorski;Sikorski|سيكورسكي||FM 2007-11..2014-09;FM 2023-12..
Viktor Orbán|فيكتور أوربان|欧尔班|HU|Orban;Orbán;Viktor Orban|أوربان|维克托·欧尔班|PM 2010-05..
Péter Szijjártó|بيتر سيارتو|西雅尔多|HU|Szijjarto;Peter Szijjarto|سيارتو|西雅尔多·彼得|FM 2014-09..
Miloš Zeman|ميلوش زيمان|泽曼|CZ|Milos Zeman|زيمان||P 2013-03..2023-03
Petr Pavel|بيتر بافل|帕韦尔|CZ||||P 2023-03..
Petr Fiala|بيتر فيالا|菲亚拉|CZ|Fiala|||PM 2021-12..2025-12
Jan Lipavský|يان ليبافسكي|利帕夫斯基|CZ|Lipavsky|||FM 2021-12..2025-12
Robert Fico|روبرت فيتسو|菲佐|SK|Fico|فيتسو||PM 2012-04..2018-03;PM 2023-10..
Klaus Iohannis|كلاوس يوهانيس|约翰尼斯|RO|Iohannis|||P 2014-12..2025-02
Nicușor Dan|نيكوشور دان|尼库绍尔·丹|RO|Nicusor Dan|||P 2025-05..
Rumen Radev|رومين راديف|拉德夫|BG|Radev|||P 2017-01..
Aleksandar Vučić|ألكسندر فوتشيتش|武契奇|RS|Vucic;Vučić;Aleksandar Vucic|فوتشيتش|亚历山大·武契奇|P 2017-05..
Ivica Dačić|إيفيتسا داتشيتش|达契奇|RS|Ivica Dacic|||FM 2022-10..2024-05
Marko Đurić|ماركو جوريتش|久里奇|RS|Marko Djuric|||FM 2024-05..
Albin Kurti|ألبين كورتي|库尔蒂|XK|Kurti|كورتي||PM 2021-03..
Hashim Thaçi|هاشم تاتشي|萨奇|XK|Hashim Thaci;Thaci|||P 2016-04..2020-11
Vjosa Osmani|فيوسا عثماني|奥斯马尼|XK,f||||P 2021-04..
Milorad Dodik|ميلوراد دوديك|多迪克|BA|Dodik|دوديك||
Edi Rama|إيدي راما|埃迪·拉马|AL|Rama|||PM 2013-09..
Zoran Milanović|زوران ميلانوفيتش|米拉诺维奇|HR|Milanovic|||P 2020-02..
Andrej Plenković|أندريه بلينكوفيتش|普连科维奇|HR|Plenkovic|||PM 2016-10..
Alexis Tsipras|أليكسيس تسيبراس|齐普拉斯|GR|Tsipras|تسيبراس||PM 2015-01..2019-07
Kyriakos Mitsotakis|كيرياكوس ميتسوتاكيس|米佐塔基斯|GR|Mitsotakis|ميتسوتاكيس|基里亚科斯·米佐塔基斯|PM 2019-07..
Nikos Dendias|نيكوس دندياس|登迪亚斯|GR|Dendias|دندياس||FM 2019-07..2023-05;DM 2023-06..
George Gerapetritis|يورغوس يرابيتريتيس|耶拉派特里蒂斯|GR|Giorgos Gerapetritis;Gerapetritis|جورج جيرابيتريتيس||FM 2023-06..
Nikos Christodoulides|نيكوس خريستودوليدس|赫里斯托祖利季斯|CY|Christodoulides|||P 2023-02..
Nicos Anastasiades|نيكوس أناستاسياديس|阿纳斯塔夏季斯|CY|Anastasiades|||P 2013-02..2023-02
Constantinos Kombos|كونستانتينوس كومبوس|孔博斯|CY||||FM 2023-03..
Recep Tayyip Erdoğan|رجب طيب أردوغان|埃尔多安|TR|Erdogan;Erdoğan;Recep Tayyip Erdogan;President Erdogan|أردوغان;الرئيس أردوغان;اردوغان;إردوغان;رجب طيب إردوغان;رجب طيب اردوغان|雷杰普·塔伊普·埃尔多安|PM 2003-03..2014-08;P 2014-08..
Abdullah Gül|عبد الله غل|阿卜杜拉·居尔|TR|Abdullah Gul|عبد الله غول||P 2007-08..2014-08
Ahmet Davutoğlu|أحمد داود أوغلو|达武特奥卢|TR|Davutoglu;Ahmet Davutoglu|داود أوغلو||FM 2009-05..2014-08;PM 2014-08..2016-05
Binali Yıldırım|بن علي يلدريم|耶尔德勒姆|TR|Binali Yildirim|يلدريم||PM 2016-05..2018-07
Mevlüt Çavuşoğlu|مولود جاويش أوغلو|恰武什奥卢|TR|Cavusoglu;Mevlut Cavusoglu;Çavuşoğlu|جاويش أوغلو;مولود تشاووش أوغلو;تشاووش أوغلو;تشاويش أوغلو|梅夫吕特·恰武什奥卢|FM 2014-08..2023-06
Hakan Fidan|هاكان فيدان|费丹|TR|Fidan|فيدان;حقان فيدان|哈坎·费丹|FM 2023-06..
İbrahim Kalın|إبراهيم قالن|卡林|TR|Ibrahim Kalin|إبراهيم كالين|易卜拉欣·卡林|SP 2014-08..2023-06
Hulusi Akar|خلوصي أكار|阿卡尔|TR|Akar|أكار|胡卢西·阿卡尔|DM 2018-07..2023-06
Ömer Çelik|عمر جليك|厄梅尔·切利克|TR|Omer Celik|عمر تشليك|厄梅尔·切利克|
Ebrahim Raisi|إبراهيم رئيسي|莱希|IR|Raisi;Ebrahim Raeisi|ابراهيم رئيسي|易卜拉欣·莱希|P 2021-08..2024-05
Hassan Rouhani|حسن روحاني|鲁哈尼|IR|Rouhani;Hassan Rohani|روحاني|哈桑·鲁哈尼|P 2013-08..2021-08
Mahmoud Ahmadinejad|محمود أحمدي نجاد|艾哈迈迪-内贾德|IR|Ahmadinejad|أحمدي نجاد|内贾德|P 2005-08..2013-08
Masoud Pezeshkian|مسعود بزشكيان|佩泽希齐扬|IR|Pezeshkian|بزشكيان|马苏德·佩泽希齐扬|P 2024-07..
Ali Khamenei|علي خامنئي|哈梅内伊|IR|Khamenei;Ayatollah Khamenei|خامنئي;آية الله خامنئي;علي خامنه اي|阿里·哈梅内伊|SL 1989-06..
Mohammad Javad Zarif|محمد جواد ظريف|扎里夫|IR|Zarif;Javad Zarif|ظريف;جواد ظريف|穆罕默德·贾瓦德·扎里夫|FM 2013-08..2021-08
Hossein Amir-Abdollahian|حسين أمير عبد اللهيان|阿卜杜拉希扬|IR|Amir-Abdollahian;Amirabdollahian;Hossein Amirabdollahian|عبد اللهيان;أمير عبد اللهيان;حسين أمير عبداللهيان;عبداللهيان|侯赛因·阿米尔-阿卜杜拉希扬;阿米尔-阿卜杜拉希扬|FM 2021-08..2024-05
Abbas Araghchi|عباس عراقجي|阿拉格齐|IR|Araghchi;Abbas Araqchi;Araqchi|عراقجي;عباس عراقتشي|阿巴斯·阿拉格齐|FM 2024-08..
Ali Akbar Salehi|علي أكبر صالحي|萨利希|IR|Salehi||阿里·阿克巴尔·萨利希|FM 2010-12..2013-08
Bahram Qassemi|بهرام قاسمي|卡西米|IR|Bahram Ghasemi|قاسمي|巴赫拉姆·卡西米|FS 2016-06..2019-04
Abbas Mousavi|عباس موسوي|穆萨维|IR|||阿巴斯·穆萨维|FS 2019-04..2020-08
Saeed Khatibzadeh|سعيد خطيب زاده|哈提卜扎德|IR|Khatibzadeh|خطيب زاده|赛义德·哈提卜扎德|FS 2020-08..2022-06
Nasser Kanaani|ناصر كنعاني|卡纳尼|IR|Kanaani;Nasser Kanani|كنعاني|纳赛尔·卡纳尼|FS 2022-06..2024-08
Esmaeil Baghaei|إسماعيل بقائي|巴加埃|IR|Baghaei;Esmail Baghaei||伊斯梅尔·巴加埃|FS 2024-10..
Ali Larijani|علي لاريجاني|拉里贾尼|IR|Larijani|لاريجاني|阿里·拉里贾尼|SPK 2008-05..2020-05
Mohammad Bagher Ghalibaf|محمد باقر قاليباف|卡利巴夫|IR|Ghalibaf;Qalibaf|قاليباف|穆罕默德·巴吉尔·卡利巴夫|SPK 2020-05..
Ali Shamkhani|علي شمخاني|沙姆哈尼|IR|Shamkhani|شمخاني|阿里·沙姆哈尼|NSA 2013-09..2023-05
Qassem Soleimani|قاسم سليماني|苏莱曼尼|IR|Soleimani|سليماني|卡西姆·苏莱曼尼|OH@quds-force 1998-03..2020-01
Ali Bagheri Kani|علي باقري كني|巴盖里|IR|Bagheri Kani;Ali Bagheri|باقري كني;علي باقري|阿里·巴盖里|FM 2024-05..2024-08
Benjamin Netanyahu|بنيامين نتنياهو|内塔尼亚胡|IL|Netanyahu|نتنياهو;بنيامين نتانياهو;نتانياهو|本雅明·内塔尼亚胡|PM 2009-03..2021-06;PM 2022-12..
Naftali Bennett|نفتالي بينيت|贝内特|IL|Bennett|بينيت|纳夫塔利·贝内特|PM 2021-06..2022-06
Yair Lapid|يائير لابيد|拉皮德|IL|Lapid|لابيد;يائير لبيد|亚伊尔·拉皮德|PM 2022-07..2022-12;FM 2021-06..2022-12
Reuven Rivlin|رؤوفين ريفلين|里夫林|IL|Rivlin|ريفلين|鲁文·里夫林|P 2014-07..2021-07
Isaac Herzog|إسحاق هرتسوغ|赫尔佐格|IL|Herzog|هرتسوغ;يتسحاق هرتسوغ|艾萨克·赫尔佐格;伊萨克·赫尔佐格|P 2021-07..
Avigdor Lieberman|أفيغدور ليبرمان|利伯曼|IL|Lieberman|ليبرمان;افيغدور ليبرمان|阿维格多·利伯曼|FM 2013-11..2015-05;DM 2016-05..2018-11
Gabi Ashkenazi|غابي أشكنازي|阿什肯纳齐|IL||أشكنازي||FM 2020-05..2021-06
Eli Cohen|إيلي كوهين|埃利·科恩|IL||||FM 2023-01..2023-12
Israel Katz|يسرائيل كاتس|卡茨|IL||كاتس;إسرائيل كاتس|伊斯雷尔·卡茨|FM 2019-02..2020-05;FM 2024-01..2024-11;DM 2024-11..
Gideon Sa'ar|جدعون ساعر|吉迪恩·萨尔|IL|Gideon Saar;Sa'ar|ساعر||FM 2024-11..
Yoav Gallant|يوآف غالانت|加兰特|IL|Gallant|غالانت;يوآف جالانت|约亚夫·加兰特|DM 2022-12..2024-11
Benny Gantz|بيني غانتس|甘茨|IL|Gantz|غانتس|本尼·甘茨|DM 2020-05..2022-12
Bezalel Smotrich|بتسلئيل سموتريتش|斯莫特里赫|IL|Smotrich|سموتريتش|贝扎莱尔·斯莫特里赫|
Itamar Ben-Gvir|إيتمار بن غفير|本-格维尔|IL|Ben-Gvir;Ben Gvir|بن غفير;ايتمار بن غفير|伊塔马尔·本-格维尔|
Mahmoud Abbas|محمود عباس|阿巴斯|PS|Abbas;President Abbas|عباس;أبو مازن;الرئيس عباس|马哈茂德·阿巴斯|P 2005-01..
Riyad al-Maliki|رياض المالكي|马利基|PS|Riad Malki;Riyad Malki;al-Maliki|المالكي|里亚德·马勒基;里亚德·马利基|FM 2007-06..2024-03
Mohammad Mustafa|محمد مصطفى|穆斯塔法|PS||||PM 2024-03..;FM 2024-03..
Mohammad Shtayyeh|محمد اشتية|阿什提耶|PS|Shtayyeh|اشتية;محمد أشتية|穆罕默德·阿什提耶|PM 2019-04..2024-03
Rami Hamdallah|رامي الحمد الله|哈姆达拉|PS|Hamdallah|الحمد الله|拉米·哈姆达拉|PM 2013-06..2019-04
Saeb Erekat|صائب عريقات|埃雷卡特|PS|Erekat|عريقات|赛义卜·埃雷卡特|
Nabil Abu Rudeineh|نبيل أبو ردينة|鲁代纳|PS|Abu Rudeineh|أبو ردينة|纳比勒·阿布·鲁代纳|SP ?..
Riyad Mansour|رياض منصور|曼苏尔|PS||||UNA 2005-11..
Ismail Haniyeh|إسماعيل هنية|哈尼亚|PS|Haniyeh|هنية|伊斯梅尔·哈尼亚|OH@hamas 2017-05..2024-07
Yahya Sinwar|يحيى السنوار|辛瓦尔|PS|Sinwar|السنوار|叶海亚·辛瓦尔|OH@hamas 2024-08..2024-10
Khaled Meshaal|خالد مشعل|马沙勒|PS|Khaled Mashal;Meshaal||哈立德·迈沙阿勒|OH@hamas 1996-01..2017-05
Khalil al-Hayya|خليل الحية|哈亚|PS|al-Hayya||哈利勒·哈亚|
Sami Abu Zuhri|سامي أبو زهري|祖赫里|PS||||SP@hamas ?..
Bashar al-Assad|بشار الأسد|巴沙尔·阿萨德|SY|Assad;President Assad;Bashar Assad;al-Assad|الأسد;الرئيس الأسد|巴沙尔;阿萨德|P 2000-07..2024-12
Ahmed al-Sharaa|أحمد الشرع|沙拉|SY|al-Sharaa;Ahmad al-Sharaa;Abu Mohammed al-Jolani;Sharaa|الشرع;أبو محمد الجولاني;الجولاني|艾哈迈德·沙拉|P 2025-01..
Walid Muallem|وليد المعلم|穆阿利姆|SY|Walid al-Moualem;Walid al-Muallem;Muallem;Moallem|المعلم|瓦利德·穆阿利姆|FM 2006-02..2020-11
Faisal Mekdad|فيصل المقداد|米格达德|SY|Mekdad;Faisal al-Mekdad|المقداد;فيصل مقداد|费萨尔·米格达德|FM 2020-11..2024-09
Bassam Sabbagh|بسام صباغ|萨巴格|SY||بسام الصباغ||FM 2024-09..2024-12
Asaad al-Shaibani|أسعد الشيباني|希巴尼|SY|al-Shaibani;Asaad Hassan al-Shaibani;Shaibani|الشيباني;أسعد حسن الشيباني|阿萨德·希巴尼|FM 2024-12..
Bashar Jaafari|بشار الجعفري|贾法里|SY|Bashar al-Jaafari;Jaafari|الجعفري|巴沙尔·贾法里|UNA 2006-05..2020-11
Bouthaina Shaaban|بثينة شعبان|夏班|SY,f|||布赛娜·夏班|
Mazloum Abdi|مظلوم عبدي|马兹卢姆·阿卜迪|SY|Mazloum Abdi|||OH@sdf ?..
Michel Aoun|ميشال عون|奥恩|LB||ميشيل عون|米歇尔·奥恩|P 2016-10..2022-10
Joseph Aoun|جوزيف عون|约瑟夫·奥恩|LB||العماد جوزيف عون|约瑟夫·奥恩总统|P 2025-01..
Saad Hariri|سعد الحريري|萨阿德·哈里里|LB|Saad al-Hariri;Hariri|الحريري|哈里里|PM 2016-12..2020-01;PM 2009-11..2011-06
Najib Mikati|نجيب ميقاتي|米卡提|LB|Mikati|ميقاتي|纳吉布·米卡提|PM 2021-09..2025-02;PM 2011-06..2014-02
Nawaf Salam|نواف سلام|萨拉姆|LB|||纳瓦夫·萨拉姆|PM 2025-02..
Hassan Diab|حسان دياب|迪亚卜|LB||دياب|哈桑·迪亚卜|PM 2020-01..2021-09
Nabih Berri|نبيه بري|纳比·贝里|LB|Berri|||SPK 1992-10..
Gebran Bassil|جبران باسيل|巴西勒|LB|Bassil|باسيل|纪伯伦·巴西勒|FM 2014-02..2020-01
Abdallah Bou Habib|عبد الله بو حبيب|布·哈比卜|LB|Bou Habib|بو حبيب;عبدالله بوحبيب||FM 2021-09..2025-02
Youssef Rajji|يوسف رجي|拉吉|LB||||FM 2025-02..
Hassan Nasrallah|حسن نصر الله|纳斯鲁拉|LB|Nasrallah|نصر الله;حسن نصرالله;نصرالله|哈桑·纳斯鲁拉|OH@hezbollah 1992-02..2024-09
Naim Qassem|نعيم قاسم|卡西姆|LB||الشيخ نعيم قاسم|纳伊姆·卡西姆|OH@hezbollah 2024-10..
Samir Geagea|سمير جعجع|贾加|LB||جعجع||OH@lebanese-forces 2005-07..
Abdullah II|الملك عبد الله الثاني|阿卜杜拉二世|JO|King Abdullah;King Abdullah II;Abdullah II of Jordan|عبد الله الثاني;الملك عبدالله الثاني;العاهل الأردني;عبدالله الثاني;الملك عبد الله الثاني بن الحسين|约旦国王阿卜杜拉二世|K 1999-02..
Ayman Safadi|أيمن الصفدي|萨法迪|JO|Safadi;Ayman al-Safadi|الصفدي|艾曼·萨法迪|FM 2017-01..
Bisher Khasawneh|بشر الخصاونة|哈苏奈|JO|Khasawneh|الخصاونة||PM 2020-10..2024-09
Jafar Hassan|جعفر حسان|贾法尔·哈桑|JO||||PM 2024-09..
Abdel Fattah el-Sisi|عبد الفتاح السيسي|塞西|EG|Sisi;el-Sisi;al-Sisi;Abdel Fattah Al Sisi;Abdel Fattah al-Sisi;Al Sisi;El-Sisi;President Sisi|السيسي;عبدالفتاح السيسي;الرئيس السيسي|阿卜杜勒-法塔赫·塞西;阿卜杜勒·法塔赫·塞西|P 2014-06..
Hosni Mubarak|حسني مبارك|穆巴拉克|EG|Mubarak||胡斯尼·穆巴拉克|P 1981-10..2011-02
Mohamed Morsi|محمد مرسي|穆尔西|EG|Morsi;Mohammed Morsi|مرسي|穆罕默德·穆尔西|P 2012-06..2013-07
Sameh Shoukry|سامح شكري|舒克里|EG|Shoukry|شكري|萨迈赫·舒克里|FM 2014-06..2024-07
Badr Abdelatty|بدر عبد العاطي|阿卜杜勒-阿提|EG|Abdelatty|عبد العاطي;بدر عبدالعاطي|巴德尔·阿卜杜勒-阿提;阿卜杜拉提|FM 2024-07..
Mostafa Madbouly|مصطفى مدبولي|马德布利|EG|Madbouly|مدبولي|穆斯塔法·马德布利|PM 2018-06..
Ahmed Abu Zeid|أحمد أبو زيد|阿布·扎伊德|EG||||FS ?..
Ahmed Hafez|أحمد حافظ|哈菲兹|EG||||FS ?..
Ahmed Aboul Gheit|أحمد أبو الغيط|盖特|EG|Aboul Gheit;Abul Gheit|أبو الغيط|艾哈迈德·阿布·盖特;阿布·盖特|OH@league-of-arab-states 2016-07..
Nabil Elaraby|نبيل العربي|阿拉比|EG|Nabil al-Arabi||纳比勒·阿拉比|OH@league-of-arab-states 2011-07..2016-06
Amr Moussa|عمرو موسى|阿姆鲁·穆萨|EG||||OH@league-of-arab-states 2001-05..2011-06
Hossam Zaki|حسام زكي|扎基|EG|||胡萨姆·扎基|O@league-of-arab-states:Assistant Secretary-General of the Arab League/الأمين العام المساعد لجامعة الدول العربية/阿盟助理秘书长 2016-07..
Salman bin Abdulaziz Al Saud|سلمان بن عبد العزيز آل سعود|萨勒曼国王|SA|King Salman;Salman bin Abdulaziz|الملك سلمان;سلمان بن عبد العزيز;الملك سلمان بن عبد العزيز;الملك سلمان بن عبدالعزيز;خادم الحرمين الشريفين;العاهل السعودي;سلمان بن عبدالعزيز|萨勒曼;沙特国王萨勒曼|K 2015-01..
Abdullah bin Abdulaziz Al Saud|عبد الله بن عبد العزيز آل سعود|阿卜杜拉国王|SA||الملك عبد الله بن عبد العزيز||K 2005-08..2015-01
Mohammed bin Salman|محمد بن سلمان|穆罕默德·本·萨勒曼|SA|MBS;Crown Prince Mohammed bin Salman;Mohammad bin Salman;Mohammed bin Salman Al Saud|الأمير محمد بن سلمان;محمد بن سلمان بن عبدالعزيز;محمد بن سلمان بن عبد العزيز|穆罕默德王储;小萨勒曼;沙特王储穆罕默德|CP 2017-06..;PM 2022-09..
Faisal bin Farhan|فيصل بن فرحان|费萨尔|SA|Faisal bin Farhan Al Saud;Prince Faisal bin Farhan|الأمير فيصل بن فرحان;بن فرحان;فيصل بن فرحان بن عبدالله;فيصل بن فرحان آل سعود|费萨尔·本·法尔汉;费萨尔外交大臣|FMS 2019-10..
Adel al-Jubeir|عادل الجبير|朱拜尔|SA|al-Jubeir;Jubeir;Adel Al-Jubeir|الجبير|阿德尔·朱拜尔|FMS 2015-04..2018-12
Ibrahim al-Assaf|إبراهيم العساف|阿萨夫|SA||العساف||FMS 2018-12..2019-10
Saud al-Faisal|سعود الفيصل|沙特·费萨尔|SA||الأمير سعود الفيصل||FMS 1975-10..2015-04
Khalid bin Salman|خالد بن سلمان|哈立德·本·萨勒曼|SA||الأمير خالد بن سلمان||DM 2022-09..
Khalifa bin Zayed Al Nahyan|خليفة بن زايد آل نهيان|哈利法|AE|Khalifa bin Zayed|خليفة بن زايد;الشيخ خليفة بن زايد|哈利法·本·扎耶德|P 2004-11..2022-05
Mohamed bin Zayed Al Nahyan|محمد بن زايد آل نهيان|穆罕默德·本·扎耶德|AE|Mohamed bin Zayed;Mohammed bin Zayed;MBZ|محمد بن زايد;الشيخ محمد بن زايد|穆罕默德总统;阿布扎比王储穆罕默德|P 2022-05..;CP 2004-11..2022-05
Mohammed bin Rashid Al Maktoum|محمد بن راشد آل مكتوم|穆罕默德·本·拉希德|AE|Mohammed bin Rashid|محمد بن راشد;الشيخ محمد بن راشد||PM 2006-01..
Abdullah bin Zayed Al Nahyan|عبد الله بن زايد آل نهيان|阿卜杜拉·本·扎耶德|AE|Abdullah bin Zayed|عبد الله بن زايد;الشيخ عبد الله بن زايد;عبدالله بن زايد;الشيخ عبدالله بن زايد آل نهيان;عبدالله بن زايد آل نهيان|阿卜杜拉外长|FM 2006-02..
Anwar Gargash|أنور قرقاش|加尔加什|AE|Gargash|قرقاش|安瓦尔·加尔加什|O:Diplomatic adviser to the UAE President/المستشار الدبلوماسي لرئيس الإمارات/阿联酋总统外交顾问 2021-02..
Tamim bin Hamad Al Thani|تميم بن حمد آل ثاني|塔米姆|QA|Tamim bin Hamad;Sheikh Tamim;Emir Tamim|تميم بن حمد;الشيخ تميم بن حمد آل ثاني;الشيخ تميم;الأمير تميم|塔米姆·本·哈马德|E 2013-06..
Hamad bin Khalifa Al Thani|حمد بن خليفة آل ثاني|哈马德|QA||حمد بن خليفة;الشيخ حمد بن خليفة||E 1995-06..2013-06
Mohammed bin Abdulrahman Al Thani|محمد بن عبد الرحمن آل ثاني|穆罕默德·本·阿卜杜勒-拉赫曼|QA|Mohammed bin Abdulrahman;Sheikh Mohammed bin Abdulrahman|محمد بن عبد الرحمن;الشيخ محمد بن عبد الرحمن آل ثاني;الشيخ محمد بن عبدالرحمن آل ثاني;محمد بن عبدالرحمن||FM 2016-01..;PM 2023-03..
Majed al-Ansari|ماجد الأنصاري|安萨里|QA|Majed Al-Ansari;al-Ansari|الأنصاري;ماجد بن محمد الأنصاري|马吉德·安萨里|FS 2022-01..
Lolwah Al-Khater|لولوة الخاطر|卢勒瓦·哈特尔|QA,f||لولوة راشد الخاطر||FS 2017-09..2021-12
Sabah Al-Ahmad Al-Jaber Al-Sabah|صباح الأحمد الجابر الصباح|萨巴赫|KW|Sheikh Sabah;Sabah al-Ahmad|الشيخ صباح الأحمد الجابر الصباح;صباح الأحمد;الشيخ صباح الأحمد|萨巴赫·艾哈迈德|E 2006-01..2020-09
Nawaf Al-Ahmad Al-Jaber Al-Sabah|نواف الأحمد الجابر الصباح|纳瓦夫|KW|Sheikh Nawaf|نواف الأحمد;الشيخ نواف الأحمد|纳瓦夫·艾哈迈德|E 2020-09..2023-12
Mishal Al-Ahmad Al-Jaber Al-Sabah|مشعل الأحمد الجابر الصباح|米沙勒|KW|Sheikh Meshal;Meshal al-Ahmad|مشعل الأحمد;الشيخ مشعل الأحمد;الشيخ مشعل الأحمد الجابر الصباح|米沙勒·艾哈迈德|E 2023-12..;CP 2020-10..2023-12
Abdullah Al-Yahya|عبد الله اليحيا|叶海亚|KW||عبدالله اليحيا;عبد الله علي اليحيا||FM 2024-01..
Sabah Al-Khalid Al-Sabah|صباح الخالد الصباح|萨巴赫·哈立德|KW||صباح خالد الحمد الصباح;صباح الخالد;الشيخ صباح الخالد||FM 2011-10..2019-11;PM 2019-11..2022-07
Ahmed Nasser Al-Mohammed Al-Sabah|أحمد ناصر المحمد الصباح|艾哈迈德·纳赛尔|KW||الشيخ أحمد ناصر المحمد;أحمد ناصر المحمد||FM 2019-12..2022-10
Hamad bin Isa Al Khalifa|حمد بن عيسى آل خليفة|哈马德国王|BH|King Hamad|الملك حمد بن عيسى آل خليفة;حمد بن عيسى;الملك حمد|哈马德·本·伊萨|K 2002-02..
Abdullatif bin Rashid Al Zayani|عبد اللطيف بن راشد الزياني|扎耶尼|BH|al-Zayani;Abdullatif al-Zayani;Abdul Latif al-Zayani|الزياني;عبد اللطيف الزياني;عبداللطيف الزياني|阿卜杜勒-拉蒂夫·扎耶尼|FM 2020-02..;OH@gcc 2011-04..2020-01
Khalid bin Ahmed Al Khalifa|خالد بن أحمد آل خليفة|哈立德·本·艾哈迈德|BH||خالد بن أحمد;الشيخ خالد بن أحمد آل خليفة||FM 2005-09..2020-02
Salman bin Hamad Al Khalifa|سلمان بن حمد آل خليفة|萨勒曼·本·哈马德|BH||الأمير سلمان بن حمد آل خليفة||PM 2020-11..
Qaboos bin Said|قابوس بن سعيد|卡布斯|OM|Sultan Qaboos|السلطان قابوس;السلطان قابوس بن سعيد|卡布斯苏丹|S 1970-07..2020-01
Haitham bin Tariq|هيثم بن طارق|海赛姆|OM|Sultan Haitham|السلطان هيثم بن طارق;السلطان هيثم|海赛姆苏丹|S 2020-01..
Yusuf bin Alawi|يوسف بن علوي|阿拉维|OM|Yousuf bin Alawi|بن علوي;يوسف بن علوي بن عبد الله||FM 1997-12..2020-08
Badr al-Busaidi|بدر البوسعيدي|布赛义迪|OM|Badr Albusaidi;Sayyid Badr|بدر بن حمد البوسعيدي;البوسعيدي;بدر بن حمد بن حمود البوسعيدي|巴德尔·布赛义迪|FM 2020-08..
Jasem Mohamed Albudaiwi|جاسم محمد البديوي|布达维|KW|Jasem Albudaiwi;al-Budaiwi|البديوي;جاسم البديوي|贾西姆·布达维;贾西姆|OH@gcc 2023-02..
Nayef Falah Al-Hajraf|نايف فلاح مبارك الحجرف|纳伊夫|KW|Nayef al-Hajraf|نايف الحجرف;الحجرف|纳伊夫·哈吉拉夫|OH@gcc 2020-02..2023-01
Hissein Brahim Taha|حسين إبراهيم طه|塔哈|TD|Hussein Ibrahim Taha||希森·布拉欣·塔哈|OH@oic 2021-11..
Yousef Al-Othaimeen|يوسف العثيمين|奥赛明|SA|Yousef al-Othaimeen|يوسف بن أحمد العثيمين;العثيمين||OH@oic 2016-11..2021-11
Ali Abdullah Saleh|علي عبد الله صالح|萨利赫|YE|Saleh|علي عبدالله صالح|阿里·阿卜杜拉·萨利赫|P 1990-05..2012-02
Abdrabbuh Mansur Hadi|عبد ربه منصور هادي|哈迪|YE|Hadi;Abd Rabbu Mansour Hadi;Abdrabbuh Mansour Hadi|عبدربه منصور هادي;الرئيس هادي|阿卜杜拉布·曼苏尔·哈迪|P 2012-02..2022-04
Rashad al-Alimi|رشاد العليمي|阿利米|YE|al-Alimi;Rashad Al-Alimi|العليمي;رشاد محمد العليمي|拉沙德·阿利米|P 2022-04..
Ahmed Awad bin Mubarak|أحمد عوض بن مبارك|本·穆巴拉克|YE|Ahmed bin Mubarak|||FM 2020-12..2024-02;PM 2024-02..2025-05
Shaya Mohsin al-Zindani|شائع محسن الزنداني|津达尼|YE|Shaya al-Zindani|شائع الزنداني;الزنداني||FM 2024-03..
Abdul-Malik al-Houthi|عبد الملك الحوثي|阿卜杜勒-马利克·胡塞|YE|Abdulmalik al-Houthi;Abdul Malik al-Houthi|عبدالملك الحوثي;السيد عبد الملك الحوثي||OH@houthis 2004-09..
Yahya Saree|يحيى سريع|萨雷亚|YE|Yahya Sarea;Yahya Sare'e|العميد يحيى سريع|叶海亚·萨雷亚|SP@houthis 2018-10..
Mohammed Abdulsalam|محمد عبد السلام|穆罕默德·阿卜杜勒-萨拉姆|YE||محمد عبدالسلام||SP@houthis ?..
Mahdi al-Mashat|مهدي المشاط|马沙特|YE||المشاط||OH@houthis 2018-04..
Haider al-Abadi|حيدر العبادي|阿巴迪|IQ|al-Abadi;Abadi|العبادي|海德尔·阿巴迪|PM 2014-09..2018-10
Nouri al-Maliki|نوري المالكي|努里·马利基|IQ|Nuri al-Maliki|||PM 2006-05..2014-09
Adel Abdul Mahdi|عادل عبد المهدي|阿卜杜勒-迈赫迪|IQ|Adil Abdul-Mahdi;Abdul Mahdi|عبد المهدي;عادل عبدالمهدي|阿迪勒·阿卜杜勒-迈赫迪|PM 2018-10..2020-05
Mustafa al-Kadhimi|مصطفى الكاظمي|卡迪米|IQ|al-Kadhimi;Kadhimi|الكاظمي|穆斯塔法·卡迪米|PM 2020-05..2022-10
Mohammed Shia' al-Sudani|محمد شياع السوداني|苏达尼|IQ|Mohammed Shia al-Sudani;al-Sudani|شياع السوداني|穆罕默德·希亚·苏达尼|PM 2022-10..
Barham Salih|برهم صالح|巴尔哈姆·萨利赫|IQ||||P 2018-10..2022-10;OH@unhcr 2026-01..
Abdul Latif Rashid|عبد اللطيف رشيد|拉希德|IQ||عبد اللطيف جمال رشيد||P 2022-10..
Fuad Hussein|فؤاد حسين|福阿德·侯赛因|IQ|Fouad Hussein||侯赛因|FM 2020-06..
Ibrahim al-Jaafari|إبراهيم الجعفري|易卜拉欣·贾法里|IQ||||FM 2014-09..2018-10
Masoud Barzani|مسعود بارزاني|马苏德·巴尔扎尼|IQ|Massoud Barzani|مسعود البارزاني;بارزاني||
Nechirvan Barzani|نيجيرفان بارزاني|内奇尔万·巴尔扎尼|IQ||نيجرفان بارزاني;نيجيرفان البارزاني||OH@kurdistan-regional-government 2019-06..
Muqtada al-Sadr|مقتدى الصدر|萨德尔|IQ|Moqtada al-Sadr;al-Sadr||穆克塔达·萨德尔|
Abdelaziz Bouteflika|عبد العزيز بوتفليقة|布特弗利卡|DZ|Bouteflika|بوتفليقة;عبدالعزيز بوتفليقة|阿卜杜勒-阿齐兹·布特弗利卡|P 1999-04..2019-04
Abdelmadjid Tebboune|عبد المجيد تبون|特本|DZ|Tebboune|تبون;عبدالمجيد تبون|阿卜杜勒-马吉德·特本|P 2019-12..
Sabri Boukadoum|صبري بوقادوم|布卡杜姆|DZ|Boukadoum|بوقادوم||FM 2019-04..2021-07
Ahmed Attaf|أحمد عطاف|阿塔夫|DZ|Attaf|عطاف|艾哈迈德·阿塔夫|FM 2023-03..
Mohammed VI|محمد السادس|穆罕默德六世|MA|King Mohammed VI|الملك محمد السادس;العاهل المغربي||K 1999-07..
Nasser Bourita|ناصر بوريطة|布里达|MA|Bourita|بوريطة|纳赛尔·布里达|FM 2017-04..
Aziz Akhannouch|عزيز أخنوش|阿赫努什|MA|Akhannouch|أخنوش||PM 2021-10..
Saad-Eddine El Othmani|سعد الدين العثماني|奥斯曼尼|MA||العثماني||PM 2017-03..2021-10
Beji Caid Essebsi|الباجي قائد السبسي|埃塞卜西|TN|Essebsi|السبسي||P 2014-12..2019-07
Kais Saied|قيس سعيد|赛义德|TN|Saied|سعيّد;قيس سعيّد|凯斯·赛义德|P 2019-10..
Othman Jerandi|عثمان الجرندي|杰兰迪|TN||الجرندي||FM 2020-09..2023-02
Nabil Ammar|نبيل عمار|阿马尔|TN||||FM 2023-02..2024-08
Mohamed Ali Nafti|محمد علي النفطي|纳夫提|TN||النفطي||FM 2024-08..
Muammar Gaddafi|معمر القذافي|卡扎菲|LY|Gaddafi;Qaddafi;Moammar Gadhafi|القذافي||O:Leader of Libya/الزعيم الليبي/利比亚领导人 1969-09..2011-08
Fayez al-Sarraj|فايز السراج|萨拉杰|LY|al-Sarraj;Sarraj;Fayez Serraj|السراج|法耶兹·萨拉杰|PM 2016-03..2021-03
Abdul Hamid Dbeibah|عبد الحميد الدبيبة|德拜巴|LY|Dbeibah;Dbeibeh;Abdulhamid Dbeibah|الدبيبة;عبدالحميد الدبيبة|阿卜杜勒-哈米德·德拜巴|PM 2021-03..
Mohamed al-Menfi|محمد المنفي|门菲|LY|al-Menfi||穆罕默德·门菲|P 2021-03..
Khalifa Haftar|خليفة حفتر|哈夫塔尔|LY|Haftar;Hifter|حفتر;المشير خليفة حفتر;المشير حفتر|哈利法·哈夫塔尔|OH@lna 2015-03..
Aguila Saleh|عقيلة صالح|阿吉拉·萨利赫|LY|Aguila Saleh Issa||萨利赫议长|OH@libyan-house-of-representatives 2014-08..
Najla Mangoush|نجلاء المنقوش|曼古什|LY,f|Najla El Mangoush|المنقوش||FM 2021-03..2023-08
Taher al-Baour|الطاهر الباعور|巴乌尔|LY|||塔希尔·巴乌尔|FM 2023-08..
Omar al-Bashir|عمر البشير|巴希尔|SD|al-Bashir;Bashir;Omar Hassan al-Bashir|البشير;عمر حسن البشير|奥马尔·巴希尔|P 1989-06..2019-04
Abdel Fattah al-Burhan|عبد الفتاح البرهان|布尔汉|SD|al-Burhan;Burhan;Abdel-Fattah al-Burhan|البرهان;عبدالفتاح البرهان;الفريق أول عبد الفتاح البرهان|阿卜杜勒·法塔赫·布尔汉|HS 2019-08..
Mohamed Hamdan Dagalo|محمد حمدان دقلو|达加洛|SD|Hemedti;Hemeti;Dagalo|حميدتي;دقلو;محمد حمدان دقلو (حميدتي)|穆罕默德·哈姆丹·达加洛;赫梅蒂|OH@rsf 2013-08..
Abdalla Hamdok|عبد الله حمدوك|哈姆杜克|SD|Hamdok|حمدوك;عبدالله حمدوك|阿卜杜拉·哈姆杜克|PM 2019-08..2022-01
Kamil Idris|كامل إدريس|卡米勒·伊德里斯|SD|Kamil El-Tayeb Idris|||PM 2025-05..
Ali Youssef|علي يوسف|阿里·优素福|SD||علي يوسف الشريف||FM 2024-11..2025-04
Mohieddin Salem|محيي الدين سالم|穆希丁·萨利姆|SD||||FM 2025-09..
Mariam al-Sadiq al-Mahdi|مريم الصادق المهدي|玛丽亚姆·马赫迪|SD,f||مريم المهدي||FM 2021-02..2021-10
Salva Kiir|سلفا كير|基尔|SS|Salva Kiir Mayardit;Kiir|سلفا كير ميارديت;سيلفا كير|萨尔瓦·基尔|P 2011-07..
Riek Machar|رياك مشار|马沙尔|SS|Machar||里克·马沙尔|VP 2020-02..
Abiy Ahmed|آبي أحمد|阿比|ET|Abiy;Abiy Ahmed Ali|أبي أحمد;ابي أحمد|阿比·艾哈迈德|PM 2018-04..
Demeke Mekonnen|ديميكي ميكونين|德梅克|ET||دمقي مكونن||FM 2020-11..2024-01
Taye Atske Selassie|تايي أتسكي سيلاسي|塔耶|ET||||FM 2024-02..2024-10;P 2024-10..
Gedion Timothewos|جيديون تيموثيوس|盖迪翁|ET||||FM 2024-10..
Sahle-Work Zewde|سهلورق زودي|萨赫勒-沃克|ET,f||سهلي ورق زودي||P 2018-10..2024-10
Isaias Afwerki|أسياس أفورقي|伊萨亚斯|ER|Afwerki;Isaias Afewerki|أفورقي;إسياس أفورقي|伊萨亚斯·阿费沃基|P 1993-05..
Osman Saleh|عثمان صالح|奥斯曼·萨利赫|ER|Osman Saleh Mohammed|عثمان صالح محمد||FM 2007-04..
Hassan Sheikh Mohamud|حسن شيخ محمود|哈桑·谢赫·马哈茂德|SO|||马哈茂德|P 2012-09..2017-02;P 2022-05..
Mohamed Abdullahi Mohamed|محمد عبد الله فرماجو|法马约|SO|Farmaajo;Farmajo|فرماجو|穆罕默德·阿卜杜拉希·穆罕默德|P 2017-02..2022-05
Ahmed Moalim Fiqi|أحمد معلم فقي|菲基|SO||||FM 2024-04..2025-04
Abdisalam Abdi Ali|عبد السلام عبدي علي|阿卜迪萨拉姆|SO||||FM 2025-04..
Ismaïl Omar Guelleh|إسماعيل عمر غيله|盖莱|DJ|Ismail Omar Guelleh;Guelleh|إسماعيل عمر جيله|伊斯梅尔·奥马尔·盖莱|P 1999-05..
Mahamoud Ali Youssouf|محمود علي يوسف|优素福|DJ|Mahmoud Ali Youssouf|||FM 2005-05..2025-02;OH@au-commission 2025-02..
Moussa Faki Mahamat|موسى فقي محمد|法基|TD|Moussa Faki|موسى فقي|穆萨·法基·穆罕默德|OH@au-commission 2017-03..2025-02
Nkosazana Dlamini-Zuma|نكوسازانا دلاميني زوما|德拉米尼-祖马|ZA,f||||OH@au-commission 2012-10..2017-01
Uhuru Kenyatta|أوهورو كينياتا|肯雅塔|KE|Kenyatta|كينياتا|乌胡鲁·肯雅塔|P 2013-04..2022-09
William Ruto|وليام روتو|鲁托|KE|Ruto|روتو;ويليام روتو|威廉·鲁托|P 2022-09..
Musalia Mudavadi|موساليا مودافادي|穆达瓦迪|KE||||FM 2023-10..
Yoweri Museveni|يوويري موسيفيني|穆塞韦尼|UG|Museveni|موسيفيني|约韦里·穆塞韦尼|P 1986-01..
Paul Kagame|بول كاغامي|卡加梅|RW|Kagame|كاغامي;بول كاجامي|保罗·卡加梅|P 2000-04..
Olivier Nduhungirehe|أوليفييه ندوهونجيريهي|恩杜洪吉雷赫|RW||||FM 2024-06..
Félix Tshisekedi|فيليكس تشيسيكيدي|齐塞克迪|CD|Tshisekedi;Felix Tshisekedi|تشيسيكيدي|费利克斯·齐塞克迪|P 2019-01..
Joseph Kabila|جوزيف كابيلا|卡比拉|CD|Kabila|كابيلا|约瑟夫·卡比拉|P 2001-01..2019-01
Thérèse Kayikwamba Wagner|تيريز كاييكوامبا فاغنر|特蕾丝·瓦格纳|CD,f|Therese Kayikwamba Wagner|||FM 2024-06..
Denis Sassou Nguesso|دينيس ساسو نغيسو|萨苏|CG|Sassou Nguesso|ساسو نغيسو|德尼·萨苏-恩格索|P 1997-10..
Jacob Zuma|جاكوب زوما|祖马|ZA|Zuma|زوما|雅各布·祖马|P 2009-05..2018-02
Cyril Ramaphosa|سيريل رامافوزا|拉马福萨|ZA|Ramaphosa|رامافوزا;رامابوزا|西里尔·拉马福萨|P 2018-02..
Naledi Pandor|ناليدي باندور|潘多尔|ZA,f|Pandor|باندور|纳莱迪·潘多尔|FM 2019-05..2024-06
Ronald Lamola|رونالد لامولا|拉莫拉|ZA|Lamola|لامولا|罗纳德·拉莫拉|FM 2024-06..
Muhammadu Buhari|محمدو بخاري|布哈里|NG|Buhari|بخاري;محمد بخاري||P 2015-05..2023-05
Bola Tinubu|بولا تينوبو|蒂努布|NG|Tinubu;Bola Ahmed Tinubu|تينوبو|博拉·蒂努布|P 2023-05..
Yusuf Tuggar|يوسف توغار|图加尔|NG|Tuggar|||FM 2023-08..
Nana Akufo-Addo|نانا أكوفو أدو|阿库福-阿多|GH|Akufo-Addo|أكوفو أدو||P 2017-01..2025-01
John Dramani Mahama|جون دراماني ماهاما|马哈马|GH|John Mahama;Mahama|جون ماهاما||P 2012-07..2017-01;P 2025-01..
Macky Sall|ماكي سال|萨勒|SN||||P 2012-04..2024-04
Bassirou Diomaye Faye|باسيرو ديوماي فاي|法耶|SN|Diomaye Faye;Faye|ديوماي فاي|巴西鲁·迪奥马耶·法耶|P 2024-04..
Alassane Ouattara|الحسن واتارا|瓦塔拉|CI|Ouattara|الحسن وتارا;واتارا|阿拉萨内·瓦塔拉|P 2010-12..
Ibrahim Boubacar Keïta|إبراهيم بوبكر كيتا|凯塔|ML|Ibrahim Boubacar Keita;IBK|||P 2013-09..2020-08
Assimi Goïta|عاصمي غويتا|戈伊塔|ML|Assimi Goita;Goita|غويتا;أسيمي غويتا|阿西米·戈伊塔|P 2021-05..
Abdoulaye Diop|عبد الله ديوب|阿卜杜拉耶·迪奥普|ML||عبدولاي ديوب||FM 2021-06..
Ibrahim Traoré|إبراهيم تراوري|特拉奥雷|BF|Ibrahim Traore;Traore|تراوري|易卜拉欣·特拉奥雷|P 2022-09..
Mohamed Bazoum|محمد بازوم|巴祖姆|NE|Bazoum|بازوم|穆罕默德·巴祖姆|P 2021-04..2023-07
Abdourahamane Tchiani|عبد الرحمن تياني|奇亚尼|NE|Tchiani;Abdourahmane Tiani|تياني;عبد الرحمن تشياني||HS 2023-07..
Idriss Déby|إدريس ديبي|代比|TD|Idriss Deby;Déby|إدريس ديبي إتنو|伊德里斯·代比|P 1990-12..2021-04
Mahamat Idriss Déby|محمد إدريس ديبي|穆罕默德·代比|TD|Mahamat Idriss Deby;Mahamat Deby|محمد إدريس ديبي إتنو;محمد ديبي||P 2021-04..
Paul Biya|بول بيا|保罗·比亚|CM|Biya|||P 1982-11..
Brice Oligui Nguema|بريس أوليغي نغيما|恩圭马|GA|Oligui Nguema|||P 2023-08..
Teodoro Obiang Nguema|تيودورو أوبيانغ نغيما|奥比昂|GQ|Obiang||特奥多罗·奥比昂|P 1979-08..
João Lourenço|جواو لورينسو|洛伦索|AO|Joao Lourenco;Lourenço|لورينسو||P 2017-09..
Hakainde Hichilema|هاكايندي هيشيليما|希奇莱马|ZM|Hichilema|||P 2021-08..
Emmerson Mnangagwa|إيمرسون منانغاغوا|姆南加古瓦|ZW|Mnangagwa|||P 2017-11..
Robert Mugabe|روبرت موغابي|穆加贝|ZW|Mugabe|موغابي||P 1987-12..2017-11
Samia Suluhu Hassan|سامية سولوهو حسن|哈桑|TZ,f|Samia Suluhu|سامية صلوحي حسن;سامية حسن|萨米娅·苏卢胡·哈桑|P 2021-03..
Mohamed Ould Ghazouani|محمد ولد الشيخ الغزواني|加兹瓦尼|MR|Ghazouani;Mohamed Ould Cheikh El Ghazouani|ولد الغزواني;الغزواني;محمد ولد الغزواني||P 2019-08..
Mohamed Salem Ould Merzoug|محمد سالم ولد مرزوك|马尔祖格|MR||ولد مرزوك||FM 2022-04..
Azali Assoumani|غزالي عثماني|阿扎利|KM|Assoumani|عثمان غزالي|阿扎利·阿苏马尼|P 2016-05..
Justin Trudeau|جاستن ترودو|特鲁多|CA|Trudeau|ترودو|贾斯廷·特鲁多|PM 2015-11..2025-03
Stephen Harper|ستيفن هاربر|哈珀|CA|Harper|هاربر|斯蒂芬·哈珀|PM 2006-02..2015-11
Mark Carney|مارك كارني|卡尼|CA|Carney|كارني|马克·卡尼|PM 2025-03..
Chrystia Freeland|كريستيا فريلاند|弗里兰|CA,f|Freeland|فريلاند|克里斯蒂娅·弗里兰|FM 2017-01..2019-11
Marc Garneau|مارك غارنو|加诺|CA||||FM 2021-01..2021-10
Mélanie Joly|ميلاني جولي|乔利|CA,f|Melanie Joly;Joly||梅拉妮·乔利|FM 2021-10..2025-05
Anita Anand|أنيتا أناند|阿南德|CA,f|Anand|أناند|阿妮塔·阿南德|FM 2025-05..
Malcolm Turnbull|مالكولم ترنبول|特恩布尔|AU|Turnbull|ترنبول||PM 2015-09..2018-08
Scott Morrison|سكوت موريسون|莫里森|AU|Morrison|موريسون|斯科特·莫里森|PM 2018-08..2022-05
Anthony Albanese|أنتوني ألبانيزي|阿尔巴尼斯|AU|Albanese|ألبانيزي;أنتوني ألبانيز|安东尼·阿尔巴尼斯|PM 2022-05..
Penny Wong|بيني وونغ|黄英贤|AU,f||||FM 2022-05..
Marise Payne|ماريس باين|佩恩|AU,f|||玛丽斯·佩恩|FM 2018-08..2022-05
Julie Bishop|جولي بيشوب|毕晓普|AU,f|||朱莉·毕晓普|FM 2013-09..2018-08
Jacinda Ardern|جاسيندا أرديرن|阿德恩|NZ,f|Ardern|أرديرن|杰辛达·阿德恩|PM 2017-10..2023-01
Christopher Luxon|كريستوفر لوكسون|拉克森|NZ|Luxon|لوكسون||PM 2023-11..
Winston Peters|وينستون بيترز|彼得斯|NZ|||温斯顿·彼得斯|FM 2017-10..2020-11;FM 2023-11..
Nanaia Mahuta|ناناييا ماهوتا|马胡塔|NZ,f||||FM 2020-11..2023-11
Dilma Rousseff|ديلما روسيف|罗塞夫|BR,f|Rousseff|روسيف|迪尔玛·罗塞夫|P 2011-01..2016-08;OH@new-development-bank 2023-03..
Michel Temer|ميشال تامر|特梅尔|BR|Temer|ميشيل تامر||P 2016-08..2018-12
Jair Bolsonaro|جاير بولسونارو|博索纳罗|BR|Bolsonaro|بولسونارو;جايير بولسونارو|雅伊尔·博索纳罗|P 2019-01..2022-12
Luiz Inácio Lula da Silva|لويس إيناسيو لولا دا سيلفا|卢拉|BR|Lula;Lula da Silva;Luiz Inacio Lula da Silva;President Lula|لولا دا سيلفا;لويز إيناسيو لولا دا سيلفا|路易斯·伊纳西奥·卢拉·达席尔瓦|P 2003-01..2010-12;P 2023-01..
Mauro Vieira|ماورو فييرا|维埃拉|BR|||毛罗·维埃拉|FM 2015-01..2016-05;FM 2023-01..
Ernesto Araújo|إرنستو أراوجو|阿劳若|BR|Ernesto Araujo|||FM 2019-01..2021-03
Cristina Fernández de Kirchner|كريستينا فرنانديز دي كيرشنر|克里斯蒂娜|AR,f|Cristina Kirchner|||P 2007-12..2015-12
Mauricio Macri|ماوريسيو ماكري|马克里|AR|Macri|ماكري||P 2015-12..2019-12
Alberto Fernández|ألبرتو فرنانديز|阿尔韦托·费尔南德斯|AR|Alberto Fernandez|||P 2019-12..2023-12
Javier Milei|خافيير ميلي|米莱|AR|Milei|خافيير ميلاي|哈维尔·米莱|P 2023-12..
Gerardo Werthein|جيراردو ويرتهاين|韦特海因|AR||||FM 2024-10..2025-10
Enrique Peña Nieto|إنريكي بينيا نييتو|培尼亚|MX|Peña Nieto;Pena Nieto|||P 2012-12..2018-11
Andrés Manuel López Obrador|أندريس مانويل لوبيز أوبرادور|洛佩斯|MX|López Obrador;Lopez Obrador;AMLO|لوبيز أوبرادور;أوبرادور|安德烈斯·曼努埃尔·洛佩斯·奥夫拉多尔|P 2018-12..2024-09
Claudia Sheinbaum|كلوديا شينباوم|辛鲍姆|MX,f|Sheinbaum|شينباوم;كلاوديا شينباوم|克劳迪娅·辛鲍姆|P 2024-10..
Marcelo Ebrard|مارسيلو إبرارد|埃布拉德|MX|Ebrard|إبرارد||FM 2018-12..2023-06
Juan Ramón de la Fuente|خوان رامون دي لا فوينتي|德拉富恩特|MX||||FM 2024-10..
Hugo Chávez|هوغو تشافيز|查韦斯|VE|Chavez;Chávez;Hugo Chavez|تشافيز;هوغو شافيز;شافيز|乌戈·查韦斯|P 1999-02..2013-03
Nicolás Maduro|نيكولاس مادورو|马杜罗|VE|Maduro;Nicolas Maduro|مادورو|尼古拉斯·马杜罗|P 2013-04..
Juan Guaidó|خوان غوايدو|瓜伊多|VE|Guaido;Guaidó;Juan Guaido|غوايدو|胡安·瓜伊多|
Jorge Arreaza|خورخي أرياسا|阿雷亚萨|VE|Arreaza|أرياسا;خورخي أريازا||FM 2017-08..2021-08
Yván Gil|إيفان خيل|伊万·希尔|VE|Yvan Gil|إيفان جيل||FM 2023-01..
Delcy Rodríguez|ديلسي رودريغيز|德尔西·罗德里格斯|VE,f|Delcy Rodriguez|||VP 2018-06..;FM 2014-12..2017-06
Juan Manuel Santos|خوان مانويل سانتوس|桑托斯|CO|Santos|||P 2010-08..2018-08
Iván Duque|إيفان دوكي|伊万·杜克|CO|Ivan Duque|دوكي||P 2018-08..2022-08
Gustavo Petro|غوستافو بيترو|佩特罗|CO|Petro|جوستافو بيترو|古斯塔沃·佩特罗|P 2022-08..
Raúl Castro|راؤول كاسترو|劳尔·卡斯特罗|CU|Raul Castro|راوول كاسترو||P 2008-02..2018-04
Miguel Díaz-Canel|ميغيل دياز كانيل|迪亚斯-卡内尔|CU|Diaz-Canel;Miguel Diaz-Canel;Díaz-Canel|دياز كانيل;ميجيل دياز كانيل|米格尔·迪亚斯-卡内尔|P 2018-04..
Bruno Rodríguez|برونو رودريغيز|布鲁诺·罗德里格斯|CU|Bruno Rodriguez;Bruno Rodríguez Parrilla|برونو رودريغيز باريا||FM 2009-03..
Gabriel Boric|غابرييل بوريك|博里奇|CL|Boric|بوريك|加夫列尔·博里奇|P 2022-03..2026-03
Sebastián Piñera|سيباستيان بينيرا|皮涅拉|CL|Sebastian Pinera|بينيرا||P 2010-03..2014-03;P 2018-03..2022-03
Alberto van Klaveren|ألبرتو فان كلافيرين|范克拉韦伦|CL||||FM 2023-03..2026-03
Evo Morales|إيفو موراليس|莫拉莱斯|BO|Morales|موراليس|埃沃·莫拉莱斯|P 2006-01..2019-11
Luis Arce|لويس آرسي|阿尔塞|BO|Arce|لويس أرسي||P 2020-11..2025-11
Dina Boluarte|دينا بولوارتي|博鲁阿尔特|PE,f|Boluarte|بولوارتي|迪娜·博鲁阿尔特|P 2022-12..2025-10
Daniel Noboa|دانييل نوبوا|诺沃亚|EC|Noboa||丹尼尔·诺沃亚|P 2023-11..
Rafael Correa|رافائيل كوريا|科雷亚|EC||||P 2007-01..2017-05
Daniel Ortega|دانييل أورتيغا|奥尔特加|NI|Ortega|أورتيغا|丹尼尔·奥尔特加|P 2007-01..
Xiomara Castro|شيومارا كاسترو|希奥玛拉·卡斯特罗|HN,f|||卡斯特罗总统|P 2022-01..2026-01
Nayib Bukele|نجيب بوكيلة|布克尔|SV|Bukele|نجيب أبو كيلة;بوكيلي|纳伊布·布克尔|P 2019-06..
José Raúl Mulino|خوسيه راؤول مولينو|穆利诺|PA|Jose Raul Mulino;Mulino|مولينو||P 2024-07..
Mariano Rajoy|ماريانو راخوي|拉霍伊|ES|Rajoy|راخوي|马里亚诺·拉霍伊|PM 2011-12..2018-06
Pedro Sánchez|بيدرو سانشيز|桑切斯|ES|Pedro Sanchez;Sanchez;Sánchez|سانشيز;بيدرو سانتشيث|佩德罗·桑切斯|PMS 2018-06..
José Manuel Albares|خوسيه مانويل ألباريس|阿尔瓦雷斯|ES|Albares;Jose Manuel Albares|ألباريس|何塞·曼努埃尔·阿尔瓦雷斯|FM 2021-07..
Arancha González Laya|أرانتشا غونزاليس لايا|冈萨雷斯|ES,f||أرانشا غونزاليز لايا||FM 2020-01..2021-07
Felipe VI|فيليبي السادس|费利佩六世|ES|King Felipe VI|الملك فيليبي السادس|费利佩国王|K 2014-06..
Matteo Renzi|ماتيو رينزي|伦齐|IT|Renzi|رينزي|马泰奥·伦齐|PM 2014-02..2016-12
Giuseppe Conte|جوزيبي كونتي|孔特|IT|Conte|كونتي|朱塞佩·孔特|PM 2018-06..2021-02
Mario Draghi|ماريو دراغي|德拉吉|IT|Draghi|دراغي|马里奥·德拉吉|PM 2021-02..2022-10
Giorgia Meloni|جورجيا ميلوني|梅洛尼|IT,f|Meloni|ميلوني|焦尔吉娅·梅洛尼|PM 2022-10..
Sergio Mattarella|سيرجيو ماتاريلا|马塔雷拉|IT|Mattarella|ماتاريلا|塞尔焦·马塔雷拉|P 2015-02..
Luigi Di Maio|لويجي دي مايو|迪马约|IT|Di Maio|دي مايو|路易吉·迪马约|FM 2019-09..2022-10
Antonio Tajani|أنطونيو تاياني|塔亚尼|IT|Tajani|تاياني|安东尼奥·塔亚尼|FM 2022-10..
Enzo Moavero Milanesi|إنزو موافيرو ميلانيزي|莫阿韦罗|IT||||FM 2018-06..2019-09
Paolo Gentiloni|باولو جنتيلوني|真蒂洛尼|IT|Gentiloni|جنتيلوني|保罗·真蒂洛尼|FM 2014-10..2016-12;PM 2016-12..2018-06
Marcelo Rebelo de Sousa|مارسيلو ريبيلو دي سوزا|德索萨|PT||||P 2016-03..2026-03
Luís Montenegro|لويس مونتينيغرو|蒙特内格罗|PT|Luis Montenegro|||PM 2024-04..
Paulo Rangel|باولو رانجيل|兰热尔|PT||||FM 2024-04..
Dick Schoof|ديك شوف|斯霍夫|NL|Schoof|||PMS 2024-07..2026-02
Caspar Veldkamp|كاسبار فيلدكامب|费尔德坎普|NL|Veldkamp|||FMS 2024-07..2025-08
David van Weel|ديفيد فان فيل|范维尔|NL||||FMS 2025-09..
Sophie Wilmès|صوفي ويلميس|维尔梅斯|BE,f|Sophie Wilmes|||PMS 2019-10..2020-10;FMS 2020-10..2022-07
Alexander De Croo|ألكسندر دي كرو|德克罗|BE|De Croo|دي كرو||PMS 2020-10..2025-02
Bart De Wever|بارت دي ويفر|德韦弗|BE|De Wever|||PMS 2025-02..
Maxime Prévot|ماكسيم بريفو|普雷沃|BE|Maxime Prevot|||FMS 2025-02..
Hadja Lahbib|حجة لحبيب|拉比布|BE,f|||哈贾·拉比布|FMS 2022-07..2024-11
Micheál Martin|ميهول مارتن|米歇尔·马丁|IE|Micheal Martin|مايكل مارتن||PM 2020-06..2022-12;PM 2025-01..;FM 2022-12..2025-01
Simon Harris|سايمون هاريس|西蒙·哈里斯|IE||||PM 2024-04..2025-01;FM 2025-01..2025-11
Leo Varadkar|ليو فارادكار|瓦拉德卡|IE|Varadkar|||PM 2017-06..2020-06;PM 2022-12..2024-04
Mette Frederiksen|ميته فريدريكسن|弗雷泽里克森|DK,f|Frederiksen|فريدريكسن|梅特·弗雷泽里克森|PMS 2019-06..
Lars Løkke Rasmussen|لارس لوك راسموسن|拉尔斯·勒克·拉斯穆森|DK|Lars Lokke Rasmussen;Løkke Rasmussen|لارس لوكه راسموسن||PMS 2015-06..2019-06;FMS 2022-12..
Erna Solberg|إرنا سولبرغ|索尔贝格|NO,f|Solberg|سولبرغ||PMS 2013-10..2021-10
Jonas Gahr Støre|يوناس غار ستوره|斯特勒|NO|Jonas Gahr Store;Støre|ستوره|约纳斯·加尔·斯特勒|PMS 2021-10..
Espen Barth Eide|إسبن بارث إيدي|埃斯彭·艾德|NO|Barth Eide|إسبن بارث إيده||FMS 2023-10..
Anniken Huitfeldt|أنيكين هويتفيلدت|维特费尔特|NO,f||||FMS 2021-10..2023-10
Ine Eriksen Søreide|إينه إريكسن سوريدي|瑟雷德|NO,f||||FMS 2017-10..2021-10
Stefan Löfven|ستيفان لوفين|勒文|SE|Stefan Lofven|لوفين||PMS 2014-10..2021-11
Magdalena Andersson|ماغدالينا أندرسون|安德松|SE,f|||玛格达莱娜·安德松|PMS 2021-11..2022-10
Ulf Kristersson|أولف كريسترسون|克里斯特松|SE|Kristersson|كريسترسون|乌尔夫·克里斯特松|PMS 2022-10..
Margot Wallström|مارغوت فالستروم|瓦尔斯特伦|SE,f|Margot Wallstrom|||FM 2014-10..2019-09
Ann Linde|آن ليندي|安·林德|SE,f||||FM 2019-09..2022-10
Tobias Billström|توبياس بيلستروم|比尔斯特伦|SE|Tobias Billstrom|||FM 2022-10..2024-09
Maria Malmer Stenergard|ماريا مالمر ستينرغارد|斯特内加德|SE,f||||FM 2024-09..
Sauli Niinistö|ساولي نينيستو|尼尼斯托|FI|Sauli Niinisto|نينيستو||P 2012-03..2024-03
Alexander Stubb|ألكسندر ستوب|斯图布|FI|Stubb|ستوب|亚历山大·斯图布|P 2024-03..
Sanna Marin|سانا مارين|桑娜·马林|FI,f||مارين||PM 2019-12..2023-06
Petteri Orpo|بيتيري أوربو|奥尔波|FI|Orpo|||PM 2023-06..
Pekka Haavisto|بيكا هافيستو|哈维斯托|FI||||FM 2019-06..2023-06
Elina Valtonen|إلينا فالتونين|瓦尔托宁|FI,f|Valtonen|||FM 2023-06..
Gitanas Nausėda|غيتاناس ناوسيدا|瑙塞达|LT|Gitanas Nauseda;Nauseda|||P 2019-07..
Gabrielius Landsbergis|غابرييليوس لاندسبيرغيس|兰茨贝尔吉斯|LT|Landsbergis|||FM 2020-12..2024-12
Kęstutis Budrys|كيستوتيس بودريس|布德里斯|LT|Kestutis Budrys|||FM 2024-12..
Edgars Rinkēvičs|إدغارس رينكيفيتش|林克维奇|LV|Edgars Rinkevics;Rinkevics|||FM 2011-10..2023-07;P 2023-07..
Baiba Braže|بايبا براجي|布拉热|LV,f|Baiba Braze|||FM 2024-04..
Margus Tsahkna|مارغوس تساهكنا|察赫克纳|EE|Tsahkna|||FM 2023-04..
Sebastian Kurz|سيباستيان كورتس|库尔茨|AT|Kurz|كورتس|塞巴斯蒂安·库尔茨|CH 2017-12..2019-05;CH 2020-01..2021-10;FM 2013-12..2017-12
Karl Nehammer|كارل نيهامر|内哈默|AT|Nehammer|نيهامر|卡尔·内哈默|CH 2021-12..2025-01
Christian Stocker|كريستيان شتوكر|施托克尔|AT||||CH 2025-03..
Alexander Schallenberg|ألكسندر شالنبرغ|沙伦贝格|AT|Schallenberg|شالنبرغ|亚历山大·沙伦贝格|FM 2019-06..2021-10;FM 2021-12..2025-03
Beate Meinl-Reisinger|بياته ماينل رايزينغر|迈因尔-赖辛格|AT,f|Meinl-Reisinger|||FM 2025-03..
Alexander Van der Bellen|ألكسندر فان دير بيلين|范德贝伦|AT|Van der Bellen|||P 2017-01..
Ignazio Cassis|إغناتسيو كاسيس|卡西斯|CH|Cassis|كاسيس|伊尼亚齐奥·卡西斯|FM 2017-11..
Viola Amherd|فيولا أمهيرد|阿姆赫德|CH,f||||P 2024-01..2024-12
Karin Keller-Sutter|كارين كيلر زوتر|凯勒-祖特|CH,f|Keller-Sutter|||P 2025-01..2025-12
Maia Sandu|مايا ساندو|桑杜|MD,f|Sandu|ساندو|马娅·桑杜|P 2020-12..
Mihai Popșoi|ميهاي بوبشوي|波普绍伊|MD|Mihai Popsoi|||FM 2024-01..
Pope Francis|البابا فرنسيس|方济各|VA||البابا فرانسيس;فرنسيس;البابا فرانسيس الأول|教皇方济各;教宗方济各|POPE 2013-03..2025-04
Pope Leo XIV|البابا ليو الرابع عشر|利奥十四世|VA|Leo XIV|ليو الرابع عشر;البابا لاون الرابع عشر|教皇利奥十四世|POPE 2025-05..
Benedict XVI|البابا بنديكتوس السادس عشر|本笃十六世|VA|Pope Benedict|||POPE 2005-04..2013-02
Pietro Parolin|بيترو بارولين|帕罗林|VA|Parolin|بارولين|彼得罗·帕罗林|HG 2013-10..
Khaltmaagiin Battulga|خالتما باتولغا|巴特图勒嘎|MN||||P 2017-07..2021-06
Ukhnaagiin Khürelsükh|أوخنا خورلسوخ|呼日勒苏赫|MN|Khurelsukh|||P 2021-06..
Battsetseg Batmunkh|باتسيتسيغ باتمونخ|巴特策策格|MN,f||||FM 2021-01..
Ibrahim Mohamed Solih|إبراهيم محمد صليح|萨利赫总统|MV||إبراهيم صليح||P 2018-11..2023-11
Mohamed Muizzu|محمد معزو|穆伊祖|MV|Muizzu|محمد مويزو|穆罕默德·穆伊祖|P 2023-11..
Hassanal Bolkiah|حسن البلقية|哈桑纳尔|BN||||S 1967-10..
José Ramos-Horta|جوزيه راموس هورتا|奥尔塔|TL|Jose Ramos-Horta|||P 2022-05..
Xanana Gusmão|شانانا غوسماو|沙纳纳|TL||||PM 2023-07..
James Marape|جيمس مارابي|马拉佩|PG|Marape|||PM 2019-05..
Sitiveni Rabuka|سيتيفيني رابوكا|兰布卡|FJ|Rabuka|||PM 2022-12..
Manasseh Sogavare|ماناسيه سوغافاري|索加瓦雷|SB|Sogavare|||PM 2019-04..2024-05
Haitham al-Ghais|هيثم الغيص|盖斯|KW||الغيص|海瑟姆·盖斯|OH@opec 2022-08..
Mohammed Barkindo|محمد باركيندو|巴尔金都|NG||||OH@opec 2016-08..2022-07
Zhang Ming|تشانغ مينغ|张明|CN||||OH@sco 2022-01..2024-12
Nurlan Yermekbayev|نورلان يرميكباييف|叶尔梅克巴耶夫|KZ||||OH@sco 2025-01..
Vladimir Norov|فلاديمير نوروف|诺罗夫|UZ||||OH@sco 2019-01..2021-12
Lim Jock Hoi|ليم جوك هوي|林玉辉|BN||||OH@asean 2018-01..2022-12
Kao Kim Hourn|كاو كيم هورن|高金洪|KH||||OH@asean 2023-01..
Fernando Arias|فرناندو أرياس|阿里亚斯|ES|||费尔南多·阿里亚斯|OH@opcw 2018-07..
Mirjana Spoljaric|ميريانا سبولياريتش|斯波利亚里茨|CH,f||ميريانا سبولياريك||OH@icrc 2022-10..
Peter Maurer|بيتر ماورر|毛雷尔|CH||||OH@icrc 2012-07..2022-09
Audrey Azoulay|أودري أزولاي|阿祖莱|FR,f|Azoulay|أزولاي|奥德蕾·阿祖莱|OH@unesco 2017-11..2025-11
Khaled El-Enany|خالد العناني|阿纳尼|EG||||OH@unesco 2025-11..
Omar Touray|عمر توراي|图雷|GM|Omar Alieu Touray|عمر أليو توراي||OH@ecowas 2022-07..
Workneh Gebeyehu|ورقني جيبيهو|沃尔克内|ET||ورقنه قبيهو||OH@igad 2019-11..
Brahim Ghali|إبراهيم غالي|卜拉欣·加利|EH||||OH@polisario-front 2016-07..
`;
