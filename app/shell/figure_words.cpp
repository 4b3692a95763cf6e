#include "app/shell/figure_words.h"

#include "app/shell/content_text.h"
#include "app/shell/knowledge_store.h"
#include "app/shell/localizer.h"

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static PartMeaning meaningOf(const QString &termId, const ScreenContext &context)
{
    const KnowledgeBase &pack = context.knowledge.knowledge();
    const auto term = std::find_if(pack.glossary.cbegin(), pack.glossary.cend(),
                                   [&](const GlossaryTerm &one) { return one.id == termId; });
    if (term == pack.glossary.cend())
        return {};
    ClaimDetails details = claimDetails(term->meaning, pack.manifest.written, context);
    // The word needs no explanation by itself.
    details.words.removeIf([&](const WordMeaning &word) { return word.id == termId; });
    return {context.localizer.text(term->term), context.localizer.text(term->meaning.text), details};
}

FigureWords figureWords(const Figure &figure, const ScreenContext &context)
{
    const Localizer &localizer = context.localizer;
    FigureWords words{.id = figure.id.value(),
                      .path = context.knowledge.illustrationPath(figure.file),
                      .title = localizer.text(figure.title),
                      .caption = localizer.text(figure.caption),
                      .description = localizer.text(figure.description),
                      .skinTones = figure.skinTones,
                      .layers = {},
                      .steps = {},
                      .labels = {},
                      .meanings = {}};
    for (const FigureLayer &layer : figure.layers)
        words.layers.append({layer.element, localizer.text(layer.name)});
    for (const FigureStep &step : figure.steps)
        words.steps.append({step.id, localizer.text(step.title), localizer.text(step.caption)});
    for (const FigureLabel &label : figure.labels) {
        const PartMeaning meaning = meaningOf(label.term, context);
        words.labels.append({.anchor = label.anchor,
                             .side = label.side,
                             .text = localizer.text(label.label),
                             .parts = label.parts,
                             .meaning = meaning.word.isEmpty()
                                            ? QString()
                                            : u"%1: %2"_s.arg(meaning.word, meaning.sentence)});
        words.meanings.append(meaning);
    }
    return words;
}

} // namespace legwise::ui
