import type { WorldviewMessages } from '../../messages/map-worlds';

export const WORLDVIEW: WorldviewMessages = {
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
};
