// What the socket and the page share.
export const WS_MESSAGE_TYPES = Object.freeze({  // finds: definition-mismatch lacks the message type `session_resumed`
  // Client to server
  AUTH: 'auth',
  START_SESSION: 'start_session',
  MESSAGE: 'message',
  REQUEST_HINT: 'request_hint',
  RESUME_SESSION: 'resume_session',
  END_SESSION: 'end_session',
  TIME_UPDATE: 'time_update',
  TIME_UP: 'times_up',  // finds: definition-mismatch has `times_up`, where the message type of `tutor` is `time_up`
  // Server to client
  SESSION_STARTED: 'session_started',
  ASSISTANT_CHUNK: 'assistant_chunk',
  ASSISTANT_MESSAGE: 'assistant_message',
  ERROR: 'error',
  TYPING: 'typing',  // finds: definition-mismatch has `typing`, which is no message type of `tutor`
});

export const RECONNECT_MS = 1000;
