/** What a codec is. */
/** What is noted while the value of a text is read. */
export declare class Reading {
  #private;
  /** Whether a `Lexeme` stands for each number that a double may not hold. */
  readonly exact: boolean;
  /** How many members the objects had that were read so far. */
  members: number;
  constructor(exact: boolean);
  /** Notes the beginning of a container. */
  enter(): void;
  /** Notes its end. */
  leave(): void;
}

/**
 * Reads and writes the values of one type. Both throw a `Refusal`.
 *
 * What is read has just been parsed and belongs to nobody else, so that objects
 * and arrays are checked and completed where they are, not copied.
 */
export interface Codec<T> {
  /** The value, given what stands in the text; undefined means absent. */
  read(value: unknown, reading: Reading): T;
  /** The JSON text of a value inside so many containers. */
  write(value: T, depth: number): string;
  /** Whether values have another form than the native parser gives them. */
  converts(): boolean;
  /** The value, given what is known to be right. */
  convert(value: unknown, reading: Reading): T;
}

/** A codec of its functions. All are made here: alike, they are fast. */
export declare function codec<T>(
  read: Codec<T>["read"],
  write: Codec<T>["write"],
  converts?: Codec<T>["converts"],
  convert?: Codec<T>["convert"],
): Codec<T>;

export declare const always: () => boolean;

/** A codec whose values are written as JSON writes them, once checked. */
export declare function checked<T>(check: (value: unknown) => T): Codec<T>;

/** A codec that others can mention before it is defined. */
export declare function declare<T>(): Codec<T>;

/** Makes a declared codec do what another one does, once that is defined. */
export declare function define<T>(declared: Codec<T>, made: Codec<T>): void;

/** Makes a declared codec another one. */
export declare function become<T>(declared: Codec<T>, made: Codec<T>): void;

/** The value as what a codec takes. Throws a `WireError` if it takes it not. */
export declare function take<T>(codec: Codec<T>, value: unknown): T;

/** Whether a codec takes a value. */
export declare function isTakenBy<T>(
  codec: Codec<T>,
  value: unknown,
): value is T;
