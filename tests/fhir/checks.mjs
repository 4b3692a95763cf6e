// Holds FHIR documents against HL7's definitions with two programs that others wrote. `fhir` knows the properties,
// their types and the codes; `fhirpath` works out HL7's invariants and what a response and its questionnaire must
// have in common. Neither alone is enough: self_test.mjs shows what each misses.
import { createRequire } from "node:module";
import path from "node:path";

// The invariants of https://hl7.org/fhir/R4/questionnaire.html#invs, each for the whole resource, and what the
// project asks for beside them.
const QUESTIONNAIRE_RULES = {
  "que-0: the name is fit for programs": "name.matches('^[A-Z]([A-Za-z0-9_]){0,254}$')",
  "que-1: groups hold items, displays none":
    "descendants().where(linkId.exists()).all((type = 'group' implies item.exists()) and (type = 'display' implies item.empty()))",
  "que-2: each linkId stands once": "descendants().linkId.isDistinct()",
  "que-3: displays have no code": "descendants().where(type = 'display').code.empty()",
  "que-5: only choices have options":
    "descendants().where(linkId.exists() and answerOption.exists()).all(type = 'choice' or type = 'open-choice')",
  "que-6: displays are neither required nor repeated":
    "descendants().where(type = 'display' and (required.exists() or repeats.exists())).empty()",
  "que-7: “exists” is asked with true or false":
    "descendants().where(operator = 'exists').all(answer is boolean)",
  "que-12: several conditions say how they are joined":
    "descendants().where(enableWhen.count() > 1).all(enableBehavior.exists())",
  "each choice offers answers": "descendants().where(type = 'choice').all(answerOption.count() > 1)",
  "each option is a code with words":
    "descendants().answerOption.all(value.system.exists() and value.code.exists() and value.display.exists())",
  "no code is offered twice": "descendants().where(type = 'choice').all(answerOption.value.code.isDistinct())",
  "conditions ask for questions of this questionnaire":
    "descendants().enableWhen.question.all($this in %questions)",
  "it is a draft with an address and a version": "status = 'draft' and url.exists() and version.exists()",
};

const RESPONSE_RULES = {
  "qrs-1: items stand below an item or below an answer": "descendants().where(answer.exists()).item.empty()",
  "each linkId stands once": "descendants().linkId.isDistinct()",
  "each linkId is one of the questionnaire": "descendants().linkId.all($this in %linkIds)",
  "it says which questionnaire it answers": "questionnaire = %questionnaire.url & '|' & %questionnaire.version",
  "nobody is named": "subject.empty() and author.empty() and source.empty() and identifier.empty()",
  "nothing but codes is an answer": "descendants().answer.all(value is Coding)",
};

function itemsBelow(parent) {
  const below = (parent.item ?? []).flatMap((item) => [item, ...itemsBelow(item)]);
  return below.concat((parent.answer ?? []).flatMap(itemsBelow));
}

/// The resource as `fhir` can check it. It does not look at items inside items: here are all of them side by side.
/// It takes “false” for a value that is missing: here it is “true”, of the same type.
function checkable(resource) {
  const withoutItems = ({ item, ...rest }) => rest;
  const items = itemsBelow(resource).map((item) => {
    const flat = withoutItems(item);
    if (item.answer) flat.answer = item.answer.map(withoutItems);
    if (item.enableWhen)
      flat.enableWhen = item.enableWhen.map((one) => (one.answerBoolean === false ? { ...one, answerBoolean: true } : one));
    return flat;
  });
  return { ...resource, item: items };
}

/// The link ids of a questionnaire's items, all or those of one type.
const linkIdsOf = (questionnaire, type) =>
  itemsBelow(questionnaire)
    .filter((item) => !type || item.type === type)
    .map((item) => item.linkId);

/// The two checks, with the npm packages in that folder. Each gives a list of sentences that begin with the name
/// of the program that found it; an empty list means that nothing is wrong.
export function loadChecks(moduleFolder) {
  const require = createRequire(path.join(path.resolve(moduleFolder), "index.js"));
  const { Fhir } = require("fhir");
  const fhirpath = require("fhirpath");
  const r4 = require("fhirpath/fhir-context/r4");
  const validator = new Fhir();

  const shapeProblems = (resource) => {
    const result = validator.validate(checkable(resource), { errorOnUnexpected: true });
    // As an information it only says that it does not have HL7's example of a set of answers.
    const problems = result.messages.filter(({ severity }) => severity !== "info");
    return problems.map((found) => `fhir: ${found.location}: ${found.message}`);
  };
  const holds = (resource, rule, variables) => {
    const result = fhirpath.evaluate(resource, rule, variables, r4);
    return result.length === 1 && result[0] === true;
  };
  const ruleProblems = (resource, rules, variables) =>
    Object.entries(rules)
      .filter(([, rule]) => !holds(resource, rule, variables))
      .map(([meaning]) => `fhirpath: ${meaning}`);

  // For each answer the option of its own question must be there, with the same system, code and words.
  const words = "select(system & '#' & code & '#' & display)";
  const answerProblems = (response, questionnaire) => {
    const questions = new Map(itemsBelow(questionnaire).map((item) => [item.linkId, item]));
    const problemsOf = (item) => {
      const rules = {
        [`the answers to “${item.linkId}” are among its options`]: `answer.valueCoding.${words}.subsetOf(%question.answerOption.valueCoding.${words})`,
        [`“${item.linkId}” has as many answers as it may`]: "answer.count() = 1 or %question.repeats = true",
      };
      return ruleProblems(item, rules, { question: questions.get(item.linkId) ?? {} });
    };
    return itemsBelow(response)
      .filter((item) => item.answer)
      .flatMap(problemsOf);
  };

  return {
    questionnaireProblems: (questionnaire) => [
      ...shapeProblems(questionnaire),
      ...ruleProblems(questionnaire, QUESTIONNAIRE_RULES, { questions: linkIdsOf(questionnaire, "choice") }),
    ],
    responseProblems: (response, questionnaire) => [
      ...shapeProblems(response),
      ...ruleProblems(response, RESPONSE_RULES, { questionnaire, linkIds: linkIdsOf(questionnaire) }),
      ...answerProblems(response, questionnaire),
    ],
  };
}
