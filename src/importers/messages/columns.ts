/** What programs call the parts of a message, in columns of CSV and keys of JSON. */
import { messageDate } from './message-date.ts';
import { endsOf, type ReceivedMessage } from './received.ts';

export const parts = ['sender', 'body', 'date', 'direction', 'fromMe', 'line', 'contact'] as const;
export type Part = (typeof parts)[number];

/** One row a part; within it the better name first. Compared without case, accents and signs. */
const names: Readonly<Record<Part, string>> = {
  sender: `address, sender, from, from number, from address, sender number, originating address, phone number,
    number, phone, handle, chat identifier, sender id, sender name, from phone, msisdn, remote number, telephone, handle id,
    发件人, 发送人, 发送方, 发信人, 号码, 电话号码, 手机号, 手机号码, 来电号码, 对方号码, 联系号码, 地址,
    寄件者, 寄件人, 發送者, 號碼, 電話號碼, 送信者, 差出人, 送信元, 電話番号, 番号, 발신자, 발신번호, 보낸사람, 보낸 사람, 전화번호, 번호,
    remitente, número, numero, teléfono, numero de telefono, remetente, telefone, número de telefone, expéditeur, numéro, téléphone, numéro de téléphone,
    absender, nummer, rufnummer, telefonnummer, von, mittente, numero di telefono, telefono, afzender, nummer, telefoonnummer, van,
    nadawca, numer, numer telefonu, od, odesílatel, číslo, telefon, отправитель, номер, номер телефона, телефон, от, відправник, номер телефону, від,
    gönderen, numara, telefon numarası, kimden, المرسل, الرقم, رقم الهاتف, من, فرستنده, شماره, شماره تلفن, प्रेषक, नंबर, फ़ोन नंबर,
    ผู้ส่ง, หมายเลข, เบอร์, เบอร์โทร, người gửi, số, số điện thoại, pengirim, nomor, nomor telepon, dari,
    lähettäjä, numero, puhelinnumero, avsändare, telefonnummer, afsender, avsender, αποστολέας, αριθμός, από, feladó, szám, telefonszám, expeditor, număr, numar de telefon, שולח, מספר, מאת`,
  body: `body, text, message, content, message text, message body, msg, sms, sms text, sms body, message content, plain text,
    内容, 短信内容, 消息内容, 信息内容, 正文, 短信, 消息, 內容, 簡訊內容, 訊息內容, 訊息, 簡訊, 本文, メッセージ, 内容 本文, テキスト, 내용, 메시지, 문자 내용, 문자,
    texto, mensaje, contenido, mensagem, conteúdo, texte, contenu, nachricht, nachrichtentext, inhalt, testo, messaggio, contenuto,
    bericht, tekst, inhoud, treść, wiadomość, zpráva, obsah, сообщение, текст, текст сообщения, повідомлення, текст повідомлення,
    mesaj, metin, içerik, الرسالة, النص, نص الرسالة, المحتوى, پیام, متن, متن پیام, संदेश, ข้อความ, เนื้อหา, nội dung, tin nhắn, pesan, isi, isi pesan,
    viesti, teksti, sisältö, meddelande, innehåll, besked, indhold, melding, innhold, μήνυμα, κείμενο, üzenet, szöveg, tartalom, mesaj, conținut, הודעה, תוכן`,
  date: `date, time, datetime, date time, timestamp, date received, received, received at, received date, sent at, date sent, message date, created at, readable date, time received, date and time,
    时间, 日期, 收到时间, 接收时间, 短信时间, 发送时间, 時間, 接收時間, 日時, 受信日時, 受信日, 날짜, 시간, 수신일시, 일시, 받은시간,
    fecha, fecha y hora, hora, data, data e hora, date et heure, heure, datum, zeit, uhrzeit, datum und uhrzeit, data e ora, ora, tijd, czas, data i godzina, čas,
    дата, время, дата и время, час, дата й час, tarih, saat, التاريخ, الوقت, تاريخ, تاریخ, زمان, दिनांक, समय, तारीख, วันที่, เวลา, ngày, thời gian, tanggal, waktu,
    päivämäärä, aika, tid, dato, tidspunkt, ημερομηνία, ώρα, dátum, idő, időpont, dată, תאריך, זמן`,
  direction: `direction, message direction, folder, message folder, msg box, box, sent received, in out, incoming outgoing, message type, type,
    收发类型, 短信类型, 方向, 收发, 类型, 收發, 類型, 送受信, 種別, 種類, 송수신, 구분, 유형, 종류,
    tipo, dirección, carpeta, direção, pasta, dossier, sens, typ, richtung, ordner, art, direzione, cartella, richting, map, kierunek, folder, směr, složka,
    тип, направление, папка, напрямок, tür, yön, klasör, النوع, الاتجاه, نوع, जहت, प्रकार, ประเภท, loại, hướng, jenis, arah, tyyppi, suunta, riktning, mapp, retning, mappe, τύπος, φάκελος, típus, irány, direcție, סוג, כיוון`,
  fromMe: `is from me, from me, is sent, outgoing, is outgoing, sent by me, is sender, mine`,
  line: `sub id, sub_id, subscription id, sim, sim slot, sim id, simslot, sim card, line, sim card slot, simid, 卡槽, sim卡, 卡号, 卡, sim カード, 유심, symcard, ranura sim`,
  contact: `contact name, contact, display name, address book name, 联系人, 姓名, 联系人姓名, 聯絡人, 連絡先, 연락처, contacto, contato, kontakt, kontaktname, contatto, контакт, kişi, جهة الاتصال, مخاطب, ผู้ติดต่อ, liên hệ, kontak, yhteystieto, επαφή, névjegy, איש קשר`,
};

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

