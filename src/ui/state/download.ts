/** Milliseconds: the browser has taken the file over long before. */
const lifetime = 60_000;

/** Hands a text to the browser to save as a file. Needs no permission. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), lifetime);
}
