/** Codecs of arrays with a meaning for each position. */
import type { Codec } from "./codec.js";
/** An element of a tuple. */
export interface Element {
  readonly presence: "required" | "optional" | "default";
  readonly codec: Codec<unknown>;
  /** What absence stands for, in the presence of a default. */
  readonly absent: unknown;
}
/** One element of a tuple. */
export declare function element(
  presence: Element["presence"],
  codec: Codec<unknown>,
  absent?: unknown,
): Element;
/** The elements of a tuple in order. */
export declare function elements(
  ...all: readonly Element[]
): readonly Element[];
/** An array with a meaning for each position. */
export declare function tuple<T extends readonly unknown[]>(
  elements: readonly Element[],
  rest?: Codec<unknown>,
): Codec<T>;
