// The server's side of the page: requests with the token, one change after another, none lost.

export class Problem extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
  }
}

function remembered() {
  const given = location.hash.slice(1);
  if (/^[0-9a-f]{48}$/.test(given)) {
    sessionStorage.setItem("token", given);
    history.replaceState(null, "", location.pathname); // a shared screen does not show it
  }
  return sessionStorage.getItem("token") || "";
}

const token = remembered();

async function ask(path, body) {
  const options = { headers: { "X-Review-Token": token }, cache: "no-store" };
  if (body !== undefined) {
    options.method = "POST";
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  let response;
  try {
    response = await fetch(path, options);
  } catch (e) {
    throw new Problem(0, "");
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem(response.status, answer.problem || String(response.status));
  return answer;
}

export const texts = () => ask("/api/texts");
export const classOf = () => ask("/api/class");
export const rubric = () => ask("/api/rubric");
export const version = () => ask("/api/version").then((answer) => answer.version);
export const changeRubric = (body) => ask("/api/rubric", body);

const loaded = new Map();

/** A student, kept until something on the disk changes. */
export function student(file) {
  if (!loaded.has(file)) {
    const asked = ask("/api/student?file=" + encodeURIComponent(file));
    loaded.set(file, asked);
    asked.catch(() => loaded.delete(file));
  }
  return loaded.get(file);
}

export function forget(file) {
  if (file === undefined) loaded.clear();
  else loaded.delete(file);
}

export const handOf = (student, exercise) =>
  exercise === "" ? student.hand : student.answers.find((answer) => answer.exercise === exercise).hand;

const waiting = new Map();
let working = null;

export const unsaved = () => waiting.size > 0 || working !== null;

/** Stores a decision; of several about the same answer that wait, the last. */
export function decide(file, exercise, decision) {
  return new Promise((resolve, reject) => {
    const key = JSON.stringify([file, exercise]);
    const earlier = waiting.get(key);
    waiting.set(key, { file, exercise, decision, done: [...(earlier ? earlier.done : []), { resolve, reject }] });
    work();
  });
}

async function work() {
  if (working) return;
  while (waiting.size > 0) {
    const [key, job] = waiting.entries().next().value;
    waiting.delete(key);
    working = job;
    try {
      const seen = handOf(await student(job.file), job.exercise).seen;
      const answer = await ask("/api/answer", { file: job.file, exercise: job.exercise, seen, ...job.decision });
      loaded.set(job.file, Promise.resolve(answer));
      job.done.forEach((each) => each.resolve(answer));
    } catch (problem) {
      job.done.forEach((each) => each.reject(problem));
    } finally {
      working = null;
    }
  }
}
