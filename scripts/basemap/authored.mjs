// Everything in the basemap that is ours rather than a package's: indicative shapes, names, label points. Coordinates are lon, lat.
export const kidalGao = {
  // Natural Earth leaves Anefis (0.603, 18.046) outside Kidal region; it belongs to it. Tabankort and Tabrichat stay in Gao.
  from: [0.0652, 18.7078],
  to: [1.2037, 17.6287],
  via: [
    [0.24, 18.3],
    [0.4, 18.03],
    [0.57, 17.86],
    [0.85, 17.73],
  ],
  note: 'Line between Kidal and Gao regions south and west of Anefis drawn by hand, indicative: Natural Earth leaves Anefis outside Kidal region. Elsewhere Natural Earth, pre-2012 regions.',
};
const c = (name_en, name_fr, name_ar, at) => ({ name: name_en, name_en, name_fr, name_ar, at });
const countryList = {
  MLI: c('Mali', 'Mali', 'مالي', [-5.4, 20.3]),
  DZA: c('Algeria', 'Algérie', 'الجزائر', [4.6, 22.2]),
  NER: c('Niger', 'Niger', 'النيجر', [8.2, 17.8]),
  MRT: c('Mauritania', 'Mauritanie', 'موريتانيا', [-9.4, 19.4]),
  BFA: c('Burkina Faso', 'Burkina Faso', 'بوركينا فاسو', [-1.2, 12.7]),
  SEN: c('Senegal', 'Sénégal', 'السنغال', [-12.5, 14]),
  GIN: c('Guinea', 'Guinée', 'غينيا', [-10.4, 10.7]),
  CIV: c("Côte d'Ivoire", "Côte d'Ivoire", 'كوت ديفوار', [-5.9, 9.6]),
  GHA: c('Ghana', 'Ghana', 'غانا', [-1.2, 10]),
  TGO: c('Togo', 'Togo', 'توغو', [0.9, 9.6]),
  BEN: c('Benin', 'Bénin', 'بنين', [2.3, 10.3]),
  NGA: c('Nigeria', 'Nigéria', 'نيجيريا', [7.6, 11.3]),
  LBY: c('Libya', 'Libye', 'ليبيا', [11.4, 25.1]),
  ESH: c('Western Sahara', 'Sahara occidental', 'الصحراء الغربية', [-12.4, 24.7]),
  SLE: c('Sierra Leone', 'Sierra Leone', 'سيراليون', [-11.7, 9.4]),
  CMR: c('Cameroon', 'Cameroun', 'الكاميرون'),
};
export const countries = countryList;
export const townNames = {
  Tamanghasset: 'Tamanrasset',
  Taoudenni: 'Taoudénit',
  Basseknou: 'Bassikounou',
  Chingueṭṭi: 'Chinguetti',
  Ṭinṭâne: 'Tintane',
  Tîchît: 'Tichitt',
  Tembedgha: 'Timbédra',
  'Ayoun El Atrous': 'Aïoun el-Atrouss',
  'I-n-Gall': 'In Gall',
  'Tchin Tabaradèn': 'Tchintabaraden',
  Andéranboukan: 'Andéramboukane',
  'Gourma Rharous': 'Gourma-Rharous',
  'Bîr Mogreïn': 'Bir Moghrein',
  Iferouâne: 'Iférouane',
  Nioro: 'Nioro du Sahel',
  'I-n-Tillit': 'In-Tillit',
  'Al ‘Awinat': 'Al Awaynat',
  Çangarâfa: 'Sangarafa',
  "Fada N'gourma": "Fada N'Gourma",
  Fderîck: "F'dérick",
  Adérbissinat: 'Aderbissinat',
  'I-n-Ouagar': 'In-Ouagar',
};
export const townsOut = new Set(['Abdel Begrou', 'Mbera', 'Vassala', 'Bamba', 'Alaghsas', 'Bir Mogran', 'El ’Ayoûn', 'Al Barakāt', 'Gueltat Zemmour']); // wrong place or country, doubles, suburbs
export const extraTowns = [
  { name: 'Bordj Badji Mokhtar', cc: 'DZ', at: [0.95, 21.33] },
  { name: 'Hombori', cc: 'ML', at: [-1.69, 15.28] },
  { name: 'Gossi', cc: 'ML', at: [-1.3, 15.82] },
]; // not in GeoNames' cities
export const riverNames = {
  'B?nou?': 'Bénoué',
  Benue: 'Bénoué',
  'S?n?gal': 'Sénégal',
  'Mouhoun  (Black Volta)': 'Mouhoun',
  'Nakanb? (White Volta)': 'Nakanbé',
  'Ou?m?': 'Ouémé',
  'Komo?': 'Comoé',
  'Baoul?': 'Baoulé',
  'Bago?': 'Bagoé',
  Gambia: 'Gambie',
};
export const lakes = [
  // smooth outlines at high water
  {
    name: 'Lac Faguibine',
    note: 'Drawn by hand: bed at high water; mostly dry since the 1970s.',
    ring: [
      [-4.44, 16.595],
      [-4.33, 16.64],
      [-4.2, 16.695],
      [-4.08, 16.75],
      [-3.95, 16.805],
      [-3.85, 16.85],
      [-3.78, 16.862],
      [-3.765, 16.81],
      [-3.785, 16.745],
      [-3.87, 16.725],
      [-3.97, 16.7],
      [-4.1, 16.667],
      [-4.24, 16.625],
    ],
  },
  {
    name: 'Lac Débo',
    note: 'Drawn by hand round the course of the Niger through the lake: high water; shrinks to pools by spring.',
    ring: [
      [-3.985, 15.29],
      [-4.04, 15.265],
      [-4.1, 15.285],
      [-4.17, 15.25],
      [-4.235, 15.23],
      [-4.25, 15.26],
      [-4.215, 15.3],
      [-4.25, 15.36],
      [-4.275, 15.42],
      [-4.3, 15.49],
      [-4.27, 15.485],
      [-4.24, 15.42],
      [-4.18, 15.385],
      [-4.1, 15.365],
      [-4.04, 15.325],
    ],
  },
];
const old = { vintage: 'pre-2012 regions' },
  later = (parent) => ({ note: `region since 2012; no outline drawn, inside ${parent} here` });
