// A chart's options as setOption recorded them, whether given as dotted names or as nested objects.

export type OptionTree = { [name: string]: OptionTree } | unknown[] | string | number | boolean | null;

export function optionTree(options: Readonly<Record<string, unknown>>): OptionTree {
  const tree: { [name: string]: OptionTree } = {};
  for (const [path, value] of Object.entries(options)) merge(tree, path.split('.'), value as OptionTree);
  return tree;
}

export function optionAt(tree: OptionTree, ...path: (string | number)[]): OptionTree | undefined {
  let here: OptionTree | undefined = tree;
  for (const name of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as { [name: string]: OptionTree })[String(name)];
  }
  return here;
}

export function textAt(tree: OptionTree, ...path: (string | number)[]): string | undefined {
  const value = optionAt(tree, ...path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberAt(tree: OptionTree, ...path: (string | number)[]): number | undefined {
  const value = optionAt(tree, ...path);
  return typeof value === 'number' ? value : undefined;
}

function merge(tree: { [name: string]: OptionTree }, path: string[], value: OptionTree): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0 && !isBranch(value)) {
    tree[name] = value;
    return;
  }
  const old = tree[name];
  const branch: { [name: string]: OptionTree } = isBranch(old) ? old : {};
  tree[name] = branch;
  if (rest.length > 0) merge(branch, rest, value);
  else if (isBranch(value))
    for (const [key, part] of Object.entries(value)) merge(branch, key.split('.'), part);
}

function isBranch(value: OptionTree | undefined): value is { [name: string]: OptionTree } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
