/** The protocol: its constants and codecs, which are generated. Nothing else in this server writes a message type or an error code. */

export * from "../../../../generated/javascript/tutor/index.js";

/** Close codes of RFC 6455, section 7.4.1. */
export const GOING_AWAY = 1001;
export const SERVER_ERROR = 1011;
