// Fills in the checklist in LHC-Forms, a program that clinics use, and holds what comes back against `assess`.
//   node fill_in_form.mjs NPM_FOLDER LEGWISE_CONTENT FOLDER_FOR_PICTURES
import path from "node:path";

import { questionnaireOf, responseOf, run, runAnyhow } from "../fhir/documents.mjs";
import { BrowserForm, openBrowser } from "./browser_form.mjs";

const [npmFolder, program, pictures] = process.argv.slice(2);
const questionnaire = questionnaireOf(program);
const questions = JSON.parse(run(program, ["questions", "--json"]));

// A typical cramp: “no” to all that takes it.
const cramp = {
  ...Object.fromEntries(questions.filter(({ values }) => values.includes("no")).map(({ id }) => [id, "no"])),
  where: ["left.calf", "left.shin"],
  "which-leg": "left",
  "toe-sore": "none",
  "pain-pattern": "spells",
  "spell-length": "under-10-minutes",
  started: "over-3-months",
  age: "16-to-59",
};
delete cramp["can-rise-on-toes"]; // not asked without an injury

const everyItem = (parent) => (parent.item ?? []).flatMap((item) => [item, ...everyItem(item)]);
const labels = new Map(
  everyItem(questionnaire)
    .filter(({ type }) => type === "choice")
    .map(({ linkId, answerOption }) => [
      linkId,
      new Map(answerOption.map(({ valueCoding }) => [valueCoding.code, valueCoding.display])),
    ]),
);
const labelOf = (id, value) => labels.get(id).get(value);

async function answerByMouse(form, answers) {
  for (const { id } of questions) {
    for (const value of [answers[id] ?? []].flat()) await form.press(id, labelOf(id, value));
  }
}

let failures = 0;
function expect(what, isSo) {
  console.log(`${isSo ? "good" : "WRONG"}: ${what}`);
  if (!isSo) ++failures;
}

const sorted = (answers) => JSON.stringify(Object.entries(answers).map(([id, value]) => [id, [value].flat().sort()]).sort());

/// What LHC-Forms gives back must be the answers, and lead where they lead.
async function expectAnswers(name, form, answers) {
  const response = await form.response();
  const imported = (options) => run(program, ["fhir", "import", "-", ...options], JSON.stringify(response));
  const assessed = run(program, ["assess", "-"], JSON.stringify(answers));
  expect(`${name}: the answers come back`, sorted(JSON.parse(imported(["--answers"]))) === sorted(answers));
  expect(`${name}: import and assess give ${assessed.trim()}`, imported([]) === assessed);
  expect(`${name}: LHC-Forms names nobody`, !("subject" in response) && !("author" in response));
  const picture = path.join(pictures, `${name.replaceAll(" ", "-")}.png`);
  await form.savePicture(picture);
  console.log(`A picture of the form: ${picture}`);
  expect(`${name}: no request to a network, no error ${form.problems.join("; ")}`, form.problems.length === 0);
}

async function fillInByMouse(browser) {
  const form = await BrowserForm.open(browser, npmFolder, questionnaire);
  expect("a hidden question is not there", !(await form.asks("spell-length")));
  expect("a question that an open one asks is there", await form.asks("can-rise-on-toes"));
  await answerByMouse(form, cramp);
  expect("the hidden question has come", await form.asks("spell-length"));
  expect("the other one has gone", !(await form.asks("can-rise-on-toes")));
  await expectAnswers("filled in by mouse", form, cramp);
}

/// LHC-Forms does not know yet that an answer may exclude others. What then comes back must be refused, not guessed at.
async function pressNowhere(form) {
  await form.press("where", labelOf("where", "nowhere"));
  const { status, stderr } = runAnyhow(program, ["fhir", "import", "-"], JSON.stringify(await form.response()));
  expect(`a place and “nowhere” at once are refused: ${stderr.trim()}`, status === 2 && stderr.includes("excludes"));
  for (const place of cramp.where) await form.press("where", labelOf("where", place));
}

async function loadAndChange(browser) {
  const form = await BrowserForm.open(browser, npmFolder, questionnaire, responseOf(program, cramp));
  await expectAnswers("loaded", form, cramp);
  const changes = { "chest-pain": "yes", warmer: "unsure", started: "under-2-weeks", injury: "yes", "can-rise-on-toes": "unsure" };
  await answerByMouse(form, changes);
  await pressNowhere(form);
  await form.press("pain-pattern", labelOf("pain-pattern", "lasting"));
  const { "spell-length": hidden, ...rest } = cramp;
  expect("a question has gone again", hidden && !(await form.asks("spell-length")));
  await expectAnswers("loaded and changed", form, { ...rest, ...changes, where: ["nowhere"], "pain-pattern": "lasting" });
}

const browser = await openBrowser(npmFolder);
try {
  await fillInByMouse(browser);
  await loadAndChange(browser);
} finally {
  await browser.close();
}
process.exit(failures === 0 ? 0 : 1);
