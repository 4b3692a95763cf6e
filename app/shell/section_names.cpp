#include "app/shell/section_names.h"

#include <QCoreApplication>

namespace legwise::ui {

QString sectionName(Section section)
{
    const auto name = [](const char *text) { return QCoreApplication::translate("Sections", text); };
    switch (section) {
    case Section::KeyMessage:
        return name(QT_TRANSLATE_NOOP("Sections", "Key message"));
    case Section::Glance:
        return name(QT_TRANSLATE_NOOP("Sections", "Usual signs"));
    case Section::Symptoms:
        return name(QT_TRANSLATE_NOOP("Sections", "Symptoms"));
    case Section::Causes:
        return name(QT_TRANSLATE_NOOP("Sections", "Causes and risks"));
    case Section::Tests:
        return name(QT_TRANSLATE_NOOP("Sections", "How it is found"));
    case Section::Treatments:
        return name(QT_TRANSLATE_NOOP("Sections", "Treatment"));
    case Section::Prevention:
        return name(QT_TRANSLATE_NOOP("Sections", "Prevention"));
    case Section::Complications:
        return name(QT_TRANSLATE_NOOP("Sections", "What can follow"));
    case Section::Questions:
        return name(QT_TRANSLATE_NOOP("Sections", "Myths and questions"));
    case Section::Sources:
        return name(QT_TRANSLATE_NOOP("Sections", "Sources"));
    }
    Q_UNREACHABLE();
}

QString topicGroupName(TopicGroup group)
{
    const auto name = [](const char *text) { return QCoreApplication::translate("Sections", text); };
    switch (group) {
    case TopicGroup::HowItWorks:
        return name(QT_TRANSLATE_NOOP("Sections", "How it works"));
    case TopicGroup::Situation:
        return name(QT_TRANSLATE_NOOP("Sections", "Special situations"));
    case TopicGroup::Care:
        return name(QT_TRANSLATE_NOOP("Sections", "Tests and care"));
    case TopicGroup::Questions:
        return name(QT_TRANSLATE_NOOP("Sections", "Questions"));
    case TopicGroup::Recognise:
        return name(QT_TRANSLATE_NOOP("Sections", "Other causes"));
    case TopicGroup::Research:
        return name(QT_TRANSLATE_NOOP("Sections", "Research"));
    }
    Q_UNREACHABLE();
}

QString treatmentKindName(TreatmentKind kind)
{
    const auto name = [](const char *text) { return QCoreApplication::translate("Sections", text); };
    switch (kind) {
    case TreatmentKind::SelfCare:
        return name(QT_TRANSLATE_NOOP("Sections", "What you can do"));
    case TreatmentKind::Medicine:
        return name(QT_TRANSLATE_NOOP("Sections", "Medicine"));
    case TreatmentKind::Procedure:
        return name(QT_TRANSLATE_NOOP("Sections", "Procedure"));
    }
    Q_UNREACHABLE();
}

} // namespace legwise::ui
