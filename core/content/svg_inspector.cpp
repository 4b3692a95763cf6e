#include "core/content/svg_inspector.h"

#include "core/model/figure.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace legwise {

using namespace Qt::StringLiterals;

/// What Qt 6.4 draws as the standard says. It leaves out clips, masks, filters and markers without a word,
/// and paints what stands in them.
static constexpr std::array allowedElements{
    "svg"_L1, "g"_L1, "path"_L1, "rect"_L1, "circle"_L1, "ellipse"_L1, "line"_L1, "polyline"_L1, "polygon"_L1,
};

/// What paints; each needs a colour, as a shape without one is black in every theme.
static constexpr std::array shapes{
    "path"_L1, "rect"_L1, "circle"_L1, "ellipse"_L1, "line"_L1, "polyline"_L1, "polygon"_L1,
};

/// `style` is left out so that every colour stands in an attribute, where the program can change it;
/// `display` because the program sets it itself.
static constexpr std::array allowedAttributes{
    "id"_L1,
    "class"_L1,
    "d"_L1,
    "fill"_L1,
    "fill-opacity"_L1,
    "fill-rule"_L1,
    "stroke"_L1,
    "stroke-opacity"_L1,
    "stroke-width"_L1,
    "stroke-dasharray"_L1,
    "stroke-linecap"_L1,
    "stroke-linejoin"_L1,
    "opacity"_L1,
    "transform"_L1,
    "viewBox"_L1,
    "points"_L1,
    "x"_L1,
    "y"_L1,
    "width"_L1,
    "height"_L1,
    "cx"_L1,
    "cy"_L1,
    "r"_L1,
    "rx"_L1,
    "ry"_L1,
    "x1"_L1,
    "y1"_L1,
    "x2"_L1,
    "y2"_L1,
};

/// Pictures are a few groups deep. Thousands would exhaust the renderer.
static constexpr qsizetype deepest = 32;

