// Generated from the protocol "ocpp" by wireproof. Do not edit.

/**
 * The Open Charge Point Protocol 1.6 over WebSocket: how a charge point and its central system talk. Either side calls the other; the
 * answer carries the id of the call and nothing else that tells its type.
 *
 * Where the published JSON schemas and this file differ: currents and powers are multiples of 0.1 there, which binary floating point can
 * not check the same way everywhere, so any number is taken here; the two URIs are plain strings here; and a meter value inside
 * StopTransaction is the same type as in MeterValues, so it needs a sample. Hertz, which some of the schemas know as a unit, is not in the
 * text of the standard.
 */

export * from "./codec.js";
export * from "./constants.js";
export { UnknownMessage, WireError, assertNever } from "./wire.js";