let ranks: ReadonlyMap<string, readonly [part: Part, rank: number]> | null = null;

/** The keys of a file are few, and come again with every message. */
const asked = new Map<string, readonly [part: Part, rank: number] | null>();
const mostAsked = 2_000;

/** Which part of a message a column or key holds, and how good a name it is (0 the best); or null. */
export function partOf(name: string): readonly [part: Part, rank: number] | null {
  if (name.length > 60) return null;
  const known = asked.get(name);
  if (known !== undefined) return known;
  const found = rankOf(name);
  if (asked.size < mostAsked) asked.set(name, found);
  return found;
}

function rankOf(name: string): readonly [part: Part, rank: number] | null {
  ranks ??= new Map(
    parts
      .flatMap((part) =>
        names[part].split(',').map((each, rank) => [plainName(each), [part, rank]] as const),
      )
      // The first part that lists a name keeps it.
      .reverse(),
  );
  return ranks.get(plainName(name)) ?? null;
}

const received = new Set(
  `1, received, receive, inbox, incoming, in, inbound, recv, rcvd, mt, inbox message, sms received,
  收, 接收, 收件, 收到, 已接收, 收件箱, 接收的, 来信, 收到的, 收件匣, 收訊, 受信, 受信済み, 수신, 받음, 수신함, 받은메시지, 받은 메시지함,
  recibido, recibidos, entrante, entrada, bandeja de entrada, recebido, recebida, recebidas, caixa de entrada, reçu, reçus, reçue, entrant, boîte de réception,
  empfangen, eingehend, eingang, posteingang, ricevuto, ricevuti, in arrivo, entrata, ontvangen, inkomend, postvak in, odebrane, odebrana, przychodzące, przychodząca, skrzynka odbiorcza,
  přijaté, přijatá, příchozí, doručené, входящее, входящие, входящая, полученное, полученные, принятое, вхідне, вхідні, отримане, отримані, gelen, gelen kutusu, alınan,
  وارد, الوارد, واردة, مستلمة, دریافتی, صندوق ورودی, दریافتی, प्राप्त, इनबॉक्स, आवक, รับ, ได้รับ, กล่องข้อความเข้า, ขาเข้า, đã nhận, nhận, đến, hộp thư đến, masuk, diterima, kotak masuk,
  saapunut, saapuneet, vastaanotettu, mottaget, mottagna, inkommande, inkorg, modtaget, modtagne, indgående, indbakke, mottatt, innkommende, innboks, εισερχόμενο, εισερχόμενα, ληφθέν,
  beérkező, bejövő, fogadott, beérkezett, primit, primite, intrare, נכנס, נכנסת, התקבל`
    .split(',')
    .map(plainName),
);

/** Kinds of message, which say nothing of who sent it. */
const kinds = new Set(['', 'sms', 'mms', 'rcs', 'imessage', 'text', 'textmessage', '短信', '彩信']);

export type Parts = Partial<Record<Part, string>>;

/** Null where the owner sent it, or it is none. A direction that is unknown counts as sent. */
export function messageOf(given: Parts): ReceivedMessage | null {
  const { body = '', direction, fromMe } = given;
  if (fromMe !== undefined && /^(?:1|true|yes|y)$/i.test(fromMe.trim())) return null;
  const way = plainName(direction ?? '');
  if (fromMe === undefined && !kinds.has(way) && !received.has(way)) return null;
  if (body.trim() === '') return null;
  const sender = (given.sender ?? '').trim();
  if (/^(?:me|self|myself|我|本机|yo|moi|ich|ja|io)$/iu.test(sender)) return null;
  const contact = (given.contact ?? '').trim();
  const line = (given.line ?? '').trim();
  return {
    sender,
    body: endsOf(body),
    at: messageDate(given.date ?? ''),
    line: /^[\p{L}\p{N} ]{1,20}$/u.test(line) && line.toLowerCase() !== 'null' ? line : null,
    known: isName(contact, sender),
  };
}

/** An entry of the address book, not the number itself or a word for none. */
function isName(contact: string, sender: string): boolean {
  return (
    /\p{L}/u.test(contact) &&
    contact.toLowerCase() !== sender.toLowerCase() &&
    !/^(?:\(?unknown\)?|null|none|n\/a)$/i.test(contact)
  );
}
