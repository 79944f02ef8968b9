/** Reads the pasted answer of an official query (一证通查): names of services, with how many accounts. */
import { failure, type Result, success } from '../../core/result.ts';
import { type Evidence, type ImportRefusal, longestTitle } from '../evidence.ts';

export interface ReplyRow {
  /** Empty where the reply tells a number of accounts and names no service. */
  readonly name: string;
  /** Accounts; null where it does not say. */
  readonly count: number | null;
}

/** More services than any reply has. */
const mostRows = 500;
const longestReply = 200_000;
const longestService = 20;

const chineseDigits = '零一二三四五六七八九';
const counter =
  '(?:个|個|条|條|项|項|次)(?:账号|帐号|账户|帐户|帳號|賬號|帳戶|互联网账号|注册账号|号|戶|户)?';
const amount = `(\\d{1,4}|[${chineseDigits}两十]{1,3})`;
const between = '[\\s:：=＝\\-–—()（）【】\\[\\]"“”「」|]*';
const links =
  '(?:共?有|共|为|為|是|关联|關聯|绑定|綁定|注册|註冊|开通|开立|账号数?|帐号数?|账户数?|帳號數?|数量|數量)*';
const counted = new RegExp(
  `^(.{1,40}?)${between}${links}${between}${amount}\\s*(?:${counter})?[\\s)）】\\].。]*$`,
  'u',
);

/** Where a count with its word ends: `微信2个淘宝1个`. */
const afterCount = new RegExp(`${amount}[ ]?${counter}[)）】\\]]?`, 'gu');

/** Words of the sentence around the list: never a service's name. */
const aroundNames =
  /查询|查詢|您|你|号码|號碼|手机号|手機號|截至|截止|如有|如需|疑问|疑問|请|請|拨打|撥打|名下|尾号|尾號|感谢|感謝|一证通查|一證通查|工信|信通院|结果|結果|互联网账号|互聯網|以上|以下|其中|总计|總計|合计|合計|总数|總數|共计|共計|服务|服務|说明|說明|温馨提示|解绑|明细|时间|時間|日期|回复|回覆|编号|年|月|情况|情況/u;
const total = new RegExp(
  `(?:共|总计|總計|合计|合計|总数|總數|关联|關聯|绑定|綁定|数量|數量)[^\\d${chineseDigits}两十]{0,20}${amount}\\s*(?:个|個|条|項|项)?`,
  'u',
);

/** What the owner may correct afterwards: rows in their order, one for each name. */
export function readReply(text: string): Result<readonly ReplyRow[], ImportRefusal> {
  const plain = plainReply(text);
  if (plain === '') return failure({ code: 'empty' });
  const rows = namedRows(plain);
  if (rows.length > 0) return success(rows);
  const all = total.exec(plain)?.[1];
  if (all === undefined) return failure({ code: 'unknown-format' });
  return success([{ name: '', count: numberOf(all) }]);
}

/** Whether a pasted text is such a reply, else it is messages. */
export function looksLikeReply(text: string): boolean {
  const plain = plainReply(text);
  if (/验证码|驗證碼|校验码|动态码/u.test(plain)) return false;
  if (/一证通查|一證通查|工信部反诈|工信部反詐|互联网账号|互聯網帳號|10699000/u.test(plain))
    return true;
  return namedRows(plain).filter(({ count }) => count !== null).length >= 3;
}

/** Rows without a name are evidence of no service. */
export function evidenceOfReply(rows: readonly ReplyRow[], numberId: string): readonly Evidence[] {
  return rows.flatMap(({ name, count }) => {
    const title = oneLine(name);
    if (title === '' || count === 0) return [];
    return [
      {
        source: 'reply',
        hints: [{ kind: 'name', value: title }],
        title,
        numberId,
        role: 'unknown',
        certainty: 'likely',
        reasons: [{ code: 'official-reply' }],
        firstAt: null,
        lastAt: null,
        count: count ?? 1,
      } as const,
    ];
  });
}

function plainReply(text: string): string {
  return (
    text
      .slice(0, longestReply)
      // Numbers of a list, which would become a part of the name.
      .replace(/[①-⑳]/gu, '\n')
      .normalize('NFKC')
      .replace(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Co}]/gu, ' ')
      .trim()
  );
}

function oneLine(text: string): string {
  return text
    .slice(0, longestTitle)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\s]+/gu, ' ')
    .trim();
}

function namedRows(plain: string): ReplyRow[] {
  const rows = new Map<string, ReplyRow>();
  for (const piece of piecesOf(plain)) {
    const row = rowOf(piece);
    if (row === null || rows.has(row.name)) continue;
    if (rows.size < mostRows) rows.set(row.name, row);
  }
  return [...rows.values()];
}

/** Longer than a name with its count: only the end of it is looked at. */
const longestPiece = 60;

/** Lists are parted by commas, semicolons, lines, tabs, or by nothing but their counts. */
function piecesOf(plain: string): string[] {
  return plain
    .replace(afterCount, '$&、')
    .split(/[、,，;；\n。|]+/u)
    .map((piece) => piece.trim().slice(-longestPiece));
}

function rowOf(piece: string): ReplyRow | null {
  const bare = piece.replace(/^(?:[(（]?\d{1,3}[)）.．:：、]\s*|[•·*\-–—]\s*)/u, '');
  const match = counted.exec(bare);
  if (match === null) return null;
  const [, before = '', number = ''] = match;
  // `您名下关联: 微信` : the name stands after the last colon.
  const name = (before.split(/[:：]/u).at(-1) ?? '').replace(/^[\s【[「"“]+|[\s】\]」"”]+$/gu, '');
  if (name === '' || name.length > longestService || aroundNames.test(name)) return null;
  if (!/\p{L}/u.test(name)) return null;
  return { name, count: numberOf(number) };
}

/** `12`, `三`, `十二`, `两`. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (sign: string | undefined, none: number) =>
    sign === undefined || sign === '' ? none : sign === '两' ? 2 : chineseDigits.indexOf(sign);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  return text.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}
