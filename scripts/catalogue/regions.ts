/** Countries by part of the world, for the table of counts alone. */
const regions: readonly (readonly [region: string, countries: string])[] = [
  ['China', 'CN'],
  ['Hong Kong, Macao, Taiwan', 'HK MO TW'],
  ['Japan', 'JP'],
  ['Korea', 'KR'],
  ['India and South Asia', 'IN LK BD NP PK'],
  ['South-East Asia', 'ID KH LA MM MY PH SG TH VN'],
  ['Australia, New Zealand', 'AU NZ'],
  ['United States', 'US'],
  ['Canada', 'CA'],
  ['Latin America', 'AR BO BR CL CO CR DO EC GT HN KY MX NI PA PE PY SV UY VE'],
  ['Britain and Ireland', 'GB IE IM GG GI'],
  [
    'Europe',
    'AT BE BG CH CY CZ DE DK EE ES FI FR GL GR HR HU IS IT LI LT LU LV MC MT NL NO PL PT RO RS SE SI SK',
  ],
  ['Russia, Ukraine, Central Asia', 'AZ BY GE KZ RU UA'],
  ['Middle East and Africa', 'AE AO BH CI EG IL JO KE KW MA OM QA SA SN TR ZA'],
];

const regionOf: ReadonlyMap<string, string> = new Map(
  regions.flatMap(([region, countries]) =>
    countries.split(' ').map((country) => [country, region] as const),
  ),
);

export const regionNames: readonly string[] = [
  'Everywhere',
  ...regions.map(([region]) => region),
  'Elsewhere',
];

/** The parts of the world of a row: one without countries is everywhere. */
export function regionsOf(countries: readonly string[]): readonly string[] {
  if (countries.length === 0) return ['Everywhere'];
  return [...new Set(countries.map((country) => regionOf.get(country) ?? 'Elsewhere'))];
}

/** Where services usually have a name in other letters than Latin ones. */
const otherLetters: ReadonlySet<string> = new Set(
  'AE AM BD BG BH BY CN CY EG GE GR HK IL IN JO JP KH KR KW KZ LA LK MM MO NP OM PK QA RS RU SA TH TW UA'.split(
    ' ',
  ),
);

/** True for a service whose countries are all of that kind. */
export function writesOtherwise(countries: readonly string[]): boolean {
  return countries.length > 0 && countries.every((country) => otherLetters.has(country));
}
