#pragma once

#include "app/search/search_store.h"
#include "app/shell/screen.h"

class QLineEdit;

namespace legwise::ui {

class Label;

/// Finds pages and sections by words, while they are typed. Forgives slips of spelling and lay words. What
/// was looked for is gone when the program closes.
class SearchScreen : public Screen
{
    Q_OBJECT
public:
    explicit SearchScreen(const ScreenContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Looks for the words of `argument`; keeps what was looked for when it is empty.
    void enter(const QString &argument) override;

protected:
    void build(QVBoxLayout &page) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void showResults();
    void addResults(QVBoxLayout &column, const SearchResults &results);
    void addPage(QVBoxLayout &column, const FoundPage &found);
    void addSuggestions(QVBoxLayout &column);
    void focusFirstResult();
    [[nodiscard]] QString statusOf(const SearchResults &results) const;
    [[nodiscard]] QString sectionTitle(const QString &page, const SearchHit &hit) const;

    SearchStore m_store;
    QString m_words;
    QLineEdit *m_field = nullptr; // owned through the Qt parent, drawn anew with the page, as both below
    Label *m_status = nullptr;
    QWidget *m_results = nullptr;
    QVBoxLayout *m_resultsPlace = nullptr;
};

} // namespace legwise::ui
