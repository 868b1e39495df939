// The host's half of the bridge: finds the object, calls the method, keeps the list of calls.
import { pack, type Reference, type References, unpack } from './codec.ts';
import type { Answer } from './protocol.ts';
import { Service, type ServiceRoots } from './service.ts';

export interface ServiceCall {
  /** `Range.getValues` */
  readonly name: string;
  /** What a spreadsheet has to do for it: reading and writing cost time at Google's, the rest hardly any. */
  readonly kind: 'read' | 'write' | 'other';
}

const reading =
  /^(get(Values?|DisplayValues?|Formulas?|Notes?|Backgrounds?|NumberFormats?|LastRow|LastColumn|MaxRows|MaxColumns|DataRange|Charts|Sheets|SheetByName|DeveloperMetadata|DataValidations?|NamedRanges|RangeByName|Protections|FrozenRows|FrozenColumns|Merged.*|FontWeights?|FontColors?)|is.*|has.*|find.*)$/;
const writing =
  /^(set|insert|delete|clear|append|add(?!Item|Range|Separator|SubMenu|ToUi)|merge|break|remove|hide|show(Sheet|Rows|Columns)|unhide|copy|move|protect|sort|auto|rename|activate)/;
const sheetServices = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Protection',
  'DeveloperMetadata',
]);

export function callKind(service: string, method: string): ServiceCall['kind'] {
  if (!sheetServices.has(service)) return 'other';
  if (reading.test(method)) return 'read';
  return writing.test(method) ? 'write' : 'other';
}

export type CallHook = (call: ServiceCall) => void | Promise<void>;

export class BridgeHost implements References {
  private readonly objects = new Map<string, Service>();
  private readonly ids = new WeakMap<Service, string>();
  private count = 0;

  constructor(
    roots: ServiceRoots,
    private readonly beforeCall: CallHook,
  ) {
    for (const [name, root] of Object.entries(roots)) this.remember(name, root);
  }

  async answer(request: string): Promise<string> {
    let answer: Answer;
    try {
      answer = { value: await this.call(request) };
    } catch (error) {
      answer = { error: error instanceof Error ? error.message : String(error) };
    }
    return pack(answer, this);
  }

  private async call(request: string): Promise<unknown> {
    const [id, method, args] = unpack(request, this) as [string, string, unknown[]];
    const target = this.objects.get(id);
    if (!target) throw new Error(`${id} is not implemented in the local workbench`);
    const name = `${target.service}.${method}`;
    const implementation = callable(target, method);
    if (!implementation) throw new Error(`${name}() is not implemented in the local workbench`);
    await this.beforeCall({ name, kind: callKind(target.service, method) });
    return implementation.apply(target, args);
  }

  toReference(value: object): Reference | undefined {
    if (!(value instanceof Service)) return undefined;
    const id = this.ids.get(value) ?? this.remember(`#${++this.count}`, value);
    return { id, service: value.service };
  }

  fromReference(reference: Reference): unknown {
    return this.objects.get(reference.id);
  }

  private remember(id: string, service: Service): string {
    this.objects.set(id, service);
    this.ids.set(service, id);
    return id;
  }
}

/** Methods of the classes themselves only: nothing inherited from Object, no private parts. */
function callable(target: Service, method: string): ((...args: unknown[]) => unknown) | undefined {
  for (let level = Object.getPrototypeOf(target); level && level !== Service.prototype; ) {
    const own = Object.getOwnPropertyDescriptor(level, method)?.value;
    if (typeof own === 'function') return own;
    level = Object.getPrototypeOf(level);
  }
  return undefined;
}
