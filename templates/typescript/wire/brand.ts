/** Types of strings that only a check makes. */

declare const brand: unique symbol;

/** A `T` that is known to be a `Name`. */
export type Brand<T, Name extends string> = T & {
  readonly [brand]: { readonly [Key in Name]: true };
};
