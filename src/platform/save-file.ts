/** Gives a grown-up a file to keep where they choose: the browser's own download, and nothing that is sent. */
export function saveFile(name: string, text: string, type: string, page: Document = document): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not before the browser has taken the file up, which it does after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
