// A program written by hand against a protocol before anything was added to it.
import {
  ErrorCodes,
  MessageType,
  decodeServerMessage,
  encodeClientMessage,
  errorDetails,
} from "../additive-change/index.js";
import type {
  Event,
  Join,
  Joined,
  Mood,
  Room,
} from "../additive-change/index.js";

export function join(room: string): string {
  const mood: Mood = "rate_limited";
  const message: Join = { type: MessageType.JOIN, room, mood };
  return encodeClientMessage(message);
}

function place(room: Room): string {
  return room.id;
}

function greeting(message: Joined): string {
  switch (message.mood) {
    case "calm":
      return `calm in ${place(message.room)}`;
    case "rate_limited":
      return "too fast";
    default:
      return message.mood;
  }
}

function came(event: Event | undefined): string {
  return event !== undefined && "who" in event ? String(event.who) : "nobody";
}

export function receive(text: string): string {
  const result = decodeServerMessage(text);
  if (!result.ok) {
    return `${result.error.code} at ${result.error.at}`;
  }
  switch (result.name) {
    case "joined":
      return greeting(result.message);
    case "note":
      return `${result.message.text} ${came(result.message.event)}`;
    case "failure":
      return result.message.code === ErrorCodes.RATE_LIMITED
        ? String(errorDetails.rate_limited.recoverable)
        : "another";
    default:
      return "unheard of";
  }
}
