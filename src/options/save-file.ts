/** Hands a text to the person as a file, as a download of the browser's; needs no permission. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken hold of it by the time that the next task runs.
  setTimeout(() => URL.revokeObjectURL(address));
}
