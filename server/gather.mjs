/**
 * Holds back what is written to a response until it is complete, then hands it over once: as the string, where it was
 * written as one, or else as a buffer. `isWanted` is asked at the first byte, when the headers are known; an answer that is
 * not wanted passes through as it is written.
 */
export function gather(response, isWanted, finish) {
  const { write, end, flushHeaders, writeHead } = response;
  const chunks = [];
  let wanted;

  const release = () => Object.assign(response, { write, end, flushHeaders, writeHead });
  const decide = () => {
    wanted ??= isWanted();
    if (!wanted) release();
    return wanted;
  };
  const take = (chunk, encoding) => {
    if (chunk === undefined || chunk === null || typeof chunk === "function") return;
    // A view may be written over once the writer has its answer.
    const isPlain = typeof chunk === "string" && (typeof encoding !== "string" || /^utf-?8$/i.test(encoding));
    chunks.push(isPlain ? chunk : Buffer.from(chunk, encoding));
  };

  response.flushHeaders = () => {
    if (!decide()) response.flushHeaders();
  };
  response.writeHead = (...parts) => {
    // Whoever writes the head by hand has decided on all headers: nothing is changed any more.
    wanted = false;
    release();
    return response.writeHead(...parts);
  };
  response.write = (chunk, encoding, callback) => {
    if (!decide()) return response.write(chunk, encoding, callback);
    take(chunk, encoding);
    const done = typeof encoding === "function" ? encoding : callback;
    if (done) process.nextTick(done);
    return true;
  };
  response.end = (chunk, encoding, callback) => {
    if (!decide()) return response.end(chunk, encoding, callback);
    take(chunk, encoding);
    release();
    const done = [chunk, encoding, callback].find((part) => typeof part === "function");
    if (done) response.once("finish", done);
    finish(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks.map((part) => Buffer.from(part))));
    return response;
  };
}
