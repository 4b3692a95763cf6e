// What legwise-content writes, and answers to write it from.
import { spawnSync } from "node:child_process";

/// Runs the program and gives its `status`, `stdout` and `stderr`.
export const runAnyhow = (program, args, input = "") =>
  spawnSync(program, args, { input, encoding: "utf8", maxBuffer: 1 << 26 });

/// Runs the program and gives what it printed; ends this one when it fails.
export function run(program, args, input = "") {
  const result = runAnyhow(program, args, input);
  if (result.status !== 0) {
    console.error(`${program} ${args.join(" ")} failed (${result.status ?? result.error}): ${result.stderr}`);
    process.exit(1);
  }
  return result.stdout;
}

export const questionnaireOf = (program, options = []) =>
  JSON.parse(run(program, ["fhir", "questionnaire", ...options]));

export const responseOf = (program, answers, options = []) =>
  JSON.parse(run(program, ["fhir", "response", "-", ...options], JSON.stringify(answers)));

/// Answer sets by name: none, one answer to everything, and some by chance, the same ones every time.
export function answerSets(program) {
  const questions = JSON.parse(run(program, ["questions", "--json"]));
  let state = 20261128;
  const below = (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const everything = (value) => Object.fromEntries(questions.map((question) => [question.id, value(question)]));
  const byChance = () =>
    Object.fromEntries(
      questions
        .filter(() => below(4) > 0)
        .map(({ id, kind, values }) => {
          const value = values[below(values.length)];
          return [id, kind === "zones" ? [value] : value];
        }),
    );
  const places = questions.find(({ kind }) => kind === "zones");
  const sets = {
    none: {},
    "all unsure": everything(() => "unsure"),
    "first answers": everything(({ values }) => values[0]),
    "two places": { [places.id]: places.values.slice(3, 5) },
  };
  for (let number = 1; number <= 12; ++number) sets[`by chance ${number}`] = byChance();
  return sets;
}