template <std::size_t size>
static bool isAmong(QStringView name, const std::array<QLatin1StringView, size> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Looks at the elements of one SVG, from its first to its last.
class SvgInspector
{
public:
    SvgInspector(QString fileName, const FigureId &figure, PackLog &log)
        : m_file(std::move(fileName)), m_figure(figure), m_log(log)
    {}

    void enter(const QXmlStreamReader &xml);
    void leave() { m_around.removeLast(); }
    /// Anything but elements and what stands between them could load or define something.
    void refuseToken(const QXmlStreamReader &xml);
    [[nodiscard]] bool isTooDeep() const { return m_around.size() > deepest; }
    [[nodiscard]] const SvgElements &elements() const noexcept { return m_elements; }

private:
    void complain(const QString &message) { m_log.error(ProblemCode::Figure, m_place, message); }
    void checkName(QStringView element);
    void checkAttribute(QStringView element, const QXmlStreamAttribute &attribute);
    void checkColour(const QXmlStreamAttribute &attribute);
    void checkViewBox(const QXmlStreamAttributes &attributes);
    void record(const QString &id);

    QString m_file;
    FigureId m_figure;
    PackLog &m_log;
    Place m_place;
    /// What an element takes over from those around it.
    struct Surroundings
    {
        QString stepGroup; ///< the group of one step that it stands in
        bool hasFill = false;
    };
    QList<Surroundings> m_around;
    SvgElements m_elements;
};

void SvgInspector::checkName(QStringView element)
{
    if (!isAmong(element, allowedElements))
        complain(
            u"an SVG may not hold <%1>; words go into figures.json, shapes must be plain"_s.arg(element));
    if (element == "svg"_L1 && !m_around.isEmpty())
        complain(u"an <svg> within the <svg> lands in the wrong place; make it a <g>"_s);
    if (element != "svg"_L1 && m_around.isEmpty())
        complain(u"the outermost element is <%1>; it must be <svg>"_s.arg(element));
}

void SvgInspector::checkColour(const QXmlStreamAttribute &attribute)
{
    static const QRegularExpression form(u"^(#[0-9A-Fa-f]{6}|none)\\z"_s);
    const QString value = attribute.value().toString();
    if (!form.match(value).hasMatch()) {
        complain(u"“%1” is no colour that is sure to be drawn; write it as in #3B6FB6, or none"_s.arg(value));
    }
}

void SvgInspector::checkAttribute(QStringView element, const QXmlStreamAttribute &attribute)
{
    const QString name = attribute.qualifiedName().toString();
    if (attribute.name().startsWith("on"_L1)) {
        complain(u"“%1” is a script; take it out"_s.arg(name));
    } else if (!isAmong(attribute.name(), allowedAttributes)) {
        complain(u"the attribute “%1” is not drawn by the program; draw the shape itself"_s.arg(name));
    } else if (attribute.name() == "opacity"_L1 && element == "g"_L1) {
        complain(u"“opacity” on a group is drawn wrongly where shapes overlap; give each shape its own"_s);
    } else if (attribute.name() == "fill"_L1 || attribute.name() == "stroke"_L1) {
        checkColour(attribute);
    }
}

void SvgInspector::record(const QString &id)
{
    m_log.define({IdKind::Element, id, m_figure.value()}, m_place);
    if (id.startsWith(stepPrefix))
        m_around.last().stepGroup = id;
    m_elements.insert(id, m_around.last().stepGroup);
}

void SvgInspector::checkViewBox(const QXmlStreamAttributes &attributes)
{
    const QStringList numbers = attributes.value("viewBox"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    const auto isPositive = [&numbers](qsizetype index) { return numbers.value(index).toDouble() > 0; };
    if (numbers.size() != 4 || !isPositive(2) || !isPositive(3))
        complain(u"the picture has no “viewBox” with a width and a height, such as “0 0 420 720”"_s);
}

void SvgInspector::refuseToken(const QXmlStreamReader &xml)
{
    m_place = {m_file, static_cast<int>(xml.lineNumber())};
    complain(u"“%1” may not stand in a picture; take it out"_s.arg(xml.tokenString()));
}

void SvgInspector::enter(const QXmlStreamReader &xml)
{
    m_place = {m_file, static_cast<int>(xml.lineNumber())};
    checkName(xml.name());
    const QXmlStreamAttributes attributes = xml.attributes();
    if (m_around.isEmpty())
        checkViewBox(attributes);
    m_around.append(m_around.isEmpty() ? Surroundings() : m_around.last());
    m_around.last().hasFill = m_around.last().hasFill || attributes.hasAttribute("fill"_L1);
    if (isAmong(xml.name(), shapes) && !m_around.last().hasFill)
        complain(u"the <%1> has no “fill” and would be black in every theme; write one, or none"_s.arg(
            xml.name()));
    for (const QXmlStreamAttribute &attribute : attributes)
        checkAttribute(xml.name(), attribute);
    if (attributes.hasAttribute("id"_L1))
        record(attributes.value("id"_L1).toString());
}

/// Walks through the whole file. False when it is too deep to go on.
static bool inspectAll(QXmlStreamReader &xml, SvgInspector &inspector)
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            inspector.enter(xml);
            break;
        case QXmlStreamReader::EndElement:
            inspector.leave();
            break;
        case QXmlStreamReader::ProcessingInstruction:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            inspector.refuseToken(xml);
            break;
        default: // the document itself, white space and comments
            break;
        }
        if (inspector.isTooDeep())
            return false;
    }
    return true;
}

std::optional<SvgElements> inspectSvg(const PackFile &file, const FigureId &figure, const Place &namedAt,
                                      PackLog &log)
{
    const auto fail = [&](const Place &place, const QString &message) {
        if (!message.isEmpty())
            log.error(ProblemCode::Figure, place, message);
        log.markUnread(figure.value());
        return std::nullopt;
    };
    if (!QFileInfo::exists(file.path))
        return fail(namedAt, u"the picture %1 is missing; add it or correct its name"_s.arg(file.name));
    const std::optional<QByteArray> bytes = readBytes(file, log);
    if (!bytes)
        return fail(namedAt, {});
    SvgInspector inspector(file.name, figure, log);
    QXmlStreamReader xml(*bytes);
    if (!inspectAll(xml, inspector)) {
        return fail({file.name, static_cast<int>(xml.lineNumber())},
                    u"the picture is nested more than %1 deep"_s.arg(deepest));
    }
    if (xml.hasError()) {
        return fail({file.name, static_cast<int>(xml.lineNumber())},
                    u"the picture is not well-formed SVG (%1)"_s.arg(xml.errorString()));
    }
    return inspector.elements();
}

} // namespace legwise
