/** Saves a text as a file. The browser keeps nothing of it but the file. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold of the data by now.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
