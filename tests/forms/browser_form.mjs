// The questionnaire as LHC-Forms (https://lhncbc.github.io/lforms/) shows it in Chromium without a window. The page
// and its files are given out from the disk; nothing is asked of a network.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const ORIGIN = "http://forms.invalid"; // leads nowhere, if it ever should leave this program
const TYPES = { ".css": "text/css", ".js": "text/javascript", ".png": "image/png" };
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Form</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="webcomponent/styles.css"></head>
<body><div id="form"></div><script src="webcomponent/assets/lib/zone.min.js"></script>
<script src="webcomponent/runtime.js" type="module"></script>
<script src="webcomponent/polyfills.js" type="module"></script>
<script src="webcomponent/main.js" type="module"></script>
<script defer src="fhir/R4/lformsFHIR.min.js"></script></body></html>`;

/// Starts Chromium with the puppeteer of that folder, which holds LHC-Forms too.
export async function openBrowser(npmFolder) {
  const require = createRequire(path.join(path.resolve(npmFolder), "index.js"));
  // Chromium refuses its sandbox to root.
  const args = ["--disable-gpu", ...(process.getuid() === 0 ? ["--no-sandbox"] : [])];
  return require("puppeteer-core").launch({ executablePath: "/usr/bin/chromium", headless: true, args });
}

/// One form in the browser. `problems` gathers requests to a network and errors of the page.
export class BrowserForm {
  problems = [];
  #page;
  #files;

  constructor(page, npmFolder) {
    this.#page = page;
    this.#files = path.join(path.resolve(npmFolder), "lforms/dist/lforms");
  }

  /// Opens an empty form, or one that LHC-Forms filled in from a QuestionnaireResponse.
  static async open(browser, npmFolder, questionnaire, response = null) {
    const form = new BrowserForm(await browser.newPage(), npmFolder);
    await form.#openPage();
    await form.#page.evaluate(
      (definition, filledIn) => {
        const { Util } = window.LForms;
        let data = Util.convertFHIRQuestionnaireToLForms(definition, "R4");
        if (filledIn) data = Util.mergeFHIRDataIntoLForms("QuestionnaireResponse", filledIn, data, "R4");
        return Util.addFormToPage(data, "form", { prepopulate: false });
      },
      questionnaire,
      response,
    );
    await form.#page.waitForSelector("#form input[type=radio]");
    return form;
  }

  async #openPage() {
    const page = this.#page;
    await page.setViewport({ width: 1000, height: 1200 });
    await page.setRequestInterception(true);
    page.on("request", (request) => this.#answer(request));
    page.on("pageerror", (error) => this.problems.push(`error of the page: ${error.message}`));
    await page.goto(`${ORIGIN}/`);
    await page.waitForFunction(() => window.LForms?.Util?.addFormToPage && window.LForms?.FHIR?.R4);
  }

  #answer(request) {
    const url = new URL(request.url());
    if (url.protocol === "data:" || url.protocol === "blob:") return request.continue();
    if (url.origin !== ORIGIN) {
      this.problems.push(`request to a network: ${url.href}`);
      return request.abort();
    }
    if (url.pathname === "/") return request.respond({ contentType: "text/html; charset=utf-8", body: PAGE });
    const file = path.join(this.#files, path.normalize(url.pathname));
    if (!fs.existsSync(file)) {
      this.problems.push(`request for a file that LHC-Forms does not bring: ${url.pathname}`);
      return request.respond({ status: 404, body: "" });
    }
    const contentType = TYPES[path.extname(file)] ?? "application/octet-stream";
    return request.respond({ contentType, body: fs.readFileSync(file) });
  }

  /// The part of the page with that question, or null when it is not asked.
  #question(linkId) {
    return this.#page.$(`lhc-item[id^="item-${linkId}/"]`);
  }

  async asks(linkId) {
    return (await this.#question(linkId)) !== null;
  }

  /// Presses the answer with that label with the mouse, as a person does.
  async press(linkId, label) {
    const question = await this.#question(linkId);
    if (!question) throw new Error(`the form does not ask “${linkId}”`);
    for (const choice of await question.$$("label.ant-radio-wrapper, label.ant-checkbox-wrapper")) {
      if ((await choice.evaluate((element) => element.innerText.trim())) !== label) continue;
      await choice.scrollIntoView();
      await choice.click();
      return;
    }
    throw new Error(`the form offers no “${label}” for “${linkId}”`);
  }

  /// The QuestionnaireResponse that LHC-Forms makes of what is filled in.
  async response() {
    return this.#page.evaluate(() => window.LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4"));
  }

  async savePicture(file) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await this.#page.screenshot({ path: file, fullPage: true });
  }
}
