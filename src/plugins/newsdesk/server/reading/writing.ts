import { AsyncLocalStorage } from 'node:async_hooks';

const writes = new AsyncLocalStorage<true>();

/** Whether a write of the Document Service is under way: what Strapi reads now it reads in order to write. */
export const isWriting = (): boolean => writes.getStore() === true;

/** Runs a write; what is read in its course is not narrowed to what whoever sent it may see. */
export const whileWriting = <Result>(write: () => Result): Result => writes.run(true, write);
