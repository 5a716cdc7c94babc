import { Problem } from './problem';

/** Sends a file as multipart and says how far it is: fetch cannot tell. */
export function upload<T>(
  path: string,
  query: Record<string, string>,
  file: File,
  onprogress: (share: number) => void,
): Promise<T> {
  const form = new FormData();
  form.append('file', file, file.name);
  return send(path, query, form, onprogress);
}

/** The same with the file itself as the body. */
export const uploadBody = <T>(
  path: string,
  query: Record<string, string>,
  file: File,
  onprogress: (share: number) => void,
): Promise<T> => send(path, query, file, onprogress);

function send<T>(
  path: string,
  query: Record<string, string>,
  body: FormData | File,
  onprogress: (share: number) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${path}?${new URLSearchParams(query)}`);
    request.setRequestHeader('Accept', 'application/json');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onprogress(total ? loaded / total : 0);
    request.onerror = () => reject(new Problem({ status: 0 }));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as T);
      else reject(new Problem({ ...request.response, status: request.status }));
    };
    if (body instanceof File) request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.send(body);
  });
}
