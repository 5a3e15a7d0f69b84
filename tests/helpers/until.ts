/**
 * Waits until something is so; asks again every few milliseconds.
 *
 * @param what is waited for, for the message
 * @throws if it is not so after three seconds
 */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  patience = 3000,
): Promise<void> {
  const end = Date.now() + patience;
  for (let pause = 0; !(await isSo()); pause = 4) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
