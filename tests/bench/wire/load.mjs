// Asks one address again and again over kept connections, in a thread of its own, and tells how long each
// answer took, in milliseconds, once everything has warmed up.
import http from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const { url, headers, connections, milliseconds, warmUp } = workerData;
const agent = new http.Agent({ keepAlive: true, maxSockets: connections });

const ask = () =>
  new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${answer.statusCode}`)),
      );
    });
    request.on('error', reject);
  });

const times = [];
const from = performance.now() + warmUp;
const end = from + milliseconds;
const connection = async () => {
  while (performance.now() < end) {
    const start = performance.now();
    await ask();
    if (start >= from) times.push(performance.now() - start);
  }
};
await Promise.all(Array.from({ length: connections }, connection));
agent.destroy();
parentPort.postMessage(times);
