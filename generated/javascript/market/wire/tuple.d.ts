/** Codecs of arrays with a meaning for each position. */
import type { Codec } from "./codec.js";
import type { Optional, WithDefault } from "./record.js";

/** What stands at one position. */
export type Element = Codec<any> | Optional<any> | WithDefault<any>;

/** An array with a meaning for each position; `rest` stands at further ones. */
export declare function tuple<T extends readonly unknown[]>(
  elements: readonly Element[],
  rest?: Codec<any>,
): Codec<T>;

/** Makes a declared codec that of an array with a meaning for each position. */
export declare function defineTuple<T extends readonly unknown[]>(
  declared: Codec<T>,
  elements: readonly Element[],
  rest?: Codec<any>,
): void;
