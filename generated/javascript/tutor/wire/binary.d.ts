/** Binary frames: fields of fixed width, then a payload. */
import type { Decoded } from "./message.js";

/** A field of fixed width. */
export interface LayoutField {
  readonly name: string;
  readonly kind: "unsigned" | "signed" | "float" | "bytes";
  readonly width: number;
  readonly offset: number;
  readonly littleEndian: boolean;
  /** The only value it may have. Such fields tell messages apart. */
  readonly fixed?: number | bigint;
  readonly min?: number | bigint;
  readonly max?: number | bigint;
}

/** The form of a binary message. */
export interface Layout {
  readonly message: string;
  readonly fields: readonly LayoutField[];
  readonly headerLength: number;
  readonly payload?: {
    readonly name: string;
    readonly least: number;
    readonly most: number;
  };
}

/** Decodes one frame. Its parts share the memory of `input`. */
export declare function decodeFrame<Messages>(
  input: Uint8Array | ArrayBuffer,
  layouts: readonly Layout[],
): Decoded<Messages>;

/** The frame of a message: the first layout that has its members. */
export declare function encodeFrame(
  message: object,
  layouts: readonly Layout[],
): Uint8Array;
