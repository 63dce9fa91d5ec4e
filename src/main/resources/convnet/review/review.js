// The page: what is shown, and what keys and buttons do.
import * as desk from "./desk.js";
import { element, paint, shown } from "./paint.js";

const $ = (id) => document.getElementById(id);
const TYPING = 700; // milliseconds without a key after which a comment is stored
const LOOK = 4000; // milliseconds between looks at the disk
const KEYS = ["j k", "n p", "1–9", "c", "g", "m", "r", "u", "/", "f", "Esc", "?"];
const SIGNS = { right: "✔", partly: "◐", wrong: "✘", unchecked: "⚠", notAttempted: "–", absent: "○", trouble: "⚙", damaged: "⚠", wrongFile: "≠", late: "◷" };

let texts = {};
let all = { exercises: [], students: [], states: [] };
let rubric = { items: {}, counts: {} };
let at = { file: "", exercise: "" }; // an empty exercise is the whole hand-in
let shownStudent = null;
let draft = null;
let stored = null;
let typing = 0;
let session = 0; // one visit of a field is one step to undo
const undo = [];
let conflict = null;

function t(key, ...values) {
  const text = texts[key] === undefined ? key : texts[key];
  return text.replace(/''/g, "'").replace(/\{(\d)\}/g, (all, i) => String(values[i]));
}

const number = (value) => String(Math.round(value * 100) / 100);
const signed = (value) => (value < 0 ? "−" : "+") + number(Math.abs(value));
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const say = (text) => ($("status").textContent = text);
const place = () => all.students.findIndex((student) => student.file === at.file);
const column = () => all.exercises.findIndex((exercise) => exercise.id === at.exercise);
const items = () => rubric.items[at.exercise] || [];
const called = (student) => shown(student.name || student.id);

function problem(text) {
  $("problem").textContent = text;
  $("problem").hidden = !text;
}

// ---- the list of students

const stateOf = (student, i) => all.states[student.state.charCodeAt(i) - 97];
const toReview = (student) => {
  const i = column();
  return i < 0 ? /[02]/.test(student.reviewed) : student.reviewed[i] !== "1";
};

function listed() {
  const i = column();
  const wanted = $("search").value.trim().toLowerCase();
  const state = $("state").value;
  return all.students.filter((student) =>
    student.file === at.file ||
    ((!wanted || (student.id + " " + student.name).toLowerCase().includes(wanted)) &&
      (!state || (i < 0 ? all.exercises.some((e, j) => stateOf(student, j) === state) : stateOf(student, i) === state)) &&
      (!$("open").checked || toReview(student))));
}

function showList() {
  const i = column();
  $("list").replaceChildren(...listed().map((student) => {
    const points = i < 0 ? number(student.total) : number(student.points[i]);
    const state = i < 0 ? "" : t("state." + stateOf(student, i));
    const done = !toReview(student);
    const button = element("button", { type: "button" },
      element("span", { className: "done", "aria-hidden": "true" }, done ? "✓" : "·"),
      element("span", { className: "name" }, called(student)),
      element("span", { className: "sign s-" + (i < 0 ? "" : stateOf(student, i)), title: state },
        element("span", { "aria-hidden": "true" }, i < 0 ? "" : SIGNS[stateOf(student, i)] || "?"),
        element("span", { className: "hidden" }, state)),
      element("span", { className: "points" }, points),
      element("span", { className: "hidden" }, done ? t("done") : t("notDone")));
    button.dataset.file = student.file;
    button.addEventListener("click", () => {
      if (innerWidth <= 900) $("roll").open = false;
      go(student.file, at.exercise);
    });
    if (student.file === at.file) button.setAttribute("aria-current", "true");
    return element("li", {}, button);
  }));
  $("list").dataset.exercise = at.exercise;
  const current = $("list").querySelector("[aria-current]");
  if (current && innerWidth > 900) current.scrollIntoView({ block: "nearest" });
  const left = all.students.filter(toReview).length;
  $("progress").textContent = t("progress", all.students.length - left, all.students.length);
}

