/** Types of strings that only a check makes. */
declare const brand: unique symbol;

/** A `T` that is known to be a `Name`. */
export type Brand<T, Name extends string> = T & {
  readonly [brand]: {
    readonly [Key in Name]: true;
  };
};

/** 8-4-4-4-12 hexadecimal digits in either case. */
export type Uuid = Brand<string, "Uuid">;

/** RFC 3339 date and time with offset. */
export type DateTime = Brand<string, "DateTime">;

/** RFC 3339 full-date. */
export type CalendarDate = Brand<string, "CalendarDate">;

/** RFC 3339 appendix A duration. */
export type Duration = Brand<string, "Duration">;

/** A decimal of any size. */
export type Decimal = Brand<string, "Decimal">;

/** The text of a JSON number of any size. */
export type DecimalNumber = Brand<string, "DecimalNumber">;

export {};
