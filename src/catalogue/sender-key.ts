/** Brackets in which Chinese and other senders sign: 【支付宝】, [Uber]. */
const brackets = /^[\s[【［(（「]+|[\s\]】］)）」]+$/gu;

/** India's carriers put route and kind around the sender's own six letters: `AX-HDFCBK-S`. */
const indianHeader = /^[a-z]{2}-([a-z\d]{3,9})(?:-[a-z])?$/;

/** One spelling for a sender, whatever its case, width, brackets and signs. */
export function senderKey(sender: string): string {
  const plain = sender.normalize('NFKC').toLowerCase().replace(brackets, '');
  const header = indianHeader.exec(plain)?.[1];
  return (header ?? plain).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
