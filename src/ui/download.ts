/** Long enough for a browser to begin saving, ms. */
const KEPT_MS = 60_000;

/** Hands the reader a text as a file, made in the page: nothing is sent or fetched. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
