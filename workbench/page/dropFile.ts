// Files that come to the page by dragging or by the file chooser, and those that leave it.

export function watchDrop(onDrag: (dragging: boolean) => void, onFiles: (files: File[]) => void): void {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  addEventListener(
    'dragover',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      onDrag(true);
    },
    true,
  );
  addEventListener('dragleave', (event) => event.relatedTarget === null && onDrag(false), true);
  addEventListener(
    'drop',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      onDrag(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    },
    true,
  );
}

export function chooseFile(onFiles: (files: File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.xlsm,.xltx,.xltm';
  input.addEventListener('change', () => onFiles([...(input.files ?? [])]));
  input.click();
}

export function downloadFile(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
