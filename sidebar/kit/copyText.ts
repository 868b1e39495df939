// Puts a text on the clipboard, also where the page may not use it by itself.

/** Whether it is there. Google's frame may have no leave for the clipboard: then what is selected in a field is copied. */
export async function copyText(text: string, field?: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (field) return copySelected(field);
    const before = document.activeElement;
    const passing = document.body.appendChild(document.createElement('textarea'));
    passing.value = text;
    const done = copySelected(passing);
    passing.remove();
    if (before instanceof HTMLElement) before.focus();
    return done;
  }
}

function copySelected(field: HTMLTextAreaElement): boolean {
  field.select();
  return document.execCommand('copy');
}
