// An OCPP 1.6-J central system on npm `ocpp-rpc` in its strict mode; it answers what the profile Core asks of one, and says where it listens
// by its first line.
import { setTimeout as pause } from 'node:timers/promises';
import { createRPCError, RPCServer } from 'ocpp-rpc';

const accepted = { status: 'Accepted' };
// DataTransfer fails in these ways.
const errors = ['InternalError', 'SecurityError', 'GenericError'];
const now = () => new Date().toISOString();
const answers = {
  Authorize: () => ({ idTagInfo: accepted }),
  BootNotification: ({ chargePointModel: model }) => ({
    currentTime: now(),
    interval: 300,
    status: ['Pending', 'Rejected'].includes(model) ? model : 'Accepted',
  }),
  DataTransfer: async ({ vendorId }) => {
    if (vendorId === 'slow') await pause(300);
    if (errors.includes(vendorId)) throw createRPCError(vendorId);
    return accepted;
  },
  DiagnosticsStatusNotification: () => ({}),
  FirmwareStatusNotification: () => ({}),
  Heartbeat: () => ({ currentTime: now() }),
  MeterValues: () => ({}),
  StartTransaction: () => ({ transactionId: 1, idTagInfo: accepted }),
  StatusNotification: () => ({}),
  StopTransaction: () => ({}),
};

const server = new RPCServer({ protocols: ['ocpp1.6'], strictMode: true });
server.on('client', (client) => {
  for (const [action, answer] of Object.entries(answers)) client.handle(action, ({ params }) => answer(params));
});
const http = await server.listen(0, '127.0.0.1');
process.once('SIGTERM', () => server.close());
console.log(JSON.stringify({ host: '127.0.0.1', port: http.address().port }));
