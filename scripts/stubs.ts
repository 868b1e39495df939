// The real top-level functions that Google sees, with the JSDoc its autocomplete reads; all derived from tables.
import { describeFunctions } from '../src/functions/describe.ts';
import { menuActions, server } from '../src/onDemand.ts';

type Described = ReturnType<typeof describeFunctions>[number];

function customFunctionStub(fn: Described): string {
  const names = fn.args.map((arg) => arg.name).join(', ');
  const params = fn.args.map(
    (arg) => ` * @param {${arg.type}} ${arg.optional ? `[${arg.name}]` : arg.name} ${arg.help}`,
  );
  const examples = fn.examples.map((example) => ` * 例: ${example}`);
  return [
    '/**',
    ` * ${fn.help}`,
    ...examples,
    ' *',
    ...params,
    ` * @return ${fn.returns}`,
    ' * @customfunction',
    ' */',
    `function ${fn.name}(${names}) {`,
    `  return Kado.customFunction('${fn.name}', arguments);`,
    '}',
  ].join('\n');
}

const forward = (name: string, target: string) =>
  `function ${name}() {\n  return ${target}.${name}.apply(null, arguments);\n}`;

export function stubs(): string {
  return [
    ...['onOpen', 'onInstall'].map((name) => forward(name, 'Kado')),
    ...Object.keys(menuActions).map((name) => forward(name, 'Kado.onDemand().menuActions')),
    ...Object.keys(server).map((name) => forward(name, 'Kado.onDemand().server')),
    ...describeFunctions().map(customFunctionStub),
    '',
  ].join('\n\n');
}
