/**
 * The table of CSV exports: which program writes which header, and what of it is read. Only
 * named columns are ever made; whatever is not in a row's `columns` is stepped over unread.
 * A new program is a row here, a fixture, and a line in docs/importing.md.
 */

/** What a column is read for. */
export type ColumnUse =
  | 'title'
  | 'address'
  /** Several addresses with commas between. */
  | 'addresses'
  /** Several addresses as a JSON array. */
  | 'addresses-json'
  | 'user-name'
  | 'phone'
  /** Text that holds the owner's own fields. */
  | 'fields'
  /** Fields as a JSON array of label, type and value; hidden ones are left out. */
  | 'fields-json'
  /** A field of RoboForm, `name,…,type,value`; the following columns hold further ones. */
  | 'fields-roboform'
  | 'note'
  | 'created'
  | 'used'
  /** `identity` marks a card of the owner's own data. */
  | 'item-type';

export interface CsvFormat {
  /** The program: key of the table, also for its other kinds of file. */
  readonly format: string;
  /** Columns that must be there, in any order and case. */
  readonly needs: readonly string[];
  /** True where there may be no further column: the header is too common otherwise. */
  readonly exactly?: boolean;
  readonly columns: Readonly<Record<string, ColumnUse>>;
  /** Rows may be longer than the header. */
  readonly isOpenEnded?: boolean;
  /** Every row is a card of the owner's own data. */
  readonly isIdentity?: boolean;
}

/** Special before general: the first row whose columns are all there is taken. */
export const csvFormats: readonly CsvFormat[] = [
  {
    format: 'bitwarden',
    needs: ['name', 'notes', 'fields', 'login_uri', 'login_username'],
    columns: {
      name: 'title',
      notes: 'note',
      fields: 'fields',
      login_uri: 'addresses',
      login_username: 'user-name',
    },
  },
  {
    format: 'firefox',
    needs: ['url', 'username', 'httprealm', 'formactionorigin', 'timecreated'],
    columns: {
      url: 'address',
      username: 'user-name',
      timecreated: 'created',
      timelastused: 'used',
    },
  },
  {
    format: 'lastpass',
    needs: ['url', 'username', 'extra', 'name', 'grouping', 'fav'],
    columns: { url: 'address', username: 'user-name', extra: 'note', name: 'title' },
  },
  {
    format: 'nordpass',
    needs: ['name', 'url', 'username', 'note', 'cardholdername', 'phone_number'],
    columns: {
      name: 'title',
      url: 'address',
      additional_urls: 'addresses-json',
      username: 'user-name',
      email: 'user-name',
      phone_number: 'phone',
      note: 'note',
      custom_fields: 'fields-json',
      type: 'item-type',
    },
  },
  {
    format: 'proton-pass',
    needs: ['type', 'name', 'url', 'email', 'username', 'note', 'createtime', 'vault'],
    columns: {
      type: 'item-type',
      name: 'title',
      url: 'addresses',
      email: 'user-name',
      username: 'user-name',
      note: 'note',
      createtime: 'created',
      modifytime: 'used',
    },
  },
  {
    // Before it told e-mail address and user name apart.
    format: 'proton-pass',
    needs: ['type', 'name', 'url', 'username', 'note', 'createtime'],
    columns: {
      type: 'item-type',
      name: 'title',
      url: 'addresses',
      username: 'user-name',
      note: 'note',
      createtime: 'created',
      modifytime: 'used',
    },
  },
  {
    format: 'dashlane',
    needs: ['username', 'username2', 'username3', 'title', 'url'],
    columns: {
      username: 'user-name',
      username2: 'user-name',
      username3: 'user-name',
      title: 'title',
      note: 'note',
      url: 'address',
    },
  },
  {
    // Its personalInfo.csv.
    format: 'dashlane',
    needs: ['item_name', 'login', 'phone_number'],
    columns: { item_name: 'title', login: 'user-name', phone_number: 'phone', url: 'address' },
    isIdentity: true,
  },
  {
    // Its securenotes.csv.
    format: 'dashlane',
    needs: ['title', 'note'],
    exactly: true,
    columns: { title: 'title', note: 'note' },
  },
  {
    format: '1password',
    needs: ['title', 'url', 'username', 'favorite', 'archived'],
    columns: { title: 'title', url: 'address', username: 'user-name', notes: 'note' },
  },
  {
    format: 'keepassxc',
    needs: ['group', 'title', 'username', 'url', 'notes'],
    columns: {
      title: 'title',
      username: 'user-name',
      url: 'address',
      notes: 'note',
      created: 'created',
      'last modified': 'used',
    },
  },
  {
    format: 'keepass',
    needs: ['account', 'login name', 'web site', 'comments'],
    columns: {
      account: 'title',
      'login name': 'user-name',
      'web site': 'address',
      comments: 'note',
    },
  },
  {
    format: 'roboform',
    needs: ['name', 'url', 'matchurl', 'login', 'note'],
    columns: {
      name: 'title',
      url: 'address',
      matchurl: 'address',
      login: 'user-name',
      note: 'note',
      rffieldsv2: 'fields-roboform',
      rf_fields: 'fields-roboform',
    },
    isOpenEnded: true,
  },
  {
    format: 'apple',
    needs: ['title', 'url', 'username', 'password'],
    columns: { title: 'title', url: 'address', username: 'user-name', notes: 'note' },
  },
  {
    // Chrome, Edge, Brave and Opera write the same file.
    format: 'chromium',
    needs: ['name', 'url', 'username', 'password'],
    columns: { name: 'title', url: 'address', username: 'user-name', note: 'note', notes: 'note' },
  },
];

/**
 * Headers of programs that are not in the table. Needs an address and a user name; a column
 * whose name is not here is not read.
 */
export const commonColumns: Readonly<Record<string, ColumnUse>> = {
  title: 'title',
  name: 'title',
  名称: 'title',
  标题: 'title',
  名前: 'title',
  url: 'address',
  uri: 'address',
  urls: 'addresses',
  website: 'address',
  'web site': 'address',
  'login url': 'address',
  'website url': 'address',
  site: 'address',
  link: 'address',
  网址: 'address',
  网站: 'address',
  網址: 'address',
  サイト: 'address',
  webseite: 'address',
  username: 'user-name',
  'user name': 'user-name',
  'user id': 'user-name',
  user: 'user-name',
  login: 'user-name',
  'login name': 'user-name',
  'login id': 'user-name',
  email: 'user-name',
  'e-mail': 'user-name',
  'email address': 'user-name',
  account: 'user-name',
  用户名: 'user-name',
  账号: 'user-name',
  帐号: 'user-name',
  邮箱: 'user-name',
  使用者名稱: 'user-name',
  ユーザー名: 'user-name',
  ユーザid: 'user-name',
  アカウント: 'user-name',
  benutzername: 'user-name',
  identifiant: 'user-name',
  usuario: 'user-name',
  utente: 'user-name',
  phone: 'phone',
  'phone number': 'phone',
  phone_number: 'phone',
  mobile: 'phone',
  tel: 'phone',
  手机: 'phone',
  手机号: 'phone',
  手机号码: 'phone',
  电话: 'phone',
  電話番号: 'phone',
  telefon: 'phone',
  note: 'note',
  notes: 'note',
  comment: 'note',
  comments: 'note',
  备注: 'note',
  備考: 'note',
  メモ: 'note',
  notizen: 'note',
};

export const commonFormat = 'csv';
export const labelledFormat = 'enpass';
