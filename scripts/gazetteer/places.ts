// Seats of government, cities, regions, disputed areas, seas and straits frequent in diplomatic news.
// Names follow UN usage where the UN has one; a place that more than one party claims has no `partOf`.
// id | kind | en forms | ar forms | zh forms | part of | lon,lat | stands for
export const PLACES = `
kremlin|site|Kremlin;the Kremlin|الكرملين|克里姆林宫;克宫|ru|37.62,55.75|government-ru
white-house|site|White House;the White House|البيت الأبيض|白宫|us|-77.04,38.9|government-us
pentagon|site|Pentagon;the Pentagon|البنتاغون;البنتاجون|五角大楼|us|-77.06,38.87|government-us
state-department|site|State Department;Department of State;US State Department;U.S. State Department|وزارة الخارجية الأمريكية;وزارة الخارجية الأميركية;الخارجية الأمريكية;الخارجية الأميركية|美国国务院|us|-77.05,38.89|government-us
capitol|site|Capitol Hill;US Capitol;U.S. Capitol|الكابيتول;مبنى الكابيتول|国会山|us|-77.01,38.89|
downing-street|site|Downing Street;10 Downing Street;No 10;Number 10;Whitehall|داونينغ ستريت;داوننغ ستريت;داونينج ستريت|唐宁街;唐宁街10号|gb|-0.13,51.5|government-gb
elysee|site|Elysee;Élysée;Elysée;Elysee Palace;Élysée Palace|الإليزيه;قصر الإليزيه;الاليزيه|爱丽舍宫|fr|2.32,48.87|government-fr
quai-dorsay|site|Quai d'Orsay;Quai d’Orsay|الكي دورسيه;كي دورسيه|奥赛码头|fr|2.32,48.86|government-fr
zhongnanhai|site|Zhongnanhai|تشونغنانهاي;تشونغ نان هاي|中南海|cn|116.38,39.91|government-cn
great-hall-of-the-people|site|Great Hall of the People|قاعة الشعب الكبرى|人民大会堂|cn|116.39,39.9|
diaoyutai|site|Diaoyutai State Guesthouse|دار ضيافة الدولة دياويوتاي;دار دياويوتاي لضيافة الدولة|钓鱼台国宾馆|cn|116.33,39.92|
blue-house|site|Blue House|البيت الأزرق|青瓦台|kr|126.97,37.59|government-kr
bundeskanzleramt|site|German Chancellery|دار المستشارية|德国总理府|de|13.37,52.52|government-de
foggy-bottom|site|Foggy Bottom|فوغي بوتوم|雾谷|us|-77.05,38.9|government-us
un-headquarters|site|UN Headquarters;United Nations Headquarters|مقر الأمم المتحدة|联合国总部||-73.97,40.75|
palais-des-nations|site|Palais des Nations|قصر الأمم|万国宫||6.14,46.23|
baabda|site|Baabda;Baabda Palace|بعبدا;قصر بعبدا|巴卜达总统府|lb|35.53,33.83|government-lb
kirya|site|Balfour Street|شارع بلفور|贝尔福街|il|35.22,31.77|
new-york|city|New York;New York City|نيويورك|纽约|us|-74,40.71|
geneva|city|Geneva|جنيف|日内瓦|ch|6.14,46.2|
the-hague|city|The Hague;the Hague|لاهاي|海牙|nl|4.3,52.08|
davos|city|Davos|دافوس|达沃斯|ch|9.84,46.8|
strasbourg|city|Strasbourg|ستراسبورغ|斯特拉斯堡|fr|7.75,48.57|
munich|city|Munich|ميونيخ;ميونخ|慕尼黑|de|11.58,48.14|
shanghai|city|Shanghai|شانغهاي;شنغهاي|上海|cn|121.47,31.23|
hangzhou|city|Hangzhou|هانغتشو;هانغجو|杭州|cn|120.16,30.27|
guangzhou|city|Guangzhou|قوانغتشو;غوانغتشو|广州|cn|113.26,23.13|
shenzhen|city|Shenzhen|شنتشن;شينزين|深圳|cn|114.06,22.54|
wuhan|city|Wuhan|ووهان|武汉|cn|114.3,30.59|
tianjin|city|Tianjin|تيانجين;تيانجن|天津|cn|117.2,39.08|
chongqing|city|Chongqing|تشونغتشينغ|重庆|cn|106.55,29.56|
xian|city|Xi'an;Xi’an|شيآن;شيان|西安|cn|108.94,34.34|
kunming|city|Kunming|كونمينغ|昆明|cn|102.83,24.88|
qingdao|city|Qingdao|تشينغداو|青岛|cn|120.38,36.07|
xiamen|city|Xiamen|شيامن|厦门|cn|118.09,24.48|
chengdu|city|Chengdu|تشنغدو|成都|cn|104.07,30.57|
boao|city|Boao|بوآو;بواو|博鳌|cn|110.58,19.16|
urumqi|city|Urumqi;Ürümqi|أورومتشي|乌鲁木齐|cn|87.62,43.83|
lhasa|city|Lhasa|لاسا|拉萨|cn|91.13,29.66|
st-petersburg|city|St. Petersburg;St Petersburg;Saint Petersburg|سانت بطرسبرغ;سان بطرسبرغ;بطرسبورغ;سان بطرسبورغ|圣彼得堡|ru|30.34,59.93|
sochi|city|Sochi|سوتشي|索契|ru|39.72,43.6|
kazan|city|Kazan|قازان|喀山|ru|49.12,55.79|
vladivostok|city|Vladivostok|فلاديفوستوك|符拉迪沃斯托克;海参崴|ru|131.89,43.12|
istanbul|city|Istanbul|إسطنبول;اسطنبول;إستانبول|伊斯坦布尔|tr|28.98,41.01|
antalya|city|Antalya|أنطاليا|安塔利亚|tr|30.71,36.9|
jeddah|city|Jeddah|جدة|吉达|sa|39.19,21.49|
mecca|city|Mecca;Makkah|مكة;مكة المكرمة|麦加|sa|39.83,21.42|
medina|city|Medina|المدينة المنورة|麦地那|sa|39.61,24.47|
neom|city|NEOM;Neom|نيوم|新未来城|sa|35.3,28|
dubai|city|Dubai|دبي|迪拜|ae|55.27,25.2|
sharm-el-sheikh|city|Sharm el-Sheikh;Sharm El-Sheikh;Sharm El Sheikh;Sharm el Sheikh|شرم الشيخ|沙姆沙伊赫|eg|34.33,27.92|
alexandria|city|Alexandria|الإسكندرية|亚历山大|eg|29.92,31.2|
el-alamein|city|El Alamein;New Alamein|العلمين|阿拉曼|eg|28.95,30.83|
casablanca|city|Casablanca|الدار البيضاء|卡萨布兰卡|ma|-7.59,33.57|
marrakesh|city|Marrakesh;Marrakech|مراكش|马拉喀什|ma|-7.99,31.63|
benghazi|city|Benghazi|بنغازي|班加西|ly|20.07,32.12|
sirte|city|Sirte|سرت|苏尔特|ly|16.59,31.21|
misrata|city|Misrata|مصراتة|米苏拉塔|ly|15.09,32.38|
aden|city|Aden|عدن|亚丁|ye|45.04,12.78|
hodeidah|city|Hodeidah;Hudaydah;Al Hudaydah;Hodeida|الحديدة|荷台达|ye|42.95,14.8|
marib|city|Marib|مأرب|马里卜|ye|45.33,15.46|
taiz|city|Taiz|تعز|塔伊兹|ye|44.02,13.58|
basra|city|Basra|البصرة|巴士拉|iq|47.78,30.51|
mosul|city|Mosul|الموصل|摩苏尔|iq|43.13,36.34|
erbil|city|Erbil;Irbil|أربيل|埃尔比勒|iq|44.01,36.19|
kirkuk|city|Kirkuk|كركوك|基尔库克|iq|44.39,35.47|
fallujah|city|Fallujah|الفلوجة|费卢杰|iq|43.78,33.35|
najaf|city|Najaf|النجف|纳杰夫|iq|44.34,32|
aleppo|city|Aleppo|حلب|阿勒颇|sy|37.16,36.2|
idlib|region|Idlib;Idleb|إدلب;ادلب|伊德利卜|sy|36.63,35.93|
homs|city|Homs|حمص|霍姆斯|sy|36.72,34.73|
hama|city|Hama|حماة|哈马|sy|36.75,35.13|
latakia|city|Latakia;Lattakia|اللاذقية|拉塔基亚|sy|35.78,35.52|
tartus|city|Tartus;Tartous|طرطوس|塔尔图斯|sy|35.89,34.89|
daraa|city|Daraa;Deraa|درعا|德拉|sy|36.1,32.62|
sweida|city|Sweida;Suwayda;As-Suwayda|السويداء|苏韦达|sy|36.57,32.71|
raqqa|city|Raqqa|الرقة|拉卡|sy|39.01,35.95|
deir-ez-zor|region|Deir ez-Zor;Deir al-Zor;Deir Ezzor;Deir ez-Zor area|دير الزور|代尔祖尔|sy|40.14,35.34|
afrin|city|Afrin|عفرين|阿夫林|sy|36.87,36.51|
manbij|city|Manbij|منبج|曼比季|sy|37.95,36.53|
kobani|city|Kobani;Kobane|كوباني;عين العرب|科巴尼|sy|38.36,36.89|
hasakah|city|Hasakah;Hasaka|الحسكة|哈塞克|sy|40.75,36.5|
eastern-ghouta|region|Eastern Ghouta|الغوطة الشرقية;الغوطة|东古塔|sy|36.4,33.53|
douma|city|Douma|دوما|杜马镇|sy|36.4,33.57|
palmyra|city|Palmyra|تدمر|巴尔米拉|sy|38.28,34.56|
khmeimim|site|Khmeimim;Hmeimim|حميميم|赫梅米姆|sy|35.95,35.4|
al-tanf|site|Al-Tanf;al-Tanf|التنف|坦夫|sy|38.6,33.5|
gaza|region|Gaza;Gaza Strip;the Gaza Strip|غزة;قطاع غزة;القطاع الفلسطيني|加沙;加沙地带|ps|34.4,31.42|
gaza-city|city|Gaza City|مدينة غزة|加沙城|ps|34.46,31.51|
rafah|city|Rafah;Rafah crossing|رفح;معبر رفح|拉法|ps|34.25,31.29|
khan-younis|city|Khan Younis;Khan Yunis|خان يونس|汗尤尼斯|ps|34.3,31.35|
jabalia|city|Jabalia;Jabaliya|جباليا;مخيم جباليا|贾巴利亚|ps|34.48,31.53|
west-bank|region|West Bank;the West Bank;occupied West Bank|الضفة الغربية;الضفة الغربية المحتلة;الضفة|约旦河西岸;西岸|ps|35.25,32|
jenin|city|Jenin|جنين|杰宁|ps|35.3,32.46|
hebron|city|Hebron|الخليل|希伯伦|ps|35.1,31.53|
nablus|city|Nablus|نابلس|纳布卢斯|ps|35.26,32.22|
jerusalem|city|Jerusalem|القدس;القدس المحتلة|耶路撒冷||35.22,31.77|
east-jerusalem|city|East Jerusalem|القدس الشرقية|东耶路撒冷|ps|35.24,31.79|
al-aqsa|site|Al-Aqsa;al-Aqsa;Al-Aqsa Mosque;Temple Mount;al-Haram al-Sharif|المسجد الأقصى;الأقصى;الحرم القدسي|阿克萨清真寺;圣殿山||35.24,31.78|
sheikh-jarrah|site|Sheikh Jarrah|الشيخ جراح;حي الشيخ جراح|谢赫贾拉|ps|35.23,31.79|
haifa|city|Haifa|حيفا|海法|il|34.99,32.79|
golan|region|Golan;Golan Heights;the Golan|الجولان;هضبة الجولان;مرتفعات الجولان;الجولان السوري المحتل;الجولان المحتل|戈兰高地;戈兰||35.75,33|
shebaa-farms|region|Shebaa Farms;Sheba Farms|مزارع شبعا|沙巴阿农场||35.7,33.28|
south-lebanon|region|South Lebanon;southern Lebanon|جنوب لبنان;الجنوب اللبناني|黎巴嫩南部;黎南部|lb|35.4,33.3|
bekaa|region|Bekaa;Bekaa Valley;Beqaa|البقاع;سهل البقاع|贝卡谷地|lb|36,33.85|
litani|region|Litani;Litani River|الليطاني;نهر الليطاني|利塔尼河|lb|35.4,33.35|
crimea|region|Crimea;Crimean Peninsula;Crimean|القرم;شبه جزيرة القرم|克里米亚;克里米亚半岛||34.3,45.3|
donbas|region|Donbas;Donbass|دونباس;الدونباس|顿巴斯|ua|38.2,48.3|
donetsk|region|Donetsk|دونيتسك|顿涅茨克|ua|37.8,48|
luhansk|region|Luhansk;Lugansk|لوغانسك;لوهانسك|卢甘斯克|ua|39.3,48.57|
kherson|region|Kherson|خيرسون|赫尔松|ua|32.62,46.64|
zaporizhzhia|region|Zaporizhzhia;Zaporizhia;Zaporozhye|زابوروجيا;زابوريجيا|扎波罗热|ua|35.14,47.84|
kharkiv|city|Kharkiv;Kharkov|خاركيف;خاركوف|哈尔科夫|ua|36.23,49.99|
mariupol|city|Mariupol|ماريوبول|马里乌波尔|ua|37.54,47.1|
odesa|city|Odesa;Odessa|أوديسا|敖德萨|ua|30.72,46.48|
bucha|city|Bucha|بوتشا|布查|ua|30.23,50.55|
bakhmut|city|Bakhmut|باخموت|巴赫穆特|ua|38,48.6|
kursk|region|Kursk|كورسك|库尔斯克|ru|36.19,51.73|
chechnya|region|Chechnya;Chechen|الشيشان;شيشاني|车臣|ru|45.7,43.4|
transnistria|region|Transnistria|ترانسنيستريا|德涅斯特河沿岸;德左|md|29.6,46.9|
abkhazia|region|Abkhazia;Abkhaz|أبخازيا|阿布哈兹||41,43|
south-ossetia|region|South Ossetia|أوسيتيا الجنوبية|南奥塞梯||44,42.3|
nagorno-karabakh|region|Nagorno-Karabakh;Karabakh;Nagorno Karabakh|ناغورني كاراباخ;ناغورنو كاراباخ;قره باغ;كاراباخ|纳戈尔诺-卡拉巴赫;纳卡;纳卡地区||46.75,39.8|
kashmir|region|Kashmir;Jammu and Kashmir|كشمير;جامو وكشمير|克什米尔||75.5,34.2|
ladakh|region|Ladakh|لداخ;لاداخ|拉达克||77.6,34.2|
galwan-valley|region|Galwan Valley;Galwan|وادي غالوان;غالوان|加勒万河谷||78.2,34.7|
arunachal-pradesh|region|Arunachal Pradesh;Zangnan;South Tibet|أروناتشال براديش|藏南;阿鲁纳恰尔邦||94.7,28.2|
doklam|region|Doklam|دوكلام;دونغلانغ|洞朗||89,27.3|
cn-xj|region|Xinjiang;Xinjiang Uygur Autonomous Region;Xinjiang Uyghur Autonomous Region|شينجيانغ;شنجيانغ;سنجان;إقليم شينجيانغ;تركستان الشرقية|新疆;新疆维吾尔自治区|cn|85.5,41.5|
cn-xz|region|Tibet;Xizang;Tibet Autonomous Region;Tibetan;Tibetans|التبت;إقليم التبت;شيتسانغ;تبتي|西藏;西藏自治区|cn|88.8,31.5|
inner-mongolia|region|Inner Mongolia|منغوليا الداخلية|内蒙古|cn|111.7,43|
hainan|region|Hainan|هاينان|海南|cn|109.8,19.2|
ningxia|region|Ningxia|نينغشيا|宁夏|cn|106.2,37.3|
yunnan|region|Yunnan|يوننان|云南|cn|101.5,25|
taiwan-strait|sea|Taiwan Strait;the Taiwan Strait|مضيق تايوان|台湾海峡;台海||119.5,24.5|
south-china-sea|sea|South China Sea;the South China Sea;West Philippine Sea|بحر الصين الجنوبي;بحر جنوب الصين|南海;南中国海||114.5,13.5|
east-china-sea|sea|East China Sea|بحر الصين الشرقي|东海||125,29|
yellow-sea|sea|Yellow Sea|البحر الأصفر|黄海||123,36|
sea-of-japan|sea|Sea of Japan;East Sea|بحر اليابان;بحر الشرق|日本海||135,40|
spratly-islands|region|Spratly Islands;Spratlys;Nansha Islands|جزر سبراتلي;سبراتلي;جزر نانشا|南沙群岛;南沙||114,10|
paracel-islands|region|Paracel Islands;Paracels;Xisha Islands|جزر باراسيل;باراسيل;جزر شيشا|西沙群岛;西沙||112,16.5|
senkaku-islands|region|Senkaku Islands;Senkakus;Diaoyu Islands;Senkaku/Diaoyu Islands|جزر سينكاكو;سينكاكو;جزر دياويو|钓鱼岛;尖阁诸岛||123.5,25.75|
scarborough-shoal|region|Scarborough Shoal;Huangyan Dao;Huangyan Island|سكاربورو شول;جزيرة هوانغيان|黄岩岛||117.76,15.15|
second-thomas-shoal|region|Second Thomas Shoal;Ren'ai Jiao;Ayungin Shoal|سكند توماس شول|仁爱礁||115.87,9.73|
korean-peninsula|region|Korean Peninsula;Korean peninsula;the Korean Peninsula|شبه الجزيرة الكورية;شبه جزيرة كوريا|朝鲜半岛;半岛||127.3,38.3|
panmunjom|site|Panmunjom;Demilitarized Zone;DMZ|بانمونجوم|板门店||126.68,37.96|
okinawa|region|Okinawa|أوكيناوا|冲绳|jp|127.9,26.4|
fukushima|city|Fukushima|فوكوشيما|福岛|jp|140.97,37.42|
hiroshima|city|Hiroshima|هيروشيما|广岛|jp|132.46,34.39|
osaka|city|Osaka|أوساكا|大阪|jp|135.5,34.69|
kuril-islands|region|Kuril Islands;Kurils;Northern Territories|جزر الكوريل|千岛群岛;南千岛群岛;北方四岛||146.5,44.5|
mumbai|city|Mumbai|مومباي|孟买|in|72.88,19.08|
karachi|city|Karachi|كراتشي|卡拉奇|pk|67,24.86|
lahore|city|Lahore|لاهور|拉合尔|pk|74.35,31.55|
gwadar|city|Gwadar|جوادر;غوادر|瓜达尔|pk|62.32,25.12|
kandahar|city|Kandahar|قندهار|坎大哈|af|65.71,31.61|
yangon|city|Yangon|يانغون;رانغون|仰光|mm|96.16,16.87|
rakhine|region|Rakhine;Rakhine State|راخين;ولاية راخين;أراكان|若开邦|mm|93.5,20.1|
ho-chi-minh-city|city|Ho Chi Minh City|هو تشي منه|胡志明市|vn|106.7,10.78|
bali|city|Bali|بالي|巴厘岛|id|115.19,-8.41|
samarkand|city|Samarkand|سمرقند|撒马尔罕|uz|66.96,39.65|
almaty|city|Almaty|ألماتي;ألما آتا|阿拉木图|kz|76.89,43.24|
fergana-valley|region|Fergana Valley|وادي فرغانة|费尔干纳盆地||71.5,40.7|
mashhad|city|Mashhad|مشهد المقدسة;مدينة مشهد|马什哈德|ir|59.6,36.3|
isfahan|city|Isfahan;Esfahan|أصفهان|伊斯法罕|ir|51.67,32.65|
natanz|site|Natanz|نطنز;ناتانز|纳坦兹|ir|51.73,33.72|
fordow|site|Fordow;Fordo|فوردو;فردو|福尔多|ir|50.99,34.88|
bushehr|site|Bushehr|بوشهر|布什尔|ir|50.89,28.83|
three-islands|region|Greater Tunb;Lesser Tunb;Abu Musa|طنب الكبرى;طنب الصغرى;أبو موسى|大通布岛;小通布岛;阿布穆萨岛||55.03,25.88|
strait-of-hormuz|sea|Strait of Hormuz;Hormuz;Straits of Hormuz|مضيق هرمز;هرمز|霍尔木兹海峡||56.5,26.6|
bab-al-mandab|sea|Bab al-Mandab;Bab el-Mandeb;Bab al-Mandeb;Bab-el-Mandeb;Bab el-Mandab Strait|باب المندب;مضيق باب المندب|曼德海峡;曼德布海峡||43.33,12.58|
red-sea|sea|Red Sea;the Red Sea|البحر الأحمر|红海||38,20|
gulf-of-aden|sea|Gulf of Aden|خليج عدن|亚丁湾||48,12|
persian-gulf|sea|Persian Gulf;Arabian Gulf;the Gulf|الخليج العربي;الخليج الفارسي;مياه الخليج|波斯湾;海湾||51.5,27|
sea-of-oman|sea|Gulf of Oman;Sea of Oman|خليج عمان;بحر عمان|阿曼湾||58.5,24.8|
arabian-sea|sea|Arabian Sea|بحر العرب|阿拉伯海||64,15|
mediterranean|sea|Mediterranean;Mediterranean Sea;the Mediterranean|البحر المتوسط;المتوسط;البحر الأبيض المتوسط;حوض المتوسط;حوض البحر المتوسط|地中海||18,35|
eastern-mediterranean|sea|Eastern Mediterranean;eastern Mediterranean|شرق المتوسط;شرق البحر المتوسط;شرق البحر الأبيض المتوسط|东地中海||31,34|
aegean|sea|Aegean;Aegean Sea|بحر إيجه;بحر ايجه|爱琴海||25,38|
black-sea|sea|Black Sea;the Black Sea|البحر الأسود|黑海||34,43.3|
sea-of-azov|sea|Sea of Azov;Azov|بحر آزوف;آزوف|亚速海||36.6,46|
kerch-strait|sea|Kerch Strait;Kerch|مضيق كيرتش;كيرتش|刻赤海峡||36.6,45.3|
bosphorus|sea|Bosphorus;Bosporus|البوسفور;مضيق البوسفور|博斯普鲁斯海峡|tr|29.05,41.1|
dardanelles|sea|Dardanelles|الدردنيل|达达尼尔海峡|tr|26.4,40.2|
caspian-sea|sea|Caspian Sea;Caspian|بحر قزوين|里海||51,42|
baltic-sea|sea|Baltic Sea;the Baltic|بحر البلطيق|波罗的海||19.5,58|
north-sea|sea|North Sea|بحر الشمال|北海||3,56|
arctic|sea|Arctic;Arctic Ocean;the Arctic|القطب الشمالي;المحيط المتجمد الشمالي|北极;北冰洋||0,85|
atlantic|sea|Atlantic;Atlantic Ocean;the Atlantic|المحيط الأطلسي;الأطلسي|大西洋||-35,30|
pacific|sea|Pacific;Pacific Ocean;the Pacific|المحيط الهادئ;المحيط الهادي|太平洋||-160,0|
indian-ocean|sea|Indian Ocean;the Indian Ocean|المحيط الهندي|印度洋||78,-15|
indo-pacific|region|Indo-Pacific;Indo-Pacific region;Indian and Pacific Oceans|المحيطين الهندي والهادئ;المحيطين الهندي والهادي;منطقة المحيطين الهندي والهادئ;الهندي والهادئ;المحيطان الهندي والهادئ|印太;印太地区;印度洋—太平洋;印度洋-太平洋||110,0|
asia-pacific|region|Asia-Pacific;Asia Pacific;Asia-Pacific region|آسيا والمحيط الهادئ;آسيا والمحيط الهادي;منطقة آسيا والمحيط الهادئ;آسيا - المحيط الهادئ|亚太;亚太地区||125,15|
malacca-strait|sea|Strait of Malacca;Malacca Strait|مضيق ملقا|马六甲海峡||101,3|
gibraltar-strait|sea|Strait of Gibraltar|مضيق جبل طارق|直布罗陀海峡||-5.6,36|
english-channel|sea|English Channel|القناة الإنجليزية;بحر المانش;المانش|英吉利海峡||0,50.2|
gulf-of-guinea|sea|Gulf of Guinea|خليج غينيا|几内亚湾||3,3|
gulf-of-mexico|sea|Gulf of Mexico;Gulf of America|خليج المكسيك;خليج أمريكا|墨西哥湾||-90,25|
caribbean|sea|Caribbean;Caribbean Sea;the Caribbean|الكاريبي;البحر الكاريبي;منطقة الكاريبي|加勒比;加勒比海;加勒比地区||-75,15|
mozambique-channel|sea|Mozambique Channel|قناة موزامبيق|莫桑比克海峡||42,-18|
bay-of-bengal|sea|Bay of Bengal|خليج البنغال|孟加拉湾||88,15|
suez-canal|sea|Suez Canal;Suez|قناة السويس;السويس|苏伊士运河;苏伊士|eg|32.35,30.5|
panama-canal|sea|Panama Canal|قناة بنما|巴拿马运河|pa|-79.7,9.1|
dead-sea|sea|Dead Sea|البحر الميت|死海||35.48,31.5|
jordan-river|sea|Jordan River;River Jordan;Jordan Valley|نهر الأردن;غور الأردن;الأغوار|约旦河;约旦河谷||35.55,32|
nile|sea|Nile;Nile River;River Nile;the Nile|النيل;نهر النيل;حوض النيل;مياه النيل|尼罗河||31.2,27|
blue-nile|sea|Blue Nile|النيل الأزرق|青尼罗河||34.5,11.5|
euphrates|sea|Euphrates|الفرات;نهر الفرات|幼发拉底河||40,35|
tigris|sea|Tigris|دجلة;نهر دجلة|底格里斯河||43.5,35|
mekong|sea|Mekong;Mekong River;Lancang-Mekong|الميكونغ;نهر ميكونغ;لانتسانغ-ميكونغ|湄公河;澜湄;澜沧江-湄公河||105,16|
congo-river|sea|Congo River|نهر الكونغو|刚果河||18,-1|
niger-river|sea|Niger River;Niger Delta|نهر النيجر;دلتا النيجر|尼日尔河;尼日尔三角洲||3,13|
danube|sea|Danube|الدانوب;نهر الدانوب|多瑙河||22,45|
gerd|site|Grand Ethiopian Renaissance Dam;GERD;Renaissance Dam;Ethiopian dam|سد النهضة;سد النهضة الإثيوبي;سد النهضة الأثيوبي|复兴大坝;埃塞俄比亚复兴大坝|et|35.09,11.21|
darfur|region|Darfur|دارفور;إقليم دارفور|达尔富尔|sd|24,13|
el-fasher|city|El Fasher;Al Fashir;al-Fashir|الفاشر|法希尔|sd|25.35,13.63|
kordofan|region|Kordofan|كردفان|科尔多凡|sd|30,12.5|
port-sudan|city|Port Sudan|بورتسودان;بورسودان|苏丹港|sd|37.22,19.62|
abyei|region|Abyei|أبيي|阿卜耶伊||28.43,9.6|
halaib-triangle|region|Halaib;Halaib Triangle|حلايب;حلايب وشلاتين;مثلث حلايب|哈拉伊卜||35.5,22.6|
tigray|region|Tigray;Tigrayan|تيغراي;تيجراي;تيغراى|提格雷;提格雷州|et|38.5,13.9|
mekelle|city|Mekelle|ميكيلي;مقلي|默克莱|et|39.47,13.5|
ogaden|region|Ogaden|أوغادين|欧加登|et|44,7|
somaliland|region|Somaliland|أرض الصومال;صوماليلاند;صومالي لاند|索马里兰||46,9.7|
puntland|region|Puntland|بونتلاند;أرض البنط|邦特兰|so|49.5,8.5|
cabinda|region|Cabinda|كابيندا|卡宾达|ao|12.3,-5.1|
cabo-delgado|region|Cabo Delgado|كابو ديلغادو|德尔加杜角|mz|39.5,-12.3|
kivu|region|North Kivu;South Kivu;Kivu|كيفو;شمال كيفو;كيفو الشمالية|北基伍;南基伍|cd|28.8,-1.3|
goma|city|Goma|غوما|戈马|cd|29.23,-1.68|
timbuktu|city|Timbuktu|تمبكتو|廷巴克图|ml|-3.01,16.77|
lagos|city|Lagos|لاغوس|拉各斯|ng|3.38,6.52|
cape-town|city|Cape Town|كيب تاون|开普敦|za|18.42,-33.92|
johannesburg|city|Johannesburg|جوهانسبرغ|约翰内斯堡|za|28.05,-26.2|
abidjan|city|Abidjan|أبيدجان|阿比让|ci|-4.03,5.35|
sinai|region|Sinai;Sinai Peninsula|سيناء;شبه جزيرة سيناء|西奈;西奈半岛|eg|33.8,29.5|
tiran-sanafir|region|Tiran and Sanafir|تيران وصنافير|蒂朗岛和塞纳菲尔岛||34.6,27.95|
fezzan|region|Fezzan|فزان|费赞|ly|14,26.5|
cyrenaica|region|Cyrenaica;eastern Libya|برقة;شرق ليبيا|昔兰尼加|ly|22,31|
northern-ireland|region|Northern Ireland|أيرلندا الشمالية;إيرلندا الشمالية;ايرلندا الشمالية|北爱尔兰|gb|-6.7,54.6|
catalonia|region|Catalonia;Catalan|كتالونيا;كاتالونيا;كتالوني|加泰罗尼亚|es|1.7,41.8|
kurdistan|region|Kurdistan;Kurdistan Region;Iraqi Kurdistan|كردستان;إقليم كردستان;كردستان العراق|库尔德斯坦;库尔德地区|iq|44.2,36.4|
northern-cyprus|region|Northern Cyprus;Turkish Republic of Northern Cyprus|شمال قبرص;قبرص الشمالية;جمهورية شمال قبرص التركية|北塞浦路斯||33.6,35.3|
republika-srpska|region|Republika Srpska;Bosnian Serb Republic|جمهورية صربسكا|塞族共和国|ba|17.2,44.8|
new-mexico|region|New Mexico|نيو مكسيكو|新墨西哥州|us|-106.1,34.4|
georgia-us|region|Georgia state;state of Georgia;Georgia, US|ولاية جورجيا|佐治亚州;乔治亚州|us|-83.4,32.7|
south-georgia|region|South Georgia|جورجيا الجنوبية|南乔治亚岛||-36.8,-54.3|
new-england|region|New England|نيو إنغلاند|新英格兰|us|-71.5,43.5|
alaska|region|Alaska|ألاسكا|阿拉斯加|us|-153,64|
anchorage|city|Anchorage|أنكوريج;أنكوراج|安克雷奇|us|-149.9,61.2|
california|region|California|كاليفورنيا|加利福尼亚;加州|us|-119.5,37|
hawaii|region|Hawaii|هاواي|夏威夷|us|-157.8,21.3|
guam|region|Guam|غوام|关岛|us|144.8,13.45|
los-angeles|city|Los Angeles|لوس أنجلوس;لوس أنجليس|洛杉矶|us|-118.24,34.05|
san-francisco|city|San Francisco|سان فرانسيسكو|旧金山|us|-122.42,37.77|
houston|city|Houston|هيوستن;هيوستون|休斯敦;休斯顿|us|-95.37,29.76|
camp-david|site|Camp David|كامب ديفيد;كامب ديفد|戴维营|us|-77.46,39.65|
mar-a-lago|site|Mar-a-Lago|مارالاغو;مار إيه لاغو|海湖庄园|us|-80.04,26.68|
guantanamo|site|Guantanamo;Guantanamo Bay;Guantánamo|غوانتانامو|关塔那摩||-75.13,19.91|
evin|site|Evin Prison|سجن إيفين|埃温监狱|ir|51.38,35.79|
milan|city|Milan|ميلانو|米兰|it|9.19,45.46|
barcelona|city|Barcelona|برشلونة|巴塞罗那|es|2.17,41.39|
frankfurt|city|Frankfurt|فرانكفورت|法兰克福|de|8.68,50.11|
hamburg|city|Hamburg|هامبورغ|汉堡|de|9.99,53.55|
bonn|city|Bonn|بون|波恩|de|7.1,50.74|
glasgow|city|Glasgow|غلاسكو;غلاسغو|格拉斯哥|gb|-4.25,55.86|
salisbury|city|Salisbury|سالزبوري;سالزبري|索尔兹伯里|gb|-1.8,51.07|
rio|city|Rio de Janeiro|ريو دي جانيرو|里约热内卢;里约|br|-43.2,-22.91|
sao-paulo|city|Sao Paulo;São Paulo|ساو باولو|圣保罗|br|-46.63,-23.55|
sydney|city|Sydney|سيدني|悉尼|au|151.21,-33.87|
essequibo|region|Essequibo|إيسيكويبو|埃塞奎博||-59.5,5.5|
amazon|region|Amazon rainforest;Amazonia|الأمازون;غابات الأمازون|亚马孙;亚马逊雨林||-62,-4|
antarctica|region|Antarctica;Antarctic|القطب الجنوبي;القارة القطبية الجنوبية;أنتاركتيكا|南极;南极洲||0,-82|
middle-east|region|Middle East;the Middle East;Mideast|الشرق الأوسط;منطقة الشرق الأوسط|中东;中东地区||43,31|
near-east|region|Near East|الشرق الأدنى|近东||40,33|
north-africa|region|North Africa|شمال أفريقيا;شمال إفريقيا;شمال افريقيا|北非;北非地区||10,28|
maghreb|region|Maghreb;the Maghreb|المغرب العربي;المغرب الكبير;منطقة المغرب العربي|马格里布||2,33|
levant|region|Levant|بلاد الشام;المشرق العربي;المشرق|黎凡特||36.5,34|
gulf-region|region|Gulf region;Gulf states;Gulf countries|منطقة الخليج;الخليج;دول الخليج|海湾地区;海湾国家||49,25|
arabian-peninsula|region|Arabian Peninsula|شبه الجزيرة العربية;الجزيرة العربية|阿拉伯半岛||46,22|
arab-world|region|Arab world;Arab World|العالم العربي;الوطن العربي|阿拉伯世界||30,25|
horn-of-africa|region|Horn of Africa;the Horn of Africa|القرن الأفريقي;القرن الإفريقي;القرن الافريقي|非洲之角||44,8|
sahel|region|Sahel;the Sahel;Sahel region|الساحل;منطقة الساحل;الساحل الأفريقي;دول الساحل;الساحل الإفريقي|萨赫勒;萨赫勒地区||5,15|
great-lakes-africa|region|African Great Lakes;Great Lakes region|البحيرات العظمى;منطقة البحيرات العظمى|非洲大湖地区;大湖地区||29.5,-2|
sub-saharan-africa|region|sub-Saharan Africa;Sub-Saharan Africa|أفريقيا جنوب الصحراء;إفريقيا جنوب الصحراء|撒哈拉以南非洲||20,0|
west-africa|region|West Africa|غرب أفريقيا;غرب إفريقيا;غرب افريقيا|西非;西非地区||-3,11|
east-africa|region|East Africa|شرق أفريقيا;شرق إفريقيا;شرق افريقيا|东非||37,0|
central-africa|region|Central Africa|وسط أفريقيا;وسط إفريقيا|中部非洲||19,4|
southern-africa|region|Southern Africa;southern Africa|الجنوب الأفريقي;الجنوب الإفريقي|南部非洲||24,-22|
africa|region|Africa;African;Africans;African continent|أفريقيا;إفريقيا;افريقيا;القارة الأفريقية;القارة الإفريقية;القارة السمراء|非洲;非洲大陆;非方||20,3|
europe|region|Europe;European continent|أوروبا;اوروبا;أوربا;القارة الأوروبية|欧洲||15,50|
eastern-europe|region|Eastern Europe;eastern Europe|شرق أوروبا;أوروبا الشرقية;شرقي أوروبا|东欧||28,49|
western-europe|region|Western Europe|غرب أوروبا;أوروبا الغربية|西欧||4,48|
balkans|region|Balkans;Western Balkans;the Balkans|البلقان;غرب البلقان;منطقة البلقان|巴尔干;西巴尔干||20.5,43|
baltic-states|region|Baltic states;Baltic States|دول البلطيق|波罗的海国家;波罗的海三国||25,57|
caucasus|region|Caucasus;South Caucasus;the Caucasus|القوقاز;جنوب القوقاز|高加索;南高加索;外高加索||44.5,42|
central-asia|region|Central Asia|آسيا الوسطى;وسط آسيا|中亚;中亚地区||66,43|
south-asia|region|South Asia|جنوب آسيا|南亚;南亚地区||78,22|
southeast-asia|region|Southeast Asia;South-East Asia;South East Asia|جنوب شرق آسيا;جنوب شرقي آسيا|东南亚;东南亚地区||108,12|
northeast-asia|region|Northeast Asia|شمال شرق آسيا;شمال شرقي آسيا|东北亚;东北亚地区||128,40|
east-asia|region|East Asia|شرق آسيا;شرقي آسيا|东亚||118,33|
west-asia|region|West Asia|غرب آسيا;غربي آسيا|西亚||50,33|
asia|region|Asia;Asian continent|آسيا;القارة الآسيوية|亚洲||95,40|
eurasia|region|Eurasia|أوراسيا|欧亚;欧亚大陆;欧亚地区||70,52|
americas|region|the Americas|الأمريكتين;الأمريكتان;الأميركتين|美洲||-80,10|
latin-america|region|Latin America|أمريكا اللاتينية;أميركا اللاتينية|拉丁美洲;拉美;拉美地区||-65,-12|
south-america|region|South America|أمريكا الجنوبية;أميركا الجنوبية|南美;南美洲||-60,-15|
central-america|region|Central America|أمريكا الوسطى;أميركا الوسطى|中美洲||-86,13.5|
north-america|region|North America|أمريكا الشمالية;أميركا الشمالية|北美;北美洲||-100,45|
pacific-islands|region|Pacific Islands;Pacific island countries;South Pacific|جزر المحيط الهادئ;الدول الجزرية في المحيط الهادئ;دول جزر المحيط الهادئ|太平洋岛国;南太;南太平洋||175,-12|
oceania|region|Oceania|أوقيانوسيا|大洋洲||145,-20|
west|region|the West;Western countries;Western world|الغرب;الدول الغربية;العالم الغربي|西方;西方国家|||
global-south|region|Global South;the Global South|الجنوب العالمي;عالم الجنوب;دول الجنوب;بلدان الجنوب|全球南方;南方国家|||
`;
