#include "app/figure/figure_palette.h"

#include "core/model/figure.h"

#include <QHash>
#include <QList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

namespace legwise::ui {

using namespace Qt::StringLiterals;

QColor skinColor(SkinTone tone)
{
    switch (tone) {
    case SkinTone::Light:
        return QColor::fromRgb(0xFFF1D3BE);
    case SkinTone::Brown:
        return QColor::fromRgb(0xFFB57F5A);
    case SkinTone::Dark:
        return QColor::fromRgb(0xFF5C3A28);
    }
    Q_UNREACHABLE();
}

namespace {

/// The colour of the lines that pictures are stored with.
constexpr QLatin1StringView ink("#16242C");
constexpr QLatin1StringView white("#FFFFFF");
/// Folds of the skin are drawn in ink, which would vanish on the darkest skin.
constexpr QLatin1StringView foldOnDarkSkin("#E9D5C6");
/// Lines are this much thicker in high contrast.
constexpr double contrastLine = 1.35;

/// Classes whose outlines are stronger in high contrast.
constexpr std::array strongLines{
    "contour"_L1, "edge"_L1,       "object"_L1, "object-dark"_L1,
    "cloth"_L1,   "cloth-dark"_L1, "hair"_L1,   "screen"_L1,
};

/// How much stronger a change of the skin's colour is drawn on each tone, so that it is seen on all of them.
/// What makes skin pale must be weaker on dark skin, which turns grey and not white.
struct ChangeStrength
{
    QLatin1StringView name;
    double brown;
    double dark;
};

constexpr std::array changeStrengths{
    ChangeStrength{"flush"_L1, 1.25, 1.6},
    ChangeStrength{"stain"_L1, 1.3, 1.5},
    ChangeStrength{"pale"_L1, 0.7, 0.45},
};

/// Shapes lie over each other; one alone must not hide the skin.
constexpr double strongestChange = 0.6;

double changeStrength(const QString &name, SkinTone tone)
{
    for (const ChangeStrength &change : changeStrengths) {
        if (change.name == name && tone != SkinTone::Light)
            return tone == SkinTone::Brown ? change.brown : change.dark;
    }
    return 1;
}

template <std::size_t size>
bool isAmong(const QString &name, const std::array<QLatin1StringView, size> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// What one class stands for in the themes whose colours differ from the stored ones; empty: as stored.
struct ClassColors
{
    QLatin1StringView name;
    QLatin1StringView dark;
    QLatin1StringView contrast;
};

constexpr std::array classColors{
    ClassColors{"skin"_L1, {}, {}},
    ClassColors{"skin-halo"_L1, {}, {}},
    ClassColors{"skin-line"_L1, {}, {}},
    ClassColors{"flush"_L1, {}, {}},
    ClassColors{"stain"_L1, {}, {}},
    ClassColors{"pale"_L1, {}, {}},
    ClassColors{"shade"_L1, {}, {}},
    ClassColors{"light"_L1, {}, {}},
    ClassColors{"seam"_L1, {}, {}},
    ClassColors{"halo"_L1, "#14191D"_L1, "#000000"_L1}, // under a line that crosses other things
    ClassColors{"contour"_L1, "#DCE5E9"_L1, white},
    ClassColors{"edge"_L1, {}, white},
    ClassColors{"detail"_L1, {}, white},
    ClassColors{"arrow"_L1, "#BFCBD1"_L1, "#FFFF00"_L1},
    ClassColors{"flow"_L1, {}, {}},
    ClassColors{"card"_L1, "#22303A"_L1, "#000000"_L1},
    ClassColors{"bone"_L1, {}, {}},
    ClassColors{"nerve"_L1, {}, {}},
    ClassColors{"vein"_L1, {}, "#3F86F0"_L1},
    ClassColors{"vein-surface"_L1, {}, "#9CC8FF"_L1},
    ClassColors{"vein-inside"_L1, {}, {}},
    ClassColors{"vein-cut"_L1, {}, "#6FA3E8"_L1},
    ClassColors{"lumen"_L1, "#C3D3E8"_L1, "#12305C"_L1},
    ClassColors{"pocket"_L1, "#9FB8DA"_L1, "#1D4A86"_L1},
    ClassColors{"valve"_L1, {}, white},
    ClassColors{"artery"_L1, {}, "#FF5A4D"_L1},
    ClassColors{"artery-inside"_L1, {}, {}},
    ClassColors{"artery-cut"_L1, {}, "#FF9C92"_L1},
    ClassColors{"artery-lumen"_L1, "#EBD3CE"_L1, "#330B09"_L1},
    ClassColors{"plaque"_L1, {}, {}},
    ClassColors{"cell"_L1, {}, "#FF6A5E"_L1},
    ClassColors{"cell-dent"_L1, {}, "#C8453C"_L1},
    ClassColors{"clot"_L1, {}, "#A32A44"_L1},
    ClassColors{"clot-light"_L1, {}, "#C2435D"_L1},
    ClassColors{"clot-cell"_L1, {}, "#E0566A"_L1},
    ClassColors{"clot-cell-dent"_L1, {}, "#8E1B30"_L1},
    ClassColors{"tear"_L1, {}, {}},
    ClassColors{"fibrin"_L1, {}, {}},
    ClassColors{"fibrin-rod"_L1, {}, "#F0B48F"_L1},
    ClassColors{"thrombin"_L1, {}, {}},
    ClassColors{"thrombin-light"_L1, {}, {}},
    ClassColors{"edge-dark"_L1, {}, {}}, // a line that stays dark, because it lies on something light
    ClassColors{"platelet"_L1, {}, {}},
    ClassColors{"muscle"_L1, {}, {}},
    ClassColors{"muscle-deep"_L1, {}, {}},
    ClassColors{"muscle-cramped"_L1, {}, {}},
    ClassColors{"muscle-knot"_L1, {}, {}},
    ClassColors{"fibre"_L1, {}, {}},
    ClassColors{"tendon"_L1, {}, {}},
    ClassColors{"heart"_L1, {}, {}},
    ClassColors{"lung"_L1, {}, {}},
    ClassColors{"lung-hurt"_L1, {}, "#5E4B78"_L1},
    ClassColors{"fluid"_L1, {}, {}},
    ClassColors{"bruise"_L1, {}, {}},
    ClassColors{"cloth"_L1, "#8FA6B3"_L1, "#33505F"_L1},
    ClassColors{"cloth-dark"_L1, "#5F7987"_L1, "#1F3642"_L1},
    ClassColors{"hair"_L1, "#6B584B"_L1, "#6E5D52"_L1},
    ClassColors{"object"_L1, "#8C9AA2"_L1, "#3A4248"_L1},
    ClassColors{"object-dark"_L1, "#5F6E77"_L1, "#4A5358"_L1},
    ClassColors{"screen"_L1, {}, {}},
};

/// Classes whose ink lines stay ink in high contrast, because they lie on something light.
constexpr std::array keepsInk{
    "bone"_L1,           "valve"_L1,        "cell"_L1,        "skin-line"_L1, "tendon"_L1,
    "shade"_L1,          "plaque"_L1,       "platelet"_L1,    "edge-dark"_L1, "thrombin"_L1,
    "muscle"_L1,         "muscle-deep"_L1,  "muscle-knot"_L1, "lung"_L1,      "lung-hurt"_L1,
    "muscle-cramped"_L1, "vein-surface"_L1, "heart"_L1,       "fluid"_L1,     "tear"_L1,
};

const ClassColors *colorsOf(const QString &name)
{
    static const QHash<QString, const ClassColors *> table = [] {
        QHash<QString, const ClassColors *> byName;
        for (const ClassColors &colors : classColors)
            byName.insert(colors.name, &colors);
        return byName;
    }();
    return table.value(name);
}

/// Rewrites one picture, element by element.
class Redrawing
{
public:
    explicit Redrawing(const FigureLook &look) : m_look(look) {}

    [[nodiscard]] DrawnSvg redraw(const QByteArray &stored);

private:
    /// What an element takes over from the groups around it.
    struct Surroundings
    {
        QString name; ///< the class
        bool isHidden = false;
    };

    [[nodiscard]] bool isHiddenHere(const QString &id) const;
    [[nodiscard]] QXmlStreamAttributes redrawn(const QXmlStreamAttributes &attributes,
                                               const QString &name) const;
    [[nodiscard]] QString color(const QString &name, const QString &stored, bool isStroke) const;
    [[nodiscard]] QString skin(const QString &name, const QString &stored, bool isStroke) const;
    void enter(const QXmlStreamReader &reader, QXmlStreamWriter &writer);

    const FigureLook &m_look;
    QList<Surroundings> m_around{{}};
    QSet<QString> m_hidden;
};

bool Redrawing::isHiddenHere(const QString &id) const
{
    const bool isOtherStep =
        !m_look.step.isEmpty() && id.startsWith(stepPrefix) && !isOfStep(id, m_look.step);
    const auto isLayer = [&id](const QString &layer) {
        return id.startsWith(layer) && (id.size() == layer.size() || id.at(layer.size()) == u'.');
    };
    return isOtherStep || std::any_of(m_look.hiddenLayers.cbegin(), m_look.hiddenLayers.cend(), isLayer);
}

/// Skin and its changes, by tone. A flush or a stain must be darker than the skin that it lies on.
QString Redrawing::skin(const QString &name, const QString &stored, bool isStroke) const
{
    const bool isStoredSkin = stored.compare(skinColor(SkinTone::Light).name(), Qt::CaseInsensitive) == 0;
    if ((name == "skin"_L1 || name == "skin-halo"_L1) && isStoredSkin)
        return skinColor(m_look.tone).name();
    if (m_look.tone == SkinTone::Dark) {
        if (name == "skin-line"_L1 && isStroke)
            return foldOnDarkSkin;
        if (name == "flush"_L1)
            return u"#471018"_s;
        if (name == "hair"_L1 && m_look.theme == ThemeName::Light && !isStroke)
            return u"#231B17"_s;
    }
    // The pale blue of surface veins has the lightness of brown skin.
    if (name == "vein-surface"_L1 && m_look.tone == SkinTone::Brown && !isStroke)
        return u"#B4D2F5"_s;
    if (name == "stain"_L1 && m_look.tone != SkinTone::Light)
        return u"#23100A"_s;
    return stored;
}

QString Redrawing::color(const QString &name, const QString &stored, bool isStroke) const
{
    const ClassColors *colors = colorsOf(name);
    if (stored == "none"_L1 || !colors)
        return stored;
    const QLatin1StringView other = m_look.theme == ThemeName::Contrast ? colors->contrast
                                    : m_look.theme == ThemeName::Dark   ? colors->dark
                                                                        : QLatin1StringView();
    // The ink around a coloured form is a line of its own and not the form's colour.
    const bool isInkLine = isStroke && stored.compare(ink, Qt::CaseInsensitive) == 0;
    const bool isOnlyLine = name == "contour"_L1 || name == "edge"_L1 || name == "detail"_L1;
    if (isInkLine && !isOnlyLine) {
        const bool turnsWhite = m_look.theme == ThemeName::Contrast && !isAmong(name, keepsInk);
        return turnsWhite ? QString(white) : skin(name, stored, isStroke);
    }
    const QString byTone = skin(name, stored, isStroke);
    return other.isEmpty() || byTone != stored ? byTone : QString(other);
}

QXmlStreamAttributes Redrawing::redrawn(const QXmlStreamAttributes &attributes, const QString &name) const
{
    const bool isStrong = m_look.theme == ThemeName::Contrast && isAmong(name, strongLines);
    const double strength = changeStrength(name, m_look.tone);
    QXmlStreamAttributes result;
    for (const QXmlStreamAttribute &attribute : attributes) {
        QString value = attribute.value().toString();
        if (attribute.name() == "fill"_L1)
            value = color(name, value, false);
        else if (attribute.name() == "stroke"_L1)
            value = color(name, value, true);
        else if (strength != 1 && attribute.name() == "fill-opacity"_L1)
            value = QString::number(qMin(strongestChange, value.toDouble() * strength));
        else if (isStrong && attribute.name() == "stroke-opacity"_L1)
            value = u"1"_s;
        else if (isStrong && attribute.name() == "stroke-width"_L1)
            value = QString::number(value.toDouble() * contrastLine);
        result.append(attribute.qualifiedName().toString(), value);
    }
    return result;
}

void Redrawing::enter(const QXmlStreamReader &reader, QXmlStreamWriter &writer)
{
    const QXmlStreamAttributes attributes = reader.attributes();
    const QString id = attributes.value("id"_L1).toString();
    const bool startsHiding = isHiddenHere(id);
    Surroundings here{.name = attributes.value("class"_L1).toString(),
                      .isHidden = startsHiding || m_around.last().isHidden};
    if (here.name.isEmpty())
        here.name = m_around.last().name;
    if (here.isHidden && !id.isEmpty())
        m_hidden.insert(id);
    m_around.append(here);
    writer.writeStartElement(reader.qualifiedName().toString());
    writer.writeAttributes(redrawn(attributes, here.name));
    if (startsHiding)
        writer.writeAttribute("display"_L1, "none"_L1);
}

DrawnSvg Redrawing::redraw(const QByteArray &stored)
{
    DrawnSvg drawn;
    QXmlStreamReader reader(stored);
    QXmlStreamWriter writer(&drawn.svg);
    // Prefixes pass through as they are written; nothing here needs to know what they stand for.
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            enter(reader, writer);
        } else if (reader.isEndElement()) {
            m_around.removeLast();
            writer.writeEndElement();
        } else if (reader.isCharacters()) {
            writer.writeCharacters(reader.text().toString());
        }
    }
    if (reader.hasError())
        return {};
    drawn.hiddenElements = m_hidden;
    return drawn;
}

} // namespace

DrawnSvg drawnSvg(const QByteArray &stored, const FigureLook &look)
{
    return Redrawing(look).redraw(stored);
}

QStringList figureClasses()
{
    QStringList names;
    for (const ClassColors &colors : classColors)
        names.append(colors.name);
    return names;
}

} // namespace legwise::ui
