import { isUtf8 } from 'node:buffer';
import type { Wanted } from '../../engine/resource/wanted.ts';
import { isSpace, JsonEnd } from './json_end.ts';

/** Why a text is not the JSON that it should be; `offset` counts bytes. */
export class JsonProblem extends Error {
  readonly kind: 'syntax' | 'truncated' | 'too_large';
  readonly offset: number;

  constructor(kind: JsonProblem['kind'], offset: number, message: string) {
    super(message);
    this.kind = kind;
    this.offset = offset;
  }
}

/** An object or a list of which parts are wanted, and how far it has been read. */
interface Frame {
  wanted: Wanted;
  value: Record<string, unknown> | unknown[];
  key: string;
  /** It is known by now that nothing of it is wanted. */
  dropped: boolean;
}

/** A value that goes on in the next chunk: what is wanted of it, and its bytes so far. */
interface Open {
  wanted: Wanted | 'key' | undefined;
  pieces: Buffer[];
  size: number;
  start: number;
}

type Expects = 'value' | 'first element' | 'first key' | 'key' | 'colon' | 'more' | 'nothing';

const largestValue = 256 * 1024 * 1024;
const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

/**
 * Reads the wanted parts of one JSON value from its bytes as they come. What is wanted whole goes through `JSON.parse`; of the rest only
 * strings and brackets are looked at, so that it costs neither memory nor much time.
 */
export class JsonPicker {
  readonly #root: Wanted;
  readonly #frames: Frame[] = [];
  readonly #end = new JsonEnd();
  #expects: Expects = 'value';
  #value: unknown;
  /** Where the bytes of the current chunk begin. */
  #offset = 0;
  #open: Open | undefined;

  constructor(wanted: Wanted) {
    this.#root = wanted;
  }

  /** Takes the next bytes. Throws `JsonProblem`. */
  write(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let at = 0;
    while (at < bytes.length) {
      if (this.#open) at = this.#goOn(bytes, this.#open);
      else if (isSpace(bytes[at] as number)) at++;
      else at = this.#step(bytes, at);
    }
    this.#offset += bytes.length;
  }

  /** The value, after the last byte. Throws `JsonProblem`. */
  finish(): unknown {
    if (this.#open && this.#end.isOpen && this.#frames.length === 0) this.#closeOpen(this.#open);
    if (this.#expects === 'nothing') return this.#value;
    throw new JsonProblem('truncated', this.#offset, 'it ends in the middle');
  }

  #step(bytes: Buffer, at: number): number {
    const byte = bytes[at] as number;
    const isList = this.#expects === 'more' && Array.isArray(this.#frames.at(-1)?.value);
    switch (this.#expects) {
      case 'first element':
        return byte === closeList ? this.#leave(at) : this.#enter(bytes, at);
      case 'value':
        return this.#enter(bytes, at);
      case 'first key':
        if (byte === closeObject) return this.#leave(at);
        break;
      case 'more':
        if (byte === (isList ? closeList : closeObject)) return this.#leave(at);
        if (byte !== comma) break;
        this.#expects = isList ? 'value' : 'key';
        return at + 1;
      case 'colon':
        if (byte !== colon) break;
        this.#expects = 'value';
        return at + 1;
    }
    if (byte === quote && (this.#expects === 'key' || this.#expects === 'first key'))
      return this.#begin('key', bytes, at);
    throw this.#unexpected(bytes, at);
  }

  /** Begins a value: opens it where only parts of it are wanted, else looks for its end. */
  #enter(bytes: Buffer, at: number): number {
    const byte = bytes[at] as number;
    const wanted = this.#wantedHere();
    if (typeof wanted === 'object') {
      if (byte === openObject && 'members' in wanted) {
        this.#frames.push({ wanted, value: {}, key: '', dropped: false });
        this.#expects = 'first key';
        return at + 1;
      }
      if (byte === openList && 'elements' in wanted) {
        this.#frames.push({ wanted, value: [], key: '', dropped: false });
        this.#expects = 'first element';
        return at + 1;
      }
    }
    if (byte === comma || byte === colon || byte === closeList || byte === closeObject)
      throw this.#unexpected(bytes, at);
    return this.#begin(wanted, bytes, at);
  }

  #wantedHere(): Wanted | undefined {
    const frame = this.#frames.at(-1);
    if (!frame) return this.#root;
    const { wanted, key, dropped } = frame;
    if (dropped || wanted === 'whole') return undefined;
    if ('elements' in wanted) return wanted.elements;
    return Object.hasOwn(wanted.members, key) ? wanted.members[key] : undefined;
  }

  #begin(wanted: Wanted | 'key' | undefined, bytes: Buffer, at: number): number {
    this.#end.begin(bytes[at] as number);
    const end = this.#end.find(bytes, at);
    if (end >= 0) {
      this.#close(wanted, bytes, at, end, this.#offset + at);
      return end;
    }
    this.#open = { wanted, pieces: [], size: 0, start: this.#offset + at };
    this.#keep(bytes.subarray(at));
    return bytes.length;
  }

  /** Goes on with a value that began in an earlier chunk. */
  #goOn(bytes: Buffer, open: Open): number {
    const found = this.#end.find(bytes, 0);
    const end = found < 0 ? bytes.length : found;
    this.#keep(bytes.subarray(0, end));
    if (found >= 0) this.#closeOpen(open);
    return end;
  }

  #keep(piece: Buffer): void {
    const open = this.#open;
    if (open?.wanted === undefined) return;
    open.size += piece.length;
    if (open.size > largestValue) throw new JsonProblem('too_large', open.start, 'a value in it is too large');
    open.pieces.push(piece);
  }

