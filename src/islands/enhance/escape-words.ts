/** Words as markup that reads the same. Some of MoJ's scripts write words, such as the name of a file, as markup. */
export function escapeWords(words: string): string {
  const holder = document.createElement('p');
  holder.textContent = words;
  return holder.innerHTML;
}