/** Moves the mark of the current student; false if the list has to be made again. */
function markCurrent(exercise) {
  const rows = $("list");
  if (rows.dataset.exercise !== exercise || $("search").value || $("state").value || $("open").checked) return false;
  const next = [...rows.querySelectorAll("button")].find((button) => button.dataset.file === at.file);
  if (!next) return false;
  rows.querySelectorAll("[aria-current]").forEach((button) => button.removeAttribute("aria-current"));
  next.setAttribute("aria-current", "true");
  if (innerWidth > 900) next.scrollIntoView({ block: "nearest" });
  return true;
}

function showChoices() {
  const options = all.exercises.map((exercise) =>
    element("option", { value: exercise.id }, exercise.lesson + " · " + exercise.title));
  $("exercise").replaceChildren(...options, element("option", { value: "" }, t("whole")));
  $("exercise").value = at.exercise;
  const state = $("state").value;
  $("state").replaceChildren(element("option", { value: "" }, t("everyState")),
    ...all.states.map((name) => element("option", { value: name }, t("state." + name))));
  $("state").value = all.states.includes(state) ? state : "";
}

// ---- one answer

function list(target, lines) {
  target.replaceChildren(...lines.map((line) => element("li", {}, shown(line))));
}

function showAnswer() {
  const student = shownStudent;
  const answer = student.answers.find((candidate) => candidate.exercise === at.exercise);
  $("who").textContent = called(student);
  const state = answer ? element("span", { className: "badge s-" + answer.state }, t("state." + answer.state)) : "";
  const changed = answer && answer.hand.reviewed === 2 ? " · " + t("changedSince") : "";
  $("what").replaceChildren(shown(student.id) + " · " + (answer ? answer.title : t("whole")) + " ", state, changed);
  document.title = called(student) + " · " + (answer ? answer.title : t("whole"));
  $("place").textContent = answer ? shown(answer.place) : "";
  list($("notes"), answer ? answer.notes : [...student.summary, ...student.notes]);
  $("code").hidden = !answer;
  if (answer) {
    if (answer.source) paint($("code"), answer.source, (n) => t("moreLines", n));
    else $("code").replaceChildren(element("p", {}, t("noCode")));
    $("code").scrollTop = 0;
  }
  $("printedBox").hidden = !answer || !answer.printed;
  $("printed").textContent = answer ? shown(answer.printed) : "";
  $("message").hidden = !answer || !answer.message;
  $("message").textContent = answer ? shown(answer.message) : "";
  $("checksTitle").textContent = t(answer ? "checks" : "exercises");
  $("checks").replaceChildren(...(answer ? answer.checks.map(check) : student.answers.map(line)));
}

function check(check) {
  const passed = check.verdict === "PASS";
  const said = passed ? "" : element("span", { className: "badge" }, check.said);
  const hidden = check.hidden ? element("span", { className: "badge hiddenCheck" }, t("hidden")) : "";
  return element("li", { className: passed ? "pass" : "fail" },
    element("p", {}, element("b", {}, shown(check.title)), " ",
      element("span", { className: "dim" }, check.earned + " / " + check.points), " ", hidden, " ", said),
    check.message ? element("p", { className: "message" }, shown(check.message)) : "",
    check.values ? element("pre", {}, shown(check.values)) : "",
    check.misconception ? element("p", { className: "why" }, t("misconception", shown(check.misconception))) : "");
}

/** An exercise as a line of the whole hand-in. */
function line(answer) {
  const button = element("button", { type: "button", className: "link" }, answer.title);
  button.addEventListener("click", () => go(at.file, answer.exercise));
  const much = answer.hand.after >= answer.points ? "pass" : answer.hand.after > 0 ? "part" : "fail";
  return element("li", { className: much }, element("p", {}, button, " ",
    element("span", { className: "dim" }, number(answer.hand.after) + " / " + answer.points), " ",
    element("span", { className: "badge s-" + answer.state }, t("state." + answer.state))));
}

function take() {
  const hand = desk.handOf(shownStudent, at.exercise);
  stored = { items: hand.items, points: hand.points, comment: hand.comment, reviewed: hand.reviewed === 1 };
  draft = { ...stored };
  $("points").value = draft.points;
  $("comment").value = draft.comment;
}

