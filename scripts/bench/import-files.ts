/** Files as people's own programs write them, with invented services and numbers. */

/** A Chrome export: every tenth login is entered with the number. */
export function loginRows(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const user = index % 10 === 0 ? '(415) 555-0134' : `person${index}@mail.example`;
    const note = index % 25 === 0 ? '"two lines,\nof a note"' : '';
    return `Site ${index},https://my.site${index}.example/login?next=%2F,${user},hunter2-${index},${note}`;
  });
  return `name,url,username,password,note\n${rows.join('\n')}\n`;
}

const services = ['PayPal', 'Quillbank', 'Brambleshop', 'Papercrane', 'Kiefernbank', 'Uber'];
const talk =
  'Are we still on for dinner tonight? I could be there at half past seven, and bring dessert.';

/** Five hundred messages, a fifth of them with codes, as SMS Backup &amp; Restore writes them. */
export function messageRows(part: number): string {
  return Array.from({ length: 500 }, (_, index) => {
    const at = 1_500_000_000_000 + (part * 500 + index) * 60_000;
    const isCode = index % 5 === 0;
    const service = services[(index / 5) % services.length] ?? 'PayPal';
    const code = String(100_000 + ((part * 31 + index * 7919) % 900_000));
    const address = isCode ? service : `+1415555${String(100 + (index % 100)).padStart(4, '0')}`;
    const body = isCode
      ? `${service}: ${code} is your security code. Don&apos;t share it with anyone.`
      : `${talk} &#128512; ${index}`;
    return `  <sms protocol="0" address="${address}" date="${at}" type="${isCode || index % 2 === 0 ? 1 : 2}" subject="null" body="${body}" toa="null" sc_toa="null" service_center="null" read="1" status="-1" locked="0" date_sent="${at}" sub_id="1" readable_date="Mar 16, 2023 9:13:20 PM" contact_name="(Unknown)" />\n`;
  }).join('');
}
