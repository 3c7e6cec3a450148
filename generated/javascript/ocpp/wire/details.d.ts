/** What a protocol says about its errors and about closing a connection. */
/** What is known about an error code. */
export interface ErrorDetails {
  /** The text that usually goes with it, if it is fixed. */
  readonly message: string | null;
  /** Whether the session can go on. */
  readonly recoverable: boolean;
  /** When to try again; null if that is useless. */
  readonly retry: Retry | null;
  /** What to do instead. */
  readonly fallback: string | null;
  /** What becomes of the connection. */
  readonly connection: "keep" | "close";
  /** The code that the connection is closed with, if the protocol says. */
  readonly closeCode: number | null;
}

/** What is known about each error code. */
export type ErrorTable<Code extends string | number> = {
  readonly [Each in Code]: ErrorDetails;
};

/** When to try again. */
export interface Retry {
  readonly afterMilliseconds: number | null;
  /** How many times at most. */
  readonly limit: number | null;
}

/** What is known about a close code, or about a range of them. */
export interface CloseDetails {
  readonly first: number;
  readonly last: number;
  /** Who closes with it. */
  readonly by: "client" | "server" | "both";
  /** The reason phrase that goes with it, if it is fixed. */
  readonly reason: string | null;
  /** What a client should do next. */
  readonly reconnect: "unspecified" | "never" | "now" | "backoff" | "resume";
}
