// HtmlService: pages from the bundle's files or from text.

import { ScriptError, Service } from '../bridge/service.ts';
import type { ServiceContext } from './context.ts';

export class HtmlOutput extends Service {
  override readonly service = 'HtmlOutput';
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(private content: string) {
    super();
  }

  getContent(): string {
    return this.content;
  }
  setContent(content: string): this {
    this.content = content;
    return this;
  }
  append(content: string): this {
    this.content += content;
    return this;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  getTitle(): string {
    return this.title;
  }
  setWidth(width: number): this {
    this.width = width;
    return this;
  }
  getWidth(): number | null {
    return this.width;
  }
  setHeight(height: number): this {
    this.height = height;
    return this;
  }
  getHeight(): number | null {
    return this.height;
  }
  addMetaTag(_name: string, _content: string): this {
    return this;
  }
  setSandboxMode(_mode: unknown): this {
    return this;
  }
  setXFrameOptionsMode(_mode: unknown): this {
    return this;
  }
}

export class HtmlTemplate extends Service {
  override readonly service = 'HtmlTemplate';

  constructor(private readonly content: string) {
    super();
  }

  getRawContent(): string {
    return this.content;
  }
  /** Scriptlets would be code in a page; the add-on has none, and what looks like one is refused. */
  evaluate(): HtmlOutput {
    if (this.content.includes('<?')) {
      throw new ScriptError(
        'HtmlTemplate.evaluate() with scriptlets is not implemented in the local workbench',
      );
    }
    return new HtmlOutput(this.content);
  }
}

export class HtmlService extends Service {
  override readonly service = 'HtmlService';

  constructor(readonly context: ServiceContext) {
    super();
  }

  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(html);
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.#file(name));
  }
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.#file(name));
  }

  #file(name: string): string {
    const content = this.context.html[name.replace(/\.html$/, '')];
    if (content === undefined) throw new ScriptError(`No HTML file named ${name} was found.`);
    return content;
  }
}
