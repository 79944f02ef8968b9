/** The programs whose exports are read, by the key of the table of formats. */
const programs: Readonly<Record<string, string>> = {
  chromium: 'Chrome',
  firefox: 'Firefox',
  apple: 'Apple Passwords',
  bitwarden: 'Bitwarden',
  '1password': '1Password',
  lastpass: 'LastPass',
  dashlane: 'Dashlane',
  keepassxc: 'KeePassXC',
  keepass: 'KeePass',
  'proton-pass': 'Proton Pass',
  nordpass: 'NordPass',
  roboform: 'RoboForm',
  enpass: 'Enpass',
};

/** Its own name for itself; empty where the file does not say which program wrote it. */
export function programOf(format: string): string {
  return programs[format] ?? '';
}