export const labels = [
  // k, en, fr, ar, lon, lat
  ['nature', 'Adrar des Ifoghas', 'Adrar des Ifoghas', 'أدرار إيفوغاس', 1.9, 19.8],
  ['nature', 'Tilemsi Valley', 'Vallée du Tilemsi', 'وادي تلمسي', 0.55, 17.6],
  ['nature', 'Tanezrouft', 'Tanezrouft', 'تنزروفت', 0, 22.5],
  ['nature', 'Timetrine', 'Timétrine', 'تيمترين', -0.4, 19.45],
  ['nature', 'Azawagh', 'Azaouak', 'أزواغ', 3, 17],
  ['nature', 'Azawad', 'Azaouad', 'أزواد', -3, 18],
  ['nature', 'Erg Chech', 'Erg Chech', 'عرق شاش', -3, 25],
  ['nature', 'Tigharghar', 'Tigharghar', 'تيغرغار', 1.6, 19.9, { minzoom: 7 }],
  ['nature', 'Gourma', 'Gourma', 'غورما', -1.8, 16],
  [
    'water',
    'Gossi pond',
    'Mare de Gossi',
    'بحيرة غوسي',
    -1.28,
    15.8,
    { indicative: true, note: 'point only, good to about 5 km: its outline was not known well enough to draw' },
  ],
  ['region', 'Kidal', 'Kidal', 'كيدال', 2.5, 18.9, old],
  ['region', 'Gao', 'Gao', 'غاو', 0.9, 16.5, old],
  ['region', 'Ménaka', 'Ménaka', 'ميناكا', 2.9, 16.3, later('Gao')],
  ['region', 'Timbuktu', 'Tombouctou', 'تمبكتو', -3.6, 19.2, old],
  ['region', 'Taoudénit', 'Taoudénit', 'تاودني', -3.9, 23.4, later('Tombouctou')],
  ['region', 'Mopti', 'Mopti', 'موبتي', -3.4, 14.7, old],
  ['region', 'Ségou', 'Ségou', 'سيغو', -5.7, 13.8, old],
  ['region', 'Sikasso', 'Sikasso', 'سيكاسو', -6.4, 11.3, old],
  ['region', 'Koulikoro', 'Koulikoro', 'كوليكورو', -7.7, 14.1, old],
  ['region', 'Kayes', 'Kayes', 'كايس', -10.3, 14.1, old],
];
export const africa = new Set(
  '012 024 204 072 854 108 120 140 148 178 180 384 262 818 226 232 748 231 266 270 288 324 624 404 426 430 434 450 454 466 478 504 508 516 562 566 646 686 694 706 710 728 729 834 768 788 800 732 894 716'.split(
    ' ',
  ),
);
