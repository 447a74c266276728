/**
 * A fetch that tells how much of the body has been sent, from 0 to 1. The browser's own fetch does not
 * tell, so this speaks through XMLHttpRequest; it knows what the client sends and no more.
 */
export function uploadFetch(onShare: (share: number) => void): typeof fetch {
  return (input, init) =>
    new Promise((settle, fail) => {
      const request = new XMLHttpRequest()
      request.open(init?.method ?? 'GET', String(input))
      new Headers(init?.headers).forEach((value, name) => {
        request.setRequestHeader(name, value)
      })
      request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0)
      request.onload = () => settle(answerOf(request))
      request.onerror = () => fail(new TypeError('The connection broke'))
      request.onabort = () => fail(new DOMException('Stopped', 'AbortError'))
      init?.signal?.addEventListener('abort', () => request.abort(), { once: true })
      // The client sends forms, strings or nothing; all of them are what XMLHttpRequest takes.
      request.send(init?.body as XMLHttpRequestBodyInit)
    })
}

function answerOf(request: XMLHttpRequest): Response {
  return new Response(request.responseText, {
    status: request.status,
    headers: { 'content-type': request.getResponseHeader('content-type') ?? 'application/json' },
  })
}