function showHand() {
  const hand = desk.handOf(shownStudent, at.exercise);
  const answer = shownStudent.answers.find((candidate) => candidate.exercise === at.exercise);
  const total = t("forecastTotal", number(shownStudent.graded), number(shownStudent.total),
    shownStudent.answers.reduce((sum, each) => sum + each.points, 0));
  $("forecast").textContent = answer
    ? t("forecast", number(answer.earned), number(hand.after), answer.points) + " " + total : total;
  list($("others"), hand.seen.slice(0, -1).map((row) => t("otherRow", row.points, row.comment)));
  $("reviewed").hidden = !answer;
  $("reviewed").textContent = draft.reviewed ? t("done") : t("review");
  $("reviewed").setAttribute("aria-pressed", String(draft.reviewed));
  $("undo").disabled = undo.length === 0;
  showRubric();
}

function showRubric() {
  $("rubricBox").hidden = at.exercise === "";
  const focused = document.activeElement && document.activeElement.id;
  $("rubric").replaceChildren(...items().map((item, i) => {
    const box = element("input", { type: "checkbox", id: "item" + i, checked: draft.items.includes(item.id) });
    box.addEventListener("change", () => toggle(i));
    const count = rubric.counts[item.id] || 0;
    const edit = element("button", { type: "button", className: "small", title: t("edit"), "aria-label": t("editItem", item.text) }, "✎");
    edit.addEventListener("click", () => editItem(i));
    return element("li", {}, element("label", {}, box,
      element("kbd", {}, i < 9 ? String(i + 1) : ""), " ", element("span", {}, shown(item.text)), " ",
      element("b", {}, item.points === 0 ? "" : signed(item.points))),
      element("span", { className: "dim", title: t("used", count) }, count ? "×" + count : ""), edit);
  }));
  if (focused && $(focused) && /^item\d+$/.test(focused)) $(focused).focus();
}

// ---- moving

async function go(file, exercise) {
  leave();
  const moved = file !== at.file || exercise !== at.exercise;
  at = { file, exercise };
  sessionStorage.setItem("at", JSON.stringify(at));
  $("exercise").value = exercise;
  if (!markCurrent(exercise)) showList();
  try {
    const student = await desk.student(file);
    if (at.file !== file || at.exercise !== exercise) return;
    shownStudent = student;
    take();
    showAnswer();
    showHand();
    if (moved) say(called(student) + ", " + t("of", listed().findIndex((each) => each.file === file) + 1, listed().length));
    const others = listed();
    const i = others.findIndex((each) => each.file === file);
    [others[i + 1], others[i - 1]].forEach((each) => each && desk.student(each.file).catch(() => {}));
  } catch (e) {
    failed(e);
  }
}

function step(by) {
  const students = listed();
  const next = students[students.findIndex((student) => student.file === at.file) + by];
  if (next) return go(next.file, at.exercise);
  say(t("noMore"));
}

function stepExercise(by) {
  const ids = [...all.exercises.map((exercise) => exercise.id), ""];
  go(at.file, ids[(ids.indexOf(at.exercise) + by + ids.length) % ids.length]);
}

// ---- deciding

function leave() {
  if (typing) store();
  session++;
}

/** Stores what the form says. */
function store() {
  clearTimeout(typing);
  typing = 0;
  if (!draft || same(draft, stored)) return;
  const top = undo[undo.length - 1];
  if (!top || top.session !== session) undo.push({ session, ...at, before: stored });
  send(at.file, at.exercise, draft);
  stored = { ...draft };
}

function send(file, exercise, decision) {
  say(t("saving"));
  return desk.decide(file, exercise, decision).then((student) => saved(student, exercise), (e) => {
    if (e.status === 409) asks({ file, exercise, decision }, e.message);
    else failed(e, { file, exercise, decision });
  });
}

function saved(student, exercise) {
  problem("");
  say(t("saved"));
  all.version = student.version;
  const row = all.students.find((each) => each.file === student.file);
  if (row) {
    row.points = student.answers.map((answer) => answer.hand.after);
    row.reviewed = student.answers.map((answer) => answer.hand.reviewed).join("");
    row.total = student.total;
  }
  if (at.file === student.file) {
    shownStudent = student;
    showHand();
  }
  desk.rubric().then((now) => { rubric = now; if (draft) showRubric(); }, () => {});
  showList();
}

