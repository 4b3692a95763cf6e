// Spoils good documents, one fault at a time, and shows that at least one of the two programs finds each.
//   node self_test.mjs NPM_FOLDER LEGWISE_CONTENT
import { loadChecks } from "./checks.mjs";
import { questionnaireOf, responseOf, run } from "./documents.mjs";

const [moduleFolder, program] = process.argv.slice(2);
const checks = loadChecks(moduleFolder);
const questionnaire = questionnaireOf(program);
const questions = JSON.parse(run(program, ["questions", "--json"]));
const response = responseOf(
  program,
  Object.fromEntries(questions.map(({ id, values }) => [id, values[0]])),
);

// The first question of the first step, three levels down: a fault there must not hide behind the groups.
const steps = (document) => document.item.filter((item) => item.linkId.startsWith("step."));
const deep = (document) => steps(document)[0].item[0].item[0];
const conditional = (document) => {
  const all = steps(document).flatMap((step) => step.item.flatMap((page) => page.item));
  return all.find((item) => item.enableWhen?.length > 1);
};

const questionnaireFaults = {
  "bad status code": (q) => (q.status = "ready"),
  "bad item type": (q) => (deep(q).type = "guess"),
  "unknown property": (q) => (q.colour = "red"),
  "unknown property deep inside": (q) => (deep(q).colour = "red"),
  "missing status": (q) => delete q.status,
  "missing linkId": (q) => delete deep(q).linkId,
  "missing linkId of a group": (q) => delete steps(q)[0].linkId,
  "duplicate linkId": (q) => (deep(q).linkId = steps(q)[1].linkId),
  "missing type": (q) => delete deep(q).type,
  "bad date": (q) => (q.date = "28 November"),
  "no version": (q) => delete q.version,
  "bad name": (q) => (q.name = "leg check"),
  "option without a value": (q) => delete deep(q).answerOption[0].valueCoding,
  "option without words": (q) => delete deep(q).answerOption[0].valueCoding.display,
  "option offered twice": (q) => deep(q).answerOption.push(deep(q).answerOption[0]),
  "group without items": (q) => (steps(q)[0].item = undefined),
  "bad operator": (q) => (conditional(q).enableWhen[0].operator = "is"),
  "condition on no question": (q) => (conditional(q).enableWhen[0].question = "nothing"),
  "“exists” with a code": (q) =>
    (conditional(q).enableWhen[0] = { ...conditional(q).enableWhen[0], operator: "exists" }),
  "conditions that nothing joins": (q) => delete conditional(q).enableBehavior,
};

const responseFaults = {
  "bad status code": (r) => (r.status = "done"),
  "missing status": (r) => delete r.status,
  "unknown property": (r) => (r.colour = "red"),
  "unknown property deep inside": (r) => (deep(r).colour = "red"),
  "missing linkId": (r) => delete deep(r).linkId,
  "duplicate linkId": (r) => steps(r)[0].item[0].item.push(deep(r)),
  "unknown linkId": (r) => (deep(r).linkId = "nothing"),
  "unknown code": (r) => (deep(r).answer[0].valueCoding.code = "maybe"),
  "code of another system": (r) => (deep(r).answer[0].valueCoding.system = "http://loinc.org"),
  "words of another answer": (r) => (deep(r).answer[0].valueCoding.display = "Perhaps"),
  "answer that is no code": (r) => (deep(r).answer[0] = { valueString: "yes" }),
  "answer without a value": (r) => (deep(r).answer[0] = {}),
  "two answers to a question that takes one": (r) => deep(r).answer.push(deep(r).answer[0]),
  "another version": (r) => (r.questionnaire += "0"),
  "no questionnaire": (r) => delete r.questionnaire,
  "a person": (r) => (r.subject = { display: "Jane Doe" }),
  "an author": (r) => (r.author = { display: "Jane Doe" }),
  "bad time": (r) => (r.authored = "yesterday"),
};

let failures = 0;
function expectFound(kind, good, faults, problemsOf) {
  const before = problemsOf(good);
  if (before.length > 0) {
    console.log(`WRONG: the good ${kind}: ${before.join("; ")}`);
    ++failures;
  }
  for (const [name, spoil] of Object.entries(faults)) {
    const spoilt = structuredClone(good);
    spoil(spoilt);
    // As a file would hold it: without properties that are undefined.
    const problems = problemsOf(JSON.parse(JSON.stringify(spoilt)));
    const finders = [...new Set(problems.map((problem) => problem.split(":")[0]))];
    console.log(`${finders.length > 0 ? "found" : "MISSED"}: ${kind}: ${name} (${finders.join(", ") || "by none"})`);
    if (finders.length === 0) ++failures;
  }
}

expectFound("questionnaire", questionnaire, questionnaireFaults, checks.questionnaireProblems);
expectFound("response", response, responseFaults, (document) => checks.responseProblems(document, questionnaire));
process.exit(failures === 0 ? 0 : 1);
