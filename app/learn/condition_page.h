#pragma once

#include "app/learn/reader_page.h"

namespace legwise::ui {

/// The page of one condition: key message first, then its usual signs, symptoms, causes and all the rest.
class ConditionPage : public ReaderPage
{
    Q_OBJECT
public:
    /// `condition` is part of the knowledge base.
    ConditionPage(const Condition &condition, const ScreenContext &context, WidthClass widthClass,
                  const ReaderChoices &choices, QWidget *parent = nullptr);

private:
    void fill(Section section, QVBoxLayout &text);
    void fillGlance(QVBoxLayout &text);
    void addGlance(QVBoxLayout &text, const Aspect &aspect, const Glance &glance);
    void fillSymptoms(QVBoxLayout &text);
    void fillCauses(QVBoxLayout &text);
    void fillTests(QVBoxLayout &text);
    [[nodiscard]] QString qualifierWords(const Symptom &symptom) const;

    const Condition &m_condition;
};

} // namespace legwise::ui