/** Says what was not stored; it is tried again on request, and kept until then. */
function failed(e, job) {
  problem((e.status === 0 ? t("gone") : e.message) + (job ? " " + t("notSaved") : ""));
  say("");
  if (job && at.file === job.file && at.exercise === job.exercise) {
    desk.student(job.file).then((student) => {
      const hand = desk.handOf(student, job.exercise);
      stored = { items: hand.items, points: hand.points, comment: hand.comment, reviewed: hand.reviewed === 1 };
    }, () => {});
  }
}

function asks(job, text) {
  conflict = job;
  desk.forget(job.file);
  desk.student(job.file).then((student) => {
    const hand = desk.handOf(student, job.exercise);
    $("conflictText").textContent = text + " " + t("conflict", hand.points || "–", hand.comment || "–");
    $("conflict").hidden = false;
    $("mine").focus();
  }, failed);
}

async function settle(mine) {
  const job = conflict;
  conflict = null;
  $("conflict").hidden = true;
  await reload();
  if (mine) {
    await go(job.file, job.exercise);
    draft = { ...job.decision, items: job.decision.items.filter((id) => items().some((item) => item.id === id)) };
    $("points").value = draft.points;
    $("comment").value = draft.comment;
    session++;
    store();
  }
}

/** A field that a person writes in is stored when it rests, and when it is left. */
function typed() {
  draft = { ...draft, comment: $("comment").value, points: $("points").value.trim(), reviewed: true };
  clearTimeout(typing);
  typing = setTimeout(store, TYPING);
}

function toggle(i) {
  const item = items()[i];
  if (!item) return;
  session++;
  const has = draft.items.includes(item.id);
  draft = { ...draft, reviewed: at.exercise !== "", items: has ? draft.items.filter((id) => id !== item.id) : [...draft.items, item.id] };
  say(t(has ? "itemOff" : "itemOn", item.text));
  store();
  showRubric();
}

function review(is) {
  if (at.exercise === "") return;
  session++;
  draft = { ...draft, reviewed: is };
  store();
  showHand();
}

function reviewedAndOn() {
  review(true);
  step(1);
}

function takeBack() {
  leave();
  const last = undo.pop();
  if (!last) return say(t("nothingToUndo"));
  if (last.rubric) {
    return changeItems(last.exercise, last.rubric, false).then(() => say(t("undone")));
  }
  return go(last.file, last.exercise)
    .then(() => send(last.file, last.exercise, last.before))
    .then(() => { if (at.file === last.file && at.exercise === last.exercise) { take(); showHand(); } say(t("undone")); });
}

// ---- the rubric

async function changeItems(exercise, wanted, remember = true) {
  const seen = rubric.items[exercise] || [];
  try {
    rubric = await desk.changeRubric({ exercise, seen, items: wanted });
    if (remember) undo.push({ session: ++session, exercise, rubric: seen });
    await reload();
    problem("");
    say(t("saved"));
  } catch (e) {
    if (e.status === 409) await reload();
    failed(e);
  }
}

function item(text, points) {
  const value = Number(String(points).trim().replace(",", ".").replace("−", "-") || "0");
  if (!text.trim() || !Number.isFinite(value)) {
    problem(t("itemWrong"));
    return null;
  }
  return { id: null, text: text.trim(), points: value };
}

function editItem(i) {
  const old = items()[i];
  const exercise = at.exercise;
  const text = element("input", { value: old.text, maxLength: 300, "aria-label": t("itemText") });
  const points = element("input", { value: String(old.points), size: 4, "aria-label": t("itemPoints") });
  const form = element("form", { className: "edit" }, text, points, element("button", {}, t("save")));
  const remove = element("button", { type: "button" }, t("remove"));
  form.append(remove);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const made = item(text.value, points.value);
    if (made) changeItems(exercise, items().map((each, j) => (j === i ? { ...made, id: old.id } : each)));
  });
  remove.addEventListener("click", () => changeItems(exercise, items().filter((each, j) => j !== i)));
  $("rubric").children[i].replaceChildren(form);
  text.focus();
}

