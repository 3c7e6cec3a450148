/** The page: a form, a log, and what the chat tells. */

import { Chat } from "./chat.js";
import type { Listener } from "./chat.js";

const query = new URLSearchParams(location.search);
const server = query.get("server") ?? `ws://${location.hostname}:8000`;
const session = query.get("session") ?? crypto.randomUUID();

const log = element("log");
const status = element("status");
const form = element("form") as HTMLFormElement;
const input = element("content") as HTMLInputElement;

/** The answer that is being written. */
let answer: HTMLElement | undefined;

const listener: Listener = {
  status(state) {
    status.textContent = state;
    input.disabled = state !== "connected";
  },
  answer(piece, last) {
    answer ??= line("assistant", "");
    answer.append(piece);
    if (last) {
      answer.dataset["complete"] = "";
      answer = undefined;
    }
  },
  toolCalled: (call) => line("tool", `${call.tool_name} ${JSON.stringify(call.arguments)} …`, call.tool_call_id),
  toolReturned(result) {
    const call = log.querySelector(`[data-id="${CSS.escape(result.tool_call_id)}"]`);
    (call ?? line("tool", result.tool_name)).append(` ${result.result} (${result.duration_ms} ms)`);
  },
  modelUsed: (event) => line("model", `${event.model}: ${event.total_tokens ?? "no"} tokens`),
  failed: (error) => line("failed", error),
  notUnderstood: (why) => line("not-understood", `The server sent something new: ${why}`),
  closed(replaced) {
    status.textContent = replaced ? "This chat goes on in another window." : "The connection is closed.";
    input.disabled = true;
  },
};

const chat = new Chat(server, session, listener);

form.addEventListener("submit", (event) => {
  event.preventDefault();
  line("user", input.value);
  chat.say(input.value);
  input.value = "";
});

/** Adds a line to the log. Text is never read as HTML. */
function line(kind: string, text: string, id?: string): HTMLElement {
  const item = document.createElement("li");
  item.className = kind;
  item.textContent = text;
  if (id !== undefined) {
    item.dataset["id"] = id;
  }
  log.append(item);
  item.scrollIntoView();
  return item;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`the page has no element ${id}`);
  }
  return found;
}
