// States and the territories that carry an ISO 3166-1 code of their own and stand in diplomatic news.
// Short and official names: United Nations member list and UNTERM wording (en, ar, zh); variants as Arabic and Chinese
// agencies write them. One row a state, columns parted by "|", forms within a column by ";":
// iso2 | en | en official | en aliases | en adjectives | ar | ar official | ar aliases | ar nisba (masculine, no article)
// | ar broken plurals | zh | zh official | zh aliases | zh one-character code (gives X方)
export const STATES = `
af|Afghanistan|Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan|Afghan;Afghans|أفغانستان|جمهورية أفغانستان الإسلامية|افغانستان;إمارة أفغانستان الإسلامية|أفغاني;أفغانستاني|أفغان|阿富汗|阿富汗伊斯兰共和国||阿
al|Albania|Republic of Albania||Albanian;Albanians|ألبانيا|جمهورية ألبانيا|البانيا|ألباني|ألبان|阿尔巴尼亚|阿尔巴尼亚共和国||阿
dz|Algeria|People's Democratic Republic of Algeria||Algerian;Algerians|الجزائر|الجمهورية الجزائرية الديمقراطية الشعبية|الجمهورية الجزائرية;جمهورية الجزائر|جزائري||阿尔及利亚|阿尔及利亚民主人民共和国||阿
ad|Andorra|Principality of Andorra||Andorran;Andorrans|أندورا|إمارة أندورا||أندوري||安道尔|安道尔公国||
ao|Angola|Republic of Angola||Angolan;Angolans|أنغولا|جمهورية أنغولا|أنجولا|أنغولي;أنجولي||安哥拉|安哥拉共和国||
ag|Antigua and Barbuda||Antigua & Barbuda|Antiguan;Antiguans;Barbudan|أنتيغوا وبربودا||أنتيغوا وباربودا;أنتيجوا وباربودا|أنتيغوي||安提瓜和巴布达|||
ar|Argentina|Argentine Republic||Argentine;Argentinian;Argentines;Argentinians|الأرجنتين|جمهورية الأرجنتين||أرجنتيني||阿根廷|阿根廷共和国||阿
am|Armenia|Republic of Armenia||Armenian;Armenians|أرمينيا|جمهورية أرمينيا||أرميني;أرمني|أرمن|亚美尼亚|亚美尼亚共和国||
au|Australia|Commonwealth of Australia||Australian;Australians|أستراليا|كومنولث أستراليا|استراليا|أسترالي||澳大利亚|澳大利亚联邦||澳
at|Austria|Republic of Austria||Austrian;Austrians|النمسا|جمهورية النمسا||نمساوي||奥地利|奥地利共和国||奥
az|Azerbaijan|Republic of Azerbaijan||Azerbaijani;Azerbaijanis;Azeri|أذربيجان|جمهورية أذربيجان|اذربيجان|أذربيجاني;أذري||阿塞拜疆|阿塞拜疆共和国||阿
bs|Bahamas|Commonwealth of The Bahamas|The Bahamas|Bahamian;Bahamians|جزر البهاما|كومنولث جزر البهاما|البهاما;الباهاما;جزر الباهاما;باهاماس|بهامي||巴哈马|巴哈马国||
bh|Bahrain|Kingdom of Bahrain||Bahraini;Bahrainis|البحرين|مملكة البحرين||بحريني|بحارنة|巴林|巴林王国||
bd|Bangladesh|People's Republic of Bangladesh||Bangladeshi;Bangladeshis|بنغلاديش|جمهورية بنغلاديش الشعبية|بنجلاديش;بنغلادش|بنغلاديشي;بنغالي;بنجلاديشي||孟加拉国|孟加拉人民共和国||孟
bb|Barbados|||Barbadian;Barbadians|بربادوس||باربادوس|بربادوسي||巴巴多斯|||
by|Belarus|Republic of Belarus|Byelorussia|Belarusian;Belarusians;Belarussian|بيلاروس|جمهورية بيلاروس|بيلاروسيا;روسيا البيضاء;بلاروسيا|بيلاروسي||白俄罗斯|白俄罗斯共和国||白
be|Belgium|Kingdom of Belgium||Belgian;Belgians|بلجيكا|مملكة بلجيكا||بلجيكي|بلجيك|比利时|比利时王国||比
bz|Belize|||Belizean;Belizeans|بليز||بيليز|بليزي||伯利兹|||
bj|Benin|Republic of Benin||Beninese;Beninois|بنن|جمهورية بنن|بنين|بنيني||贝宁|贝宁共和国||
bt|Bhutan|Kingdom of Bhutan||Bhutanese|بوتان|مملكة بوتان||بوتاني||不丹|不丹王国||
bo|Bolivia|Plurinational State of Bolivia||Bolivian;Bolivians|بوليفيا|دولة بوليفيا المتعددة القوميات||بوليفي||玻利维亚|多民族玻利维亚国||
ba|Bosnia and Herzegovina||Bosnia;Bosnia & Herzegovina;Bosnia-Herzegovina|Bosnian;Bosnians|البوسنة والهرسك||البوسنة|بوسني|بوشناق|波斯尼亚和黑塞哥维那||波黑;波斯尼亚|波
bw|Botswana|Republic of Botswana||Botswanan;Batswana;Motswana|بوتسوانا|جمهورية بوتسوانا||بوتسواني||博茨瓦纳|博茨瓦纳共和国||
br|Brazil|Federative Republic of Brazil||Brazilian;Brazilians|البرازيل|جمهورية البرازيل الاتحادية||برازيلي||巴西|巴西联邦共和国||巴
bn|Brunei|Brunei Darussalam||Bruneian;Bruneians|بروناي|بروناي دار السلام|سلطنة بروناي|بروناوي||文莱|文莱达鲁萨兰国||
bg|Bulgaria|Republic of Bulgaria||Bulgarian;Bulgarians|بلغاريا|جمهورية بلغاريا||بلغاري|بلغار|保加利亚|保加利亚共和国||保
bf|Burkina Faso|||Burkinabe;Burkinabè;Burkinabé;Burkinan|بوركينا فاسو||بوركينافاسو;بوركينا|بوركيني;بوركينابي||布基纳法索|||布
bi|Burundi|Republic of Burundi||Burundian;Burundians|بوروندي|جمهورية بوروندي||بورندي;بوروندي||布隆迪|布隆迪共和国||布
cv|Cabo Verde|Republic of Cabo Verde|Cape Verde|Cabo Verdean;Cape Verdean;Cape Verdeans|كابو فيردي|جمهورية كابو فيردي|الرأس الأخضر;كاب فيردي|||佛得角|佛得角共和国||
kh|Cambodia|Kingdom of Cambodia||Cambodian;Cambodians|كمبوديا|مملكة كمبوديا|كامبوديا|كمبودي;كامبودي||柬埔寨|柬埔寨王国||柬
cm|Cameroon|Republic of Cameroon||Cameroonian;Cameroonians|الكاميرون|جمهورية الكاميرون|الكامرون|كاميروني||喀麦隆|喀麦隆共和国||喀
ca|Canada|||Canadian;Canadians|كندا|||كندي||加拿大|||加
cf|Central African Republic||CAR|Central African;Central Africans|جمهورية أفريقيا الوسطى||أفريقيا الوسطى;إفريقيا الوسطى;جمهورية إفريقيا الوسطى|||中非共和国||中非|
td|Chad|Republic of Chad||Chadian;Chadians|تشاد|جمهورية تشاد||تشادي||乍得|乍得共和国||乍
cl|Chile|Republic of Chile||Chilean;Chileans|شيلي|جمهورية شيلي|تشيلي|شيلي;تشيلي||智利|智利共和国||智
cn|China|People's Republic of China|PRC;Mainland China;Communist China;Red China|Chinese|الصين|جمهورية الصين الشعبية|الصين الشعبية;بر الصين الرئيسي|صيني||中国|中华人民共和国|新中国;我国;中国大陆|中
co|Colombia|Republic of Colombia||Colombian;Colombians|كولومبيا|جمهورية كولومبيا||كولومبي||哥伦比亚|哥伦比亚共和国||哥
km|Comoros|Union of the Comoros|The Comoros|Comorian;Comoran;Comorians|جزر القمر|اتحاد جزر القمر|جمهورية القمر المتحدة|قمري||科摩罗|科摩罗联盟||科
cg|Republic of the Congo||Congo-Brazzaville;Congo Brazzaville;Republic of Congo;Congo||الكونغو|جمهورية الكونغو|الكونغو برازافيل;الكونغو - برازافيل;الكونغو-برازافيل;كونغو برازافيل|||刚果共和国||刚果（布）;刚果(布);刚果布;刚果|
cd|Democratic Republic of the Congo||DR Congo;DRC;Congo-Kinshasa;Congo Kinshasa;Democratic Republic of Congo;D.R. Congo;Congo|Congolese|جمهورية الكونغو الديمقراطية||الكونغو الديمقراطية;جمهورية الكونغو الديموقراطية;الكونغو الديموقراطية;الكونغو كينشاسا;الكونغو|كونغولي||刚果民主共和国||刚果（金）;刚果(金);民主刚果;刚果|
cr|Costa Rica|Republic of Costa Rica||Costa Rican;Costa Ricans|كوستاريكا|جمهورية كوستاريكا|كوستا ريكا|كوستاريكي||哥斯达黎加|哥斯达黎加共和国||
ci|Côte d'Ivoire|Republic of Côte d'Ivoire|Ivory Coast;Cote d'Ivoire;Côte d’Ivoire;Cote d’Ivoire|Ivorian;Ivorians;Ivoirian|كوت ديفوار|جمهورية كوت ديفوار|ساحل العاج;كوت ديفوا|عاجي;إيفواري||科特迪瓦|科特迪瓦共和国|象牙海岸|科
hr|Croatia|Republic of Croatia||Croatian;Croatians;Croat;Croats|كرواتيا|جمهورية كرواتيا||كرواتي|كروات|克罗地亚|克罗地亚共和国||克
cu|Cuba|Republic of Cuba||Cuban;Cubans|كوبا|جمهورية كوبا||كوبي||古巴|古巴共和国||古
cy|Cyprus|Republic of Cyprus||Cypriot;Cypriots|قبرص|جمهورية قبرص||قبرصي|قبارصة|塞浦路斯|塞浦路斯共和国||塞
cz|Czechia|Czech Republic||Czech;Czechs|التشيك|الجمهورية التشيكية|جمهورية التشيك;تشيكيا|تشيكي||捷克|捷克共和国||捷
kp|North Korea|Democratic People's Republic of Korea|DPRK;Democratic People’s Republic of Korea;N. Korea|North Korean;North Koreans|كوريا الشمالية|جمهورية كوريا الشعبية الديمقراطية|كوريا الديمقراطية;جمهورية كوريا الديمقراطية الشعبية|كوري شمالي||朝鲜|朝鲜民主主义人民共和国|北朝鲜;北韩|朝
dk|Denmark|Kingdom of Denmark||Danish;Dane;Danes|الدانمرك|مملكة الدانمرك|الدنمارك;الدانمارك;الدنمرك|دنماركي;دانمركي;دانماركي|دنماركيون|丹麦|丹麦王国||丹
dj|Djibouti|Republic of Djibouti||Djiboutian;Djiboutians|جيبوتي|جمهورية جيبوتي||جيبوتي||吉布提|吉布提共和国||吉
dm|Dominica|Commonwealth of Dominica|||دومينيكا|كومنولث دومينيكا||||多米尼克|多米尼克国||
do|Dominican Republic|||Dominican;Dominicans|الجمهورية الدومينيكية||جمهورية الدومينيكان;الدومينيكان|دومينيكي;دومينيكاني||多米尼加|多米尼加共和国||
ec|Ecuador|Republic of Ecuador||Ecuadorian;Ecuadorean;Ecuadorians|إكوادور|جمهورية إكوادور|الإكوادور|إكوادوري||厄瓜多尔|厄瓜多尔共和国||厄
eg|Egypt|Arab Republic of Egypt||Egyptian;Egyptians|مصر|جمهورية مصر العربية|جمهورية مصر|مصري||埃及|阿拉伯埃及共和国||埃
sv|El Salvador|Republic of El Salvador||Salvadoran;Salvadorans;Salvadorean|السلفادور|جمهورية السلفادور||سلفادوري||萨尔瓦多|萨尔瓦多共和国||萨
gq|Equatorial Guinea|Republic of Equatorial Guinea||Equatoguinean;Equatorial Guinean|غينيا الاستوائية|جمهورية غينيا الاستوائية|غينيا الإستوائية|||赤道几内亚|赤道几内亚共和国||
er|Eritrea|State of Eritrea||Eritrean;Eritreans|إريتريا|دولة إريتريا|ارتيريا;إرتيريا;أريتريا|إريتري;إرتيري||厄立特里亚|厄立特里亚国||厄
ee|Estonia|Republic of Estonia||Estonian;Estonians|إستونيا|جمهورية إستونيا|استونيا|إستوني||爱沙尼亚|爱沙尼亚共和国||爱
sz|Eswatini|Kingdom of Eswatini|Swaziland|Swazi;Swazis;Eswatini|إسواتيني|مملكة إسواتيني|سوازيلاند|سوازي||斯威士兰|斯威士兰王国|埃斯瓦蒂尼|
et|Ethiopia|Federal Democratic Republic of Ethiopia||Ethiopian;Ethiopians|إثيوبيا|جمهورية إثيوبيا الديمقراطية الاتحادية|أثيوبيا;اثيوبيا;الحبشة|إثيوبي;أثيوبي||埃塞俄比亚|埃塞俄比亚联邦民主共和国||埃塞
fj|Fiji|Republic of Fiji||Fijian;Fijians|فيجي|جمهورية فيجي|جزر فيجي|فيجي||斐济|斐济共和国||斐
fi|Finland|Republic of Finland||Finnish;Finn;Finns|فنلندا|جمهورية فنلندا||فنلندي||芬兰|芬兰共和国||芬
fr|France|French Republic||French;Frenchman;Frenchmen|فرنسا|الجمهورية الفرنسية||فرنسي|فرنسيس|法国|法兰西共和国|法兰西|法
ga|Gabon|Gabonese Republic||Gabonese|غابون|الجمهورية الغابونية|الغابون;الجابون|غابوني;جابوني||加蓬|加蓬共和国||加
gm|Gambia|Republic of The Gambia|The Gambia|Gambian;Gambians|غامبيا|جمهورية غامبيا|جامبيا|غامبي||冈比亚|冈比亚共和国||
ge|Georgia|||Georgian;Georgians|جورجيا|||جورجي||格鲁吉亚|||格
de|Germany|Federal Republic of Germany||German;Germans|ألمانيا|جمهورية ألمانيا الاتحادية|المانيا;ألمانيا الاتحادية|ألماني|ألمان|德国|德意志联邦共和国|联邦德国|德
gh|Ghana|Republic of Ghana||Ghanaian;Ghanaians|غانا|جمهورية غانا||غاني||加纳|加纳共和国||加纳;加
gr|Greece|Hellenic Republic||Greek;Greeks;Hellenic|اليونان|الجمهورية الهيلينية|الجمهورية اليونانية|يوناني||希腊|希腊共和国||希
gd|Grenada|||Grenadian;Grenadians|غرينادا|||غرينادي||格林纳达|||
gt|Guatemala|Republic of Guatemala||Guatemalan;Guatemalans|غواتيمالا|جمهورية غواتيمالا|جواتيمالا|غواتيمالي||危地马拉|危地马拉共和国||危
gn|Guinea|Republic of Guinea|Guinea-Conakry;Guinea Conakry|Guinean;Guineans|غينيا|جمهورية غينيا|غينيا كوناكري|غيني||几内亚|几内亚共和国||
gw|Guinea-Bissau|Republic of Guinea-Bissau|Guinea Bissau|Bissau-Guinean|غينيا - بيساو|جمهورية غينيا - بيساو|غينيا بيساو;غينيا-بيساو;جمهورية غينيا بيساو|||几内亚比绍|几内亚比绍共和国||
gy|Guyana|Co-operative Republic of Guyana||Guyanese|غيانا|جمهورية غيانا التعاونية|غويانا;جمهورية غويانا|غياني||圭亚那|圭亚那合作共和国||圭
ht|Haiti|Republic of Haiti||Haitian;Haitians|هايتي|جمهورية هايتي||هايتي;هاييتي||海地|海地共和国||海
hn|Honduras|Republic of Honduras||Honduran;Hondurans|هندوراس|جمهورية هندوراس||هندوراسي||洪都拉斯|洪都拉斯共和国||洪
hu|Hungary|||Hungarian;Hungarians|هنغاريا||المجر;جمهورية المجر|هنغاري;مجري||匈牙利|||匈
is|Iceland|Republic of Iceland||Icelandic;Icelander;Icelanders|آيسلندا|جمهورية آيسلندا|أيسلندا;ايسلندا|آيسلندي;أيسلندي||冰岛|冰岛共和国||冰
in|India|Republic of India|Bharat|Indian;Indians|الهند|جمهورية الهند||هندي|هنود|印度|印度共和国||印
id|Indonesia|Republic of Indonesia||Indonesian;Indonesians|إندونيسيا|جمهورية إندونيسيا|أندونيسيا;اندونيسيا|إندونيسي;أندونيسي||印度尼西亚|印度尼西亚共和国|印尼|印尼
ir|Iran|Islamic Republic of Iran|Persia|Iranian;Iranians|إيران|جمهورية إيران الإسلامية|ايران;الجمهورية الإسلامية الإيرانية|إيراني||伊朗|伊朗伊斯兰共和国||伊
iq|Iraq|Republic of Iraq||Iraqi;Iraqis|العراق|جمهورية العراق||عراقي||伊拉克|伊拉克共和国||伊
ie|Ireland|Republic of Ireland|Irish Republic|Irish;Irishman;Irishmen|أيرلندا|جمهورية أيرلندا|إيرلندا;ايرلندا;آيرلندا|أيرلندي;إيرلندي||爱尔兰|爱尔兰共和国||爱
il|Israel|State of Israel||Israeli;Israelis|إسرائيل|دولة إسرائيل|اسرائيل;دولة الاحتلال;الكيان الصهيوني|إسرائيلي||以色列|以色列国||以
it|Italy|Italian Republic||Italian;Italians|إيطاليا|الجمهورية الإيطالية|ايطاليا|إيطالي|طليان|意大利|意大利共和国||意
jm|Jamaica|||Jamaican;Jamaicans|جامايكا|||جامايكي||牙买加|||牙
jp|Japan|||Japanese|اليابان|||ياباني||日本|||日
jo|Jordan|Hashemite Kingdom of Jordan||Jordanian;Jordanians|الأردن|المملكة الأردنية الهاشمية|المملكة الأردنية|أردني||约旦|约旦哈希姆王国||约
kz|Kazakhstan|Republic of Kazakhstan||Kazakh;Kazakhs;Kazakhstani;Kazakhstanis|كازاخستان|جمهورية كازاخستان|قازاقستان;كازخستان;قزاخستان;كزاخستان|كازاخي;كازاخستاني;كازخستاني;قازاقي|كازاخ|哈萨克斯坦|哈萨克斯坦共和国||哈
ke|Kenya|Republic of Kenya||Kenyan;Kenyans|كينيا|جمهورية كينيا||كيني||肯尼亚|肯尼亚共和国||肯
ki|Kiribati|Republic of Kiribati||I-Kiribati|كيريباس|جمهورية كيريباس|كيريباتي|كيريباتي||基里巴斯|基里巴斯共和国||
kw|Kuwait|State of Kuwait||Kuwaiti;Kuwaitis|الكويت|دولة الكويت||كويتي||科威特|科威特国||科
kg|Kyrgyzstan|Kyrgyz Republic||Kyrgyz;Kyrgyzstani;Kyrgyzstanis|قيرغيزستان|جمهورية قيرغيزستان|قرغيزستان;قرغيزيا;قيرغيزيا|قيرغيزي;قرغيزي;قرغيزستاني|قرغيز|吉尔吉斯斯坦|吉尔吉斯共和国|吉尔吉斯|吉
la|Laos|Lao People's Democratic Republic|Lao PDR;Lao People’s Democratic Republic|Lao;Laotian;Laotians|لاوس|جمهورية لاو الديمقراطية الشعبية|جمهورية لاوس الديمقراطية الشعبية|لاوسي||老挝|老挝人民民主共和国||老
lv|Latvia|Republic of Latvia||Latvian;Latvians|لاتفيا|جمهورية لاتفيا||لاتفي||拉脱维亚|拉脱维亚共和国||拉
lb|Lebanon|Lebanese Republic||Lebanese|لبنان|الجمهورية اللبنانية|دولة لبنان|لبناني||黎巴嫩|黎巴嫩共和国||黎
ls|Lesotho|Kingdom of Lesotho||Basotho;Mosotho|ليسوتو|مملكة ليسوتو||ليسوتي||莱索托|莱索托王国||
lr|Liberia|Republic of Liberia||Liberian;Liberians|ليبريا|جمهورية ليبريا|ليبيريا|ليبيري;ليبري||利比里亚|利比里亚共和国||
ly|Libya|State of Libya|Libyan Arab Jamahiriya|Libyan;Libyans|ليبيا|دولة ليبيا|الجماهيرية الليبية|ليبي||利比亚|利比亚国||利
li|Liechtenstein|Principality of Liechtenstein||Liechtensteiner|ليختنشتاين|إمارة ليختنشتاين|ليشتنشتاين|ليختنشتايني||列支敦士登|列支敦士登公国||
lt|Lithuania|Republic of Lithuania||Lithuanian;Lithuanians|ليتوانيا|جمهورية ليتوانيا||ليتواني||立陶宛|立陶宛共和国||立
lu|Luxembourg|Grand Duchy of Luxembourg|Luxemburg|Luxembourgish;Luxembourger;Luxembourgers|لكسمبرغ|دوقية لكسمبرغ الكبرى|لوكسمبورغ;لوكسمبورج;لكسمبورغ;لوكسمبرغ|لوكسمبورغي;لكسمبرغي||卢森堡|卢森堡大公国||卢
mg|Madagascar|Republic of Madagascar||Malagasy;Madagascan|مدغشقر|جمهورية مدغشقر||مدغشقري|ملغاشيون|马达加斯加|马达加斯加共和国||马
mw|Malawi|Republic of Malawi||Malawian;Malawians|ملاوي|جمهورية ملاوي|مالاوي|ملاوي||马拉维|马拉维共和国||马
my|Malaysia|||Malaysian;Malaysians|ماليزيا|||ماليزي||马来西亚||大马|马
mv|Maldives|Republic of Maldives|The Maldives|Maldivian;Maldivians|ملديف|جمهورية ملديف|المالديف;جزر المالديف;جمهورية المالديف|مالديفي;ملديفي||马尔代夫|马尔代夫共和国||马
ml|Mali|Republic of Mali||Malian;Malians|مالي|جمهورية مالي|دولة مالي|مالي||马里|马里共和国||马
mt|Malta|Republic of Malta||Maltese|مالطة|جمهورية مالطة|مالطا|مالطي||马耳他|马耳他共和国||马
mh|Marshall Islands|Republic of the Marshall Islands||Marshallese|جزر مارشال|جمهورية جزر مارشال|المارشال|مارشالي||马绍尔群岛|马绍尔群岛共和国||
mr|Mauritania|Islamic Republic of Mauritania||Mauritanian;Mauritanians|موريتانيا|الجمهورية الإسلامية الموريتانية|جمهورية موريتانيا الإسلامية|موريتاني||毛里塔尼亚|毛里塔尼亚伊斯兰共和国||毛
mu|Mauritius|Republic of Mauritius||Mauritian;Mauritians|موريشيوس|جمهورية موريشيوس||موريشيوسي||毛里求斯|毛里求斯共和国||毛
mx|Mexico|United Mexican States||Mexican;Mexicans|المكسيك|الولايات المتحدة المكسيكية||مكسيكي||墨西哥|墨西哥合众国||墨
fm|Micronesia|Federated States of Micronesia||Micronesian;Micronesians|ميكرونيزيا|ولايات ميكرونيزيا الموحدة|ولايات ميكرونيسيا المتحدة;ميكرونيسيا|ميكرونيزي||密克罗尼西亚|密克罗尼西亚联邦||
md|Moldova|Republic of Moldova|Moldavia|Moldovan;Moldovans|مولدوفا|جمهورية مولدوفا|مولدافيا|مولدوفي;مولدافي||摩尔多瓦|摩尔多瓦共和国||摩
mc|Monaco|Principality of Monaco||Monégasque;Monegasque|موناكو|إمارة موناكو||||摩纳哥|摩纳哥公国||
mn|Mongolia|||Mongolian;Mongolians|منغوليا|||منغولي|مغول|蒙古国||蒙古|蒙
me|Montenegro|||Montenegrin;Montenegrins|الجبل الأسود||مونتينيغرو;جمهورية الجبل الأسود|مونتينيغري||黑山||蒙特内哥罗|黑
ma|Morocco|Kingdom of Morocco||Moroccan;Moroccans|المغرب|المملكة المغربية|مملكة المغرب|مغربي|مغاربة|摩洛哥|摩洛哥王国||摩
mz|Mozambique|Republic of Mozambique||Mozambican;Mozambicans|موزامبيق|جمهورية موزامبيق|موزمبيق|موزامبيقي;موزمبيقي||莫桑比克|莫桑比克共和国||莫
mm|Myanmar|Republic of the Union of Myanmar|Burma;Myanmar (Burma)|Burmese;Myanma|ميانمار|جمهورية اتحاد ميانمار|بورما;بورما (ميانمار)|ميانماري;بورمي||缅甸|缅甸联邦共和国||缅
na|Namibia|Republic of Namibia||Namibian;Namibians|ناميبيا|جمهورية ناميبيا||ناميبي||纳米比亚|纳米比亚共和国||纳
nr|Nauru|Republic of Nauru||Nauruan;Nauruans|ناورو|جمهورية ناورو|نورو|ناوروي||瑙鲁|瑙鲁共和国||瑙
np|Nepal|||Nepali;Nepalese;Nepalis|نيبال|||نيبالي||尼泊尔||尼泊爾|尼
nl|Netherlands|Kingdom of the Netherlands|The Netherlands;Holland|Dutch;Dutchman;Dutchmen|هولندا|مملكة هولندا|المملكة الهولندية|هولندي||荷兰|荷兰王国||荷
nz|New Zealand||Aotearoa;Aotearoa New Zealand|New Zealander;New Zealanders|نيوزيلندا||نيوزيلاندا;نيوزلندا|نيوزيلندي||新西兰||纽西兰|新西
ni|Nicaragua|Republic of Nicaragua||Nicaraguan;Nicaraguans|نيكاراغوا|جمهورية نيكاراغوا|نيكاراجوا|نيكاراغوي||尼加拉瓜|尼加拉瓜共和国||尼
ne|Niger|Republic of the Niger|Niger Republic|Nigerien;Nigeriens|النيجر|جمهورية النيجر||نيجري||尼日尔|尼日尔共和国||
ng|Nigeria|Federal Republic of Nigeria||Nigerian;Nigerians|نيجيريا|جمهورية نيجيريا الاتحادية||نيجيري||尼日利亚|尼日利亚联邦共和国||
mk|North Macedonia|Republic of North Macedonia|Macedonia|Macedonian;Macedonians|مقدونيا الشمالية|جمهورية مقدونيا الشمالية|مقدونيا|مقدوني||北马其顿|北马其顿共和国|马其顿|
no|Norway|Kingdom of Norway||Norwegian;Norwegians|النرويج|مملكة النرويج||نرويجي||挪威|挪威王国||挪
om|Oman|Sultanate of Oman||Omani;Omanis|عُمان|سلطنة عُمان|سلطنة عمان;عمان|عماني;عُماني||阿曼|阿曼苏丹国||阿曼
pk|Pakistan|Islamic Republic of Pakistan||Pakistani;Pakistanis|باكستان|جمهورية باكستان الإسلامية|الباكستان|باكستاني||巴基斯坦|巴基斯坦伊斯兰共和国||巴
pw|Palau|Republic of Palau||Palauan;Palauans|بالاو|جمهورية بالاو||بالاوي||帕劳|帕劳共和国||
ps|Palestine|State of Palestine|Palestinian territories;Occupied Palestinian Territory;occupied Palestinian territories;Palestinian Territories|Palestinian;Palestinians|فلسطين|دولة فلسطين|الأراضي الفلسطينية;الأراضي الفلسطينية المحتلة|فلسطيني||巴勒斯坦|巴勒斯坦国|巴勒斯坦被占领土;被占领巴勒斯坦领土|巴
pa|Panama|Republic of Panama||Panamanian;Panamanians|بنما|جمهورية بنما||بنمي||巴拿马|巴拿马共和国||巴
pg|Papua New Guinea|Independent State of Papua New Guinea|PNG|Papua New Guinean;Papua New Guineans|بابوا غينيا الجديدة|دولة بابوا غينيا الجديدة المستقلة||||巴布亚新几内亚|巴布亚新几内亚独立国|巴新|巴新
py|Paraguay|Republic of Paraguay||Paraguayan;Paraguayans|باراغواي|جمهورية باراغواي|الباراغواي;باراجواي|باراغوايي;باراغواياني||巴拉圭|巴拉圭共和国||
pe|Peru|Republic of Peru||Peruvian;Peruvians|بيرو|جمهورية بيرو|البيرو|بيروفي;بيروي||秘鲁|秘鲁共和国||秘
ph|Philippines|Republic of the Philippines|The Philippines|Philippine;Filipino;Filipinos|الفلبين|جمهورية الفلبين|الفيليبين;الفليبين|فلبيني;فيليبيني||菲律宾|菲律宾共和国||菲
pl|Poland|Republic of Poland||Polish;Pole;Poles|بولندا|جمهورية بولندا|بولونيا|بولندي;بولوني||波兰|波兰共和国||波
pt|Portugal|Portuguese Republic||Portuguese|البرتغال|الجمهورية البرتغالية||برتغالي||葡萄牙|葡萄牙共和国||葡
qa|Qatar|State of Qatar||Qatari;Qataris|قطر|دولة قطر||قطري||卡塔尔|卡塔尔国||卡
kr|South Korea|Republic of Korea|ROK;S. Korea|South Korean;South Koreans|كوريا الجنوبية|جمهورية كوريا|الجمهورية الكورية|كوري جنوبي||韩国|大韩民国|南韩;南朝鲜|韩
ro|Romania|||Romanian;Romanians|رومانيا|||روماني||罗马尼亚|||罗
ru|Russia|Russian Federation||Russian;Russians|روسيا|الاتحاد الروسي|روسيا الاتحادية;الفيدرالية الروسية|روسي|روس|俄罗斯|俄罗斯联邦|俄国;俄联邦|俄
rw|Rwanda|Republic of Rwanda||Rwandan;Rwandans|رواندا|جمهورية رواندا||رواندي||卢旺达|卢旺达共和国||卢
kn|Saint Kitts and Nevis||St. Kitts and Nevis;St Kitts and Nevis||سانت كيتس ونيفس||سانت كيتس ونيفيس|||圣基茨和尼维斯|||
lc|Saint Lucia||St. Lucia;St Lucia|Saint Lucian|سانت لوسيا|||||圣卢西亚|||
vc|Saint Vincent and the Grenadines||St. Vincent and the Grenadines;St Vincent and the Grenadines||سانت فنسنت وجزر غرينادين||سانت فنسنت والغرينادين;سانت فينسنت والغرينادين|||圣文森特和格林纳丁斯|||
ws|Samoa|Independent State of Samoa||Samoan;Samoans|ساموا|دولة ساموا المستقلة||ساموي||萨摩亚|萨摩亚独立国||
sm|San Marino|Republic of San Marino||Sammarinese|سان مارينو|جمهورية سان مارينو||||圣马力诺|圣马力诺共和国||
st|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|São Tomé and Príncipe;São Tomé & Príncipe||سان تومي وبرينسيبي|جمهورية سان تومي وبرينسيبي الديمقراطية|ساو تومي وبرينسيبي;ساو تومي وبرينسيب|||圣多美和普林西比|圣多美和普林西比民主共和国||
sa|Saudi Arabia|Kingdom of Saudi Arabia|KSA|Saudi;Saudis;Saudi Arabian|السعودية|المملكة العربية السعودية|العربية السعودية|سعودي||沙特阿拉伯|沙特阿拉伯王国|沙特|沙
sn|Senegal|Republic of Senegal||Senegalese|السنغال|جمهورية السنغال||سنغالي||塞内加尔|塞内加尔共和国||塞
rs|Serbia|Republic of Serbia||Serbian;Serbians;Serb;Serbs|صربيا|جمهورية صربيا||صربي|صرب|塞尔维亚|塞尔维亚共和国||塞
sc|Seychelles|Republic of Seychelles||Seychellois|سيشيل|جمهورية سيشيل|جزر سيشل;سيشل|سيشيلي||塞舌尔|塞舌尔共和国||塞
sl|Sierra Leone|Republic of Sierra Leone||Sierra Leonean;Sierra Leoneans|سيراليون|جمهورية سيراليون||سيراليوني||塞拉利昂|塞拉利昂共和国||塞
sg|Singapore|Republic of Singapore||Singaporean;Singaporeans|سنغافورة|جمهورية سنغافورة||سنغافوري||新加坡|新加坡共和国||新
sk|Slovakia|Slovak Republic||Slovak;Slovaks;Slovakian|سلوفاكيا|الجمهورية السلوفاكية||سلوفاكي||斯洛伐克|斯洛伐克共和国||斯
si|Slovenia|Republic of Slovenia||Slovenian;Slovenians;Slovene;Slovenes|سلوفينيا|جمهورية سلوفينيا||سلوفيني||斯洛文尼亚|斯洛文尼亚共和国||斯
sb|Solomon Islands||the Solomons|Solomon Islander;Solomon Islanders|جزر سليمان||جزر سولومون|||所罗门群岛|||所
so|Somalia|Federal Republic of Somalia||Somali;Somalis;Somalian|الصومال|جمهورية الصومال الاتحادية|جمهورية الصومال الفيدرالية|صومالي||索马里|索马里联邦共和国||索
za|South Africa|Republic of South Africa|RSA|South African;South Africans|جنوب أفريقيا|جمهورية جنوب أفريقيا|جنوب إفريقيا;جمهورية جنوب إفريقيا;جنوب افريقيا|جنوب أفريقي;جنوب إفريقي||南非|南非共和国||南
ss|South Sudan|Republic of South Sudan||South Sudanese|جنوب السودان|جمهورية جنوب السودان|دولة جنوب السودان|جنوب سوداني||南苏丹|南苏丹共和国||
es|Spain|Kingdom of Spain||Spanish;Spaniard;Spaniards|إسبانيا|مملكة إسبانيا|اسبانيا;أسبانيا|إسباني;أسباني|إسبان|西班牙|西班牙王国||西
lk|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon|Sri Lankan;Sri Lankans|سري لانكا|جمهورية سري لانكا الديمقراطية الاشتراكية|سريلانكا|سريلانكي;سري لانكي||斯里兰卡|斯里兰卡民主社会主义共和国||斯
sd|Sudan|Republic of the Sudan|The Sudan|Sudanese|السودان|جمهورية السودان||سوداني||苏丹|苏丹共和国||苏
sr|Suriname|Republic of Suriname|Surinam|Surinamese|سورينام|جمهورية سورينام||سورينامي||苏里南|苏里南共和国||
se|Sweden|Kingdom of Sweden||Swedish;Swede;Swedes|السويد|مملكة السويد||سويدي||瑞典|瑞典王国||
ch|Switzerland|Swiss Confederation||Swiss|سويسرا|الاتحاد السويسري||سويسري||瑞士|瑞士联邦||
sy|Syria|Syrian Arab Republic||Syrian;Syrians|سوريا|الجمهورية العربية السورية|سورية;الجمهورية السورية;سوريه|سوري||叙利亚|阿拉伯叙利亚共和国||叙
tj|Tajikistan|Republic of Tajikistan||Tajik;Tajiks;Tajikistani|طاجيكستان|جمهورية طاجيكستان|تاجيكستان|طاجيكي;طاجيكستاني|طاجيك|塔吉克斯坦|塔吉克斯坦共和国|塔吉克|塔
tz|Tanzania|United Republic of Tanzania||Tanzanian;Tanzanians|تنزانيا|جمهورية تنزانيا المتحدة|تانزانيا|تنزاني||坦桑尼亚|坦桑尼亚联合共和国||坦
th|Thailand|Kingdom of Thailand|Siam|Thai;Thais|تايلند|مملكة تايلند|تايلاند|تايلندي;تايلاندي||泰国|泰王国||泰
tl|Timor-Leste|Democratic Republic of Timor-Leste|East Timor|Timorese;East Timorese|تيمور - ليشتي|جمهورية تيمور - ليشتي الديمقراطية|تيمور ليشتي;تيمور الشرقية;تيمور-ليشتي|تيموري||东帝汶|东帝汶民主共和国||东
tg|Togo|Togolese Republic||Togolese|توغو|جمهورية توغو|توجو|توغولي||多哥|多哥共和国||
to|Tonga|Kingdom of Tonga||Tongan;Tongans|تونغا|مملكة تونغا||تونغي||汤加|汤加王国||汤
tt|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidad & Tobago;Trinidad|Trinidadian;Trinidadians;Tobagonian|ترينيداد وتوباغو|جمهورية ترينيداد وتوباغو|ترينيداد|ترينيدادي||特立尼达和多巴哥|特立尼达和多巴哥共和国|特多|
tn|Tunisia|Republic of Tunisia||Tunisian;Tunisians|تونس|الجمهورية التونسية||تونسي|توانسة|突尼斯|突尼斯共和国||突
tr|Türkiye|Republic of Türkiye|Turkey;Turkiye;Republic of Turkey|Turkish;Turk;Turks|تركيا|الجمهورية التركية|جمهورية تركيا|تركي|أتراك|土耳其|土耳其共和国||土
tm|Turkmenistan|||Turkmen;Turkmens|تركمانستان|||تركماني;تركمانستاني|تركمان|土库曼斯坦||土库曼|
tv|Tuvalu|||Tuvaluan;Tuvaluans|توفالو|||توفالي||图瓦卢|||
ug|Uganda|Republic of Uganda||Ugandan;Ugandans|أوغندا|جمهورية أوغندا|أوغاندا|أوغندي||乌干达|乌干达共和国||乌
ua|Ukraine||The Ukraine|Ukrainian;Ukrainians|أوكرانيا||اوكرانيا;جمهورية أوكرانيا|أوكراني|أوكران|乌克兰|||乌
ae|United Arab Emirates||UAE;U.A.E.;Emirates;the Emirates|Emirati;Emiratis;UAE|الإمارات العربية المتحدة||الإمارات;دولة الإمارات;دولة الإمارات العربية المتحدة;الامارات|إماراتي||阿拉伯联合酋长国||阿联酋|阿
gb|United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK;U.K.;Britain;Great Britain;England;Scotland;Wales|British;Briton;Britons;English;Scottish;Welsh;UK|المملكة المتحدة|المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|بريطانيا;بريطانيا العظمى;إنجلترا;إنكلترا;اسكتلندا|بريطاني;إنجليزي;إنكليزي|إنجليز;إنكليز|英国|大不列颠及北爱尔兰联合王国|联合王国;大不列颠;英格兰;苏格兰|英
us|United States|United States of America|USA;U.S.A.;U.S.;US;America;the States|American;Americans;US;U.S.|الولايات المتحدة|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية;أمريكا;أميركا;امريكا;اميركا|أمريكي;أميركي|أمريكان;أميركان|美国|美利坚合众国||美
uy|Uruguay|Eastern Republic of Uruguay||Uruguayan;Uruguayans|أوروغواي|جمهورية أوروغواي الشرقية|الأوروغواي;أورغواي|أوروغوايي;أوروغواياني||乌拉圭|乌拉圭东岸共和国||
uz|Uzbekistan|Republic of Uzbekistan||Uzbek;Uzbeks;Uzbekistani|أوزبكستان|جمهورية أوزبكستان|أوزباكستان|أوزبكي;أوزبكستاني|أوزبك|乌兹别克斯坦|乌兹别克斯坦共和国|乌兹别克|乌
vu|Vanuatu|Republic of Vanuatu||Vanuatuan;Ni-Vanuatu|فانواتو|جمهورية فانواتو||||瓦努阿图|瓦努阿图共和国||瓦
va|Holy See||Vatican;Vatican City;Vatican City State;the Vatican||الكرسي الرسولي|دولة مدينة الفاتيكان|الفاتيكان;دولة الفاتيكان;حاضرة الفاتيكان|فاتيكاني||梵蒂冈|梵蒂冈城国|教廷;罗马教廷|梵
ve|Venezuela|Bolivarian Republic of Venezuela||Venezuelan;Venezuelans|فنزويلا|جمهورية فنزويلا البوليفارية||فنزويلي||委内瑞拉|委内瑞拉玻利瓦尔共和国||委
vn|Viet Nam|Socialist Republic of Viet Nam|Vietnam;Socialist Republic of Vietnam|Vietnamese|فييت نام|جمهورية فييت نام الاشتراكية|فيتنام;جمهورية فيتنام الاشتراكية|فيتنامي||越南|越南社会主义共和国||越
ye|Yemen|Republic of Yemen||Yemeni;Yemenis;Yemenite|اليمن|الجمهورية اليمنية||يمني||也门|也门共和国||也
zm|Zambia|Republic of Zambia||Zambian;Zambians|زامبيا|جمهورية زامبيا||زامبي||赞比亚|赞比亚共和国||赞
zw|Zimbabwe|Republic of Zimbabwe||Zimbabwean;Zimbabweans|زمبابوي|جمهورية زمبابوي|زيمبابوي|زمبابوي;زيمبابوي||津巴布韦|津巴布韦共和国||津
ck|Cook Islands|||Cook Islander;Cook Islanders|جزر كوك|||||库克群岛|||
nu|Niue|||Niuean|نيوي||نييوي|||纽埃|||
tw|Taiwan|||Taiwanese|تايوان|||تايواني||台湾||臺灣;台灣;中国台湾|台
xk|Kosovo|||Kosovar;Kosovars;Kosovan;Kosovo Albanian|كوسوفو||كوسوفا;إقليم كوسوفو|كوسوفي||科索沃|||
eh|Western Sahara||Sahrawi Arab Democratic Republic|Sahrawi;Sahrawis;Saharawi|الصحراء الغربية||الجمهورية العربية الصحراوية الديمقراطية|صحراوي||西撒哈拉||阿拉伯撒哈拉民主共和国|
hk|Hong Kong|Hong Kong Special Administrative Region||Hong Konger;Hong Kongers;Hongkonger|هونغ كونغ|منطقة هونغ كونغ الإدارية الخاصة|هونج كونج;هونكونغ|||香港|香港特别行政区|香港特区;中国香港|港
mo|Macao|Macao Special Administrative Region|Macau|Macanese|ماكاو|منطقة ماكاو الإدارية الخاصة|مكاو|||澳门|澳门特别行政区|澳门特区;中国澳门|
gl|Greenland|||Greenlandic;Greenlander;Greenlanders|غرينلاند||جرينلاند|غرينلاندي||格陵兰||格陵兰岛|
pr|Puerto Rico|||Puerto Rican;Puerto Ricans|بورتوريكو||بويرتو ريكو|||波多黎各|||
nc|New Caledonia|||New Caledonian|كاليدونيا الجديدة|||||新喀里多尼亚|||
fk|Falkland Islands||Falklands;Malvinas;Islas Malvinas;Falkland Islands (Malvinas)||جزر فوكلاند||جزر مالفيناس;فوكلاند|||马尔维纳斯群岛||福克兰群岛;马岛|
gi|Gibraltar|||Gibraltarian|إقليم جبل طارق||جبل طارق|||直布罗陀|||
`;
