/**
 * Ways to break the protocol, one each, for trying out whatever checks a server.
 *
 * The honest server is in the modules above and knows nothing of these: each fault overrides one of its `Hooks`.
 * `faults.yaml` says of each what it does wrong and which requirement of the spec it breaks.
 */

import { answering } from "./answering.js";
import { reading } from "./reading.js";
import { states } from "./states.js";
import { writing } from "./writing.js";
/** @import { Hooks } from "../hooks.js" */

/**
 * A fault: what it does wrong, and the hooks that do it.
 *
 * @typedef {{doc: string, make: () => Hooks}} Fault
 */

/** @type {ReadonlyMap<string, Fault>} */
export const FAULTS = new Map(Object.entries({ ...answering, ...reading, ...states, ...writing }));
