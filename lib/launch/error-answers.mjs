/**
 * Wraps a request handler: an answer that says that something is wrong, or not there, is kept by nobody. How long an answer may be
 * kept is said before it is known how it ends, and Next allows a month for a missing page: an article that is new tomorrow, or a
 * search that failed once, would stay away for everyone behind the same cache.
 */
export function keepErrorsFromCaches(handle) {
  return (request, response) => {
    const { writeHead } = response;
    response.writeHead = (status, ...rest) => {
      if (status >= 400) response.setHeader('cache-control', 'private, no-store');
      return writeHead.call(response, status, ...rest);
    };
    return handle(request, response);
  };
}
