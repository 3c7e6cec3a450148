/** The part of the codec that is the same for every protocol. */
export * from "./wire/any.js";
export * from "./wire/binary.js";
export type * from "./wire/brand.js";
export * from "./wire/codec.js";
export * from "./wire/composite.js";
export type * from "./wire/details.js";
export * from "./wire/error.js";
export * from "./wire/message.js";
export * from "./wire/number.js";
export * from "./wire/record.js";
export * from "./wire/scalar.js";
export * from "./wire/select.js";
export * from "./wire/string.js";
export * from "./wire/tuple.js";
export * from "./wire/value.js";
