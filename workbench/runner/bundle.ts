// The add-on as the workbench knows it: the files that are pushed to Google, and nothing else.

export interface Bundle {
  readonly code: string;
  /** HTML files by name without `.html`, as HtmlService names them. */
  readonly html: Readonly<Record<string, string>>;
  readonly timeZone: string;
}

export interface FunctionParameter {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly help: string;
}

export interface CustomFunction {
  readonly name: string;
  readonly help: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: string;
}

const topLevel = /^(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(/gm;

/** Names a script may be entered by; a trailing underscore makes a function private at Google's. */
export const callableNames = (code: string): string[] => [
  ...new Set(
    [...code.matchAll(topLevel)].map((match) => match[1] ?? '').filter((name) => !name.endsWith('_')),
  ),
];

const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

/** Custom functions and their help, read from the JSDoc exactly as Google reads it. */
export function customFunctions(code: string): CustomFunction[] {
  const found: CustomFunction[] = [];
  for (const [, comment = '', name = '', list = ''] of code.matchAll(documented)) {
    if (!/@customfunction\b/i.test(comment) || name.endsWith('_')) continue;
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
    const parameters = list
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => parameter(part, lines));
    const firstTag = lines.findIndex((line) => line.startsWith('@'));
    const help = lines.slice(0, firstTag).filter((line) => line !== '');
    const returns = lines.map((line) => /^@returns?\s+(?:\{[^}]*\}\s*)?(.*)$/.exec(line)?.[1]);
    found.push({ name, help: help.join('\n'), parameters, returns: returns.find((text) => text) ?? '' });
  }
  return found;
}

function parameter(source: string, lines: readonly string[]): FunctionParameter {
  const name = source.replace(/^\.\.\./, '').replace(/\s*=.*$/, '');
  for (const line of lines) {
    const tag = /^@param\s+(?:\{([^}]*)\}\s*)?(\[)?([\w$]+)(?:\s*=[^\]]*)?\]?\s*(?:[-–—]\s*)?(.*)$/.exec(
      line,
    );
    if (tag?.[3] !== name) continue;
    const type = tag[1] ?? '';
    return {
      name,
      type: type.replace(/=$/, ''),
      optional: tag[2] !== undefined || type.endsWith('='),
      help: tag[4] ?? '',
    };
  }
  return { name, type: '', optional: false, help: '' };
}
