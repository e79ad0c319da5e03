// Hands a file that was made in the page to the user.

/** Offers `content` for download under `name`. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; without this the file would stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
