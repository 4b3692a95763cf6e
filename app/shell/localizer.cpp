#include "app/shell/localizer.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace legwise::ui {

using namespace Qt::StringLiterals;

static constexpr auto emergencyPlaceholder = "{emergency-number}"_L1;

Localizer::Localizer(QObject *parent) : QObject(parent), m_language(u"en"_s), m_emergencyNumber(u"112"_s)
{}

Localizer::~Localizer()
{
    if (m_interface)
        QCoreApplication::removeTranslator(m_interface.get());
}

const QList<Language> &Localizer::languages()
{
    static const QList<Language> all{{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}};
    return all;
}

QString Localizer::systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        for (const Language &language : languages()) {
            if (name.section(u'-', 0, 0) == language.code)
                return language.code;
        }
    }
    return languages().first().code;
}

static std::unique_ptr<QTranslator> catalogue(const QString &name)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/legwise/translations/%1.qm"_s.arg(name)))
        return nullptr;
    return translator;
}

void Localizer::setLanguage(const QString &code)
{
    const auto known = std::any_of(languages().cbegin(), languages().cend(),
                                   [&code](const Language &language) { return language.code == code; });
    if (!known || code == languages().first().code) {
        setTranslators(languages().first().code, nullptr, nullptr);
        return;
    }
    setTranslators(code, catalogue(u"legwise_%1"_s.arg(code)), catalogue(u"content_%1"_s.arg(code)));
}

void Localizer::setTranslators(const QString &code, std::unique_ptr<QTranslator> interface,
                               std::unique_ptr<QTranslator> content)
{
    if (m_interface)
        QCoreApplication::removeTranslator(m_interface.get());
    m_language = code;
    m_interface = std::move(interface);
    m_content = std::move(content);
    const QLocale locale(code);
    QLocale::setDefault(locale);
    // Qt takes the direction from a catalogue that Debian does not install by itself: set it ourselves.
    QGuiApplication::setLayoutDirection(locale.textDirection());
    if (m_interface)
        QCoreApplication::installTranslator(m_interface.get());
    Q_EMIT languageChanged();
}

QString Localizer::text(const Text &text) const
{
    QString result;
    if (m_content)
        result =
            m_content->translate("content", text.english.toUtf8().constData(), text.id.toUtf8().constData());
    if (result.isEmpty())
        result = text.english;
    return result.replace(emergencyPlaceholder, m_emergencyNumber);
}

bool Localizer::contentIsTranslated() const
{
    return m_language == languages().first().code || (m_content && !m_content->isEmpty());
}

QString Localizer::date(QDate date) const
{
    //: How a date is written in this language, in Qt's letters: "21 November 2026".
    return QLocale(m_language).toString(date, tr("d MMMM yyyy"));
}

QString Localizer::time(QTime time) const
{
    return QLocale(m_language).toString(time, u"H:mm"_s);
}

} // namespace legwise::ui
