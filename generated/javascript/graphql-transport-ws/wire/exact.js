/**
 * JSON text to values by the rules themselves: slow, and right about every
 * text. `text.ts` comes here with what its quick look does not take.
 *
 * A text that breaks several rules has the error that comes first in this
 * order, wherever it stands: depth, syntax, duplicate_key, surrogate, range.
 */
import { MAX_DEPTH, Refusal } from "./error.js";
import { Lexeme, rememberOrder } from "./lexeme.js";
import { LONE_SURROGATE } from "./string.js";
import { put } from "./value.js";

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WHITE_SPACE = /[ \t\n\r]*/y;
const ARRAY_INDEX = /^(?:0|[1-9][0-9]{0,9})$/;
const WORDS = [
  ["true", true],
  ["false", false],
  ["null", null],
];

/** The value of a text. */
export function parseExact(text, rules) {
  if (isTooDeep(text)) {
    throw new Refusal("depth");
  }
  const scanner = new Scanner(text, rules);
  const value = scanner.whole();
  for (const code of ["duplicate_key", "surrogate", "range"]) {
    if (scanner.broken.has(code)) {
      throw new Refusal(code);
    }
  }
  return value;
}

/** Counts brackets outside strings; it takes no grammar to find out. */
function isTooDeep(text) {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === '"') {
      inString = !inString;
    } else if (inString) {
      at += unit === "\\" ? 1 : 0;
    } else if (unit === "{" || unit === "[") {
      depth += 1;
    } else if (unit === "}" || unit === "]") {
      depth -= 1;
    }
    if (depth > MAX_DEPTH) {
      return true;
    }
  }
  return false;
}

/** A recursive descent through the grammar of RFC 8259. */
class Scanner {
  /** The rules that are broken, beside the grammar. */
  broken = new Set();
  #text;
  #rules;
  #at = 0;
  constructor(text, rules) {
    this.#text = text;
    this.#rules = rules;
  }
  whole() {
    const value = this.#element();
    if (this.#at < this.#text.length) {
      throw syntax();
    }
    return value;
  }
  /** What a sticky expression matches here. */
  #match(expression) {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
  #accept(text) {
    const found = this.#text.startsWith(text, this.#at);
    if (found) {
      this.#at += text.length;
    }
    return found;
  }
  #expect(text) {
    if (!this.#accept(text)) {
      throw syntax();
    }
  }
  #element() {
    this.#match(WHITE_SPACE);
    const value = this.#value();
    this.#match(WHITE_SPACE);
    return value;
  }
  #value() {
    switch (this.#text[this.#at]) {
      case "{":
        return this.#object();
      case "[":
        return this.#array();
      case '"':
        return this.#string();
      default:
        return this.#word();
    }
  }
  #word() {
    for (const [word, value] of WORDS) {
      if (this.#accept(word)) {
        return value;
      }
    }
    const found = this.#match(NUMBER);
    if (found === undefined) {
      throw syntax();
    }
    return this.#number(new Lexeme(found));
  }
  #number(lexeme) {
    const double = lexeme.portable;
    const isFinite = Number.isFinite(Number(lexeme.text));
    const allowed =
      this.#rules === "decimals" || (this.#rules === "integers" && isFinite);
    if (this.#rules === "decimals" || (double === undefined && allowed)) {
      return lexeme;
    }
    if (double === undefined) {
      this.broken.add("range");
    }
    return double ?? 0;
  }
  #string() {
    const start = this.#at;
    if (this.#text[start] !== '"') {
      throw syntax();
    }
    do {
      this.#at = this.#text.indexOf('"', this.#at + 1);
      if (this.#at < 0) {
        throw syntax();
      }
    } while (isEscaped(this.#text, this.#at));
    this.#at += 1;
    const value = unquote(this.#text.slice(start, this.#at));
    if (LONE_SURROGATE.test(value)) {
      this.broken.add("surrogate");
    }
    return value;
  }
  #array() {
    const items = [];
    this.#expect("[");
    this.#match(WHITE_SPACE);
    if (this.#accept("]")) {
      return items;
    }
    do {
      items.push(this.#element());
    } while (this.#accept(","));
    this.#expect("]");
    return items;
  }
  #object() {
    const names = [];
    // Where something added members to all objects, absent must stay absent.
    const members = isPolluted() ? Object.create(null) : {};
    this.#expect("{");
    this.#match(WHITE_SPACE);
    if (this.#accept("}")) {
      return members;
    }
    do {
      this.#match(WHITE_SPACE);
      const name = this.#string();
      this.#match(WHITE_SPACE);
      this.#expect(":");
      const value = this.#element();
      if (Object.hasOwn(members, name)) {
        this.broken.add("duplicate_key");
      }
      names.push(name);
      put(members, name, value);
    } while (this.#accept(","));
    this.#expect("}");
    if (names.some((name) => ARRAY_INDEX.test(name))) {
      rememberOrder(members, names);
    }
    return members;
  }
}

function syntax() {
  return new Refusal("syntax");
}

/** Whether an odd number of backslashes stands before a place. */
export function isEscaped(text, at) {
  let start = at;
  while (text.charCodeAt(start - 1) === 92) {
    start -= 1;
  }
  return (at - start) % 2 === 1;
}

function unquote(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw syntax();
  }
}

/** Whether something added members to all objects. */
export function isPolluted() {
  for (const _ in {}) {
    return true;
  }
  return false;
}
