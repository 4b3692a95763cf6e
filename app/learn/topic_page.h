#pragma once

#include "app/learn/reader_page.h"
#include "core/model/topic.h"

namespace legwise::ui {

/// The page of one topic: key message first, then its sections.
class TopicPage : public ReaderPage
{
    Q_OBJECT
public:
    /// `topic` is part of the knowledge base.
    TopicPage(const Topic &topic, const ScreenContext &context, WidthClass widthClass,
              const ReaderChoices &choices, QWidget *parent = nullptr);

private:
    void fill(const TopicSection &section, QVBoxLayout &text);
};

} // namespace legwise::ui
