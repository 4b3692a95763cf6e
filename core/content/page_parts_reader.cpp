#include "core/content/page_parts_reader.h"

#include "core/content/level_words.h"

namespace legwise {

using namespace Qt::StringLiterals;

UrgencyCard readUrgency(const Node &node, const ReadContext &context)
{
    ObjectReader object(node, context.log);
    UrgencyCard urgency;
    urgency.level = object.choice("level"_L1, levelWords).value_or(Level::Emergency);
    urgency.headline = readClaim(object, "headline"_L1, context, {.role = ClaimRole::Urgent});
    urgency.escalation = readClaim(object, "escalation"_L1, context, {.role = ClaimRole::Urgent});
    return urgency;
}

Treatment readTreatment(const Node &node, const ReadContext &context, const QString &page)
{
    static constexpr std::array<Choice<TreatmentKind>, 3> kinds{{
        {"self-care"_L1, TreatmentKind::SelfCare},
        {"medicine"_L1, TreatmentKind::Medicine},
        {"procedure"_L1, TreatmentKind::Procedure},
    }};
    ObjectReader object(node, context.log);
    Treatment treatment;
    treatment.id = object.id("id"_L1, IdKind::Treatment, page);
    treatment.kind = object.choice("kind"_L1, kinds).value_or(TreatmentKind::SelfCare);
    treatment.name = readText(object, "name"_L1, context);
    treatment.claims = readClaims(object, "claims"_L1, context);
    treatment.benefit = readClaim(object, "benefit"_L1, context);
    treatment.risk = readClaim(object, "risk"_L1, context);
    treatment.whoDecides = readClaim(object, "whoDecides"_L1, context);
    return treatment;
}

ReaderQuestion readReaderQuestion(const Node &node, const ReadContext &context, const QString &page)
{
    static constexpr std::array<Choice<QuestionKind>, 2> kinds{{
        {"myth"_L1, QuestionKind::Myth},
        {"question"_L1, QuestionKind::Question},
    }};
    ObjectReader object(node, context.log);
    ReaderQuestion question;
    question.id = object.id("id"_L1, IdKind::ReaderQuestion, page);
    question.kind = object.choice("kind"_L1, kinds).value_or(QuestionKind::Question);
    question.question =
        readText(object, "question"_L1, context, {.isMyth = question.kind == QuestionKind::Myth});
    question.answer = readClaims(object, "answer"_L1, context, {.least = 1});
    return question;
}

void checkPageId(ObjectReader &file, const QString &expected)
{
    const QString id = file.text("id"_L1);
    if (!id.isEmpty() && id != expected) {
        file.log().error(
            ProblemCode::Value, file.placeOf("id"_L1),
            u"the id is “%1”, but the file's name says “%2”; make them the same"_s.arg(id, expected));
    }
}

} // namespace legwise
