#pragma once

#include "core/tool/tool.h"

namespace legwise {

/// One function a file: what the program can do, described for the command line.
[[nodiscard]] Subcommand checkCommand();
[[nodiscard]] Subcommand lintCommand();
[[nodiscard]] Subcommand coverageCommand();
[[nodiscard]] Subcommand indexCommand();
[[nodiscard]] Subcommand searchCommand();
[[nodiscard]] Subcommand statsCommand();
[[nodiscard]] Subcommand textCommand();
[[nodiscard]] Subcommand questionsCommand();
[[nodiscard]] Subcommand assessCommand();
[[nodiscard]] Subcommand verifyRulesCommand();
[[nodiscard]] Subcommand stringsCommand();
[[nodiscard]] Subcommand fhirQuestionnaireCommand();
[[nodiscard]] Subcommand fhirResponseCommand();
[[nodiscard]] Subcommand fhirImportCommand();

} // namespace legwise
