// Bounds the connections of a server: one that nobody uses, or on which a request is slow to come, makes room for a new one.

import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

/** What a connection is there for: the request that came last, until it is answered. */
type Uses = Map<Socket, IncomingMessage | undefined>;

/** The connection on which nothing has been answered or asked for longest, if there is one that may go. */
function spare(uses: Uses): Socket | undefined {
  for (const [socket, request] of uses) if (!request?.complete) return socket;
  return undefined;
}

/**
 * Keeps at most so many connections open. With more, the one goes that has been without a whole request for longest, so that
 * silent ones and slow bodies shut nobody out; the new one, where all others are being answered.
 */
export function boundConnections(server: Server, most: number): void {
  const uses: Uses = new Map();
  const note = (socket: Socket, request?: IncomingMessage) => {
    uses.delete(socket);
    uses.set(socket, request);
  };
  server.on('connection', (socket: Socket) => {
    if (uses.size >= most) {
      const leaving = spare(uses) ?? socket;
      uses.delete(leaving);
      leaving.destroy();
      if (leaving === socket) return;
    }
    note(socket);
    socket.once('close', () => uses.delete(socket));
  });
  server.on('request', (request, response) => {
    const { socket } = request;
    note(socket, request);
    response.once('close', () => {
      // A request that was sent behind this one may be being answered.
      if (uses.get(socket) === request) note(socket);
    });
  });
}