  #closeOpen({ wanted, pieces, size, start }: Open): void {
    this.#open = undefined;
    this.#close(wanted, Buffer.concat(pieces), 0, size, start);
  }

  /** Takes the value that stands between two indices. */
  #close(wanted: Wanted | 'key' | undefined, bytes: Buffer, from: number, to: number, start: number): void {
    if (wanted === undefined) this.#pass();
    else {
      const value = parse(bytes, from, to, start);
      if (wanted !== 'key') this.#take(value);
      else {
        const frame = this.#frames.at(-1);
        if (frame) frame.key = String(value);
        this.#expects = 'colon';
      }
    }
  }

  /** Ends the innermost object or list. */
  #leave(at: number): number {
    const frame = this.#frames.pop();
    if (frame?.dropped && Array.isArray(this.#frames.at(-1)?.value)) this.#expects = 'more';
    else this.#take(frame?.value);
    return at + 1;
  }

  /** Leaves a value out. */
  #pass(): void {
    if (this.#frames.length === 1) this.#take(null);
    else this.#expects = 'more';
  }

  #take(value: unknown): void {
    const frame = this.#frames.at(-1);
    this.#expects = frame ? 'more' : 'nothing';
    if (!frame) this.#value = value;
    else if (Array.isArray(frame.value)) give(frame.wanted, frame.value, value);
    else if (frame.key !== '__proto__') {
      frame.value[frame.key] = value;
      frame.dropped ||= isRefused(frame.wanted, frame.key, value);
    }
  }

  #unexpected(bytes: Buffer, at: number): JsonProblem {
    const byte = bytes[at] as number;
    const shown = byte > 0x20 && byte < 0x7f ? `\`${String.fromCharCode(byte)}\`` : `byte ${byte}`;
    return new JsonProblem('syntax', this.#offset + at, `${shown} stands where it must not`);
  }
}

function give(wanted: Wanted, list: unknown[], element: unknown): void {
  if (wanted !== 'whole' && 'elements' in wanted && wanted.each) wanted.each(element);
  else list.push(element);
}

function isRefused(wanted: Wanted, key: string, value: unknown): boolean {
  if (wanted === 'whole' || !('only' in wanted) || !wanted.only) return false;
  return Object.hasOwn(wanted.only, key) && wanted.only[key] !== value;
}

/** Reads the value between two indices, which stands at `start` in the whole text. */
function parse(bytes: Buffer, from: number, to: number, start: number): unknown {
  if (isPlain(bytes, from, to)) return bytes.toString('latin1', from + 1, to - 1);
  const text = bytes.toString('utf8', from, to);
  if (text.includes('\ufffd') && !isUtf8(bytes.subarray(from, to)))
    throw new JsonProblem('syntax', start, 'a value in it is not text in UTF-8');
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonProblem('syntax', start, 'a value in it is no JSON');
  }
}

/** A short string of ASCII without escapes, such as most names: it means what it is. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from] !== quote || to - from > 256) return false;
  for (let at = from + 1; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x20 || byte > 0x7e || byte === 0x5c) return false;
  }
  return true;
}
