#pragma once

#include "core/model/text.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QTranslator>

#include <memory>

namespace legwise::ui {

/// A language the program can speak, by its code and its own name.
struct Language
{
    QString code;
    QString ownName;
};

/// Turns the model's texts into the reader's language, and switches it. The one look-up of content texts.
class Localizer : public QObject
{
    Q_OBJECT
public:
    explicit Localizer(QObject *parent = nullptr);
    ~Localizer() override;

    /// All languages, English first.
    [[nodiscard]] static const QList<Language> &languages();
    /// The best of them for the user's desktop.
    [[nodiscard]] static QString systemLanguage();

    /// Switches words, numbers and reading direction. An unknown code gives English.
    void setLanguage(const QString &code);
    /// As setLanguage(), with catalogues from elsewhere. Either may be null.
    void setTranslators(const QString &code, std::unique_ptr<QTranslator> interface,
                        std::unique_ptr<QTranslator> content);
    [[nodiscard]] QString language() const { return m_language; }

    /// What `{emergency-number}` stands for.
    void setEmergencyNumber(const QString &number) { m_emergencyNumber = number; }
    [[nodiscard]] QString emergencyNumber() const { return m_emergencyNumber; }

    /// The text as the reader sees it. Falls back to English where there is no confirmed translation.
    [[nodiscard]] QString text(const Text &text) const;
    /// False when the interface speaks another language than the content does.
    [[nodiscard]] bool contentIsTranslated() const;
    /// "21 November 2026" in the reader's language.
    [[nodiscard]] QString date(QDate date) const;
    /// "16:40" in the reader's language.
    [[nodiscard]] QString time(QTime time) const;

Q_SIGNALS:
    void languageChanged();

private:
    QString m_language;
    QString m_emergencyNumber;
    std::unique_ptr<QTranslator> m_interface;
    std::unique_ptr<QTranslator> m_content;
};

} // namespace legwise::ui
