// Jupyter Server's REST interface, as far as the page needs it. Nothing here knows the course.

export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export class Jupyter {
  // base ends with a slash; without a token the browser's cookie admits.
  constructor(base, token) {
    this.base = base;
    this.token = token || '';
  }

  async ask(method, path, body) {
    const headers = body === undefined ? {} : { 'Content-Type': 'application/json' };
    if (this.token) {
      headers.Authorization = 'token ' + this.token;
    }
    const answer = await fetch(this.base + path, {
      method,
      headers,
      cache: 'no-store',
      body: body === undefined ? undefined : JSON.stringify(body)
    });
    if (!answer.ok) {
      const text = await answer.text();
      let message = text;
      try {
        message = JSON.parse(text).message || text;
      } catch (e) {
        // a plain text says it as well
      }
      throw new Refused(answer.status, message || answer.statusText);
    }
    return answer.status === 204 ? null : answer.json();
  }

  static path(address) {
    return address.split('/').map(encodeURIComponent).join('/');
  }

  read(path) {
    return this.ask('GET', 'api/contents/' + Jupyter.path(path) + '?type=notebook&content=1');
  }

  stamp(path) {
    return this.ask('GET', 'api/contents/' + Jupyter.path(path) + '?content=0');
  }

  save(path, notebook) {
    return this.ask('PUT', 'api/contents/' + Jupyter.path(path), { type: 'notebook', format: 'json', content: notebook });
  }

  kernelNames() {
    return this.ask('GET', 'api/kernelspecs');
  }

  session(path, kernel) {
    return this.ask('POST', 'api/sessions', {
      path, name: path.split('/').pop(), type: 'notebook', kernel: { name: kernel }
    });
  }

  kernel(id) {
    return this.ask('GET', 'api/kernels/' + id);
  }

  interrupt(id) {
    return this.ask('POST', 'api/kernels/' + id + '/interrupt', {});
  }

  restart(id) {
    return this.ask('POST', 'api/kernels/' + id + '/restart', {});
  }

  channels(id, session) {
    const address = new URL(this.base + 'api/kernels/' + id + '/channels', location.href);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    address.searchParams.set('session_id', session);
    if (this.token) {
      address.searchParams.set('token', this.token);
    }
    return address.href;
  }
}
