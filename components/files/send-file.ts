export type Sending = { tell: (percent: number) => void; /** Ends it on the way. */ signal?: AbortSignal };

/**
 * Sends a file as the body of a request and tells how far it is; resolves with the answer's text, or null when nobody
 * answered or it was ended. XMLHttpRequest, because fetch doesn't tell how much has been sent.
 */
export function sendFile(address: string, file: File, { tell, signal }: Sending): Promise<string | null> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(null);
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-nama", encodeURIComponent(file.name.slice(0, 300)));
    request.setRequestHeader("x-ukuran", String(file.size));
    request.upload.onprogress = (event) => tell(event.total ? Math.round((event.loaded / event.total) * 100) : 0);
    request.onload = () => resolve(request.responseText);
    request.onerror = request.ontimeout = request.onabort = () => resolve(null);
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}
