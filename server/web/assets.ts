/** What the build left in `dist/`, beside the extension: a server in a browser asks for nothing else. */
export class Assets {
  readonly #dist: string;

  constructor(dist: string) {
    this.#dist = dist;
  }

  addressOf(...name: string[]): string {
    return [this.#dist, ...name].join('/');
  }

  async text(...name: string[]): Promise<string> {
    return (await this.#get(name)).text();
  }

  async bytes(...name: string[]): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await (await this.#get(name)).arrayBuffer());
  }

  /** The same at once: a worker may wait where a page may not. */
  textNow(...name: string[]): string {
    const request = new XMLHttpRequest();
    request.open('GET', this.addressOf(...name), false);
    request.send();
    if (request.status >= 400) throw new Error(missing(name));
    return request.responseText;
  }

  async #get(name: string[]): Promise<Response> {
    const response = await fetch(this.addressOf(...name));
    if (!response.ok) throw new Error(missing(name));
    return response;
  }
}

const missing = (name: string[]) => `\`${name.join('/')}\` of the extension is not there: install Decree again`;

// The server's types are those of Node.
declare const XMLHttpRequest: new () => {
  readonly status: number;
  readonly responseText: string;
  open(method: 'GET', address: string, isAsync: false): void;
  send(): void;
};
