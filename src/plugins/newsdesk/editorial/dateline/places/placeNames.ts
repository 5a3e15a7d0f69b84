/**
 * Places that are called otherwise in another language, as newsrooms name them in datelines: English, Spanish,
 * Portuguese, French, Arabic. Nothing between two bars: as in English; of Arabic: not known here.
 * Spanish by the recommendations of Fundéu and the Real Academia (Ortografía 2010, apéndice 3), Portuguese by
 * the use of Brazil, compared with the exemplar cities of Unicode CLDR 48 where that has them.
 */
const TABLE = `
Abidjan|Abiyán|Abidjã||أبيدجان
Abu Dhabi|Abu Dabi||Abou Dabi|أبوظبي
Accra|Acra|Acra||أكرا
Addis Ababa|Adís Abeba|Adis Abeba|Addis-Abeba|أديس أبابا
Aleppo|Alepo|Alepo|Alep|حلب
Alexandria|Alejandría||Alexandrie|الإسكندرية
Algiers|Argel|Argel|Alger|الجزائر
Amman|Amán|Amã||عمّان
Amsterdam|Ámsterdam|Amsterdã||أمستردام
Ankara||Ancara||أنقرة
Antwerp|Amberes|Antuérpia|Anvers|
Ashgabat|Asjabad|Ashgabat|Achgabat|عشق آباد
Astana|Astaná||Astana|أستانا
Asuncion|Asunción|Assunção|Asuncion|أسونسيون
Athens|Atenas|Atenas|Athènes|أثينا
Baghdad|Bagdad|Bagdá|Bagdad|بغداد
Baku|Bakú||Bakou|باكو
Bamako||||باماكو
Bangkok|||Bangkok|بانكوك
Barcelona|||Barcelone|برشلونة
Basel|Basilea|Basileia|Bâle|بازل
Basra|Basora|Basra|Bassora|البصرة
Beijing|Pekín|Pequim|Pékin|بكين
Beirut|Beirut|Beirute|Beyrouth|بيروت
Belgrade|Belgrado|Belgrado||بلغراد
Berlin|Berlín|Berlim||برلين
Bern|Berna|Berna|Berne|برن
Bilbao||||بلباو
Bishkek|Biskek|Bishkek|Bichkek|بيشكيك
Bogota|Bogotá|Bogotá||بوغوتا
Bologna|Bolonia|Bolonha|Bologne|
Bonn||||بون
Bordeaux|Burdeos|Bordeaux||
Brasilia||Brasília||برازيليا
Bratislava||||براتيسلافا
Bruges|Brujas|Bruges||
Brussels|Bruselas|Bruxelas|Bruxelles|بروكسل
Bucharest|Bucarest|Bucareste|Bucarest|بوخارست
Budapest||Budapeste||بودابست
Buenos Aires||||بوينس آيرس
Cairo|El Cairo|Cairo|Le Caire|القاهرة
Cape Town|Ciudad del Cabo|Cidade do Cabo|Le Cap|كيب تاون
Caracas||||كاراكاس
Casablanca|||Casablanca|الدار البيضاء
Cayenne|Cayena|Caiena||كايين
Chisinau|Chisináu|Chisinau||كيشيناو
Cologne|Colonia|Colônia||كولونيا
Conakry|Conakri|Conacri||كوناكري
Copenhagen|Copenhague|Copenhague|Copenhague|كوبنهاغن
Dakar||Dacar||داكار
Damascus|Damasco|Damasco|Damas|دمشق
Dar es Salaam|Dar es-Salam|Dar es Salaam|Dar es Salaam|دار السلام
Davos||||دافوس
Delhi|Delhi|Délhi||دلهي
Dhaka|Daca|Daca|Dacca|دكا
Djibouti|Yibuti|Djibuti||جيبوتي
Doha|||Doha|الدوحة
Dresden|Dresde|Dresden|Dresde|
Dubai|Dubái||Dubaï|دبي
Dublin|Dublín|Dublin||دبلن
Dushanbe|Dusambé|Duchambe|Douchanbé|دوشنبه
Edinburgh|Edimburgo|Edimburgo|Édimbourg|إدنبرة
Florence|Florencia|Florença||فلورنسا
Frankfurt|Fráncfort||Francfort|فرانكفورت
Gaza|||Gaza|غزة
Gdansk|Gdansk|Gdansk||
Geneva|Ginebra|Genebra|Genève|جنيف
Genoa|Génova|Gênova|Gênes|جنوة
Ghent|Gante|Gante|Gand|
Gothenburg|Gotemburgo|Gotemburgo|Göteborg|
Granada|||Grenade|غرناطة
Guatemala City|Ciudad de Guatemala|Cidade da Guatemala|Guatemala|
Hamburg|Hamburgo|Hamburgo|Hambourg|هامبورغ
Hanoi|Hanói|Hanói|Hanoï|هانوي
Havana|La Habana|Havana|La Havane|هافانا
Helsinki||Helsinque||هلسنكي
Ho Chi Minh City|Ciudad Ho Chi Minh|Cidade de Ho Chi Minh|Hô Chi Minh-Ville|
Hong Kong|||Hong Kong|هونغ كونغ
Islamabad|||Islamabad|إسلام آباد
Istanbul|Estambul|Istambul||إسطنبول
Jakarta|Yakarta|Jacarta||جاكرتا
Jeddah|Yeda|Jidá|Djeddah|جدة
Jerusalem|Jerusalén|Jerusalém|Jérusalem|القدس
Johannesburg|Johannesburgo|Joanesburgo||جوهانسبرغ
Kabul||Cabul|Kaboul|كابول
Kaliningrad|Kaliningrado|Kaliningrado||كالينينغراد
Kathmandu|Katmandú|Katmandu|Katmandou|كاتماندو
Kharkiv|Járkov|Kharkiv|Kharkiv|خاركيف
Khartoum|Jartum|Cartum||الخرطوم
Kigali||||كيغالي
Kinshasa|Kinsasa|||كينشاسا
Kolkata|Calcuta|Calcutá|Calcutta|كلكتا
Krakow|Cracovia|Cracóvia|Cracovie|
Kuala Lumpur|||Kuala Lumpur|كوالالمبور
Kuwait City|Ciudad de Kuwait|Cidade do Kuwait|Koweït|الكويت
Kyiv|Kiev|Kiev|Kiev|كييف
La Paz||||لاباز
Lagos||||لاغوس
Lausanne|Lausana|Lausanne||لوزان
Lima||||ليما
Lisbon|Lisboa|Lisboa|Lisbonne|لشبونة
Ljubljana|Liubliana|Liubliana||ليوبليانا
London|Londres|Londres|Londres|لندن
Los Angeles|Los Ángeles|||لوس أنجلوس
Luxembourg|Luxemburgo|Luxemburgo||لوكسمبورغ
Lviv|Leópolis|Lviv||لفيف
Lyon||||ليون
Madrid||Madri||مدريد
Managua||||ماناغوا
Manama|||Manama|المنامة
Manaus|Manaos|Manaus||ماناوس
Manila|||Manille|مانيلا
Maputo||||مابوتو
Marrakech|Marrakech|Marrakech||مراكش
Marseille|Marsella|Marselha||مرسيليا
Mecca|La Meca|Meca|La Mecque|مكة المكرمة
Melilla||||مليلية
Mexico City|Ciudad de México|Cidade do México|Mexico|مكسيكو سيتي
Milan|Milán|Milão||ميلانو
Minsk||||مينسك
Mogadishu|Mogadiscio|Mogadíscio|Mogadiscio|مقديشو
Monaco|Mónaco|Mônaco||موناكو
Montevideo||Montevidéu||مونتيفيديو
Montreal|||Montréal|مونتريال
Moscow|Moscú|Moscou|Moscou|موسكو
Mosul||Mossul|Mossoul|الموصل
Mumbai|Bombay|Mumbai|Bombay|مومباي
Munich|Múnich|Munique||ميونخ
Muscat|Mascate|Mascate|Mascate|مسقط
N'Djamena|Yamena|N'Djamena||نجامينا
Nairobi||Nairóbi||نيروبي
Naples|Nápoles|Nápoles||نابولي
New Delhi|Nueva Delhi|Nova Délhi|New Delhi|نيودلهي
New Orleans|Nueva Orleans|Nova Orleans|La Nouvelle-Orléans|
New York|Nueva York|Nova York||نيويورك
Nice|Niza||Nice|نيس
Nicosia||Nicósia|Nicosie|نيقوسيا
Nouakchott|Nuakchot|Nouakchott||نواكشوط
Nuremberg|Núremberg|Nuremberg||
Odesa|Odesa|Odessa|Odessa|أوديسا
Oslo||||أوسلو
Ottawa||||أوتاوا
Ouagadougou|Uagadugú|Uagadugu||واغادوغو
Palermo|||Palerme|
Panama City|Ciudad de Panamá|Cidade do Panamá|Panama|بنما
Paris|París|||باريس
Philadelphia|Filadelfia|Filadélfia|Philadelphie|فيلادلفيا
Port of Spain|Puerto España|Port of Spain|Port-d'Espagne|بورت أوف سبين
Port-au-Prince|Puerto Príncipe|Porto Príncipe||بورت أو برنس
Porto|Oporto|Porto|Porto|
Prague|Praga|Praga||براغ
Pretoria||Pretória||بريتوريا
Pristina|||Pristina|بريشتينا
Pyongyang|Pionyang|Pyongyang||بيونغ يانغ
Quito||||كيتو
Rabat|||Rabat|الرباط
Ramallah|Ramala|Ramallah||رام الله
Reykjavik|Reikiavik|Reykjavik||ريكيافيك
Riga||||ريغا
Rio de Janeiro|Río de Janeiro|||ريو دي جانيرو
Riyadh|Riad|Riad|Riyad|الرياض
Rome|Roma|Roma||روما
Rotterdam|Róterdam|Roterdã||روتردام
Saint Petersburg|San Petersburgo|São Petersburgo|Saint-Pétersbourg|سان بطرسبرغ
Salzburg|Salzburgo|Salzburgo|Salzbourg|
Samarkand|Samarcanda|Samarcanda|Samarcande|سمرقند
San Francisco||||سان فرانسيسكو
San Jose|San José|San José|San José|سان خوسيه
San Salvador||||سان سلفادور
Sanaa|Saná|Sanaa||صنعاء
Santiago||||سانتياغو
Santo Domingo|||Saint-Domingue|سانتو دومينغو
Sao Paulo|São Paulo|São Paulo|São Paulo|ساو باولو
Sarajevo||||سراييفو
Seoul|Seúl|Seul|Séoul|سول
Seville|Sevilla|Sevilha|Séville|إشبيلية
Shanghai|Shanghái|Xangai||شنغهاي
Singapore|Singapur|Singapura|Singapour|سنغافورة
Skopje|Skopie|Skopje||سكوبيه
Sofia|Sofía|Sófia||صوفيا
Stockholm|Estocolmo|Estocolmo||ستوكهولم
Strasbourg|Estrasburgo|Estrasburgo||ستراسبورغ
Stuttgart|||Stuttgart|
Sydney|Sídney|||سيدني
Taipei|Taipéi||Taipei|تايبيه
Tallinn|Tallin|Tallinn||تالين
Tangier|Tánger|Tânger|Tanger|طنجة
Tashkent|Taskent|Tashkent|Tachkent|طشقند
Tbilisi|Tiflis||Tbilissi|تبليسي
Tegucigalpa||||تيغوسيغالبا
Tehran|Teherán|Teerã|Téhéran|طهران
Tel Aviv|||Tel-Aviv|تل أبيب
The Hague|La Haya|Haia|La Haye|لاهاي
Thessaloniki|Salónica|Salônica|Thessalonique|
Tirana||||تيرانا
Tokyo|Tokio|Tóquio||طوكيو
Toulouse||||تولوز
Tripoli|Trípoli|Trípoli||طرابلس
Tunis|Túnez|Túnis||تونس
Turin|Turín|Turim||تورينو
Ulaanbaatar|Ulán Bator|Ulan Bator|Oulan-Bator|
Vatican City|Ciudad del Vaticano|Cidade do Vaticano|Cité du Vatican|الفاتيكان
Venice|Venecia|Veneza|Venise|البندقية
Vienna|Viena|Viena|Vienne|فيينا
Vientiane|Vientián|Vientiane||فيينتيان
Vilnius|Vilna|Vilnius|Vilnius|فيلنيوس
Volgograd|Volgogrado|Volgogrado||فولغوغراد
Warsaw|Varsovia|Varsóvia|Varsovie|وارسو
Washington||||واشنطن
Yangon|Rangún|Yangon|Rangoun|يانغون
Yaounde|Yaundé|Iaundé|Yaoundé|ياوندي
Yekaterinburg|Ekaterimburgo|Ecaterimburgo|Ekaterinbourg|يكاترينبورغ
Yerevan|Ereván|Erevan|Erevan|يريفان
Zagreb||Zagreb||زغرب
Zaragoza||Saragoça|Saragosse|سرقسطة
Zurich|Zúrich|Zurique||زيورخ
`;

/** The languages of the columns. */
export const PLACE_LANGUAGES = ['en', 'es', 'pt', 'fr', 'ar'] as const;

export type PlaceLanguage = (typeof PLACE_LANGUAGES)[number];

/** A place by the languages in which its name is known. */
export type PlaceNames = Readonly<Partial<Record<PlaceLanguage, string>>>;

function readRow(row: string): PlaceNames {
  const [english = '', ...others] = row.split('|');
  const names: Partial<Record<PlaceLanguage, string>> = { en: english };
  for (const [column, language] of PLACE_LANGUAGES.slice(1).entries()) {
    const name = others[column] || (language === 'ar' ? '' : english);
    if (name !== '') names[language] = name;
  }
  return names;
}

/** All places of the table, in its order. */
export const PLACE_NAMES: readonly PlaceNames[] = TABLE.trim().split('\n').map(readRow);
