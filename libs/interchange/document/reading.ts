/** What is wrong with the shape of a document. */
export type ShapeCode =
  | 'missingKey' | 'noRevisions' | 'unknownKey' | 'wrongType' | 'unknownValue' | 'badQuarter' | 'badDay' | 'blank' | 'tooLong'
  | 'numberOutOfRange' | 'unstorableText' | 'tooDeep' | 'unknownFormat'; // prettier-ignore

/** Told of everything that is wrong, with the path to it (`revisions[2].content.enablers[4].colour`). */
export type IssueSink = (path: string, code: ShapeCode, message: string) => void;

/** Follows a reader through a document, so that what it finds wrong is told with its path. */
export class Place {
  readonly #steps: (string | number)[] = [];

  constructor(private readonly sink: IssueSink) {}

  /** One step deeper, until `leave`. */
  enter(step: string | number): void {
    this.#steps.push(step);
  }

  leave(): void {
    this.#steps.pop();
  }

  /** Tells what is wrong one step deeper. */
  wrongAt(step: string | number, code: ShapeCode, message: string): undefined {
    this.sink(pathText([...this.#steps, step]), code, message);
    return undefined;
  }

  /** Tells what is wrong here; the caller returns it as its failed reading. */
  wrong(code: ShapeCode, message: string): undefined {
    this.sink(pathText(this.#steps), code, message);
    return undefined;
  }
}

/** `['revisions', 2, 'content']` → `revisions[2].content`; names that are no plain words are quoted. */
function pathText(steps: readonly (string | number)[]): string {
  let text = '';
  for (const step of steps) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[\w-]+$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
