// Longer phrases that hold a state's name and do not name it. id | en | ar | zh | why
export const DECOYS = `
guinea-pig|guinea pig;guinea pigs;Guinea pig;Guinea pigs|خنزير غينيا|豚鼠|an animal
china-ware|fine china;bone china||瓷器|porcelain
thanksgiving-turkey|Thanksgiving turkey;turkey sandwich|ديك رومي|火鸡|a bird
jordan-people|Michael Jordan;Jim Jordan;Jordan Peterson;Jordan Bardella;Vernon Jordan|مايكل جوردان|迈克尔·乔丹|persons named Jordan
chad-people|Chad Wolf;Chad Daybell||查德·沃尔夫|persons named Chad
diameter|in diameter|نصف قطر;نصف القطر;قطر الدائرة;يبلغ قطره||the diameter of a circle
finance|Ministry of Finance|وزير المالية;وزراء المالية;وزارة المالية;وزيرة المالية;السوق المالية;الأسواق المالية;الأوراق المالية;المساعدات المالية;المساعدة المالية;الأزمة المالية;الدعم المالي;السياسة المالية;المؤسسات المالية||financial, not Malian
sunset|sunset prayer|صلاة المغرب;أذان المغرب||a prayer
right-hand|right hand|اليد اليمنى;القدم اليمنى;العين اليمنى||right-hand, not Yemeni
far-right|far right|اليمين المتطرف;أقصى اليمين;اليمين الدستورية;اليمين القانونية||a side or an oath, not Yemen
red-indians|American Indian;American Indians;Native American;Native Americans;West Indies|الهنود الحمر;جزر الهند الغربية|印第安人;西印度群岛|not India
indochina|Indochina;Indochinese|الهند الصينية|印度支那;中南半岛|a peninsula
french-sudan|French Sudan|السودان الفرنسي|法属苏丹|a former colony
al-jazeera|Al Jazeera;Al-Jazeera|قناة الجزيرة;شبكة الجزيرة|半岛电视台|a broadcaster, not the Korean Peninsula
panama-papers|Panama Papers;Panama hat|وثائق بنما;أوراق بنما|巴拿马文件|not the state
german-shepherd|German shepherd;French fries;Swiss cheese;Swiss army knife;Turkish delight|||things named after states
english-language|English-language;in English;English language|باللغة الإنجليزية;اللغة الإنجليزية;بالإنجليزية;باللغة الصينية;باللغة العربية|英语;英文;法语;德语;俄语;日语;韩语;西班牙语;阿拉伯语|languages
arabic-numerals|Arabic numerals|الأرقام الهندية|阿拉伯数字|digits
oman-message|Amman Message|رسالة عمان||of the city of Amman
chinese-taipei|Chinese Taipei|تايبيه الصينية|中华台北|a sports and trade name of Taiwan
republic-of-china|Republic of China (Taiwan)|جمهورية الصين (تايوان)|中华民国|a name in dispute; read as Taiwan by a rule, never as the People's Republic
xinhua-institution|New China News Agency||新中国成立|not a mention in itself
persian-cat|Persian cat|||an animal
congo-river-basin|Congo River Basin;Congo Basin|حوض الكونغو|刚果盆地|a basin over six states
turkish-surname|Prince Turki|الأمير تركي;تركي الفيصل;تركي آل الشيخ||a person's name
sultan-name|Sultan of Oman||苏丹陛下;苏丹哈吉;苏丹国|a title in Chinese, not Sudan
`;
