// The menu bar as data: what each entry is called and does.

export type MenuEntry =
  | { kind: 'action'; label: string; disabled?: boolean; run(): void }
  | { kind: 'separator' }
  | { kind: 'note'; label: string }
  | { kind: 'submenu'; label: string; entries: MenuEntry[] };

export interface MenuModel {
  label: string;
  entries: MenuEntry[];
}
