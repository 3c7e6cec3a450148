import { WS_MESSAGE_TYPES } from './constants.js';

/** Handles a message of the server, such as "session_started". */
export function onMessage(state, message) {
  switch (message.type) {
    case 'session_started':  // finds: inline-literal use `WIRE_WS_MESSAGE_TYPES.SESSION_STARTED`, with `import { WS_MESSAGE_TYPES as WIRE_WS_MESSAGE_TYPES } from './protocol/constants.js';`
    case 'session_resumed':  // finds: inline-literal use `WIRE_WS_MESSAGE_TYPES.SESSION_RESUMED`
      return { ...state, session: message.session_id };
    case WS_MESSAGE_TYPES.ASSISTANT_CHUNK:
      return { ...state, text: state.text + message.text };
    case 'error':  // finds: inline-literal use `WIRE_WS_MESSAGE_TYPES.ERROR`
      return { ...state, failed: message.code === 'CHAT_FAILED' };  // finds: inline-literal use `WS_ERROR_CODES.CHAT_FAILED`
    default:
      return state;
  }
}

export function ask(socket, content, hint) {
  socket.send(JSON.stringify({ type: hint ? 'request_hint' : 'message', content }));  // finds: inline-literal use `WIRE_WS_MESSAGE_TYPES.REQUEST_HINT` | inline-literal use `WIRE_WS_MESSAGE_TYPES.MESSAGE`
}

export function leave(socket, session) {
  socket.send(JSON.stringify({ type: `end_session`, session_id: session }));  // finds: inline-literal use `WIRE_WS_MESSAGE_TYPES.END_SESSION`
  socket.send(JSON.stringify({ type: `${session}_left` }));  // finds: dynamic-literal put together
}

export function styled(node, kind) {
  node.className = 'message';  // finds: note inline-literal `message`
  node.dataset.message = kind;
  return document.createElement('input', { type: 'text' });
}
