/**
 * The process: listens, and leaves politely when it is told to.
 */

import { createServer } from "node:http";
import { WebSocketServer } from "ws";
import { Connection } from "./connection.js";
import { Sessions } from "./sessions.js";
/** @import { AddressInfo } from "node:net" */
/** @import { Hooks } from "./hooks.js" */

const HOST = "127.0.0.1";

/** How long the clients have to answer the close before the server goes, in milliseconds. */
const CLOSE_MS = 500;

/**
 * A running server: where it listens, and how to stop it.
 *
 * @param {Hooks} hooks
 * @param {{port: number, answerMs: number, authMs: number}} options
 * @returns {Promise<{host: string, port: number, stop: () => Promise<void>}>}
 */
export async function serve(hooks, options) {
  const sessions = new Sessions();
  /** @type {Set<Connection>} */
  const connections = new Set();
  const http = createServer((_, response) => response.writeHead(404).end());
  const sockets = new WebSocketServer({
    server: http,
    path: "/ws",
    maxPayload: hooks.maxMessageSize,
    skipUTF8Validation: !hooks.checksEncoding,
    autoPong: hooks.answersPings,
    perMessageDeflate: false,
  });
  sockets.on("connection", (socket) => {
    const connection = new Connection(socket, sessions, hooks, options);
    connections.add(connection);
    socket.once("close", () => connections.delete(connection));
  });
  await new Promise((listening) => http.listen(options.port, HOST, 4096, () => listening(undefined)));
  const { port } = /** @type {AddressInfo} */ (http.address());
  const stop = async () => {
    http.close();
    hooks.farewell(connections);
    const deadline = Date.now() + CLOSE_MS;
    while (connections.size > 0 && Date.now() < deadline) {
      await new Promise((again) => setTimeout(again, 10));
    }
    for (const { socket } of connections) {
      socket.terminate();
    }
    sockets.close();
    http.closeAllConnections();
  };
  return { host: HOST, port, stop };
}
