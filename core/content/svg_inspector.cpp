#include "core/content/svg_inspector.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace legwise {

using namespace Qt::StringLiterals;

/// Words in a picture cannot be translated or read aloud; the others Qt does not draw, or they load
/// something.
static constexpr std::array forbiddenElements{
    "text"_L1,          "tspan"_L1,   "textPath"_L1, "textArea"_L1, "script"_L1, "image"_L1,
    "foreignObject"_L1, "feImage"_L1, "clipPath"_L1, "mask"_L1,     "filter"_L1,
};

static constexpr std::array forbiddenAttributes{"clip-path"_L1, "mask"_L1, "filter"_L1};

static bool leadsOut(const QXmlStreamAttribute &attribute)
{
    static const QRegularExpression url(u"url\\(\\s*['\"]?\\s*(?!['\"\\s#])|@import"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const QString value = attribute.value().toString();
    const bool isLink = attribute.name() == "href"_L1 || attribute.name() == "src"_L1;
    return (isLink && !value.startsWith(u'#')) || url.match(value).hasMatch();
}

static void checkAttribute(const QXmlStreamAttribute &attribute, const Place &place, PackLog &log)
{
    const QString name = attribute.qualifiedName().toString();
    if (leadsOut(attribute)) {
        log.error(
            ProblemCode::Figure, place,
            u"“%1” leads out of the picture; an SVG may only point to its own elements (#…)"_s.arg(name));
    }
    if (attribute.name().startsWith("on"_L1))
        log.error(ProblemCode::Figure, place, u"“%1” is a script; take it out"_s.arg(name));
    if (std::find(forbiddenAttributes.begin(), forbiddenAttributes.end(), attribute.name()) !=
        forbiddenAttributes.end()) {
        log.error(ProblemCode::Figure, place,
                  u"the attribute “%1” is not drawn by the program; draw the shape itself"_s.arg(name));
    }
}

static void checkElement(const QXmlStreamReader &xml, const FigureId &figure, const Place &place,
                         PackLog &log)
{
    if (std::find(forbiddenElements.begin(), forbiddenElements.end(), xml.name()) !=
        forbiddenElements.end()) {
        log.error(
            ProblemCode::Figure, place,
            u"an SVG may not hold <%1>; words go into figures.json, shapes must be plain"_s.arg(xml.name()));
    }
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        checkAttribute(attribute, place, log);
        if (attribute.qualifiedName() == "id"_L1)
            log.define({IdKind::Element, attribute.value().toString(), figure.value()}, place);
    }
}

void inspectSvg(const PackFile &file, const FigureId &figure, const Place &namedAt, PackLog &log)
{
    if (!QFileInfo::exists(file.path)) {
        log.error(ProblemCode::Figure, namedAt,
                  u"the picture %1 is missing; add it or correct its name"_s.arg(file.name));
        log.markUnread(figure.value());
        return;
    }
    const std::optional<QByteArray> bytes = readBytes(file, log);
    if (!bytes) {
        log.markUnread(figure.value());
        return;
    }
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            checkElement(xml, figure, {file.name, static_cast<int>(xml.lineNumber())}, log);
    }
    if (xml.hasError()) {
        log.error(ProblemCode::Figure, {file.name, static_cast<int>(xml.lineNumber())},
                  u"the picture is not well-formed SVG (%1)"_s.arg(xml.errorString()));
        log.markUnread(figure.value());
    }
}

} // namespace legwise
