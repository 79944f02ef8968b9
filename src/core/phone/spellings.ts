/**
 * Countries in which one line is written with digits that its E.164 form lacks,
 * or lacks digits that it has. One row a habit; the trunk prefix of every country
 * is known without a row here.
 */
interface SpellingHabit {
  readonly callingCode: string;
  readonly habit: string;
  readonly rewrite: (national: string) => string | null;
}

const habits: readonly SpellingHabit[] = [
  {
    callingCode: '52',
    habit: 'Mexican mobiles had a 1 after the calling code until 2019',
    rewrite: (national) => (national.length === 10 ? `1${national}` : null),
  },
  {
    callingCode: '54',
    habit: 'Argentine mobiles are stored without the international 9',
    rewrite: (national) => (/^9\d{10}$/.test(national) ? national.slice(1) : null),
  },
  {
    callingCode: '55',
    habit: 'Brazilian mobiles are still stored without their ninth digit',
    rewrite: (national) =>
      /^\d\d9\d{8}$/.test(national) ? national.slice(0, 2) + national.slice(3) : null,
  },
  {
    callingCode: '225',
    habit: 'Ivorian numbers grew from eight digits to ten in 2021',
    rewrite: (national) => (national.length === 10 ? national.slice(2) : null),
  },
];

/** Further national spellings of one number, digits only. */
export function extraSpellings(callingCode: string, national: string): readonly string[] {
  return habits
    .filter((row) => row.callingCode === callingCode)
    .map((row) => row.rewrite(national))
    .filter((digits) => digits !== null);
}

/** What is dialled before a calling code in place of the plus, by country group. */
export const internationalPrefixes: readonly string[] = ['00', '011', '0011', '010', '009', '810'];
