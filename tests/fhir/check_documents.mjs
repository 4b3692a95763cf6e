// Checks the Questionnaire and some responses that legwise-content writes.
//   node check_documents.mjs NPM_FOLDER LEGWISE_CONTENT TRANSLATIONS
import { loadChecks } from "./checks.mjs";
import { answerSets, questionnaireOf, responseOf, run } from "./documents.mjs";

const [moduleFolder, program, translations] = process.argv.slice(2);
const checks = loadChecks(moduleFolder);
let failures = 0;

function report(name, problems) {
  console.log(`${problems.length === 0 ? "good" : "WRONG"}: ${name}`);
  for (const problem of problems) console.log(`    ${problem}`);
  failures += problems.length;
}

const questionnaire = questionnaireOf(program);
report("questionnaire", checks.questionnaireProblems(questionnaire));
const translated = questionnaireOf(program, ["--translations", translations]);
report("questionnaire with translations", checks.questionnaireProblems(translated));
if (JSON.stringify(translated) === JSON.stringify(questionnaire)) report("translations", ["none were written"]);

for (const [name, answers] of Object.entries(answerSets(program))) {
  const response = responseOf(program, answers, ["--authored", "2026-11-28T16:40:00+01:00"]);
  const problems = checks.responseProblems(response, questionnaire);
  const imported = run(program, ["fhir", "import", "-"], JSON.stringify(response));
  const assessed = run(program, ["assess", "-"], JSON.stringify(answers));
  if (imported !== assessed) problems.push(`legwise-content: import gives ${imported}, assess gives ${assessed}`);
  report(`response: ${name}`, problems);
}
process.exit(failures === 0 ? 0 : 1);
