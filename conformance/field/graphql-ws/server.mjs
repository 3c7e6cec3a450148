// A GraphQL server on npm `graphql-ws`; the server is the package's, this file only has a schema. It says where it listens by its first line.
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

const schema = buildSchema(`
  type Query { hello: String!, slow: String!, fail: Int! }
  type Subscription { count(to: Int!, everyMs: Int = 5): Int! }
`);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const roots = {
  query: {
    hello: () => 'Hello',
    slow: () => pause(300).then(() => 'Hello'),
    fail: () => {
      throw new Error('no');
    },
  },
  subscription: {
    count: async function* ({ to, everyMs }) {
      for (let count = 1; count <= to; count++) {
        yield { count };
        await pause(everyMs);
      }
    },
  },
};

const sockets = new WebSocketServer({ host: '127.0.0.1', port: 0, path: '/graphql' });
const onConnect = async ({ connectionParams }) => {
  if (connectionParams?.token === 'slow') await pause(300);
  return connectionParams?.token !== 'bad';
};
const server = useServer({ schema, roots, onConnect, connectionInitWaitTimeout: 1000 }, sockets);
process.once('SIGTERM', () => server.dispose());
sockets.on('listening', () => console.log(JSON.stringify({ host: '127.0.0.1', port: sockets.address().port })));
