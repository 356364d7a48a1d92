/**
 * Holds back what is written to a response. Resolves once it is complete, with its body and the response as it was before;
 * with null when the writer sends the head by hand: it has decided on all headers then, and what it writes passes through.
 */
export function gather(response) {
  const { write, end, flushHeaders, writeHead } = response;
  const chunks = [];
  const release = () => Object.assign(response, { write, end, flushHeaders, writeHead });
  const take = (chunk, encoding) => {
    if (chunk === undefined || chunk === null || typeof chunk === "function") return;
    // A view may be written over once the writer has its answer.
    chunks.push(Buffer.from(chunk, typeof encoding === "string" ? encoding : undefined));
  };

  return new Promise((resolve) => {
    response.flushHeaders = () => {};
    response.writeHead = (...parts) => {
      release();
      resolve(null);
      return response.writeHead(...parts);
    };
    response.write = (chunk, encoding, callback) => {
      take(chunk, encoding);
      const done = typeof encoding === "function" ? encoding : callback;
      if (done) process.nextTick(done);
      return true;
    };
    response.end = (chunk, encoding, callback) => {
      take(chunk, encoding);
      release();
      const done = [chunk, encoding, callback].find((part) => typeof part === "function");
      if (done) response.once("finish", done);
      resolve(Buffer.concat(chunks));
      return response;
    };
  });
}
