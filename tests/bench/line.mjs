import { connect, createServer } from 'node:net';

/** What is called slow 4G here: the figures that browsers' own tools give that name. */
export const SLOW_4G = { downBitsPerSecond: 1_600_000, upBitsPerSecond: 750_000, roundTripMs: 150 };

const FREE = { downBitsPerSecond: Infinity, upBitsPerSecond: Infinity, roundTripMs: 0 };
const PACKET = 1460;

/** One direction of a line: packets of all connections in turn, each arriving `delayMs` after it has left. */
function direction(bitsPerSecond, delayMs) {
  const msPerByte = 8000 / bitsPerSecond;
  const busy = [];
  let free = 0;
  let timer;
  const send = () => {
    timer = undefined;
    const now = performance.now();
    while (busy.length > 0 && free <= now) {
      const connection = busy.shift();
      const { data, arrive } = connection.shift();
      const packet = data.subarray(0, PACKET);
      const rest = data.subarray(PACKET);
      if (rest.length > 0) connection.unshift({ data: rest, arrive });
      if (connection.length > 0) busy.push(connection);
      // A timer that was late is made up for; an idle line saves nothing up.
      free = Math.max(free, now - 5) + packet.length * msPerByte;
      setTimeout(arrive, delayMs, packet);
    }
    if (busy.length > 0) timer = setTimeout(send, Math.max(0, free - now));
  };
  return () => {
    const connection = [];
    return (data, arrive) => {
      connection.push({ data, arrive });
      if (connection.length === 1) busy.push(connection);
      if (timer === undefined) send();
    };
  };
}

const lineOf = ({ downBitsPerSecond, upBitsPerSecond, roundTripMs }) => ({
  down: direction(downBitsPerSecond, roundTripMs / 2),
  up: direction(upBitsPerSecond, roundTripMs / 2),
});

/**
 * A line between the browser and a server that can be slow and can be cut. The browser's own slow network slows one
 * page: a service worker fetching a whole app beside it would cost nothing. Here they share the line, as on a tablet.
 * @param port the server's
 */
export async function layLine(port) {
  const sockets = new Set();
  let line = lineOf(FREE);

  const forward = (from, to, push) => {
    sockets.add(from);
    from.setNoDelay(true);
    from.on('data', (data) => push(data, (packet) => to.writable && to.write(packet)));
    from.on('end', () => push(Buffer.alloc(0), () => to.end()));
    from.on('error', () => to.destroy());
    from.on('close', () => sockets.delete(from));
  };
  const hangUp = () => sockets.forEach((socket) => socket.destroy());

  const server = createServer({ allowHalfOpen: true }, (browser) => {
    const host = connect({ port, host: 'localhost', allowHalfOpen: true });
    forward(browser, host, line.up());
    forward(host, browser, line.down());
  });
  const listen = (at) =>
    new Promise((ready, failed) => {
      server.once('error', failed);
      server.listen(at, 'localhost', () => ready(server.off('error', failed)));
    });
  await listen(0);
  const end = server.address().port;

  return {
    url: `http://localhost:${end}/`,
    makeSlow(slow) {
      hangUp();
      line = lineOf(slow ? SLOW_4G : FREE);
    },
    async cut() {
      const gone = new Promise((resolve) => server.close(resolve));
      hangUp();
      await gone;
    },
    mend: () => listen(end),
  };
}
