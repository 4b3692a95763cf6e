#pragma once

#include "app/widgets/pressable.h"

#include <QList>
#include <QWidget>

namespace legwise::ui {

class ScrollPage;

/// One section's name in a list beside a page, with a count at its end if it has one.
class SectionEntry : public Pressable
{
    Q_OBJECT
public:
    SectionEntry(const QString &name, QString count, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool showsWholeText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int countWidth() const;

    QString m_count;
};

/// The sections of a page in a list beside it. Follows the scroll; a press goes there. A list that is higher
/// than the window scrolls by itself.
class SectionList : public QWidget
{
    Q_OBJECT
public:
    explicit SectionList(const QString &title, QWidget *parent = nullptr);

    void addEntry(const QString &name, const QString &count = {});
    /// Ties the entries to their places on the page, in order. All must live as long as this.
    void follow(ScrollPage *page, const QList<QWidget *> &targets);

private:
    void updateCurrent();

    ScrollPage *m_entriesPage; // owned by this through the Qt parent, as the entries
    QList<SectionEntry *> m_entries;
    ScrollPage *m_page = nullptr; // not owned
    QList<QWidget *> m_targets;   // not owned
    int m_pressed = -1;           ///< the entry pressed last, until the page is scrolled by hand
};

} // namespace legwise::ui