// ---- the whole

async function reload() {
  desk.forget();
  [all, rubric] = await Promise.all([desk.classOf(), desk.rubric()]);
  problem(all.problems.join(" "));
  showChoices();
  if (place() < 0) at.file = all.students.length ? all.students[0].file : "";
  if (at.exercise !== "" && column() < 0) at.exercise = all.exercises.length ? all.exercises[0].id : "";
  showList();
  if (at.file) await go(at.file, at.exercise);
}

async function look() {
  if (document.hidden || desk.unsaved() || typing || conflict) return;
  try {
    const now = await desk.version();
    if (now === all.version || desk.unsaved() || typing || conflict) return;
    const writing = document.activeElement && document.activeElement.matches(".edit input");
    if (writing) return;
    await reload();
    say(t("reloaded"));
  } catch (e) {
    if (e.status === 0) problem(t("gone"));
  }
}

function help() {
  $("keyList").replaceChildren(...KEYS.flatMap((key) => [
    element("dt", {}, ...key.split(" ").flatMap((each, i) => (i ? [" ", element("kbd", {}, each)] : [element("kbd", {}, each)]))),
    element("dd", {}, t("key." + key.replace(" ", "")))]));
  $("keys").showModal();
}

function focus(id) {
  $(id).focus();
  if ($(id).select) $(id).select();
}

const COMMANDS = {
  j: () => step(1), k: () => step(-1), n: () => stepExercise(1), p: () => stepExercise(-1),
  c: () => { $("comment").focus(); }, g: () => focus("points"), m: reviewedAndOn, u: takeBack, r: () => at.exercise && focus("addText"),
  "/": () => { $("roll").open = true; focus("search"); }, f: () => { $("open").click(); }, "?": help,
};

function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !draft) return;
  const field = event.target.closest("textarea, select, input:not([type=checkbox])");
  if (event.key === "Escape" && field) return field.blur();
  if (field && event.key === "Enter" && field.id === "points") return field.blur();
  if (field || $("keys").open || conflict) return;
  const command = /^[1-9]$/.test(event.key) ? () => toggle(Number(event.key) - 1) : COMMANDS[event.key];
  if (!command) return;
  event.preventDefault();
  command();
}

function listen() {
  document.addEventListener("keydown", key);
  $("exercise").addEventListener("change", () => go(at.file, $("exercise").value));
  $("state").addEventListener("change", showList);
  $("open").addEventListener("change", showList);
  $("search").addEventListener("input", showList);
  for (const id of ["comment", "points"]) {
    $(id).addEventListener("focus", () => session++);
    $(id).addEventListener("input", typed);
    $(id).addEventListener("blur", leave);
  }
  $("add").addEventListener("submit", (event) => {
    event.preventDefault();
    const made = item($("addText").value, $("addPoints").value);
    if (!made) return;
    changeItems(at.exercise, [...items(), made]).then(() => { $("add").reset(); document.activeElement.blur(); });
  });
  $("before").addEventListener("click", () => step(-1));
  $("next").addEventListener("click", () => step(1));
  $("reviewed").addEventListener("click", () => review(!draft.reviewed));
  $("undo").addEventListener("click", takeBack);
  $("help").addEventListener("click", help);
  $("mine").addEventListener("click", () => settle(true));
  $("theirs").addEventListener("click", () => settle(false));
  addEventListener("beforeunload", (event) => { if (typing) store(); if (desk.unsaved()) event.preventDefault(); });
  setInterval(look, LOOK);
}

async function start() {
  try {
    texts = await desk.texts();
  } catch (e) {
    return problem(e.message || "./course review RESULTS");
  }
  document.querySelectorAll("[data-text]").forEach((each) => (each.textContent = t(each.dataset.text)));
  document.querySelectorAll("[data-label]").forEach((each) => each.setAttribute("aria-label", t(each.dataset.label)));
  document.querySelectorAll("[data-hint]").forEach((each) => (each.placeholder = t(each.dataset.hint)));
  if (innerWidth <= 900) $("roll").open = false;
  listen();
  at = JSON.parse(sessionStorage.getItem("at") || '{"file":"","exercise":null}');
  await reload().catch(failed);
}

start();
